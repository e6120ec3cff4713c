// SPDX-License-Identifier: GPL-3.0-or-later
// Files in a zip file, and out of one that anybody may have written. For the .cpp files of this room only.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace port135::bundle {

struct ZippedFile
{
    QString name; ///< in the zip file: letters, digits, ".", "-", "_"
    QString path; ///< where its bytes are
};

/// Replaces an older file only when it is whole. `time` is that of every file in it. The error is a sentence.
core::Result<void, QString> writeZip(const QString &file, const std::vector<ZippedFile> &files,
                                     core::Timestamp time);

/// All files of it into `folder`, which exists and is empty; their names in the order of the zip file.
/// Refused: names with a folder or other characters, a name twice, more than 64 files, 16 GiB altogether, a
/// file that its own checksum contradicts. The error is a sentence.
core::Result<QStringList, QString> readZip(const QString &file, const QString &folder);

} // namespace port135::bundle
