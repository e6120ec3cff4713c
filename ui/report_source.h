// SPDX-License-Identifier: GPL-3.0-or-later
// Where a report comes from: gathered in the window's thread, completed from the history in another.
#pragma once

#include "core/scan_record.h"
#include "history/scan_info.h"
#include "report/report_context.h"

#include <QString>

#include <optional>

namespace port135::ui {

class Session;

/// Of one scan, or of two where `isPair`. What only the history knows is left out where a scan is not there.
struct ReportSource
{
    QString historyFile;
    core::ScanRecord record;
    std::optional<history::ScanId> scan; ///< of a pair: the later one
    report::ReportContext context; ///< what the window knows of it
    bool isPair = false;
    std::optional<history::ScanId> before;
    report::ReportContext contextBefore;
};

/// The shown scan.
ReportSource shownSource(Session &session);
/// Two scans of the history.
ReportSource pairSource(Session &session, history::ScanId before, history::ScanId after);
/// The shown scan and one that is begun now.
ReportSource recheckSource(Session &session);

/// Any thread; reads every host of a pair, for the hashes.
report::ReportContext completed(ReportSource source);

} // namespace port135::ui
