// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a snapshot of a scan to a file, away from the window's thread. The file appears whole or not at all.
#pragma once

#include "core/host_result.h"
#include "core/scan_record.h"
#include "report/export/exporter.h"
#include "ui/report_source.h"

#include <QString>

#include <vector>

namespace port135::ui {

struct ExportJob
{
    const report::Format *format = nullptr;
    QString fileName;
    std::vector<core::HostResultPtr> hosts;
    ReportSource source; ///< with the record of the scan
};

/// Any thread. The problem in one sentence, or an empty string when the file was written.
QString writeExport(const ExportJob &job);

} // namespace port135::ui
