// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/completion.h"

#include "core/finding.h"
#include "core/letters.h"
#include "core/outcome.h"
#include "filter/flow_subject.h"

#include <algorithm>

namespace port135::filter {
namespace {

constexpr std::size_t most = 64;

std::vector<std::string> valuesOf(FilterField field, const Vocabulary &vocabulary,
                                  const std::vector<std::string> &tags)
{
    std::vector<std::string> values;
    const auto take = [&](const auto &names) {
        for (const auto &name : names)
            values.emplace_back(name);
    };
    const auto takeNames = [&](const std::vector<std::string> &names) {
        for (const auto &name : names)
            values.push_back(name.find_first_of(" (),") == name.npos ? name : '"' + name + '"');
    };
    switch (field) {
    case FilterField::Level:
        for (int level = int(core::Level::Critical); level >= 0; --level)
            values.emplace_back(core::name(core::Level(level)));
        values.emplace_back("none");
        break;
    case FilterField::Outcome:
        for (int outcome = int(core::Outcome::Error); outcome >= 0; --outcome)
            values.emplace_back(core::name(core::Outcome(outcome)));
        break;
    case FilterField::Role:
        take(vocabulary.roles);
        values.emplace_back("none");
        break;
    case FilterField::Support:
        take(vocabulary.supports);
        break;
    case FilterField::Rule:
        take(vocabulary.rules);
        break;
    case FilterField::Interface:
        take(vocabulary.interfaceNames);
        break;
    case FilterField::Accepted:
        take(std::initializer_list<std::string_view>{"yes", "no"});
        break;
    case FilterField::Tag:
        take(tags);
        take(std::initializer_list<std::string_view>{"any", "none"});
        break;
    case FilterField::Note:
    case FilterField::Name:
    case FilterField::Domain:
        take(std::initializer_list<std::string_view>{"any", "none"});
        break;
    case FilterField::Os:
        take(std::initializer_list<std::string_view>{"\"windows server\"", "2022", "2019", "2016", "2012",
                                                     "2008", "\"windows 11\"", "\"windows 10\"", "unknown"});
        break;
    case FilterField::Changed:
        if (vocabulary.changes)
            take(std::initializer_list<std::string_view>{"new", "gone", "changed", "same"});
        break;
    case FilterField::Word:
    case FilterField::Port:
    case FilterField::Open:
    case FilterField::Address:
    case FilterField::Cve:
        break;
    case FilterField::From:
    case FilterField::To:
    case FilterField::FromZone:
    case FilterField::ToZone:
        takeNames(vocabulary.segments);
        break;
    case FilterField::Place:
        takeNames(vocabulary.places);
        break;
    case FilterField::PolicyRule:
        takeNames(vocabulary.policyRules);
        break;
    default:
        take(flowChoices(field));
        break;
    }
    return values;
}

bool startsWith(std::string_view text, std::string_view beginning)
{
    if (text.starts_with('"'))
        text.remove_prefix(1);
    return core::lowered(text.substr(0, beginning.size())) == beginning;
}

} // namespace

Completion complete(std::string_view text, std::size_t cursor, const Vocabulary &vocabulary,
                    const std::vector<std::string> &tags)
{
    cursor = std::min(cursor, text.size());
    const auto before = text.substr(0, cursor);
    if (std::ranges::count(before, '"') % 2 != 0)
        return {};
    const auto gap = before.find_last_of(" \t()");
    std::size_t begin = gap == before.npos ? 0 : gap + 1;
    if (begin < cursor && text[begin] == '-')
        ++begin;
    const auto word = before.substr(begin);
    const auto sign = word.find_first_of(":=<>");
    Completion completion;
    if (sign == word.npos) {
        completion.position = begin;
        completion.length = word.size();
        const auto typed = core::lowered(word);
        for (const auto &field : vocabulary.fields) {
            if ((field.id != FilterField::Changed || vocabulary.changes) && field.name.starts_with(typed))
                completion.candidates.push_back({std::string(field.name) + ':', field.id, false});
        }
        return completion;
    }
    const auto *field = findField(vocabulary.fields, core::lowered(word.substr(0, sign)));
    if (!field)
        return {};
    auto valueBegin = word.find_last_of(":=<>,") + 1;
    const auto typed = core::lowered(word.substr(valueBegin));
    completion.position = begin + valueBegin;
    completion.length = typed.size();
    for (auto &value : valuesOf(field->id, vocabulary, tags)) {
        if (completion.candidates.size() >= most)
            break;
        if (startsWith(value, typed) && value != typed)
            completion.candidates.push_back({std::move(value), field->id, true});
    }
    return completion;
}

} // namespace port135::filter
