// SPDX-License-Identifier: GPL-3.0-or-later
// Times as logs write them.
#pragma once

#include "usage/ledger.h"

#include <optional>
#include <string_view>

namespace port135::usage {

/// "1588205520.96246": seconds since 1970.
std::optional<Time> parseEpoch(std::string_view text);
/// "2020-08-06T05:20:14.617Z", with a blank for the T, with +0900, +09:00 or no zone: then the time is
/// `minutesEast` of UTC.
std::optional<Time> parseDateTime(std::string_view text, int minutesEast);
/// Either of them.
std::optional<Time> parseTime(std::string_view text, int minutesEast);

} // namespace port135::usage
