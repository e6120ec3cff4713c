// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison has to know of a host before it looks closer: its names as an identity, and a digest.
#pragma once

#include "core/host_result.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace port135::comparison {

/// 128 bits over exactly what a comparison looks at (EndpointKey with minor versions and reach, the facts of
/// Fact, and findings by rule, level, interfaces and acceptance), whatever its order: equal digests = nothing
/// to report. No cryptographic hash: it tells changes from none, and proves nothing.
struct Digest
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    friend constexpr auto operator<=>(const Digest &, const Digest &) = default;
};

Digest digest(const core::HostResult &host);

/// The name that a host says of itself, as an identity that outlives its address: "dns:srv5.example"
/// (computer name of the NTLM challenge), else "netbios:EXAMPLE\SRV5", else "typed:srv5" (the name that the
/// user typed). Lower case but for the kind; raw bytes as received. Empty where there is none: a name from
/// reverse DNS belongs to the address.
std::string identityName(const core::HostResult &host);

/// Whether `after` is the host of `before` by nothing but the name that it says of itself: at another
/// address, and not one to which a name that the user typed led, be it the typed name of `before` or the very
/// name that the host says. Any host can say any name.
bool isOnlyClaimed(const core::HostResult &before, const core::HostResult &after);

/// Names of one kind that differ are two hosts; names of two kinds say nothing of each other.
bool sameKind(std::string_view nameA, std::string_view nameB);

struct HostEntry
{
    core::Address address;
    core::Outcome outcome = core::Outcome::NotExamined;
    std::optional<core::Level> level;
    std::string name; ///< identityName()
    Digest digest;
    core::HostResultPtr host; ///< null: fetched by Side::fetch when details are asked for
    std::uint32_t endpoints = 0; ///< EndpointKeys, each once
    std::uint32_t findings = 0;
};

HostEntry entryOf(const core::HostResultPtr &host);

} // namespace port135::comparison
