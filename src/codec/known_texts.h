// SPDX-License-Identifier: GPL-3.0-or-later
// Findings point at texts that live as long as the program: rule ids, phrases, roles. What is read from a
// file gets such a life here.
#pragma once

#include <string_view>

namespace port135::codec {

/// The same text, kept until the program ends, with a NUL behind it; made safe to show (core::escaped) and
/// cut at 2,000 bytes. Bounded as a whole (16 MiB): when a hostile file has used that up, further new texts
/// are "…". Any thread.
std::string_view keptText(std::string_view text);

} // namespace port135::codec
