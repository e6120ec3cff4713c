// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace port135::program {
namespace {

/// Where everything is together; empty: in the user's folders.
QString oneFolder()
{
    if (const QString named = qEnvironmentVariable("PORT135_DATA"); !named.isEmpty())
        return QDir::cleanPath(QDir(named).absolutePath());
    return isPortable() ? QDir::cleanPath(QCoreApplication::applicationDirPath()) : QString();
}

QString configurationFolder()
{
    const QString together = oneFolder();
    return together.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/port135"_s
        : together;
}

} // namespace

bool isPortable()
{
    return QFileInfo::exists(QCoreApplication::applicationDirPath() + u"/portable.ini"_s);
}

QString dataFolder()
{
    const QString together = oneFolder();
    return together.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/port135"_s
        : together;
}

QString databaseFile()
{
    return dataFolder() + u"/history.db"_s;
}

QString settingsFile()
{
    // A portable folder has its settings in the file that makes it portable.
    if (qEnvironmentVariableIsEmpty("PORT135_DATA") && isPortable())
        return configurationFolder() + u"/portable.ini"_s;
    return configurationFolder() + u"/port135.ini"_s;
}

QString userCatalogueFile()
{
    return configurationFolder() + u"/interfaces.tsv"_s;
}

} // namespace port135::program
