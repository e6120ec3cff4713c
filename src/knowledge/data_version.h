// SPDX-License-Identifier: GPL-3.0-or-later
// One version for all knowledge that a scan was rated by: what reports and scans write down.
#pragma once

#include "core/clock.h"

#include <optional>
#include <string>
#include <string_view>

namespace port135::knowledge {

class Catalogue;

/// Of the current pack: "2026-11-30 1a2b3c4d". Changes when any of its files changes.
std::string_view dataVersion();
/// The same, with the mark of the user's rows where `catalogue` has any: "2026-11-30 1a2b3c4d + user
/// 5e6f7a8b".
std::string dataVersion(const Catalogue &catalogue);
/// The day of such a version; empty where it has none.
std::optional<core::Date> dateOf(std::string_view dataVersion);

} // namespace port135::knowledge
