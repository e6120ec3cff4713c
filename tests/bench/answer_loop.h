// SPDX-License-Identifier: GPL-3.0-or-later
// Endpoint mappers in a bare epoll loop, for every address that is routed to this machine: cheap enough not
// to be what is measured.
#pragma once

#include "wire/bytes.h"

#include <cstdint>

namespace port135::bench {

/// What every conversation is answered with, little-endian; the call id is put in.
struct PreparedAnswers
{
    wire::Buffer bind;
    wire::Buffer call; ///< one or more fragments
};

PreparedAnswers workstationAnswers();

/// Listens on all IPv4 addresses of this network namespace and serves on the calling thread until standard
/// input ends; prints a line when it listens. Throws std::system_error.
void answerEverywhere(std::uint16_t port, const PreparedAnswers &answers);

/// A client that only sends the bytes of a conversation and counts what is answered, on the calling thread:
/// the yardstick for reading maps. `count` consecutive IPv4 addresses from `first` on (host byte order), at
/// most `inFlight` at a time. Returns how many hosts gave the whole answer.
std::uint32_t askAll(std::uint32_t first, std::uint32_t count, std::uint16_t port, unsigned inFlight,
                     const PreparedAnswers &answers);

} // namespace port135::bench
