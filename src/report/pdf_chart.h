// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of a document on pages. For the .cpp files of this room only.
#pragma once

#include "report/document.h"
#include "report/pdf_page.h"

namespace port135::report {

struct PrintColours
{
    QColor back;
    QColor text; ///< readable on `back`
};

PrintColours printColours(Mark mark);

void drawChart(PdfPage &page, const Chart &chart);

} // namespace port135::report
