// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/host_statistics.h"

#include "rating/possible_products.h"
#include "rating/rule.h"
#include "report/text/words.h"
#include "text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

using text::toQString;

constexpr int v4SubnetLength = 24;
constexpr int v6SubnetLength = 64;

class HostStatisticsText
{
    Q_DECLARE_TR_FUNCTIONS(HostStatistics)
};

core::Address subnetOf(const core::Address &address)
{
    if (address.isV4())
        return core::Address::v4(address.toV4() & 0xffffff00U);
    auto bytes = address.bytes();
    std::fill(bytes.begin() + v6SubnetLength / 8, bytes.end(), std::uint8_t(0));
    return core::Address::v6(bytes, address.scope());
}

void add(CountsByKey &counts, const CountsByKey &more)
{
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] += more[i];
}

quint64 sum(const CountsByKey &counts)
{
    return std::accumulate(counts.begin(), counts.end(), quint64(0));
}

/// More hosts of the worst level come first, then of the next.
void sortWorstFirst(Breakdown &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const BreakdownRow &a, const BreakdownRow &b) {
        for (const int key : levelKeysWorstFirst) {
            if (a.levels[std::size_t(key)] != b.levels[std::size_t(key)])
                return a.levels[std::size_t(key)] > b.levels[std::size_t(key)];
        }
        return false;
    });
}

} // namespace

quint64 BreakdownRow::total() const
{
    return sum(levels);
}

void HostStatistics::clear()
{
    *this = {};
}

void HostStatistics::add(const core::HostResult &host)
{
    const auto &seen = host.observation;
    const auto key = std::size_t(levelKey(host.rating.level));
    ++m_outcomes[std::size_t(seen.outcome)][key];
    if (!core::isInteresting(seen))
        return;
    ++m_answering;
    ++m_levels[key];
    ++m_subnets[subnetOf(seen.address)][key];
    for (const auto role : host.rating.roles)
        ++m_roles[role][key];
    if (host.rating.roles.empty())
        ++m_withoutRole[key];
    const auto products = rating::possibleProducts(host);
    auto &system =
        m_systems[{products.products.empty() ? nullptr : products.products.data(), products.atLeast}];
    system.first = products;
    ++system.second[key];
}

Breakdown HostStatistics::byLevel() const
{
    Breakdown rows;
    for (const int key : levelKeysWorstFirst) {
        const auto level = levelOfKey(key);
        BreakdownRow row{report::word(level),
                         u"level:"_s + (level ? toQString(core::name(*level)) : u"none"_s)};
        row.levels[std::size_t(key)] = m_levels[std::size_t(key)];
        rows.push_back(std::move(row));
    }
    return rows;
}

Breakdown HostStatistics::byOutcome() const
{
    Breakdown rows;
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        const auto outcome = core::Outcome(i);
        if (sum(m_outcomes[i]) > 0)
            rows.push_back({report::word(outcome), u"outcome:"_s + toQString(core::name(outcome)),
                            m_outcomes[i], !core::isInteresting(outcome)});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const BreakdownRow &a, const BreakdownRow &b) {
        return std::pair(a.quiet, b.total()) < std::pair(b.quiet, a.total());
    });
    return rows;
}

Breakdown HostStatistics::bySubnet() const
{
    Breakdown rows;
    for (const auto &[first, levels] : m_subnets) {
        const QString subnet = u"%1/%2"_s.arg(QString::fromStdString(first.toString()))
                                   .arg(first.isV4() ? v4SubnetLength : v6SubnetLength);
        rows.push_back({subnet, u"net:"_s + subnet, levels});
    }
    sortWorstFirst(rows);
    return rows;
}

Breakdown HostStatistics::byRole() const
{
    Breakdown rows;
    for (const auto &[role, levels] : m_roles)
        rows.push_back({rating::roleWord(role), u"role:"_s + toQString(role), levels});
    sortWorstFirst(rows);
    if (sum(m_withoutRole) > 0)
        rows.push_back({HostStatisticsText::tr("No role seen"), u"role:none"_s, m_withoutRole});
    return rows;
}

Breakdown HostStatistics::bySupport(core::Date date) const
{
    constexpr knowledge::Support order[] = {knowledge::Support::Ended,     knowledge::Support::Depends,
                                            knowledge::Support::Esu,       knowledge::Support::Extended,
                                            knowledge::Support::Supported, knowledge::Support::Unknown};
    Breakdown rows;
    for (const auto support : order) {
        BreakdownRow row{report::word(support), u"support:"_s + toQString(knowledge::name(support))};
        for (const auto &[first, system] : m_systems) {
            if (knowledge::supportOf(system.first, date).support == support)
                ui::add(row.levels, system.second);
        }
        if (row.total() > 0)
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace port135::ui
