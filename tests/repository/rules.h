// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for the sources as a whole and no compiler checks. Each rule gets all files and says where it is
// broken.
#pragma once

#include "repository/source_file.h"

struct Violation
{
    QString path;
    qsizetype line = 0; ///< from 1
    QString message; ///< what is wrong and what to do

    /// "src/wire/pdu.h:12: ..."
    QString toString() const;
};

using Files = QList<SourceFile>;
using Violations = QList<Violation>;

struct RepositoryRule
{
    const char *name;
    Violations (*check)(const Files &files);
};

/// All rules there are.
const QList<RepositoryRule> &rules();
