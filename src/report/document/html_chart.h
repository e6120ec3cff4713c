// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of a document as SVG inside HTML. For the .cpp files of this room only.
#pragma once

#include "report/document/document.h"

#include <string>

namespace port135::report {

/// A <figure> with caption, drawing, legend, and the numbers as a table that can be unfolded.
void appendChart(std::string &html, const Chart &chart);

} // namespace port135::report
