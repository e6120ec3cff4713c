// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/plan_codec.h"

#include "codec/columns.h"

#include <utility>
#include <vector>

namespace port135::codec {

using TypedName = std::pair<core::Address, std::string>;

template <>
inline constexpr std::size_t mostOf<TypedName> = target::maximumRanges;

template <>
struct Description<TypedName>
{
    static constexpr auto fields = std::tuple{
        Field{1, "address", &TypedName::first},
        Field{2, "name", &TypedName::second},
    };
};

template <>
inline constexpr std::size_t mostOf<history::StoredOrigin> = target::maximumRanges;

template <>
struct Description<history::StoredOrigin>
{
    using S = history::StoredOrigin;
    static constexpr auto fields = std::tuple{
        Field{1, "source", &S::source},
        Field{2, "targets", &S::targets},
    };
};

using LearnedPort = std::pair<core::Address, std::uint16_t>;

template <>
inline constexpr std::size_t mostOf<LearnedPort> = history::mostStoredPorts;

template <>
struct Description<LearnedPort>
{
    static constexpr auto fields = std::tuple{
        Field{1, "address", &LearnedPort::first},
        Field{2, "port", &LearnedPort::second},
    };
};

constexpr std::uint32_t allowPublicTag = 3;
constexpr std::uint32_t learnedPortsTag = 7;

template <>
struct Description<history::ScanPlan>
{
    using S = history::ScanPlan;
    static constexpr auto fields = std::tuple{
        Field{1, "addresses", &S::addresses},
        Field{2, "typed_names", &S::typedNames},
        Field{int(allowPublicTag), "allow_public", &S::allowPublic},
        Field{4, "reverse_dns", &S::reverseDns},
        Field{5, "guess_vantage", &S::guessVantage},
        Field{6, "origins", &S::origins},
        Field{int(learnedPortsTag), "learned_ports", &S::learnedPorts},
    };
};

/// IPv4 as steps from the end of the range before; 0: another family, in full.
template <>
struct Form<target::RangeSet>
{
    static bool isZero(const target::RangeSet &set) { return set.ranges().empty(); }

    static void write(BlobWriter &out, const target::RangeSet &set)
    {
        std::uint32_t previous = 0;
        out.number(set.ranges().size());
        for (const auto &range : set.ranges()) {
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
    }

    static void read(BlobReader &in, target::RangeSet &set)
    {
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
                    return in.fail();
                range = {core::Address::v4(static_cast<std::uint32_t>(first)),
                         core::Address::v4(static_cast<std::uint32_t>(previous))};
            } else {
                range.first = in.address();
                range.last = in.address();
            }
            ranges.push_back(range);
        }
        set = target::RangeSet(std::move(ranges));
    }
};

} // namespace port135::codec

namespace port135::history {
namespace {

constexpr std::uint64_t planVersion = 2; // see codec::Description for when it is counted up

void readVersion1(codec::BlobReader &in, ScanPlan &plan)
{
    plan.allowPublic = in.flag();
    plan.reverseDns = in.flag();
    plan.guessVantage = in.flag();
    const auto names = in.count(7, target::maximumRanges);
    for (std::size_t i = 0; i < names && in.ok(); ++i) {
        const auto address = in.address();
        plan.typedNames.emplace_back(address, in.text());
    }
    codec::Form<target::RangeSet>::read(in, plan.addresses);
}

} // namespace

std::string encodePlan(const ScanPlan &plan)
{
    codec::BlobWriter out;
    out.number(planVersion);
    codec::write(out, plan);
    return std::move(out).bytes();
}

codec::Decoded<ScanPlan> decodePlan(std::string_view bytes)
{
    codec::BlobReader in(bytes);
    ScanPlan plan;
    if (const auto version = in.number(); version == 1)
        readVersion1(in, plan);
    else if (version == planVersion)
        codec::read(in, plan);
    else
        return core::failure(codec::unknownVersion(version, planVersion));
    if (!in.isComplete())
        return core::failure(codec::DecodeError::Damaged);
    return plan;
}

codec::Decoded<std::string> planForElsewhere(std::string_view bytes)
{
    auto plan = decodePlan(bytes);
    if (!plan)
        return core::failure(plan.error());
    codec::BlobReader in(bytes);
    if (in.number() != planVersion) {
        plan->allowPublic = false;
        return encodePlan(*plan);
    }
    // Field by field, so that those of a later version stay.
    codec::BlobWriter out;
    out.number(planVersion);
    while (in.left() > 0) {
        const auto tag = in.number();
        const auto values = in.text();
        if (tag == codec::allowPublicTag || tag == codec::learnedPortsTag)
            continue;
        out.number(tag);
        out.text(values);
    }
    return std::move(out).bytes();
}

} // namespace port135::history
