// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a host one side saw. Of this room only.
#pragma once

#include "comparison/comparison.h"
#include "core/observation.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace port135::comparison {

/// What 135 gave, by how much can be said from it.
enum class Sight : std::uint8_t {
    None, ///< not examined
    Failed, ///< our own error
    Silent, ///< or unreachable
    Unclear, ///< took the connection, and nothing certain came
    Closed, ///< refused
    Other, ///< another protocol
    NoMapper, ///< RPC without a mapper
    Refused, ///< a mapper that gives no list
    Part, ///< a part of the list, or of nothing
    Whole, ///< the list to its end
};

Sight sightOf(const core::Observation &observation);

/// The port took a connection.
constexpr bool isOpen(Sight sight)
{
    return sight == Sight::Unclear || sight >= Sight::Other;
}

/// Why nothing is known of 135 itself; Reason::None where something is.
Reason whyUnseen(Sight sight);
/// The same by the outcome alone, for an entry without details; never NotRpcAnswer.
Reason whyUnseen(core::Outcome outcome);
/// Why the list is not known whole; None where it is, and where it is known that there is none.
Reason whyListUnseen(Sight sight);

/// Every listed port that a connection can try was tried.
bool triedAllPorts(const core::Observation &observation);

/// Open over shut over not tried: the best of several endpoints with one key. A closed and a silent port are
/// the same: no caller gets in, and a lost packet makes one look like the other.
constexpr int reachRank(core::PortState reach)
{
    return reach == core::PortState::Open ? 2 : reach == core::PortState::NotTried ? 0 : 1;
}

/// The names that ComparedFact::Names compares; those of the challenge only: what DNS says belongs to the
/// address.
std::array<std::string_view, 5> comparedNames(const core::Observation &observation);

/// What of the two scans as a whole forbids: None, OtherPort, PracticeNetwork, OtherVantage.
Reason whyScansDiffer(const core::ScanRecord &a, const core::ScanRecord &b);

} // namespace port135::comparison
