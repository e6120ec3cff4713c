// SPDX-License-Identifier: GPL-3.0-or-later
// A watch that goes on when the program is opened again: as text, for the settings.
#pragma once

#include "history/scan_info.h"
#include "pipeline/scan_service.h"
#include "schedule/schedule.h"

#include <QString>

#include <optional>

namespace port135::ui {

struct KeptWatch
{
    /// Targets, practice, profile, place and consent; the rest of a request comes from the settings of its
    /// time.
    pipeline::ScanRequest request;
    schedule::Schedule schedule;
    std::optional<history::ScanId> lastScan; ///< its last run in the history: what the next is compared with

    QString toText() const; ///< JSON in one line
    /// Nothing where the text is empty or not understood: a damaged entry watches nothing.
    static std::optional<KeptWatch> parse(const QString &text);
};

} // namespace port135::ui
