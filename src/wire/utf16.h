// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-16 as Windows sends it, UTF-8 as the program keeps it. What is not well-formed becomes U+FFFD, never an
// error.
#pragma once

#include "wire/bytes.h"

#include <string>
#include <string_view>
#include <vector>

namespace port135::wire {

std::string utf8FromUtf16(std::span<const std::uint16_t> units);
/// An odd last byte is ignored.
std::string utf8FromUtf16Le(Bytes bytes);
/// One byte a character: for names in a code page that nobody says.
std::string utf8FromLatin1(Bytes bytes);

std::vector<std::uint16_t> utf16FromUtf8(std::string_view text);
Buffer utf16LeFromUtf8(std::string_view text);

} // namespace port135::wire
