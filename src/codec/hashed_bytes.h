// SPDX-License-Identifier: GPL-3.0-or-later
// What the hash of an observation is taken over.
#pragma once

#include "codec/host_codec.h"
#include "core/observation.h"
#include "core/sha256.h"

#include <cstdint>
#include <string>

namespace port135::codec {

/// Unambiguous: no two different observations give the same bytes. The raw evidence is left out: it can be
/// switched off or thinned out later. By `seen.hashVersion`, so that a scan keeps the number that was printed
/// of it: 2: address, time and round trip as a described struct after its length, then the other fields
/// likewise, without a length (see columns.h). 1: the fields of that time in a fixed order: numbers as 8
/// bytes, little-endian; texts and lists after their length; an optional after a byte 1, or a byte 0 alone.
void putHashedBytes(const core::Observation &seen, std::string &to);

/// SHA-256 of these bytes.
struct ObservationSum
{
    std::uint8_t version = 0; ///< of the bytes
    core::Sha256::Digest digest{};
};
ObservationSum observationSum(const core::Observation &seen);
/// The same out of the bytes that it was read from or is stored as: quicker, and with what later versions
/// added.
ObservationSum observationSum(const EncodedHost &host);

} // namespace port135::codec
