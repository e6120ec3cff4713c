// SPDX-License-Identifier: GPL-3.0-or-later
// The firewall of the practice network: what a place behind it sees of the hosts that stand in front of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace port135::practice {

enum class Firewall : std::uint8_t {
    None, ///< everything comes through
    HalfDone, ///< the mapper's port is closed, and the ports behind it were forgotten
    Done, ///< nothing comes through
};

/// "none", "half-done", "done"
std::string_view name(Firewall firewall);
std::optional<Firewall> parseFirewall(std::string_view name);

} // namespace port135::practice
