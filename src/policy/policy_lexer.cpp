// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_lexer.h"

#include <algorithm>
#include <optional>

namespace port135::policy {
namespace {

using Kind = PolicyError::Kind;

constexpr std::size_t mostOfToken = 100; ///< bytes shown of what is wrong

struct Character
{
    char32_t code = 0;
    std::size_t size = 0; ///< 0: no UTF-8
};

/// Well-formed UTF-8 only [Unicode 15 3.9 table 3-7].
Character characterAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u;
    };
    const auto lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4)
        return {};
    char32_t code = lead & (0x7fu >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return {};
        code = code << 6 | (byte(i) & 0x3f);
    }
    const bool overlong = code < (size == 4 ? 0x10000u : size == 3 ? 0x800u : 0x80u);
    if (overlong || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        return {};
    return {code, size};
}

bool isBlank(char32_t c)
{
    return c == ' ' || c == '\t' || c == 0x3000 || c == 0xa0;
}

bool isControl(char32_t c)
{
    return c < 0x20 || c == 0x7f || (c >= 0x80 && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff;
}

/// What a Japanese keyboard or a word processor makes of ASCII; 0 for everything else.
char plainForm(char32_t c)
{
    if (c >= 0xff01 && c <= 0xff5e)
        return static_cast<char>(c - 0xfee0);
    switch (c) {
    case 0x3001: // ideographic comma
        return ',';
    case 0x201c:
    case 0x201d:
    case 0x201e:
        return '"';
    case 0x2010: // hyphens and dashes
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2212:
        return '-';
    default:
        return 0;
    }
}

class Cutter
{
public:
    Cutter(std::string_view line, std::size_t number)
        : m_line(line)
        , m_number(number)
    {
    }

    core::Result<std::vector<PolicyToken>, PolicyError> run()
    {
        for (;;) {
            skipBlanks();
            if (atEnd() || is('#'))
                return std::move(m_tokens);
            if (auto problem = next())
                return core::failure(std::move(*problem));
        }
    }

private:
    bool atEnd() const { return m_at >= m_line.size(); }
    bool is(char c) const { return !atEnd() && m_line[m_at] == c; }
    Character here() const { return characterAt(m_line, m_at); }
    std::size_t arrow() const
    {
        const auto rest = m_line.substr(m_at);
        return rest.starts_with("->") ? 2 : rest.starts_with("\xe2\x86\x92") ? 3 : 0;
    }

    void step(std::size_t bytes)
    {
        m_at += bytes;
        ++m_column;
    }
    void skipBlanks()
    {
        while (!atEnd()) {
            const auto character = here();
            if (character.size == 0 || !isBlank(character.code))
                return;
            step(character.size);
        }
    }

    PolicyError error(Kind kind, std::size_t begin, std::size_t column, std::size_t size) const
    {
        PolicyError problem;
        problem.kind = kind;
        problem.line = m_number;
        problem.column = column;
        // Whole characters only: the text is shown.
        std::size_t whole = 0;
        const auto token = m_line.substr(begin, size);
        while (whole < token.size()) {
            const auto bytes = std::max<std::size_t>(1, characterAt(token, whole).size);
            if (whole + bytes > mostOfToken)
                break;
            whole += bytes;
        }
        problem.token = token.substr(0, whole);
        return problem;
    }

    std::optional<PolicyError> next()
    {
        if (const auto size = arrow(); size > 0) {
            m_tokens.push_back({PolicyToken::Kind::Arrow, {{"->", m_column}}});
            m_at += size;
            m_column += size == 2 ? 2 : 1;
            return std::nullopt;
        }
        if (is('"'))
            return text();
        PolicyToken token;
        for (;;) {
            auto item = word();
            if (!item)
                return item.error();
            token.items.push_back(std::move(*item));
            skipBlanks();
            if (!is(','))
                break;
            step(1);
            skipBlanks();
        }
        m_tokens.push_back(std::move(token));
        return std::nullopt;
    }

    std::optional<PolicyError> text()
    {
        const auto begin = m_at;
        const auto column = m_column;
        step(1);
        std::string content;
        while (!atEnd() && !is('"')) {
            const auto character = here();
            if (character.size == 0)
                return error(Kind::BadEncoding, m_at, m_column, 1);
            if (isControl(character.code) && character.code != '\t')
                return error(Kind::BadCharacter, m_at, m_column, character.size);
            content.append(m_line.substr(m_at, character.size));
            step(character.size);
        }
        if (atEnd())
            return error(Kind::UnclosedQuote, begin, column, m_line.size() - begin);
        step(1);
        m_tokens.push_back({PolicyToken::Kind::Text, {{std::move(content), column}}});
        return std::nullopt;
    }

    core::Result<PolicyItem, PolicyError> word()
    {
        PolicyItem item{{}, m_column};
        while (!atEnd() && !is(',') && !is('"') && !is('#') && arrow() == 0) {
            const auto character = here();
            if (character.size == 0)
                return core::failure(error(Kind::BadEncoding, m_at, m_column, 1));
            if (isBlank(character.code))
                break;
            if (isControl(character.code))
                return core::failure(error(Kind::BadCharacter, m_at, m_column, character.size));
            if (const char plain = plainForm(character.code); plain != 0) {
                auto problem = error(Kind::FullWidth, m_at, m_column, character.size);
                problem.suggestion = std::string(1, plain);
                return core::failure(std::move(problem));
            }
            item.text.append(m_line.substr(m_at, character.size));
            step(character.size);
        }
        if (item.text.empty())
            return core::failure(error(Kind::EmptyItem, m_at, m_column, atEnd() ? 0 : 1));
        return item;
    }

    std::string_view m_line;
    std::size_t m_number;
    std::size_t m_at = 0;
    std::size_t m_column = 1;
    std::vector<PolicyToken> m_tokens;
};

} // namespace

core::Result<std::vector<PolicyToken>, PolicyError> policyTokens(std::string_view line, std::size_t number)
{
    return Cutter(line, number).run();
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find_first_of("\r\n");
        lines.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
    }
    return lines;
}

} // namespace port135::policy
