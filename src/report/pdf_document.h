// SPDX-License-Identifier: GPL-3.0-or-later
// A document as A4 pages. Needs a QGuiApplication for its fonts; any thread.
#pragma once

#include "report/document.h"

class QPdfWriter;

namespace port135::report {

void renderPdf(const Document &document, QPdfWriter &writer);

} // namespace port135::report
