// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/split.h"

#include "codec/shared_plan_form.h"
#include "core/sha256.h"
#include "target/specification.h"

#include <algorithm>
#include <tuple>

namespace port135::codec {
namespace {

constexpr std::uint64_t mostRuns = 4'096; // of a shard

std::optional<target::AddressRange> rangeOf(const PlannedName &name, const core::Address &address)
{
    target::NameTarget target{};
    target.name = name.name;
    if (name.prefix > 0)
        target.prefixLength = name.prefix;
    const auto range = target::resolved(target, address);
    return range ? std::optional(*range) : std::nullopt;
}

target::RangeSet namedRanges(const SharedPlan &plan, bool excluded)
{
    std::vector<target::AddressRange> ranges;
    for (const auto &name : plan.names) {
        if (name.excluded != excluded)
            continue;
        for (const auto &address : name.addresses) {
            if (const auto range = rangeOf(name, address))
                ranges.push_back(*range);
        }
    }
    return target::RangeSet(std::move(ranges));
}

} // namespace

target::RangeSet SharedPlan::addresses() const
{
    auto all = fixed;
    all.add(namedRanges(*this, false));
    all.subtract(namedRanges(*this, true));
    return all;
}

Split::Split(const SharedPlan &plan, std::uint32_t shards)
    : m_fixed(plan.fixed)
    , m_excluded(namedRanges(plan, true))
    , m_shards(std::clamp(shards, 1u, mostShards))
{
    while (m_fixed.count() / m_shards / m_run > mostRuns)
        m_run *= 2;
    std::vector<const PlannedName *> names;
    for (const auto &name : plan.names) {
        if (!name.excluded)
            names.push_back(&name);
    }
    std::stable_sort(names.begin(), names.end(),
                     [](const auto *a, const auto *b) { return a->name < b->name; });
    std::uint32_t next = 0;
    std::map<std::uint32_t, std::vector<target::AddressRange>> ranges;
    for (const auto *name : names) {
        const auto [entry, isNew] = m_names.try_emplace(name->name, next % m_shards + 1);
        next += isNew ? 1 : 0;
        for (const auto &address : name->addresses) {
            if (const auto range = rangeOf(*name, address))
                ranges[entry->second].push_back(*range);
        }
    }
    std::uint64_t sum = 0;
    for (auto &[shard, list] : ranges) {
        target::RangeSet set(std::move(list));
        set.subtract(m_fixed);
        sum += set.count();
        m_named.emplace(shard, std::move(set));
    }
    auto all = namedRanges(plan, false);
    all.subtract(m_fixed);
    if (sum == all.count())
        return;
    // Several names lead to one address: the first shard has it.
    target::RangeSet taken;
    for (auto &[shard, set] : m_named) {
        set.subtract(taken);
        taken.add(set);
    }
}

std::optional<std::uint32_t> Split::shardOf(const core::Address &address) const
{
    if (m_excluded.contains(address))
        return std::nullopt;
    if (const auto index = m_fixed.indexOf(address))
        return static_cast<std::uint32_t>(*index / m_run % m_shards) + 1;
    for (const auto &[shard, set] : m_named) {
        if (set.contains(address))
            return shard;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> Split::shardOfName(const std::string &name) const
{
    const auto found = m_names.find(name);
    return found == m_names.end() ? std::nullopt : std::optional(found->second);
}

target::RangeSet Split::addresses(std::uint32_t shard) const
{
    std::vector<target::AddressRange> ranges;
    const auto step = m_run * m_shards;
    const auto &fixed = m_fixed.ranges();
    std::uint64_t offset = 0; // of the range that `at` lies in
    std::size_t range = 0;
    for (auto at = (shard - 1) * m_run; at < m_fixed.count(); at += step) {
        // A run may reach over several ranges.
        for (auto from = at, end = std::min(at + m_run, m_fixed.count()); from < end;) {
            while (from - offset >= target::count(fixed[range]))
                offset += target::count(fixed[range++]);
            const auto size = std::min(end - from, target::count(fixed[range]) - (from - offset));
            const auto first = target::advanced(fixed[range].first, from - offset);
            ranges.push_back({first, target::advanced(first, size - 1)});
            from += size;
        }
    }
    if (const auto named = m_named.find(shard); named != m_named.end())
        ranges.insert(ranges.end(), named->second.begin(), named->second.end());
    target::RangeSet all(std::move(ranges));
    all.subtract(m_excluded);
    return all;
}

std::string planHash(const SharedPlan &plan, const core::ScanOptions &options, const std::string &place)
{
    auto typed = plan;
    for (auto &name : typed.names)
        name.addresses.clear();
    std::sort(typed.names.begin(), typed.names.end(), [](const PlannedName &a, const PlannedName &b) {
        return std::tie(a.name, a.prefix, a.excluded) < std::tie(b.name, b.prefix, b.excluded);
    });
    auto facts = options;
    facts.profile = core::Profile::Normal; // the figures count, not what they are called
    facts.inFlight = 0;
    facts.rate = 0;
    facts.threads = 0;
    BlobWriter out;
    out.framed([&] { write(out, typed); });
    out.framed([&] { write(out, facts); });
    out.text(place);
    return core::hex(core::sha256(out.bytes()));
}

} // namespace port135::codec
