// SPDX-License-Identifier: GPL-3.0-or-later
// Where lists of targets come from, as --targets names it: a file, a folder of them, standard input, a DNS
// zone, the leases of a DHCP server, the neighbour table of this computer.
#pragma once

#include "core/result.h"
#include "intake/target_file.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace port135::intake {

inline constexpr qsizetype mostFilesOfFolder = 1000;

struct SourcedTargets
{
    QList<TargetList> lists; ///< none is empty
    QStringList fetched; ///< "pc01.example 10.0.0.5": names and addresses that no file of the user named
};

/// FILE, FOLDER, -, dns:ZONE[@SERVER], dhcp-leases:FILE, neighbours:. Blocks; traffic only for dns:. The
/// error is a sentence, translated.
core::Result<SourcedTargets, QString> readTargetSource(const QString &source, qint64 mostBytes,
                                                       ListUse use = ListUse::Targets);

/// The file or folder that must be readable when the source is read; empty where there is none.
QString pathOfSource(const QString &source);
/// The same source with an absolute path, for another working directory.
QString absoluteSource(const QString &source);

} // namespace port135::intake
