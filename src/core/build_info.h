// SPDX-License-Identifier: GPL-3.0-or-later
// Which program this is: one place for the version (project() in the top CMakeLists.txt) and the commit it
// was built from.
#pragma once

#include <string_view>

namespace port135::core {

/// "0.1.0"
std::string_view programVersion();
/// "1a2b3c4d5e6f", with "-changed" behind it where the sources differed from it; "unknown" outside of a
/// checkout without PORT135_COMMIT.
std::string_view programCommit();

} // namespace port135::core
