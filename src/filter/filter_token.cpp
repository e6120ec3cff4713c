// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/filter_token.h"

#include "core/address.h"
#include "core/letters.h"
#include "core/nearest.h"

#include <algorithm>

namespace port135::filter {
namespace {

constexpr std::string_view wideBlank = "\xe3\x80\x80"; ///< U+3000, what a Japanese keyboard gives
constexpr std::string_view wideColon = "\xef\xbc\x9a"; ///< U+FF1A

class Lexer
{
public:
    Lexer(std::string_view text, FieldTable fields)
        : m_text(text)
        , m_fields(fields)
    {
    }

    core::Result<std::vector<FilterToken>, Error> run()
    {
        if (m_text.size() > maximumText)
            return core::failure(error(Error::Kind::TooLong, 0, 0));
        while (skipBlanks()) {
            if (const auto problem = next())
                return core::failure(*problem);
            if (m_tokens.size() > maximumTerms)
                return core::failure(
                    error(Error::Kind::TooManyTerms, m_tokens.back().position, m_tokens.back().length));
        }
        return std::move(m_tokens);
    }

private:
    Error error(Error::Kind kind, std::size_t position, std::size_t length) const
    {
        return {kind, position, length, std::string(m_text.substr(position, length)), {}};
    }

    std::size_t blankAt(std::size_t at) const
    {
        if (m_text.substr(at).starts_with(wideBlank))
            return wideBlank.size();
        const auto c = static_cast<unsigned char>(at < m_text.size() ? m_text[at] : 'x');
        return c <= ' ' ? 1 : 0;
    }

    bool skipBlanks()
    {
        while (m_at < m_text.size()) {
            const auto size = blankAt(m_at);
            if (size == 0)
                return true;
            m_at += size;
        }
        return false;
    }

    bool endsWord(std::size_t at) const
    {
        return at >= m_text.size() || m_text[at] == '(' || m_text[at] == ')' || blankAt(at) > 0;
    }

    void add(FilterToken::Kind kind, std::size_t length)
    {
        FilterToken token;
        token.kind = kind;
        token.position = m_at;
        token.length = length;
        m_tokens.push_back(std::move(token));
        m_at += length;
    }

    std::optional<Error> next()
    {
        const char c = m_text[m_at];
        if (c == '(')
            add(FilterToken::Kind::Open, 1);
        else if (c == ')')
            add(FilterToken::Kind::Close, 1);
        else if (c == '-')
            add(FilterToken::Kind::Not, 1);
        else if (c == '|')
            add(FilterToken::Kind::Or, 1);
        else if (m_text.substr(m_at).starts_with("OR") && endsWord(m_at + 2))
            add(FilterToken::Kind::Or, 2);
        else if (m_text.substr(m_at).starts_with("AND") && endsWord(m_at + 3))
            m_at += 3;
        else
            return term();
        return std::nullopt;
    }

    std::optional<Error> term()
    {
        FilterToken token;
        token.position = m_at;
        if (const auto problem = field(token))
            return problem;
        token.valuePosition = m_at;
        if (const auto problem = values(token))
            return problem;
        token.valueLength = m_at - token.valuePosition;
        token.length = m_at - token.position;
        if (token.values.empty())
            return error(Error::Kind::MissingValue, token.position, token.length);
        m_tokens.push_back(std::move(token));
        return std::nullopt;
    }

    /// Field and operator, where the word has them.
    std::optional<Error> field(FilterToken &token)
    {
        std::size_t end = m_at;
        while (end < m_text.size() && (core::isLetter(m_text[end]) || m_text[end] == '_'))
            ++end;
        if (end == m_at || end >= m_text.size())
            return std::nullopt;
        const auto rest = m_text.substr(end);
        std::size_t size = 0;
        const auto take = [&](std::string_view sign, Operator op) {
            if (size == 0 && rest.starts_with(sign)) {
                size = sign.size();
                token.op = op;
            }
        };
        take(">=", Operator::AtLeast);
        take("<=", Operator::AtMost);
        take(">", Operator::Greater);
        take("<", Operator::Less);
        take("=", Operator::Is);
        take(":", Operator::Contains);
        take(wideColon, Operator::Contains);
        if (size == 0)
            return std::nullopt;

        const auto name = core::lowered(m_text.substr(m_at, end - m_at));
        const auto *definition = findField(m_fields, name);
        if (!definition) {
            std::size_t wordEnd = m_at;
            while (!endsWord(wordEnd))
                ++wordEnd;
            // "fe:80::1" is an address, not a field.
            if (core::Address::parse(m_text.substr(m_at, wordEnd - m_at))) {
                token.op = Operator::Contains;
                return std::nullopt;
            }
            auto unknown = error(Error::Kind::UnknownField, m_at, end - m_at);
            std::vector<std::string_view> names;
            for (const auto &row : m_fields)
                names.push_back(row.name);
            unknown.suggestion = core::nearest(name, names);
            return unknown;
        }
        token.field = definition->id;
        if (isComparison(token.op) && !definition->ordered)
            return error(Error::Kind::NotOrdered, m_at, end + size - m_at);
        m_at = end + size;
        return std::nullopt;
    }

    /// One value or, behind a field, several separated by commas.
    std::optional<Error> values(FilterToken &token)
    {
        const bool list = token.field != FilterField::Word;
        for (;;) {
            std::string value;
            if (m_at < m_text.size() && m_text[m_at] == '"') {
                const auto end = m_text.find('"', m_at + 1);
                if (end == std::string_view::npos)
                    return error(Error::Kind::UnclosedQuote, m_at, m_text.size() - m_at);
                value = m_text.substr(m_at + 1, end - m_at - 1);
                m_at = end + 1;
            } else {
                const auto begin = m_at;
                while (!endsWord(m_at) && !(list && m_text[m_at] == ','))
                    ++m_at;
                value = m_text.substr(begin, m_at - begin);
            }
            if (!value.empty())
                token.values.push_back(std::move(value));
            if (!list || m_at >= m_text.size() || m_text[m_at] != ',')
                return std::nullopt;
            ++m_at;
        }
    }

    std::string_view m_text;
    FieldTable m_fields;
    std::size_t m_at = 0;
    std::vector<FilterToken> m_tokens;
};

} // namespace

core::Result<std::vector<FilterToken>, Error> tokens(std::string_view text, FieldTable fields)
{
    return Lexer(text, fields).run();
}

} // namespace port135::filter
