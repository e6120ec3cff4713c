// SPDX-License-Identifier: GPL-3.0-or-later
// The report of the shown scan as pages: for the preview and for the printer.
#pragma once

#include "report/document/document.h"

#include <QFuture>

#include <memory>

class QWidget;

namespace port135::ui {

class Session;

/// Made away from the window's thread; of hosts that answered.
QFuture<std::shared_ptr<const report::Document>> makeReport(Session &session,
                                                            const report::DocumentLimits &limits);
/// Asks for a printer once the whole report is made. `parent` gone: nothing happens.
void printScan(Session &session, QWidget *parent);

} // namespace port135::ui
