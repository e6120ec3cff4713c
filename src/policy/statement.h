// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a policy file, taken word by word. Of this room only.
#pragma once

#include "policy/policy_lexer.h"

#include <vector>

namespace port135::policy {

/// What it throws never leaves parsePolicy(): one statement ends at its first error.
class Statement
{
public:
    Statement(std::size_t line, std::size_t end, std::vector<PolicyToken> tokens)
        : m_line(line)
        , m_end(end)
        , m_tokens(std::move(tokens))
    {
    }

    std::size_t line() const { return m_line; }
    bool atEnd() const { return m_at >= m_tokens.size(); }

    /// `expected`: what the language calls it.
    const PolicyToken &take(const char *expected)
    {
        if (atEnd())
            fail(missing(expected));
        return m_tokens[m_at++];
    }
    /// One word, no list and no text.
    const PolicyItem &word(const char *expected) { return wordOf(take(expected), expected); }
    /// A word or a text.
    const PolicyItem &wordOrText(const char *expected)
    {
        const auto &token = take(expected);
        return token.kind == PolicyToken::Kind::Text ? token.items.front() : wordOf(token, expected);
    }
    const std::vector<PolicyItem> &list(const char *expected)
    {
        const auto &token = take(expected);
        if (token.kind != PolicyToken::Kind::Word)
            fail(missing(expected, token.column(), token.text()));
        return token.items;
    }
    const PolicyItem &text(const char *expected)
    {
        const auto &token = take(expected);
        if (token.kind != PolicyToken::Kind::Text)
            fail(error(PolicyError::Kind::ExpectedText, token.items.front()));
        return token.items.front();
    }
    void arrow()
    {
        if (atEnd() || m_tokens[m_at].kind != PolicyToken::Kind::Arrow) {
            auto problem = missing("arrow");
            if (!atEnd())
                problem = error(PolicyError::Kind::ExpectedArrow, m_tokens[m_at].items.front());
            problem.kind = PolicyError::Kind::ExpectedArrow;
            fail(std::move(problem));
        }
        ++m_at;
    }
    /// The next is this word: it is taken.
    bool skip(std::string_view keyword)
    {
        if (atEnd() || m_tokens[m_at].kind != PolicyToken::Kind::Word || m_tokens[m_at].items.size() != 1
            || m_tokens[m_at].text() != keyword)
            return false;
        ++m_at;
        return true;
    }
    bool atText() const { return !atEnd() && m_tokens[m_at].kind == PolicyToken::Kind::Text; }
    /// What should stand here does not.
    [[noreturn]] void lack(const char *expected) const
    {
        fail(atEnd() ? missing(expected) : missing(expected, m_tokens[m_at].column(), m_tokens[m_at].text()));
    }
    void end()
    {
        if (!atEnd())
            fail(error(PolicyError::Kind::StrayWord, m_tokens[m_at].items.front()));
    }

    PolicyError error(PolicyError::Kind kind, const PolicyItem &item, std::string_view suggestion = {}) const
    {
        PolicyError problem;
        problem.kind = kind;
        problem.line = m_line;
        problem.column = item.column;
        problem.token = cut(item.text);
        problem.suggestion = suggestion;
        return problem;
    }
    [[noreturn]] static void fail(PolicyError problem) { throw problem; }

private:
    const PolicyItem &wordOf(const PolicyToken &token, const char *expected)
    {
        if (token.kind != PolicyToken::Kind::Word)
            fail(missing(expected, token.column(), token.text()));
        if (token.items.size() > 1)
            fail(error(PolicyError::Kind::NoList, token.items[1]));
        return token.items.front();
    }
    PolicyError missing(const char *expected, std::size_t column = 0, const std::string &token = {}) const
    {
        PolicyError problem;
        problem.kind = PolicyError::Kind::MissingWord;
        problem.line = m_line;
        problem.column = column > 0 ? column : m_end;
        problem.token = cut(token);
        problem.expected = expected;
        return problem;
    }
    /// Whole characters of valid UTF-8.
    static std::string cut(const std::string &text)
    {
        std::size_t most = 100;
        if (text.size() <= most)
            return text;
        while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xc0) == 0x80)
            --most;
        return text.substr(0, most);
    }

    std::size_t m_line;
    std::size_t m_end; ///< column behind the last character
    std::vector<PolicyToken> m_tokens;
    std::size_t m_at = 0;
};

} // namespace port135::policy
