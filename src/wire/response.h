// SPDX-License-Identifier: GPL-3.0-or-later
// response [C706 12.6.4.10].
#pragma once

#include "wire/auth.h"

#include <optional>

namespace port135::wire {

/// The results of a call, or one fragment of them.
struct Response
{
    PduMeta meta;
    std::uint16_t contextId = 0;
    std::uint8_t cancelCount = 0;
    Buffer stub;
    std::optional<Auth> auth;

    friend bool operator==(const Response &, const Response &) = default;
};

/// As writeRequest does.
Buffer writeResponse(const Response &response, std::size_t maxFragment = defaultFragment);
/// One fragment.
Parsed<Response> readResponse(Bytes bytes);

} // namespace port135::wire
