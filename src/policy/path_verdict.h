// SPDX-License-Identifier: GPL-3.0-or-later
// What two looks at one port prove about the path to it. Pure and total: every combination has an answer.
#pragma once

#include "core/endpoint.h"
#include "core/outcome.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace port135::policy {

/// What one place saw of one port.
enum class PortView : std::uint8_t {
    None, ///< not looked at, stopped, or trouble of the scanner's own
    Open, ///< RPC answered, whatever it answered
    Wrapped, ///< a connection came about, but nothing behind it speaks RPC
    Closed, ///< refused
    Silent,
    Unreachable, ///< the network says so
};

/// "open", "wrapped", "closed", "silent", "unreachable"; "none"
std::string_view name(PortView view);

PortView viewOf(core::Outcome outcome);
PortView viewOf(core::PortState state);

enum class PathVerdict : std::uint8_t {
    Reachable, ///< can connect
    Blocked, ///< cannot connect, though the service was running: proven
    PathMayBeOpen, ///< packets arrive, but no service answered: not tested
    NotTestable, ///< the reference place saw no running service either
    NotProven, ///< no reference: blocked, or nothing there
    NoData, ///< not scanned from this place
};

/// "reachable", "blocked", "path_may_be_open", "not_testable", "not_proven", "no_data"
std::string_view name(PathVerdict verdict);
std::optional<PathVerdict> parsePathVerdict(std::string_view name);

/// `age`: the time between the two looks; further apart than `window` the reference proves nothing. Without a
/// reference place `reference` is None.
PathVerdict pathVerdict(PortView reference, PortView tested, std::chrono::milliseconds age,
                        std::chrono::milliseconds window);

/// The worst of two for a zone with several places: reachable if any reaches, blocked only if all were.
PathVerdict united(PathVerdict a, PathVerdict b);

} // namespace port135::policy
