// SPDX-License-Identifier: GPL-3.0-or-later
// port135-cli traffic --stored: what was read earlier, listed, shown again and removed.
#pragma once

#include "core/result.h"
#include "usage/traffic.h"

#include <QString>

namespace port135::cli {

/// One line for each, with a heading, for people. The error is a sentence.
core::Result<QString, QString> storedTrafficList(const QString &database);
/// By its number in the list, as typed.
core::Result<usage::Traffic, QString> storedTraffic(const QString &database, const QString &number);
core::Result<void, QString> removeStoredTraffic(const QString &database, const QString &number);

} // namespace port135::cli
