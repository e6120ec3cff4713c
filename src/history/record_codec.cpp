// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/record_codec.h"

#include "codec/blob.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace port135::history {
namespace {

using namespace core;

// Counted up with every change of the layout and every new enumerator; readers know all older ones.
constexpr std::uint64_t recordVersion = 2; // 2: place
constexpr std::uint64_t tallyVersion = 1;
constexpr std::uint64_t planVersion = 1;

void put(codec::BlobWriter &out, Timestamp time)
{
    out.signedNumber(time.time_since_epoch().count());
}

std::chrono::milliseconds milliseconds(codec::BlobReader &in)
{
    constexpr std::int64_t most = std::int64_t(1) << 52; // no calendar function overflows on it
    const auto count = in.signedNumber();
    if (count >= -most && count <= most)
        return std::chrono::milliseconds(count);
    in.fail();
    return {};
}

void put(codec::BlobWriter &out, const ScanOptions &options)
{
    out.number(options.port);
    out.enumerator(options.profile);
    out.number(options.inFlight);
    out.number(options.rate);
    out.signedNumber(options.connectTimeout.count());
    out.signedNumber(options.answerTimeout.count());
    out.number(options.attempts);
    out.flag(options.stages.reach);
    out.flag(options.stages.identity);
    out.enumerator(options.vantage);
    const auto &limits = options.limits;
    out.signedNumber(limits.time.count());
    for (const auto limit : {limits.entries, limits.bytes, limits.calls, limits.ports, limits.evidence})
        out.number(limit);
    out.number(options.threads);
}

std::uint64_t acceptedOf(const Rating &rating)
{
    return std::uint64_t(std::count_if(rating.findings.begin(), rating.findings.end(),
                                       [](const Finding &finding) { return !finding.accepted.empty(); }));
}

ScanOptions options(codec::BlobReader &in)
{
    ScanOptions options;
    options.port = in.integer<std::uint16_t>();
    options.profile = in.enumerator(Profile::Fast);
    options.inFlight = in.integer<unsigned>();
    options.rate = in.integer<unsigned>();
    options.connectTimeout = milliseconds(in);
    options.answerTimeout = milliseconds(in);
    options.attempts = in.integer<unsigned>();
    options.stages.reach = in.flag();
    options.stages.identity = in.flag();
    options.vantage = in.enumerator(Vantage::Vpn);
    auto &limits = options.limits;
    limits.time = milliseconds(in);
    for (auto *limit : {&limits.entries, &limits.bytes, &limits.calls, &limits.ports, &limits.evidence})
        *limit = in.integer<std::uint32_t>();
    options.threads = in.integer<unsigned>();
    return options;
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
    return std::accumulate(counts.byOutcome.begin(), counts.byOutcome.end(), std::uint64_t(0));
}

std::string encodeRecord(const ScanRecord &record)
{
    codec::BlobWriter out;
    out.number(recordVersion);
    out.text(record.targets);
    out.number(record.excludes.size());
    for (const auto &exclude : record.excludes)
        out.text(exclude);
    put(out, record.options);
    put(out, record.started);
    put(out, record.ended);
    out.number(record.hosts);
    out.flag(record.practice);
    out.flag(record.stoppedEarly);
    for (const auto *version : {&record.programVersion, &record.catalogueVersion, &record.rulesVersion})
        out.text(*version);
    out.text(record.place);
    return std::move(out).bytes();
}

std::optional<ScanRecord> decodeRecord(std::string_view bytes)
{
    codec::BlobReader in(bytes);
    const auto version = in.number();
    if (version < 1 || version > recordVersion)
        return std::nullopt;
    ScanRecord record;
    record.targets = in.text();
    record.excludes.resize(in.count(1, bytes.size()));
    for (auto &exclude : record.excludes)
        exclude = in.text();
    record.options = options(in);
    record.started = Timestamp(milliseconds(in));
    record.ended = Timestamp(milliseconds(in));
    record.hosts = in.number();
    record.practice = in.flag();
    record.stoppedEarly = in.flag();
    for (auto *text : {&record.programVersion, &record.catalogueVersion, &record.rulesVersion})
        *text = in.text();
    if (version >= 2)
        record.place = in.text();
    if (!in.isComplete())
        return std::nullopt;
    return record;
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

std::optional<Tally> decodeTally(std::string_view bytes)
{
    constexpr std::uint64_t most = std::uint64_t(1) << 48; // sums of them do not overflow
    codec::BlobReader in(bytes);
    Tally tally;
    if (in.number() != tallyVersion || in.number() != tally.counts.byOutcome.size())
        return std::nullopt;
    for (auto &count : tally.counts.byOutcome)
        count = in.number(most);
    for (auto &count : tally.levels)
        count = in.number(most);
    for (auto *count : {&tally.notRated, &tally.accepted, &tally.bytes})
        *count = in.number(most);
    if (!in.isComplete())
        return std::nullopt;
    return tally;
}

std::string encodePlan(const ScanPlan &plan)
{
    codec::BlobWriter out;
    out.number(planVersion);
    out.flag(plan.allowPublic);
    out.flag(plan.reverseDns);
    out.flag(plan.guessVantage);
    out.number(plan.typedNames.size());
    for (const auto &[address, name] : plan.typedNames) {
        out.address(address);
        out.text(name);
    }
    // IPv4 as steps from the end of the range before; 0: another family, in full.
    std::uint32_t previous = 0;
    out.number(plan.addresses.ranges().size());
    for (const auto &range : plan.addresses.ranges()) {
        if (range.first.isV4()) {
            out.number(std::uint64_t(range.first.toV4() - previous) + 1);
            out.number(range.last.toV4() - range.first.toV4());
            previous = range.last.toV4();
        } else {
            out.number(0);
            out.address(range.first);
            out.address(range.last);
        }
    }
    return std::move(out).bytes();
}

std::optional<ScanPlan> decodePlan(std::string_view bytes)
{
    codec::BlobReader in(bytes);
    if (in.number() != planVersion)
        return std::nullopt;
    ScanPlan plan;
    plan.allowPublic = in.flag();
    plan.reverseDns = in.flag();
    plan.guessVantage = in.flag();
    const auto names = in.count(7, target::maximumRanges);
    for (std::size_t i = 0; i < names && in.ok(); ++i) {
        const auto address = in.address();
        plan.typedNames.emplace_back(address, in.text());
    }
    std::vector<target::AddressRange> ranges;
    const auto count = in.count(2, target::maximumRanges);
    ranges.reserve(count);
    std::uint64_t previous = 0;
    for (std::size_t i = 0; i < count && in.ok(); ++i) {
        target::AddressRange range;
        if (const auto step = in.number(std::uint64_t(1) << 32); step != 0) {
            const auto first = previous + step - 1;
            previous = first + in.number(0xffffffff);
            if (previous > 0xffffffff)
                return std::nullopt;
            range = {Address::v4(static_cast<std::uint32_t>(first)),
                     Address::v4(static_cast<std::uint32_t>(previous))};
        } else {
            range.first = in.address();
            range.last = in.address();
        }
        ranges.push_back(range);
    }
    if (!in.isComplete())
        return std::nullopt;
    plan.addresses = target::RangeSet(std::move(ranges));
    return plan;
}

} // namespace port135::history
