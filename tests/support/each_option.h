// SPDX-License-Identifier: GPL-3.0-or-later
// Each of the options of a scan by itself, so that a new one cannot be forgotten.
#pragma once

#include "codec/description.h"

#include <string_view>
#include <type_traits>

namespace port135::test {

template <typename Struct, typename Within, typename Visit>
void eachOptionOf(const Within &within, const Visit &visit)
{
    codec::forEachField<Struct>([&](const auto &field) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        const auto member = field.member;
        const auto option = [&within, member](core::ScanOptions &options) -> Value & {
            return within(options).*member;
        };
        if constexpr (codec::Described<Value>)
            eachOptionOf<Value>(option, visit);
        else
            visit(field.name, option);
    });
}

/// visit(name, option): `option(options)` is the member; those of structs within the struct, too.
template <typename Visit>
void eachOption(const Visit &visit)
{
    eachOptionOf<core::ScanOptions>([](core::ScanOptions &options) -> core::ScanOptions & { return options; },
                                    visit);
}

} // namespace port135::test
