// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a scan of the history, wherever it was chosen: its hosts, or, where it was a re-check, its record.
#pragma once

#include "history/scan_info.h"

#include <QString>

#include <functional>

class QObject;

namespace port135::ui {

class Session;

/// Reads away from the window's thread; `done`, in it, with what went wrong, or an empty text. Nothing
/// happens while a scan runs. `context`: without it nobody is told any more.
void openScan(Session &session, QObject *context, const history::ScanInfo &scan,
              std::function<void(const QString &problem)> done = {});

} // namespace port135::ui
