// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a file and writes the evidence of a test of separation to it: as a report, or for programs.
#pragma once

#include "ui/places_reader.h"

class QWidget;

namespace port135::ui {

class Banner;
class Session;

/// What came of it is said in `banner`, which outlives the writing.
void saveMatrix(Session &session, QWidget *parent, Banner &banner, MatrixReportPtr report);
/// A first policy from what was seen. The file's name; empty where nothing was written.
QString saveFirstPolicy(Session &session, QWidget *parent, Banner &banner,
                        const report::MatrixReport &report);

} // namespace port135::ui
