// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts counted from several sides, for charts and their tables. Hosts can be added while a scan runs.
#pragma once

#include "core/address.h"
#include "core/host_result.h"
#include "knowledge/windows_builds.h"
#include "ui/theme/level_style.h"

#include <QString>

#include <array>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace port135::ui {

using CountsByKey = std::array<quint64, levelKeyCount>; ///< by levelKey()

struct BreakdownRow
{
    QString label; ///< translated
    QString filter; ///< of the results, for these very hosts; empty: none
    CountsByKey levels{};
    bool quiet = false; ///< hosts that are only listed with “All hosts”

    quint64 total() const;
};
/// What matters most first.
using Breakdown = std::vector<BreakdownRow>;

class HostStatistics
{
public:
    void add(const core::HostResult &host);
    void clear();

    quint64 answering() const { return m_answering; }
    const CountsByKey &levels() const { return m_levels; }

    // Made anew by each call, in the current language.
    Breakdown byLevel() const;
    Breakdown byOutcome() const;
    /// IPv4 by /24, IPv6 by /64; of hosts that answered.
    Breakdown bySubnet() const;
    Breakdown byRole() const;
    /// Whether the system gets updates; of hosts that answered, as of `date`.
    Breakdown bySupport(core::Date date) const;

private:
    quint64 m_answering = 0;
    CountsByKey m_levels{};
    std::array<CountsByKey, std::size_t(core::Outcome::Error) + 1> m_outcomes{};
    std::map<core::Address, CountsByKey> m_subnets; ///< by their first address
    std::map<std::string_view, CountsByKey> m_roles;
    CountsByKey m_withoutRole{};
    /// By the first of the products that the hosts can be (a set has a first one of its own), nullptr: none,
    /// and by whether they are at least that.
    std::map<std::pair<const knowledge::Product *, bool>, std::pair<knowledge::Candidates, CountsByKey>>
        m_systems;
};

} // namespace port135::ui
