// SPDX-License-Identifier: GPL-3.0-or-later
// The spellings of a host that people copy from elsewhere: shares, computer accounts, web addresses.
#pragma once

#include <string_view>

namespace port135::target {

/// The host within \\PC01\share, //PC01/share, PC01$, OFFICE\PC01$, http://pc01.example:8080/path, "PC01" and
/// pc01.example. with its last dot: a part of `text`, which is folded. `text` itself where there is nothing
/// around a host.
std::string_view hostWithin(std::string_view text);

} // namespace port135::target
