// SPDX-License-Identifier: GPL-3.0-or-later
// Whose note a host shows. Notes and tags are kept by name, and a name is what a host says of itself: where
// one shows them at an address at which they were not written, that is said.
#pragma once

#include "core/observation.h"
#include "report/report_context.h"

#include <QString>
#include <QStringList>

namespace port135::report {

/// `name`: the key under which they are kept (an address for hosts without a name); `writtenAt`: the
/// addresses at which the host was when they were written; empty: nobody remembers. Empty where they are its
/// own: kept for its address, or written at it.
QString noteOrigin(const core::Observation &host, const QString &name, const QStringList &writtenAt);
/// Empty, too, where it has neither note nor tags.
QString noteOrigin(const core::Observation &host, const HostMemo &memo);

} // namespace port135::report
