// SPDX-License-Identifier: GPL-3.0-or-later
// How the values of a stub are written: NDR [C706 14] or NDR64 [MS-RPCE 2.2.5], and in which byte order.
#pragma once

#include "wire/bytes.h"

#include <cstddef>

namespace port135::wire {

struct StubEncoding
{
    ByteOrder order = ByteOrder::Little;
    bool isNdr64 = false; ///< pointers, counts and offsets have eight bytes and are aligned to them

    constexpr StubEncoding() = default;
    constexpr StubEncoding(ByteOrder byteOrder, bool wide = false) // implicit: mostly it is NDR
        : order(byteOrder)
        , isNdr64(wide)
    {
    }

    /// Bytes of a pointer, a count or an offset.
    constexpr std::size_t wordSize() const { return isNdr64 ? 8 : 4; }

    friend bool operator==(const StubEncoding &, const StubEncoding &) = default;
};

} // namespace port135::wire
