// SPDX-License-Identifier: GPL-3.0-or-later
// NTLM as far as a server introduces itself: NEGOTIATE and CHALLENGE [MS-NLMP 2.2.1]. There is no
// AUTHENTICATE here: without it no logon happens. These messages are little-endian whatever the PDU that
// carries them.
#pragma once

#include "core/clock.h"
#include "core/observation.h"
#include "wire/bytes.h"

#include <array>
#include <optional>
#include <string>

namespace port135::wire {

/// [MS-NLMP 2.2.2.5]
enum NtlmFlag : std::uint32_t {
    NtlmUnicode = 0x00000001,
    NtlmRequestTarget = 0x00000004,
    NtlmNtlm = 0x00000200,
    NtlmAlwaysSign = 0x00008000,
    NtlmTargetIsDomain = 0x00010000,
    NtlmTargetIsServer = 0x00020000,
    NtlmExtendedSessionSecurity = 0x00080000,
    NtlmTargetInfo = 0x00800000,
    NtlmVersion = 0x02000000, ///< without it the answer has no version
    Ntlm128 = 0x20000000,
    Ntlm56 = 0x80000000,
};

struct NtlmNegotiate
{
    std::uint32_t flags = NtlmUnicode | NtlmRequestTarget | NtlmNtlm | NtlmAlwaysSign
        | NtlmExtendedSessionSecurity | NtlmVersion | Ntlm128 | Ntlm56;
    core::OsVersion version{10, 0, 0}; ///< sent with NtlmVersion only, else zero

    friend bool operator==(const NtlmNegotiate &, const NtlmNegotiate &) = default;
};

/// Texts are UTF-8, empty where the server says nothing.
struct NtlmChallenge
{
    std::uint32_t flags = NtlmUnicode | NtlmNtlm | NtlmTargetIsServer | NtlmTargetInfo | NtlmVersion;
    std::array<std::uint8_t, 8> serverChallenge{};
    std::string targetName; ///< NetBIOS domain or computer: see the flags
    std::optional<core::OsVersion> version; ///< may be missing or untrue [MS-NLMP 2.2.2.10]
    std::string netbiosComputer;
    std::string netbiosDomain;
    std::string dnsComputer;
    std::string dnsDomain;
    std::string dnsForest;
    std::optional<std::uint64_t> fileTime; ///< the server's clock: 100 ns steps since 1601-01-01 UTC

    friend bool operator==(const NtlmChallenge &, const NtlmChallenge &) = default;
};

Buffer writeNtlmNegotiate(const NtlmNegotiate &negotiate);
/// Names of domain and workstation, which a client may add, are left out.
Parsed<NtlmNegotiate> readNtlmNegotiate(Bytes token);

/// Target information is written where flags have NtlmTargetInfo, the version where they have NtlmVersion.
Buffer writeNtlmChallenge(const NtlmChallenge &challenge);
/// A token that ends early or leads outside, or has a value that cannot be, is Malformed; `value` holds all
/// that is sound in it, before and behind that, and no flag where it is no challenge. Unknown target
/// information is passed over.
Parsed<NtlmChallenge> readNtlmChallenge(Bytes token);

/// Empty for 0, for times before 1970 and from the year 10000 on: no clock shows them.
std::optional<core::Timestamp> toTimestamp(std::uint64_t fileTime);
std::uint64_t toFileTime(core::Timestamp time);

} // namespace port135::wire
