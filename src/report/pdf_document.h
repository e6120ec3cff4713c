// SPDX-License-Identifier: GPL-3.0-or-later
// A document as A4 pages. Needs a QGuiApplication for its fonts; any thread.
#pragma once

#include "report/document.h"

class QPagedPaintDevice;
class QPdfWriter;

namespace port135::report {

void renderPdf(const Document &document, QPdfWriter &writer);
/// The same pages on a printer or a preview.
void renderPages(const Document &document, QPagedPaintDevice &device);

} // namespace port135::report
