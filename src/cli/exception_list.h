// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptions as a table for people and as JSON for scripts.
#pragma once

#include "core/acceptance.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace port135::cli {

/// `width` columns, 0: as wide as it gets. Those that ended before `today` (UTC) are marked.
QString exceptionTable(const QList<core::Acceptance> &exceptions, core::Date today, int width);
/// An array of objects: id, rule, hosts, interface (or null), owner, reason, until, created, expired.
QByteArray exceptionJson(const QList<core::Acceptance> &exceptions, core::Date today);

} // namespace port135::cli
