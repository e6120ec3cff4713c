// SPDX-License-Identifier: GPL-3.0-or-later
// Documents as PDF: what lays out pages needs Qt Gui and its display libraries, which this room does without.
// A program that has them names its writer here (src/print).
#pragma once

class QIODevice;

namespace port135::report {

struct Document;

/// Writes the whole document to an open device; any thread.
using PageWriter = void (*)(const Document &document, QIODevice &device);

/// Once, before the first PDF; nullptr takes it away.
void setPageWriter(PageWriter writer);
/// nullptr where this program cannot lay out pages.
PageWriter pageWriter();

} // namespace port135::report
