// SPDX-License-Identifier: GPL-3.0-or-later
// What travels between computers, read from any bytes.
#pragma once

#include <cstdint>
#include <span>

namespace port135::fuzz {

/// As a file.
void frame(std::span<const std::uint8_t> bytes);
/// As what its blocks hold, behind packing and digest: a letter, two bytes of length, a content each.
void frameBlocks(std::span<const std::uint8_t> bytes);
void workUnit(std::span<const std::uint8_t> bytes);

} // namespace port135::fuzz
