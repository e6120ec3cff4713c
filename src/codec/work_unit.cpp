// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/work_unit.h"

#include "codec/shared_plan_form.h"

namespace port135::codec {

template <>
struct Description<LearnedTarget>
{
    using S = LearnedTarget;
    static constexpr auto fields = std::tuple{
        Field{1, "address", &S::address},
        Field{2, "ports", &S::ports},
    };
};

template <>
struct Description<WorkUnit>
{
    using S = WorkUnit;
    static constexpr auto fields = std::tuple{
        Field{1, "scan", &S::scan},           Field{2, "shard", &S::shard},
        Field{3, "shards", &S::shards},       Field{4, "attempt", &S::attempt},
        Field{5, "addresses", &S::addresses}, Field{6, "options", &S::options},
        Field{7, "learned", &S::learned},
    };
};

namespace {

constexpr std::uint64_t unitVersion = 1;

} // namespace

std::string encodeWorkUnit(const WorkUnit &unit)
{
    BlobWriter out;
    out.number(unitVersion);
    write(out, unit);
    return std::move(out).bytes();
}

Decoded<WorkUnit> decodeWorkUnit(std::string_view bytes)
{
    BlobReader in(bytes);
    if (const auto version = in.number(); version != unitVersion)
        return core::failure(unknownVersion(version, unitVersion));
    WorkUnit unit;
    read(in, unit);
    if (!in.isComplete() || unit.shard < 1 || unit.shard > unit.shards || unit.shards > mostShards)
        return core::failure(DecodeError::Damaged);
    return unit;
}

} // namespace port135::codec
