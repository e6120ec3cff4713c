// SPDX-License-Identifier: GPL-3.0-or-later
// Scans in files of their own, to take them to another computer. Asks for the file; what came of it is said
// in `banner`.
#pragma once

#include "history/scan_info.h"

#include <functional>

class QWidget;

namespace port135::ui {

class Banner;
class Session;

void exportScan(Session &session, QWidget *parent, Banner &banner, const history::ScanInfo &scan);
/// `done`, in the window's thread, once the scans are in the history, and after a failure, too.
void importScans(Session &session, QWidget *parent, Banner &banner, std::function<void()> done);

} // namespace port135::ui
