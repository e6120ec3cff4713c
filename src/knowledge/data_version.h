// SPDX-License-Identifier: GPL-3.0-or-later
// One version for all knowledge in the program: what reports and scans write down.
#pragma once

#include <string>
#include <string_view>

namespace port135::knowledge {

class Catalogue;

/// The newest date of the built-in files and a hash over all of them: "2026-11-23 1a2b3c4d". Changes when any
/// of interfaces, traits, builds or known issues changes. Static storage.
std::string_view dataVersion();
/// The same, with the mark of the user's rows where `catalogue` has any: "2026-11-23 1a2b3c4d + user
/// 5e6f7a8b".
std::string dataVersion(const Catalogue &catalogue);

} // namespace port135::knowledge
