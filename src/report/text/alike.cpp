// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text/alike.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::report {
namespace {

using core::Outcome;

bool hasAnswered(Outcome outcome)
{
    return outcome != Outcome::NotExamined && outcome != Outcome::Silent && outcome != Outcome::Unreachable
        && outcome != Outcome::Error;
}

std::uint64_t answeredIn(const core::OutcomeCounts &counts)
{
    std::uint64_t sum = 0;
    for (int i = 0; i <= int(Outcome::Error); ++i)
        sum += hasAnswered(Outcome(i)) ? counts[Outcome(i)] : 0;
    return sum;
}

} // namespace

void AlikeCount::add(const core::Observation &observation)
{
    m_answered += hasAnswered(observation.outcome);
    if (observation.outcome == Outcome::NotRpc)
        ++m_byCause[observation.cause];
}

std::uint64_t AlikeCount::countOf(core::Cause cause) const
{
    const auto found = m_byCause.find(cause);
    return found == m_byCause.end() ? 0 : found->second;
}

std::optional<AlikeGroup> AlikeCount::group(const core::ScanRecord &scan) const
{
    const auto most = std::ranges::max_element(m_byCause, {}, [](const auto &each) { return each.second; });
    if (most == m_byCause.end() || most->second < fewest)
        return std::nullopt;
    const AlikeGroup group{most->first, most->second, std::max(m_answered, answeredIn(scan.counts))};
    if (group.addresses * 100 < group.answered * percent)
        return std::nullopt;
    return group;
}

bool isOf(const AlikeGroup &group, const core::Observation &observation)
{
    return observation.outcome == Outcome::NotRpc && observation.cause == group.cause;
}

QString alikeSentence(const AlikeGroup &group)
{
    return QCoreApplication::translate(
               "Words",
               "%1 of %2 addresses that answered take connections and speak no RPC, all in the same way: "
               "most "
               "likely something in between answers for them (a SYN proxy, a tarpit or a load balancer). "
               "They are not listed one by one here; CSV and JSON hold all of them.")
        .arg(group.addresses)
        .arg(group.answered);
}

} // namespace port135::report
