// SPDX-License-Identifier: GPL-3.0-or-later
// Watches that go on when the program is opened again: as text, for the settings.
#pragma once

#include "history/scan_info.h"
#include "pipeline/scan_service.h"
#include "schedule/schedule.h"

#include <QList>
#include <QString>

#include <optional>

namespace port135::ui {

inline constexpr qsizetype mostWatches = 20;

struct KeptWatch
{
    QString name; ///< what its user calls it; may be empty
    /// Targets, practice, profile, place and consent; the rest of a request comes from the settings of its
    /// time.
    pipeline::ScanRequest request;
    schedule::Schedule schedule;
    std::optional<history::ScanId> lastScan; ///< its last run in the history: what the next is compared with

    /// Its name, else its targets, shortened to one line; "Practice network" for that one.
    QString title() const;
};

/// JSON in one line; empty for none.
QString toText(const QList<KeptWatch> &watches);
/// What is not understood is left out: a damaged entry watches nothing. Also a single watch, as it was kept
/// before there were several.
QList<KeptWatch> parseWatches(const QString &text);

} // namespace port135::ui
