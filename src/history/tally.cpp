// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/tally.h"

#include "codec/blob.h"

#include <algorithm>
#include <numeric>

namespace port135::history {
namespace {

using namespace core;

// Counted up with every new outcome or level; readers know all older ones.
constexpr std::uint64_t tallyVersion = 1;

std::uint64_t acceptedOf(const Rating &rating)
{
    return std::uint64_t(std::count_if(rating.findings.begin(), rating.findings.end(),
                                       [](const Finding &finding) { return !finding.accepted.empty(); }));
}

} // namespace

void Tally::add(const HostResult &host)
{
    ++counts[host.observation.outcome];
    const auto &rating = host.rating;
    ++(rating.level ? levels[std::size_t(*rating.level)] : notRated);
    accepted += acceptedOf(rating);
}

void Tally::remove(const HostResult &host)
{
    // Never below 0, whatever a file says.
    const auto take = [](std::uint64_t &sum, std::uint64_t count) { sum -= std::min(sum, count); };
    take(counts[host.observation.outcome], 1);
    const auto &rating = host.rating;
    take(rating.level ? levels[std::size_t(*rating.level)] : notRated, 1);
    take(accepted, acceptedOf(rating));
}

std::uint64_t Tally::examined() const
{
    // A name that did not resolve is kept, but nothing was examined.
    return std::accumulate(counts.byOutcome.begin(), counts.byOutcome.end(), std::uint64_t(0))
        - counts[Outcome::NotExamined];
}

std::string encodeTally(const Tally &tally)
{
    codec::BlobWriter out;
    out.number(tallyVersion);
    out.number(tally.counts.byOutcome.size());
    for (const auto count : tally.counts.byOutcome)
        out.number(count);
    for (const auto count : tally.levels)
        out.number(count);
    for (const auto count : {tally.notRated, tally.accepted, tally.bytes})
        out.number(count);
    return std::move(out).bytes();
}

codec::Decoded<Tally> decodeTally(std::string_view bytes)
{
    constexpr std::uint64_t most = std::uint64_t(1) << 48; // sums of them do not overflow
    codec::BlobReader in(bytes);
    Tally tally;
    if (const auto version = in.number(); version != tallyVersion)
        return core::failure(codec::unknownVersion(version, tallyVersion));
    if (in.number() != tally.counts.byOutcome.size())
        return core::failure(codec::DecodeError::Damaged);
    for (auto &count : tally.counts.byOutcome)
        count = in.number(most);
    for (auto &count : tally.levels)
        count = in.number(most);
    for (auto *count : {&tally.notRated, &tally.accepted, &tally.bytes})
        *count = in.number(most);
    if (!in.isComplete())
        return core::failure(codec::DecodeError::Damaged);
    return tally;
}

} // namespace port135::history
