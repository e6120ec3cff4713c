// SPDX-License-Identifier: GPL-3.0-or-later
// How a scan is made. All of it is stored with the scan.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace port135::core {

/// Where the scanner stands, as seen from the targets. An input of the rating.
enum class Vantage : std::uint8_t {
    SameSegment,
    OtherSegment,
    Internet,
    Vpn,
};

/// "same-segment", "other-segment", "internet", "vpn"
std::string_view name(Vantage vantage);
std::optional<Vantage> parseVantage(std::string_view name);

/// Three paces. Gentle: old or thin networks. Normal: polite enough for an office switch. Fast: a network one
/// owns.
enum class Profile : std::uint8_t {
    Gentle,
    Normal,
    Fast,
};

std::string_view name(Profile profile);
std::optional<Profile> parseProfile(std::string_view name);

/// Which stages of the examination are made; Map is always made.
struct Stages
{
    bool reach = true;
    bool identity = true;
};

/// Bounds on what one host may cost. A host that passes one is Partial, never an error of the scan.
struct HostLimits
{
    // Of time, bytes and evidence a part is kept for the identity stage, where it is made
    // (probe/examine.cpp).
    std::chrono::milliseconds time{30'000}; ///< for all stages together
    std::uint32_t entries = 20'000; ///< lines of the map
    std::uint32_t bytes = 16u << 20; ///< received from the host, on all connections together
    std::uint32_t calls = 400; ///< ept_lookup calls
    std::uint32_t ports = 64; ///< listed ports tried in stage 2
    std::uint32_t evidence = 64u << 10; ///< raw bytes kept as proof; 0 switches it off
};

struct ScanOptions
{
    std::uint16_t port = 135;
    Profile profile = Profile::Normal;
    unsigned inFlight = 0; ///< hosts examined at once, 1..65536
    unsigned rate = 0; ///< new connections a second, 0 = no limit
    /// 10 ms..60 s: the longest wait of one attempt. Where hosts of the same subnet have answered, their
    /// round trips say how long is enough.
    std::chrono::milliseconds connectTimeout{};
    std::chrono::milliseconds answerTimeout{}; ///< for one answer on an open connection
    unsigned attempts = 2; ///< connection attempts at a silent host, 1..5
    Stages stages;
    Vantage vantage = Vantage::SameSegment;
    HostLimits limits;
    unsigned threads = 0; ///< worker threads; 0 = one a core, four at the most

    /// The figures of a profile; single fields may be changed afterwards.
    static ScanOptions forProfile(Profile profile);
};

} // namespace port135::core
