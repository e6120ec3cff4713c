// SPDX-License-Identifier: GPL-3.0-or-later
// Where a report comes from: everything that somebody needs to get the same result again, or to doubt it.
#pragma once

#include "core/scan_record.h"
#include "report/document/document.h"
#include "report/report_context.h"

#include <QByteArray>

namespace port135::report {

/// "2026-01-31 09:00:00 UTC"; empty for the epoch.
QString timeText(core::Timestamp time);
/// "2026-01-31 18:00:00 UTC+09:00 (2026-01-31 09:00:00 UTC)": by the clock of this computer, and UTC beside
/// it; UTC alone where that is the clock. Empty for the epoch.
QString zonedTimeText(core::Timestamp time);
/// "2026-01-31", UTC; empty for the epoch.
QString dayText(core::Timestamp time);
/// "12.3 s", "3 min 20 s", "2 h 5 min"
QString durationText(std::chrono::milliseconds duration);
/// Text of the user, made safe to show and cut at `limit` bytes.
QString shownText(const QString &text, std::size_t limit = 4096);

/// What was asked, by whom, from where, with which versions and options, when, and the number of the
/// observations (see ObservationHash). Only what is known.
std::vector<Fact> provenance(const core::ScanRecord &scan, const ReportContext &context,
                             const QByteArray &observationHash);
/// What the SHA-256 sum is taken over.
Paragraph hashParagraph();
/// "Port135 0.1.0 · 10.0.0.0/24 · 2026-01-31 09:00 UTC"
QString provenanceLine(const core::ScanRecord &scan, const ReportContext &context);

} // namespace port135::report
