// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/scan_info.h"

namespace port135::history {

QString name(ScanStatus status)
{
    switch (status) {
    case ScanStatus::Running:
        return QStringLiteral("running");
    case ScanStatus::Complete:
        return QStringLiteral("complete");
    case ScanStatus::Stopped:
        return QStringLiteral("stopped");
    case ScanStatus::Interrupted:
        return QStringLiteral("interrupted");
    }
    return QStringLiteral("unknown");
}

} // namespace port135::history
