// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_parser.h"

#include "core/nearest.h"
#include "policy/policy_builder.h"
#include "policy/statement.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace port135::policy {
namespace {

using Kind = PolicyError::Kind;

constexpr std::size_t mostErrors = 100;

std::size_t charactersOf(std::string_view line)
{
    return static_cast<std::size_t>(std::count_if(
        line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

class Reader
{
public:
    Reader(std::string_view text, const PolicyWords &words)
        : m_text(text)
        , m_builder(words)
    {
    }

    core::Result<Policy, std::vector<PolicyError>> run()
    {
        if (m_text.size() > mostPolicyBytes) {
            PolicyError problem;
            problem.kind = Kind::TextTooLong;
            problem.value = mostPolicyBytes;
            return core::failure(std::vector{problem});
        }
        split();
        // What others name comes first, wherever it stands.
        for (const auto statement : PolicyBuilder::statements())
            readAll(statement);
        if (m_errors.empty())
            return m_builder.take();
        std::stable_sort(m_errors.begin(), m_errors.end(), [](const PolicyError &a, const PolicyError &b) {
            return std::pair(a.line, a.column) < std::pair(b.line, b.column);
        });
        return core::failure(std::move(m_errors));
    }

private:
    void report(PolicyError problem)
    {
        if (m_errors.size() < mostErrors)
            m_errors.push_back(std::move(problem));
    }

    void split()
    {
        const auto lines = linesOf(m_text);
        for (std::size_t i = 0; i < lines.size() && m_errors.size() < mostErrors; ++i) {
            if (i == 0 && !isKnownVersion(lines[0]))
                return;
            auto tokens = policyTokens(lines[i], i + 1);
            if (!tokens) {
                report(tokens.error());
                continue;
            }
            if (tokens->empty())
                continue;
            Statement statement(i + 1, charactersOf(lines[i]) + 1, std::move(*tokens));
            try {
                const auto &word = statement.word("statement");
                const auto &names = PolicyBuilder::statements();
                if (std::find(names.begin(), names.end(), word.text) == names.end())
                    Statement::fail(
                        statement.error(Kind::UnknownStatement, word, core::nearest(word.text, names)));
                auto &same = m_statements[word.text];
                if (same.size() == mostStatements) {
                    auto problem = statement.error(Kind::TooMany, word);
                    problem.value = mostStatements;
                    Statement::fail(std::move(problem));
                }
                same.push_back(std::move(statement));
            } catch (PolicyError &problem) {
                report(std::move(problem));
            }
        }
    }

    /// Of a first line "# port135 policy N"; every other line is.
    bool isKnownVersion(std::string_view line)
    {
        constexpr std::string_view mark = "# port135 policy ";
        if (!line.starts_with(mark))
            return true;
        const auto number = line.substr(mark.size(), line.find_last_not_of(" \t") + 1 - mark.size());
        unsigned version = 0;
        const auto read = std::from_chars(number.data(), number.data() + number.size(), version);
        if (read.ec == std::errc{} && read.ptr == number.data() + number.size() && version >= 1
            && version <= policyLanguage)
            return true;
        PolicyError problem;
        problem.kind = Kind::NewerVersion;
        problem.column = mark.size() + 1;
        problem.token = number.substr(0, 20);
        problem.value = policyLanguage;
        report(std::move(problem));
        return false;
    }

    void readAll(std::string_view statement)
    {
        for (auto &line : m_statements[std::string(statement)]) {
            if (m_errors.size() >= mostErrors)
                return;
            try {
                m_builder.read(statement, line);
                line.end();
            } catch (PolicyError &problem) {
                report(std::move(problem));
            }
        }
    }

    std::string_view m_text;
    std::map<std::string, std::vector<Statement>, std::less<>> m_statements;
    PolicyBuilder m_builder;
    std::vector<PolicyError> m_errors;
};

} // namespace

core::Result<Policy, std::vector<PolicyError>> parsePolicy(std::string_view text, const PolicyWords &words)
{
    return Reader(text, words).run();
}

} // namespace port135::policy
