// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/specification.h"

#include "core/letters.h"
#include "target/expression.h"
#include "target/lexer.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <utility>
#include <variant>

namespace port135::target {
namespace {

using Kind = ParseError::Kind;
using core::isAllOf;

constexpr std::string_view octetCharacters = "0123456789.-*";

std::size_t dotsIn(std::string_view text)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '.'));
}

/// What may follow the dash of a range with spaces around it: an address, whole or mistyped, or a last octet.
bool isLikeRangeEnd(std::string_view text)
{
    return !text.empty() && text.front() != '-'
        && (isAllOf(text, octetCharacters) || text.find(':') != text.npos);
}

/// Whether an octet list goes on behind a comma: 192.168.3-5,7.1 and 10.0.0.1,3 are one expression each.
class OctetJoint
{
public:
    explicit OctetJoint(std::string_view text)
        : m_isOpen(isAllOf(text, octetCharacters))
        , m_dots(dotsIn(text))
    {
    }

    bool takes(std::string_view next)
    {
        const auto octets = next.substr(0, next.find('/'));
        if (!m_isOpen || m_dots > 3 || !isAllOf(octets, octetCharacters))
            return false;
        const auto dots = dotsIn(octets);
        if (m_dots + dots > 3)
            return false;
        m_dots += dots;
        m_isOpen = octets.size() == next.size(); // nothing goes on behind a prefix length
        return true;
    }

private:
    bool m_isOpen;
    std::size_t m_dots;
};

/// The tokens of a text with a look ahead. Where the lexer fails the tokens end; what comes before is judged
/// first.
class TokenQueue
{
public:
    explicit TokenQueue(std::string_view text)
        : m_lexer(text)
    {
    }

    /// The token `ahead` places behind the current one; null behind the last.
    const Token *peek(std::size_t ahead = 0)
    {
        while (m_tokens.size() <= ahead && !m_isOver) {
            auto token = m_lexer.next();
            if (!token)
                m_error = std::move(token.error());
            m_isOver = !token || !*token;
            if (!m_isOver)
                m_tokens.push_back(std::move(**token));
        }
        return ahead < m_tokens.size() ? &m_tokens[ahead] : nullptr;
    }

    Token take()
    {
        auto token = std::move(m_tokens.front());
        m_tokens.pop_front();
        return token;
    }

    const Lexer &lexer() const { return m_lexer; }
    const std::optional<ParseError> &error() const { return m_error; }

private:
    Lexer m_lexer;
    std::deque<Token> m_tokens;
    std::optional<ParseError> m_error;
    bool m_isOver = false;
};

/// How many of the tokens ahead belong to a range that begins with `item`: "a - b", "a -b", "a- b".
std::size_t rangeTokens(std::string_view item, TokenQueue &tokens)
{
    const auto *next = tokens.peek();
    if (!next || next->before != Separator::Space || next->text.empty())
        return 0;
    if (item.back() == '-') {
        item.remove_suffix(1);
        return !item.empty() && parseRangeEnd(item) && parseRangeEnd(next->text) ? 1 : 0;
    }
    if (next->text.front() != '-' || !parseRangeEnd(item))
        return 0;
    if (next->text.size() > 1)
        return isLikeRangeEnd(std::string_view(next->text).substr(1)) ? 1 : 0;
    const auto *last = tokens.peek(1);
    return last && last->before == Separator::Space && isLikeRangeEnd(last->text) ? 2 : 0;
}

class Parser
{
public:
    Parser(std::string_view text, Meaning meaning)
        : m_tokens(text)
        , m_meaning(meaning)
    {
    }

    ParseResult<Specification> parse()
    {
        while (m_tokens.peek()) {
            if (auto error = parseItem())
                return core::failure(std::move(*error));
        }
        if (m_tokens.error())
            return core::failure(*m_tokens.error());
        m_specification.include = RangeSet(std::move(m_include));
        m_specification.exclude = RangeSet(std::move(m_exclude));
        return std::move(m_specification);
    }

private:
    const Lexer &lexer() const { return m_tokens.lexer(); }

    std::optional<ParseError> parseItem()
    {
        auto item = m_tokens.take();
        bool isExcluded = m_meaning == Meaning::Exclusions;
        if (item.text.front() == '!') {
            if (item.text.size() == 1)
                return lexer().error(Kind::EmptyExclusion, item);
            item.removePrefix(1);
            isExcluded = true;
        }
        if (auto error = complete(item))
            return error;

        auto &ranges = isExcluded ? m_exclude : m_include;
        auto parsed = parseExpression(item.text, {maximumRanges - ranges.size(), isExcluded});
        if (!parsed) {
            const auto &wrong = parsed.error();
            auto error = lexer().error(wrong.kind, item, wrong.offset, wrong.length);
            error.value = wrong.value;
            error.maximum = wrong.maximum;
            return error;
        }
        if (const auto *added = std::get_if<std::vector<AddressRange>>(&*parsed)) {
            ranges.insert(ranges.end(), added->begin(), added->end());
            return std::nullopt;
        }
        if (m_specification.names.size() == maximumNames) {
            auto error = lexer().error(Kind::TooManyNames, item);
            error.maximum = maximumNames;
            return error;
        }
        auto &name = std::get<NameExpression>(*parsed);
        m_specification.names.push_back({std::move(name.name), name.prefixLength, isExcluded,
                                         item.sources.front(), item.sources.back() - item.sources.front(),
                                         item.line});
        return std::nullopt;
    }

    /// Adds the tokens that belong to the expression which `item` begins.
    std::optional<ParseError> complete(Token &item)
    {
        OctetJoint joint(item.text);
        while (const auto *next = m_tokens.peek()) {
            if (next->before == Separator::Comma && joint.takes(next->text)) {
                item.append(",", m_tokens.take());
            } else if (const auto count = rangeTokens(item.text, m_tokens); count > 0) {
                for (std::size_t i = 0; i < count; ++i)
                    item.append("", m_tokens.take());
                joint = OctetJoint(item.text);
            } else {
                break;
            }
            if (item.text.size() > maximumToken) {
                auto error = lexer().error(Kind::TokenTooLong, item);
                error.maximum = maximumToken;
                return error;
            }
        }
        return std::nullopt;
    }

    TokenQueue m_tokens;
    Meaning m_meaning;
    Specification m_specification;
    std::vector<AddressRange> m_include;
    std::vector<AddressRange> m_exclude;
};

} // namespace

void Specification::add(Specification other)
{
    include.add(other.include);
    exclude.add(other.exclude);
    names.insert(names.end(), std::make_move_iterator(other.names.begin()),
                 std::make_move_iterator(other.names.end()));
}

ParseResult<Specification> parseTargets(std::string_view text, Meaning meaning)
{
    if (text.size() > maximumTextSize) {
        ParseError error;
        error.kind = Kind::TextTooLong;
        error.value = text.size();
        error.maximum = maximumTextSize;
        return core::failure(std::move(error));
    }
    return Parser(text, meaning).parse();
}

ParseResult<AddressRange> resolved(const NameTarget &target, const core::Address &address)
{
    const auto plain = address.unmapped();
    const auto length = target.prefixLength.value_or(addressBits(plain));
    const auto failure = [&](Kind kind, std::uint64_t maximum) {
        ParseError error{kind, target.position, target.length, target.line, target.name, length, maximum};
        error.token += '/' + std::to_string(length);
        return core::failure(std::move(error));
    };
    if (length > addressBits(plain))
        return failure(Kind::BadPrefixLength, addressBits(plain));
    if (plain.isV6() && length < shortestV6Prefix && !target.excluded)
        return failure(Kind::V6PrefixTooShort, maximumV6RangeSize);
    return prefixRange(plain, length);
}

} // namespace port135::target
