// SPDX-License-Identifier: GPL-3.0-or-later
// One version for all knowledge in the program: what reports and scans write down.
#pragma once

#include <string_view>

namespace port135::knowledge {

/// The newest date of the built-in files and a hash over all of them: "2026-11-23 1a2b3c4d". Changes when any
/// of interfaces, traits, builds or bugs changes. Static storage.
std::string_view dataVersion();

} // namespace port135::knowledge
