// SPDX-License-Identifier: GPL-3.0-or-later
// The stored scans as a table for people and as JSON for programs.
#pragma once

#include "history/scan_info.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace port135::cli {

/// Lines with a heading; escaped. `width`: columns of the terminal, 0 for no limit.
QString historyTable(const QList<history::ScanInfo> &scans, int width);
/// An array of objects, one a line.
QByteArray historyJson(const QList<history::ScanInfo> &scans);

} // namespace port135::cli
