// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as functions take them.
#pragma once

#include <cstdint>
#include <span>

namespace port135::core {

/// Bytes owned by somebody else; never longer valid than they are.
using Bytes = std::span<const std::uint8_t>;

} // namespace port135::core
