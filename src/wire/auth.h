// SPDX-License-Identifier: GPL-3.0-or-later
// The authentication part at the end of a PDU: sec_trailer and token [C706 13.2.6.1, MS-RPCE 2.2.2.11].
#pragma once

#include "wire/pdu.h"

#include <optional>

namespace port135::wire {

/// [MS-RPCE 2.2.1.1.7]
enum class AuthType : std::uint8_t {
    None = 0,
    Spnego = 9,
    Ntlm = 10,
    Schannel = 14,
    Kerberos = 16,
    Netlogon = 68,
    Default = 255,
};

/// [MS-RPCE 2.2.1.1.8]
enum class AuthLevel : std::uint8_t {
    None = 1,
    Connect = 2,
    Call = 3,
    Packet = 4,
    Integrity = 5,
    Privacy = 6,
};

/// "ntlm"; "provider 77" for a value that has no name. Also for the security providers of ServerAlive2.
std::string authTypeName(std::uint16_t type);

constexpr std::size_t authTrailerSize = 8;

/// An authentication part; there is none without a token: a header cannot say it.
struct Auth
{
    AuthType type = AuthType::Ntlm; ///< any value
    AuthLevel level = AuthLevel::Connect; ///< any value
    std::uint32_t contextId = 0;
    Buffer token;

    friend bool operator==(const Auth &, const Auth &) = default;
};

} // namespace port135::wire
