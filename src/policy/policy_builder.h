// SPDX-License-Identifier: GPL-3.0-or-later
// Statements become a policy, one after the other: what others name comes first. Of this room only.
#pragma once

#include "policy/policy.h"
#include "policy/policy_words.h"
#include "policy/statement.h"

#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace port135::policy {

class PolicyBuilder
{
public:
    /// `words` outlives it.
    explicit PolicyBuilder(const PolicyWords &words)
        : m_words(words)
    {
    }

    /// In the order in which they have to be read.
    static const std::vector<std::string_view> &statements();
    /// Throws as Statement does.
    void read(std::string_view statement, Statement &line);
    Policy take() { return std::move(m_policy); }

private:
    void readTitle(Statement &line);
    static void once(const Statement &line, const PolicyItem &item, std::size_t &first);
    [[noreturn]] static void refuse(const Statement &line, PolicyError::Kind kind, const PolicyItem &item,
                                    std::size_t otherLine);
    /// A new name, unique among its kind.
    std::string newName(Statement &line, const char *expected, std::map<std::string, std::size_t> &taken);
    static std::string newName(const Statement &line, const PolicyItem &item,
                               std::map<std::string, std::size_t> &taken);
    static void checkLength(const Statement &line, const PolicyItem &item);
    std::string realmOf(Statement &line);
    void readZone(Statement &line);
    core::Address addressOf(const Statement &line, const PolicyItem &item);
    void readHost(Statement &line);
    void readPlace(Statement &line);
    /// Also remembers bits of a host.
    std::optional<Prefix> network(const Statement &line, const PolicyItem &item);
    Prefix prefix(const Statement &line, const PolicyItem &item);
    /// What is left of the line is no option: said with the nearest one.
    static void onlyOption(Statement &line, const std::vector<std::string_view> &options);
    ZoneIndex zone(const Statement &line, const PolicyItem &item) const;
    ZoneIndex findZone(std::string_view name) const;
    ZoneSet zones(Statement &line);
    void readRule(Statement &line);
    static core::Level severity(Statement &line);
    void readDefault(Statement &line);
    void readException(Statement &line);
    ExceptionEnd exceptionEnd(Statement &line, const std::map<std::string, std::size_t> &names);
    std::string_view nearestEnd(std::string_view text, const std::map<std::string, std::size_t> &names) const;

    const PolicyWords &m_words;
    Policy m_policy;
    std::size_t m_titleLine = 0;
    std::map<std::string, ZoneIndex, std::less<>> m_zoneIndex;
    std::map<std::string, std::size_t> m_zoneLines, m_hostLines, m_placeLines, m_ruleLines;
    std::map<std::tuple<std::string, core::Address, unsigned>, ZoneIndex> m_blocks;
    std::map<std::pair<std::string, core::Address>, std::size_t> m_hostAddresses;
};

} // namespace port135::policy
