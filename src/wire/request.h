// SPDX-License-Identifier: GPL-3.0-or-later
// request [C706 12.6.4.9].
#pragma once

#include "wire/auth.h"

#include <optional>

namespace port135::wire {

/// A call, or one fragment of it.
struct Request
{
    PduMeta meta;
    std::uint16_t contextId = 0; ///< of the presentation context that was bound
    std::uint16_t opnum = 0;
    std::optional<core::Uuid> object;
    Buffer stub;
    std::optional<Auth> auth;

    friend bool operator==(const Request &, const Request &) = default;
};

/// One PDU, or as many as it takes so that none is longer than `maxFragment` bytes (never fewer than 8 bytes
/// of stub in each), back to back. A single fragment has the flags of `meta`; of several only the first and
/// last are marked so.
Buffer writeRequest(const Request &request, std::size_t maxFragment = defaultFragment);
/// One fragment.
Parsed<Request> readRequest(Bytes bytes);

} // namespace port135::wire
