// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes from the network made safe to show: on a screen, in a terminal, in a file.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace port135::core {

/// Valid, harmless UTF-8. Well-formed printable UTF-8 is kept as it is, the backslash too (pipe names are
/// full of them). A byte that is no UTF-8 and an ASCII control character become \xNN; any other code point
/// that cannot be seen or that reorders what stands around it (C1 controls, bidirectional marks and
/// overrides, zero-width characters and joiners, fillers, variation selectors, separators, tags,
/// noncharacters) becomes \u{NNNN}. A result longer than `limit` bytes is cut before that limit, never inside
/// a character or an escape, and ends with "…" (its three bytes not counted). [Unicode 15 3.9 table 3-7,
/// UAX #9 2, DerivedCoreProperties Default_Ignorable_Code_Point]
std::string escaped(std::string_view bytes, std::size_t limit = 4096);

} // namespace port135::core
