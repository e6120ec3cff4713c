// SPDX-License-Identifier: GPL-3.0-or-later
// Text that others chose, on its way into a spreadsheet.
#pragma once

#include <string>
#include <string_view>

namespace port135::report {

/// `text` with an apostrophe before each sign that a spreadsheet would begin a formula with: = + - @, plain
/// or full-width, and a tab or line end at the beginning. A sign counts at the beginning and behind a
/// semicolon, a tab, a line end or a quotation mark, blanks aside: there, too, a cell may begin, as the
/// reader cuts them.
std::string guardedText(std::string_view text);

} // namespace port135::report
