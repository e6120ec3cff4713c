// SPDX-License-Identifier: GPL-3.0-or-later
// A stored scan as a frame (*.p135).
#pragma once

#include "core/result.h"
#include "history/history.h"
#include "sign/key.h"

#include <QString>

class QIODevice;

namespace port135::service {

/// What was seen, as it is stored; ratings are made where it is read. `key` null: unsigned. The error is a
/// sentence.
core::Result<void, QString> exportFrame(const history::History &history, const history::ScanInfo &scan,
                                        QIODevice &device, const sign::SecretKey *key = nullptr);
/// Into a file, which replaces an older one only when it is whole.
core::Result<void, QString> exportFrame(const history::History &history, const history::ScanInfo &scan,
                                        const QString &file, const sign::SecretKey *key = nullptr);

} // namespace port135::service
