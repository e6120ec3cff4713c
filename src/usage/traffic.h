// SPDX-License-Identifier: GPL-3.0-or-later
// All that recordings and logs said together: uses, what they were read from, how far that goes.
#pragma once

#include "usage/covered_days.h"
#include "usage/use.h"

#include <array>
#include <string>
#include <vector>

namespace port135::usage {

enum class SourceKind : std::uint8_t {
    Unknown,
    Pcap,
    Pcapng,
    ZeekRpc,
    ZeekConnections,
    Suricata,
    WindowsEvents,
    FirewallLog,
};

std::string_view name(SourceKind kind);
std::optional<SourceKind> parseSourceKind(std::string_view name);

/// How a source ended.
enum class SourceEnd : std::uint8_t {
    Whole,
    Cut, ///< within its last item
    Damaged, ///< what follows could not be read
    Stopped, ///< by the user
};

/// One file, or standard input.
struct Source
{
    std::string name; ///< of the file, without its folders; UTF-8 as given
    SourceKind kind = SourceKind::Unknown;
    SourceEnd end = SourceEnd::Whole;
    core::Timestamp first{}; ///< of everything in it; epoch: it has no times
    core::Timestamp last{};
    /// Where more than a week between first and last holds nothing: the times that hold something.
    std::vector<TimeRange> parts;
    std::uint64_t items = 0; ///< packets, lines, events
    std::uint64_t unread = 0; ///< of them: could not be read
    std::uint64_t unknownLink = 0; ///< packets of a link type that is not read
    std::uint64_t cut = 0; ///< packets recorded shorter than they were
    std::uint32_t snapLength = 0; ///< longest packet that the recorder kept; 0: no limit known
    std::uint64_t doubled = 0; ///< packets or events that were there twice
    std::uint64_t lost = 0; ///< packets, as the recorder says
    std::uint64_t missingBytes = 0; ///< of connections with RPC
    std::uint64_t givenUp = 0; ///< connections that were forgotten for lack of room
    std::uint64_t encryptedSmb = 0; ///< connections
    std::uint64_t oneSided = 0; ///< connections with RPC of which one direction is there
    std::uint64_t local = 0; ///< events of a computer with itself
    std::uint64_t encryptedFrames = 0; ///< of wireless networks
    std::uint64_t fieldsAssumed = 0; ///< lines without a header that names their fields

    void setParts(const CoveredDays &days);

    friend bool operator==(const Source &, const Source &) = default;
};

/// Which times are covered: what did not happen then is not here.
struct TrafficCoverage
{
    core::Timestamp first{};
    core::Timestamp last{};
    std::int64_t seconds = 0; ///< covered in all: the ranges of the sources, each moment once
    int days = 0; ///< calendar days touched
    int workingDays = 0; ///< of them Monday to Friday
    bool hasNight = false; ///< 1 to 4 o'clock of some day
    bool hasMonthEnd = false; ///< the last or first day of a month

    /// Shorter than a week: said in the headline.
    bool isShort() const { return seconds < std::int64_t(7) * 24 * 3600; }
};

struct Traffic
{
    std::vector<Use> uses; ///< by client, server, port, interface
    std::vector<Source> sources;
    std::uint64_t leftOut = 0; ///< uses beyond what is kept

    /// In the time zone so many minutes east of UTC.
    TrafficCoverage coverage(int minutesEast = 0) const;
    /// Calls by how their interface is known, in the order of Known.
    std::array<std::uint64_t, 5> callsByKnown() const;
};

} // namespace port135::usage
