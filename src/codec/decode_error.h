// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with bytes that are to be read.
#pragma once

#include "core/result.h"

#include <cstdint>

namespace port135::codec {

enum class DecodeError {
    Damaged, ///< not what any version writes
    Newer, ///< of a later version of the program
};

template <typename Value>
using Decoded = core::Result<Value, DecodeError>;

/// What a reader finds whose bytes begin with the number of their version. Noise is no version: they are
/// small.
inline DecodeError unknownVersion(std::uint64_t version, std::uint64_t newest)
{
    return version > newest && version < 100 ? DecodeError::Newer : DecodeError::Damaged;
}

} // namespace port135::codec
