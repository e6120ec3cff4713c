// SPDX-License-Identifier: GPL-3.0-or-later
// A document as A4 pages. Needs a QGuiApplication for its fonts; any thread.
#pragma once

#include "report/document/document.h"

class QIODevice;
class QPagedPaintDevice;

namespace port135::print {

/// report::PageWriter: name it with report::setPageWriter().
void writePdf(const report::Document &document, QIODevice &device);
/// The same pages on a printer or a preview.
void renderPages(const report::Document &document, QPagedPaintDevice &device);

} // namespace port135::print
