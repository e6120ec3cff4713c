// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history_error.h"

#include "history/history_text.h"
#include "history/long_work.h"

#include <QCoreApplication>
#include <QDir>

namespace port135::history {
namespace {

class HistoryErrorText
{
public:
    using Kind = HistoryError::Kind;

    static QString of(Kind kind, const QString &file, const QString &detail)
    {
        switch (kind) {
        case Kind::CannotOpen:
            return HistoryText::tr(
                       "The history %1 cannot be opened: %2. Check the path and your permissions, or choose "
                       "another file.")
                .arg(file, detail);
        case Kind::NotAHistory:
            return HistoryText::tr("%1 is not a Port135 history. Choose another file.").arg(file);
        case Kind::NotAFile:
            return HistoryText::tr("%1 is a pipe, a socket or a device, not a file. Choose a file.")
                .arg(file);
        case Kind::Newer:
            return HistoryText::tr(
                       "%1 was written by a later version of Port135 and is left as it is. Update this "
                       "program to open it.")
                .arg(file);
        case Kind::Damaged:
            return HistoryText::
                tr("%1 is damaged, or Port135 did not write it. Restore it from a backup, or move it away "
                   "to begin a new history.")
                    .arg(file);
        case Kind::Busy:
            if (!detail.isEmpty())
                return HistoryText::tr("The history %1 is busy: %2. Wait until that is done, and try again.")
                    .arg(file, detail);
            return HistoryText::tr(
                       "Another program keeps the history %1 busy. Close that program and try again.")
                .arg(file);
        case Kind::Full:
            return HistoryText::tr(
                       "There is no room left on the disk of the history %1. Free some space and try again.")
                .arg(file);
        case Kind::NotWritable:
            return HistoryText::tr(
                       "The history %1 cannot be changed: the file, its folder or its disk is read-only.")
                .arg(file);
        case Kind::NotFound:
            return HistoryText::tr(
                       "The history %1 does not have what was asked for; it may have been deleted meanwhile.")
                .arg(file);
        case Kind::InUse:
            return HistoryText::tr("The scan is running, here or in another program on %1. Stop it first.")
                .arg(file);
        case Kind::Other:
            break;
        }
        return HistoryText::tr("The history %1 failed: %2.").arg(file, detail);
    }
};

} // namespace

HistoryError makeError(HistoryError::Kind kind, const QString &file, const QString &detail)
{
    return {kind,
            HistoryErrorText::of(kind, QDir::toNativeSeparators(file),
                                 kind == HistoryError::Kind::Busy ? whatIsDoneTo(file) : detail)};
}

} // namespace port135::history
