// SPDX-License-Identifier: GPL-3.0-or-later
// A shared plan as a described struct.
#pragma once

#include "codec/range_set_form.h"
#include "codec/split.h"

namespace port135::codec {

template <>
inline constexpr std::size_t mostOf<core::Address> = target::maximumRanges;

template <>
struct Description<PlannedName>
{
    using S = PlannedName;
    static constexpr auto fields = std::tuple{
        Field{1, "name", &S::name},
        Field{2, "prefix", &S::prefix},
        Field{3, "excluded", &S::excluded},
        Field{4, "addresses", &S::addresses},
    };
};

template <>
struct Description<SharedPlan>
{
    using S = SharedPlan;
    static constexpr auto fields = std::tuple{
        Field{1, "fixed", &S::fixed},
        Field{2, "names", &S::names},
    };
};

} // namespace port135::codec
