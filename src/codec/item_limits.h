// SPDX-License-Identifier: GPL-3.0-or-later
// What readers of bytes believe at the most.
#pragma once

#include <cstddef>
#include <cstdint>

namespace port135::codec {

// Far above what a scan's own limits allow.
inline constexpr std::size_t mostEndpoints = 200'000;
inline constexpr std::size_t mostItems = 65'536;
inline constexpr std::size_t mostTextItems = 1u << 20; ///< of a list of texts
inline constexpr std::size_t mostTextBytes = 32u << 20;
/// No calendar function overflows on so many steps: some 140,000 years for milliseconds.
inline constexpr std::int64_t mostSteps = std::int64_t(1) << 52;
inline constexpr std::int64_t mostDays = 10'000'000; // std::chrono::year goes to 32767

} // namespace port135::codec
