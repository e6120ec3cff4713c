// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a scan that several computers made: who, when, how much.
#pragma once

#include "core/clock.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace port135::core {

/// All of it is what the part says of itself, but for `digest` and `signer`, which were checked.
struct ScanPart
{
    std::uint32_t shard = 0; ///< 1 .. ScanRecord::shards
    std::string machine;
    std::string operatorName;
    std::string programVersion;
    Timestamp started{};
    Timestamp ended{};
    std::optional<std::chrono::milliseconds>
        clockOffset; ///< its clock minus that of who collected; empty: not known
    std::uint64_t hosts = 0; ///< to examine
    std::uint64_t examined = 0;
    bool stoppedEarly = false;
    std::string digest; ///< SHA-256 of its file, hexadecimal
    std::string
        signer; ///< the public key that it is signed with (see sign::PublicKey::text()); empty: unsigned
    std::uint32_t attempts = 1; ///< how often it was begun
};

} // namespace port135::core
