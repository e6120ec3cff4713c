// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/stored_scan.h"

#include "cli/console.h"
#include "program/paths.h"
#include "service/merge.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <optional>

namespace port135::cli {
namespace {

class ScanArgumentText
{
    Q_DECLARE_TR_FUNCTIONS(ScanArgument)
};

constexpr QLatin1StringView databaseOption("database");

std::optional<history::ScanId> numberOf(const QString &argument)
{
    bool isNumber = false;
    const auto id = argument.toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(id) : std::nullopt;
}

bool isStoredScan(const QString &argument)
{
    return argument == QStringLiteral("last") || argument == QStringLiteral("baseline") || numberOf(argument);
}

/// What an argument means that is no file.
history::HistoryResult<history::ScanInfo> find(const history::History &history, const QString &argument)
{
    if (argument == QStringLiteral("last"))
        return history.newest();
    if (argument == QStringLiteral("baseline"))
        return history.baseline();
    return history.scan(*numberOf(argument));
}

QString notFound(const QString &argument, const QString &file)
{
    if (argument == QStringLiteral("last"))
        return ScanArgumentText::tr("There is no scan in the history %1 yet.").arg(file);
    if (argument == QStringLiteral("baseline"))
        return ScanArgumentText::tr(
            "No scan is the baseline yet: choose one with port135-cli history SCAN --baseline.");
    return ScanArgumentText::tr("There is no scan number %1 in %2: port135-cli history lists them.")
        .arg(argument, file);
}

/// Rated as a merge into the history would rate it.
core::Result<StoredScan, QString> openPart(const QString &file, const QString &database)
{
    StoredScan scan;
    scan.room = std::make_shared<QTemporaryDir>();
    service::MergeRequest request;
    request.files = {file};
    request.database = scan.room->filePath(QStringLiteral("part.db"));
    request.exceptionsFrom = database;
    if (!scan.room->isValid())
        return core::failure(
            ScanArgumentText::tr("There is no room for temporary files: %1").arg(scan.room->errorString()));
    const auto merged = service::mergeParts(request);
    if (!merged)
        return core::failure(merged.error());
    if (!merged->isWhole()) {
        for (const auto &line : service::mergeReport(*merged).last(1))
            say(line);
    }
    auto opened = history::History::open(request.database, history::Access::ReadOnly);
    if (!opened)
        return core::failure(opened.error().message);
    auto info = (*opened)->scan(*merged->scan);
    if (!info)
        return core::failure(info.error().message);
    scan.history = std::move(*opened);
    scan.info = std::move(*info);
    return scan;
}

} // namespace

void addDatabaseOption(QCommandLineParser &parser)
{
    parser.addOption({QString(databaseOption),
                      ScanArgumentText::tr("The history: a file, or none (%1).").arg(program::databaseFile()),
                      ScanArgumentText::tr("FILE")});
}

QString databaseOf(const QCommandLineParser &parser)
{
    const QString named = parser.value(databaseOption);
    if (named == QStringLiteral("none"))
        return {};
    return named.isEmpty() ? program::databaseFile() : named;
}

bool isScanFile(const QString &argument)
{
    return !isStoredScan(argument) && QFileInfo(argument).isFile();
}

core::Result<StoredScan, QString> openScan(const QString &argument, const QString &database)
{
    const bool isStored = isStoredScan(argument);
    if (!isStored && !QFileInfo(argument).isFile())
        return core::failure(
            ScanArgumentText::tr(
                "“%1” is no scan: give its number, last, baseline, or a file that was exported.")
                .arg(argument));
    if (isStored && database.isEmpty())
        return core::failure(
            ScanArgumentText::tr("With --database none there are no stored scans: name an exported file."));
    if (!isStored && service::isPart(argument))
        return openPart(argument, database);
    const QString file = isStored ? database : argument;
    if (isStored && !QFileInfo::exists(file))
        return core::failure(notFound(QStringLiteral("last"), file));
    auto opened = history::History::open(file, history::Access::ReadOnly);
    if (!opened)
        return core::failure(opened.error().message);
    auto info = isStored ? find(**opened, argument) : (*opened)->newest();
    if (!info) {
        const bool isMissing = info.error().kind == history::HistoryError::Kind::NotFound;
        return core::failure(isMissing ? notFound(argument, file) : info.error().message);
    }
    return StoredScan{{}, std::move(*opened), std::move(*info)};
}

} // namespace port135::cli
