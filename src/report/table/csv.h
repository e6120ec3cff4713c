// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a CSV file [RFC 4180] that spreadsheets take as text.
#pragma once

#include <string>
#include <string_view>

namespace port135::report::csv {

/// Before the first line: without it Excel reads UTF-8 as the system's code page.
inline constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
inline constexpr std::string_view lineEnd = "\r\n";

/// Appends `text`, quoted where it must be. No guard: for numbers and the product's own words.
void appendCell(std::string &line, std::string_view text);
/// The same for text that others can choose. Text that a spreadsheet would run as a formula (it starts with =
/// + - @, also full-width, a tab or a line end) gets an apostrophe before it.
void appendText(std::string &line, std::string_view text);

} // namespace port135::report::csv
