// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of targets as people have them: text, CSV and TSV, what PowerShell prints, and the XML of nmap, in
// any encoding of Windows. The one reader of the window and of the command line.
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace port135::intake {

struct TargetList
{
    QString text; ///< target expressions, one a line; every one of them is understood
    QString source; ///< where they come from, for the results: the name of the file, without its folder
    QStringList notes; ///< what a person should know of how it was read, translated sentences
};

enum class ListUse {
    Targets,
    Exclusions, ///< every item is one, with "!" or without
};

/// Reads to the end of the device, which is open; `name` is that of the file, for messages. The error is one
/// sentence or two, translated: the file, its line, what stands there and what is wrong with it.
/// `mostBytes` of text; nmap files have a limit of their own. On the calling thread; a pipe is waited for.
core::Result<TargetList, QString> readTargetList(QIODevice &device, const QString &name, qint64 mostBytes,
                                                 ListUse use = ListUse::Targets);

/// The same of a file by its path.
core::Result<TargetList, QString> readTargetFile(const QString &path, qint64 mostBytes,
                                                 ListUse use = ListUse::Targets);

} // namespace port135::intake
