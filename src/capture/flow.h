// SPDX-License-Identifier: GPL-3.0-or-later
// A TCP connection of a recording, as far as it was seen.
#pragma once

#include "capture/packet.h"
#include "core/address.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace port135::capture {

/// What a listener keeps with a connection.
class FlowState
{
public:
    virtual ~FlowState() = default;
};

/// One end, as a number: the other one is 1 - side.
using FlowSide = int;

struct EarlySegment;

/// A connection, as far as it was seen.
struct Flow
{
    struct End
    {
        core::Address address;
        std::uint16_t port = 0;
        std::uint32_t first = 0; ///< initial sequence number, where `synchronised`
        std::uint32_t next = 0; ///< sequence number that comes next, where `started`
        std::uint32_t acknowledged = 0; ///< of what this end sent: as far as the other said it came
        bool synchronised = false; ///< its SYN was seen
        bool started = false;
        bool hasAcknowledged = false;
        bool finished = false;
        bool sentData = false;
    };

    std::array<End, 2> ends;
    Time opened = 0; ///< of the first packet seen
    Time last = 0;
    FlowSide opener = -1; ///< the end that sent the SYN; -1 where that was not seen
    bool reset = false;
    bool answered = false; ///< the opener got a SYN back
    bool ignored = false; ///< nobody listens
    bool closed = false;
    std::uint32_t tag = 0; ///< for the listener
    std::unique_ptr<FlowState> state; ///< of the listener
    std::vector<EarlySegment> early; ///< that came before what precedes them
};

/// Data that waits for what is missing before it.
struct EarlySegment
{
    FlowSide side = 0;
    std::uint32_t sequence = 0;
    std::uint32_t cut = 0; ///< bytes that were not recorded at its end
    Time time = 0;
    std::vector<std::uint8_t> bytes;
};

} // namespace port135::capture
