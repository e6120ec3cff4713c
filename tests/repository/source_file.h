// SPDX-License-Identifier: GPL-3.0-or-later
// One text file of the repository, by lines.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

struct Include
{
    qsizetype line = 0; ///< from 1
    QString name; ///< between the quotes or brackets
    bool quoted = false;
};

struct SourceFile
{
    QString path; ///< from the root of the repository, with forward slashes
    QStringList lines; ///< without line ends

    bool isCpp() const { return path.endsWith(QLatin1String(".h")) || path.endsWith(QLatin1String(".cpp")); }
    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    bool isProduct() const
    {
        return path.startsWith(QLatin1String("src/")) || path.startsWith(QLatin1String("ui/"));
    }

    /// "wire" for src/wire/pdu.h, "ui" for everything in ui/, empty elsewhere.
    QString room() const;
    /// Of a C++ file.
    QList<Include> includes() const;
};

/// Every C++, CMake, script and form file below `root`, sorted by path. Build folders and hidden folders (but
/// .ci) are passed over.
QList<SourceFile> readRepository(const QString &root);
