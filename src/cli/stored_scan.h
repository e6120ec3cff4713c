// SPDX-License-Identifier: GPL-3.0-or-later
// SCAN on the command line: the number of a stored scan, `last`, `baseline`, or an exported file.
#pragma once

#include "core/result.h"
#include "history/history.h"

#include <QCommandLineParser>
#include <QString>

#include <memory>

class QTemporaryDir;

namespace port135::cli {

/// A scan and the file it is in. Read-only.
struct StoredScan
{
    std::shared_ptr<QTemporaryDir>
        room; ///< of a *.p135, which is no history: read into one that lives as long as this
    std::unique_ptr<history::History> history;
    history::ScanInfo info;
};

/// Adds --database FILE.
void addDatabaseOption(QCommandLineParser &parser);
/// What --database says, or the user's own history; empty for `none`.
QString databaseOf(const QCommandLineParser &parser);

/// A file, and no number or word of a stored scan.
bool isScanFile(const QString &argument);

/// `argument` as above; a file is recognised by being one, where it is no number and no word. The error is a
/// sentence for the user.
core::Result<StoredScan, QString> openScan(const QString &argument, const QString &database);

} // namespace port135::cli
