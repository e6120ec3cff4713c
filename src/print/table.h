// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of a document on pages, and the badges in them. For the .cpp files of this room only.
#pragma once

#include "print/printed_page.h"
#include "report/document/document.h"

namespace port135::print {

/// A word in the colours of its mark, its upper left corner at (x, y); how wide it is, 0 for an empty word.
qreal drawBadge(PdfPage &page, const QString &text, report::Mark mark, qreal x, qreal y);

/// Millimetres: with less left, a table begins on the next page. Whoever writes a title above one needs it,
/// too, or the title stays alone.
inline constexpr qreal leastOfTable = 22;

/// Rows go to the next page whole, below the head of their table, unless they are taller than half a page.
void drawTable(PdfPage &page, const report::Table &table);

} // namespace port135::print
