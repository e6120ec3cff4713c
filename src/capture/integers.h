// SPDX-License-Identifier: GPL-3.0-or-later
// Integers within bytes, in either order. The caller knows that they are there.
#pragma once

#include "capture/byte_source.h"

#include <cstdint>

namespace port135::capture {

enum class Order : std::uint8_t {
    Little,
    Big, ///< of the network
};

inline std::uint16_t u16(Bytes bytes, std::size_t at, Order order = Order::Big)
{
    const unsigned first = bytes[at];
    const unsigned second = bytes[at + 1];
    return static_cast<std::uint16_t>(order == Order::Big ? first << 8 | second : second << 8 | first);
}

inline std::uint32_t u32(Bytes bytes, std::size_t at, Order order = Order::Big)
{
    const std::uint32_t first = u16(bytes, at, order);
    const std::uint32_t second = u16(bytes, at + 2, order);
    return order == Order::Big ? first << 16 | second : second << 16 | first;
}

} // namespace port135::capture
