// SPDX-License-Identifier: GPL-3.0-or-later
// Text as PowerShell code. Any text, from anybody: nothing gets out of the quotation marks or the comment.
#pragma once

#include <QString>

namespace port135::report::powershell {

/// A verbatim string: 'It''s'. PowerShell takes four typographic marks for the same quotation mark, so they
/// are doubled as well; line ends and other control characters become blanks.
QString quoted(const QString &text);

/// Comment lines, each begun with "# ", at most `width` characters long; never a "#>" or a line end of its
/// own.
QString comment(const QString &text, int width = 110);

/// Code that must not run, as comment lines: as it is, line by line.
QString disabled(const QString &code);

} // namespace port135::report::powershell
