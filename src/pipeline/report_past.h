// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says of the time before its scan: notes and tags, since when hosts and findings are known,
// and the last scan that it can be compared with.
#pragma once

#include "core/scan_record.h"
#include "report/report_context.h"

#include <QString>

namespace port135::pipeline {

/// `context` reads the file when it is first asked, with a connection of its own; a file that cannot be read
/// leaves out what is in it. Nothing is looked up where `historyFile` is empty.
void addPast(report::ReportContext &context, const core::ScanRecord &scan, const QString &historyFile);

} // namespace port135::pipeline
