// SPDX-License-Identifier: GPL-3.0-or-later
// fault [C706 12.6.4.7, MS-RPCE 2.2.2.10]: the call failed in the RPC runtime; see status.h for the codes.
#pragma once

#include "wire/auth.h"

#include <optional>

namespace port135::wire {

struct Fault
{
    PduMeta meta;
    std::uint16_t contextId = 0;
    std::uint8_t cancelCount = 0;
    std::uint8_t faultFlags = 0; ///< 1: `data` begins with extended error information
    std::uint32_t status = 0;
    Buffer data;
    std::optional<Auth> auth;

    friend bool operator==(const Fault &, const Fault &) = default;
};

/// Always one PDU: `data` has to fit in it.
Buffer writeFault(const Fault &fault);
/// Takes a fault without its reserved last word, too.
Parsed<Fault> readFault(Bytes bytes);

} // namespace port135::wire
