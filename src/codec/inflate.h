// SPDX-License-Identifier: GPL-3.0-or-later
// Compressed bytes of a file that anybody may have written.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace port135::codec {

/// What `deflated` (a zlib stream [RFC 1950]) holds: exactly `size` bytes, which the file claims. Nothing
/// where it is more, less or damaged. Never takes more memory than twice what it really holds, and never more
/// than `size` and a little.
std::optional<std::string> inflated(std::string_view deflated, std::size_t size);

/// As a zlib stream; quick rather than small. Empty where there is no memory for it.
std::string deflated(std::string_view bytes);

} // namespace port135::codec
