// SPDX-License-Identifier: GPL-3.0-or-later
// The picture on the first page of reports.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace port135::report {

/// A PNG or JPEG file of at most 1 MiB, by its first bytes; empty for no file name. The error is a sentence.
core::Result<QByteArray, QString> readLogo(const QString &file);
/// "png", "jpeg"; nullptr for anything else.
const char *logoKind(const QByteArray &image);

} // namespace port135::report
