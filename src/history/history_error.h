// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong with the history.
#pragma once

#include "core/result.h"

#include <QString>

namespace port135::history {

struct HistoryError
{
    enum class Kind {
        CannotOpen, ///< no such file, no permission, no folder
        NotAHistory, ///< another kind of file
        NotAFile, ///< a pipe, a socket or a device
        Newer, ///< written by a later version of the program
        Damaged, ///< or made to look like one of ours
        Busy, ///< another program held it for too long
        Full, ///< no room on the disk
        NotWritable, ///< file, folder or disk is read-only
        NotFound, ///< no such scan or exception
        InUse, ///< a scan that is running cannot be changed so
        Other,
    };
    Kind kind = Kind::Other;
    QString message; ///< translated: what happened to which file, and what to do
};

/// The sentence for `file`; `detail` is the system's own words, where there are any.
HistoryError makeError(HistoryError::Kind kind, const QString &file, const QString &detail = {});

template <typename Value>
using HistoryResult = core::Result<Value, HistoryError>;

} // namespace port135::history
