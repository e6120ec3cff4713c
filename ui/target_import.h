// SPDX-License-Identifier: GPL-3.0-or-later
// Targets out of files and folders, as the command line reads them.
#pragma once

#include "core/result.h"
#include "pipeline/target_origins.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace port135::ui {

struct ImportedTargets
{
    QString text; ///< what goes into the target field: expressions separated by blanks
    QList<pipeline::TargetOrigin> origins; ///< `targets` of each is a part of `text`
    QStringList notes; ///< how the files were read; translated sentences
};

/// At most 1 MiB of text, and nmap files as the service reads them. The error is a translated sentence with
/// the name of the file.
core::Result<ImportedTargets, QString> importTargets(const QStringList &files);

/// Those of the arguments of the program that are files or folders here.
bool isImportable(const QString &argument);

} // namespace port135::ui
