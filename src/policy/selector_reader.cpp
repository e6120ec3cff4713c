// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/selector_reader.h"

#include "core/nearest.h"
#include "policy/word_list.h"

#include <algorithm>
#include <charconv>

namespace port135::policy {
namespace {

using Kind = PolicyError::Kind;

constexpr std::string_view selectorWords[] = {"any", "port", "rpc"};

PortSpan span(const Statement &line, const PolicyItem &item)
{
    const std::string_view text = item.text;
    const auto number = [](std::string_view digits) {
        unsigned value = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        const bool good = !digits.empty() && digits.size() <= 5 && read.ec == std::errc{}
            && read.ptr == digits.data() + digits.size() && value <= 65535;
        return good ? value : 0;
    };
    const auto dash = text.find('-');
    const auto first = number(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : number(text.substr(dash + 1));
    if (first == 0 || last < first)
        Statement::fail(line.error(Kind::BadPort, item));
    return {static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)};
}

void addInterfaces(const Statement &line, const PolicyItem &item, const PolicyWords &words,
                   FlowSelector &selector)
{
    selector.names.push_back(item.text);
    if (const auto uuid = core::Uuid::parse(item.text)) {
        selector.interfaces.push_back(*uuid);
        return;
    }
    const auto known = words.interfaces(item.text);
    if (known.empty()) {
        const std::vector<std::string_view> names(words.names.begin(), words.names.end());
        Statement::fail(line.error(Kind::UnknownInterface, item, core::nearest(item.text, names)));
    }
    selector.interfaces.insert(selector.interfaces.end(), known.begin(), known.end());
}

} // namespace

FlowSelector readSelector(Statement &line, const PolicyWords &words)
{
    const auto &word = line.word("selector");
    if (!isOneOf(selectorWords, word.text))
        Statement::fail(
            line.error(Kind::UnknownSelector, word, core::nearest(word.text, all(selectorWords))));
    FlowSelector selector;
    if (word.text == "port") {
        selector.kind = FlowSelector::Kind::Ports;
        for (const auto &item : line.list("port"))
            selector.ports.push_back(span(line, item));
    } else if (word.text == "rpc") {
        selector.kind = FlowSelector::Kind::Rpc;
        for (const auto &item : line.list("service"))
            addInterfaces(line, item, words, selector);
        std::sort(selector.interfaces.begin(), selector.interfaces.end());
        selector.interfaces.erase(std::unique(selector.interfaces.begin(), selector.interfaces.end()),
                                  selector.interfaces.end());
    }
    return selector;
}

} // namespace port135::policy
