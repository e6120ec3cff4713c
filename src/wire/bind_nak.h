// SPDX-License-Identifier: GPL-3.0-or-later
// bind_nak [C706 12.6.4.5, MS-RPCE 2.2.2.9].
#pragma once

#include "wire/auth.h"

#include <optional>
#include <string>
#include <vector>

namespace port135::wire {

/// p_reject_reason_t [C706 12.6.3.1, MS-RPCE 2.2.2.5].
enum class RejectReason : std::uint16_t {
    NotSpecified = 0,
    TemporaryCongestion = 1,
    LocalLimitExceeded = 2,
    ProtocolVersionNotSupported = 4,
    AuthenticationTypeNotRecognized = 8,
    InvalidChecksum = 9,
};

/// "local_limit_exceeded"; "reason 77" for a value that has no name.
std::string name(RejectReason reason);

struct ProtocolVersion
{
    std::uint8_t major = 5;
    std::uint8_t minor = 0;

    friend bool operator==(const ProtocolVersion &, const ProtocolVersion &) = default;
};

struct BindNak
{
    PduMeta meta;
    RejectReason reason = RejectReason::NotSpecified; ///< any value
    std::vector<ProtocolVersion> versions; ///< that the server speaks; at most 255, may be left out
    std::optional<Buffer> extendedError; ///< what follows the signature of Windows [MS-RPCE 2.2.1.1.2]
    std::optional<Auth> auth;

    friend bool operator==(const BindNak &, const BindNak &) = default;
};

Buffer writeBindNak(const BindNak &nak);
Parsed<BindNak> readBindNak(Bytes bytes);

} // namespace port135::wire
