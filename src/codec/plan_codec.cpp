// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/plan_codec.h"

#include "codec/shared_plan_form.h"

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
inline constexpr std::size_t mostOf<StoredOrigin> = target::maximumRanges;

template <>
struct Description<StoredOrigin>
{
    using S = StoredOrigin;
    static constexpr auto fields = std::tuple{
        Field{1, "source", &S::source},
        Field{2, "targets", &S::targets},
    };
};

using LearnedPort = std::pair<core::Address, std::uint16_t>;

template <>
inline constexpr std::size_t mostOf<LearnedPort> = mostStoredPorts;

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
struct Description<ScanPlan>
{
    using S = ScanPlan;
    static constexpr auto fields = std::tuple{
        Field{1, "addresses", &S::addresses},
        Field{2, "typed_names", &S::typedNames},
        Field{int(allowPublicTag), "allow_public", &S::allowPublic},
        Field{4, "reverse_dns", &S::reverseDns},
        Field{5, "guess_vantage", &S::guessVantage},
        Field{6, "origins", &S::origins},
        Field{int(learnedPortsTag), "learned_ports", &S::learnedPorts},
        Field{8, "shards", &S::shards},
        Field{9, "shard", &S::shard},
        Field{10, "shared", &S::shared},
    };
};

namespace {

constexpr std::uint64_t planVersion = 2; // see Description for when it is counted up

void readVersion1(BlobReader &in, ScanPlan &plan)
{
    plan.allowPublic = in.flag();
    plan.reverseDns = in.flag();
    plan.guessVantage = in.flag();
    const auto names = in.count(7, target::maximumRanges);
    for (std::size_t i = 0; i < names && in.ok(); ++i) {
        const auto address = in.address();
        plan.typedNames.emplace_back(address, in.text());
    }
    Form<target::RangeSet>::read(in, plan.addresses);
}

} // namespace

std::string encodePlan(const ScanPlan &plan)
{
    BlobWriter out;
    out.number(planVersion);
    write(out, plan);
    return std::move(out).bytes();
}

Decoded<ScanPlan> decodePlan(std::string_view bytes)
{
    BlobReader in(bytes);
    ScanPlan plan;
    if (const auto version = in.number(); version == 1)
        readVersion1(in, plan);
    else if (version == planVersion)
        read(in, plan);
    else
        return core::failure(unknownVersion(version, planVersion));
    if (!in.isComplete())
        return core::failure(DecodeError::Damaged);
    return plan;
}

Decoded<std::string> planForElsewhere(std::string_view bytes)
{
    auto plan = decodePlan(bytes);
    if (!plan)
        return core::failure(plan.error());
    BlobReader in(bytes);
    if (in.number() != planVersion) {
        plan->allowPublic = false;
        return encodePlan(*plan);
    }
    // Field by field, so that those of a later version stay.
    BlobWriter out;
    out.number(planVersion);
    while (in.left() > 0) {
        const auto tag = in.number();
        const auto values = in.text();
        if (tag == allowPublicTag || tag == learnedPortsTag)
            continue;
        out.number(tag);
        out.text(values);
    }
    return std::move(out).bytes();
}

} // namespace port135::codec
