// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of a document on pages. For the .cpp files of this room only.
#pragma once

#include "print/printed_page.h"
#include "report/document/document.h"

namespace port135::print {

struct PrintColours
{
    QColor back;
    QColor text; ///< readable on `back`
};

PrintColours printColours(report::Mark mark);

void drawChart(PdfPage &page, const report::Chart &chart);

} // namespace port135::print
