// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a scan (*.p135) made one scan in the history, while the window stays alive.
#pragma once

#include "service/merge.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace port135::ui {

class Session;

/// `done` comes in the window's thread, unless `context` is gone by then; what was begun is merged to its
/// end.
void mergeInBackground(Session &session, QObject *context, const QStringList &files,
                       std::function<void(const core::Result<service::Merged, QString> &)> done);

/// What a banner says of it: the number of parts and computers first, then what is missing or odd.
QString mergeSummary(const service::Merged &merged);

} // namespace port135::ui
