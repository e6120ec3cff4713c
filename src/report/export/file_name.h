// SPDX-License-Identifier: GPL-3.0-or-later
// How the file of a report is called where nobody has named it yet.
#pragma once

#include "core/scan_record.h"

#include <QString>

namespace port135::report {

/// "port135_10.0.0.0-24_2026-11-30", without an ending: what was scanned and when it began, by the clock on
/// the wall. `kind` comes first: "comparison". Fit for every file system.
QString fileStem(const core::ScanRecord &scan, const QString &kind = QStringLiteral("port135"));

} // namespace port135::report
