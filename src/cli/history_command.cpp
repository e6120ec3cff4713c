// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/history_command.h"

#include "cli/cli_texts.h"
#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/history_list.h"
#include "cli/stored_scan.h"
#include "pipeline/frame_exporter.h"
#include "service/frame_export.h"
#include "service/merge.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace port135::cli {
namespace {

using history::History;

bool print(const QByteArray &text)
{
    QFile output;
    return openOutput(output) && output.write(text) == text.size();
}

int done(const history::HistoryResult<void> &result)
{
    return result ? ExitClean : refuse(result.error().message);
}

int listScans(const QString &database, bool asJson)
{
    QList<history::ScanInfo> scans;
    if (QFileInfo::exists(database)) {
        const auto history = History::open(database, history::Access::ReadOnly);
        if (!history)
            return refuse(history.error().message);
        auto read = (*history)->scans();
        if (!read)
            return refuse(read.error().message);
        scans = std::move(*read);
    }
    const int width = isTerminal(Stream::Output) ? terminalWidth(Stream::Output) : 0;
    return print(asJson ? historyJson(scans) : historyTable(scans, width).toUtf8()) ? ExitClean : ExitUsage;
}

/// The number from an option, at least 1.
core::Result<qint64, QString> numberOf(const QCommandLineParser &parser, const QString &option)
{
    bool isNumber = false;
    const qint64 number = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || number < 1 || number > 10'000'000)
        return core::failure(HistoryCommandText::tr("--%1 needs a number from 1 to 10,000,000, not “%2”.")
                                 .arg(option, parser.value(option)));
    return number;
}

int keep(const QCommandLineParser &parser, History &history)
{
    history::Retention retention;
    if (parser.isSet(QStringLiteral("keep-days"))) {
        const auto days = numberOf(parser, QStringLiteral("keep-days"));
        if (!days)
            return refuse(days.error());
        retention.days = int(*days);
    }
    if (parser.isSet(QStringLiteral("keep-size"))) {
        const auto size = numberOf(parser, QStringLiteral("keep-size"));
        if (!size)
            return refuse(size.error());
        retention.bytes = *size << 20;
    }
    const auto removed = history.applyRetention(retention);
    if (!removed)
        return refuse(removed.error().message);
    say(HistoryCommandText::tr("Scans deleted: %1.").arg(*removed));
    return ExitClean;
}

int import(const QString &file, History &history)
{
    if (service::isPart(file)) {
        service::MergeRequest request;
        request.files = {file};
        request.database = history.file();
        const auto merged = service::mergeParts(request);
        if (!merged)
            return refuse(merged.error());
        say(HistoryCommandText::tr("The scan is number %1 in %2.")
                .arg(QString::number(*merged->scan), history.file()));
        return ExitClean;
    }
    const auto id = history.importScan(file);
    if (!id)
        return refuse(id.error().message);
    say(HistoryCommandText::tr("The scan is number %1 in %2.").arg(QString::number(*id), history.file()));
    return ExitClean;
}

history::HistoryResult<void> exportTo(const QString &file, const history::ScanInfo &scan,
                                      const History &history)
{
    if (!pipeline::isFrameName(file))
        return history.exportScan(scan.id, file);
    const auto written = service::exportFrame(history, scan, file);
    if (written)
        return {};
    return core::failure(history::HistoryError{history::HistoryError::Kind::Other, written.error()});
}

int change(const QCommandLineParser &parser, const QString &argument, const QString &database)
{
    const auto stored = openScan(argument, database);
    if (!stored)
        return refuse(stored.error());
    if (stored->history->file() != database)
        return refuse(
            HistoryCommandText::tr("%1 is an exported file: import it before you change it.").arg(argument));
    const auto id = stored->info.id;
    const auto opened = History::open(database);
    if (!opened)
        return refuse(opened.error().message);
    auto &history = **opened;
    history::HistoryResult<void> result;
    if (parser.isSet(QStringLiteral("name")))
        result = history.rename(id, parser.value(QStringLiteral("name")));
    if (result && parser.isSet(QStringLiteral("note")))
        result = history.setNote(id, parser.value(QStringLiteral("note")));
    if (result && parser.isSet(QStringLiteral("baseline")))
        result = history.setBaseline(id);
    if (result && parser.isSet(QStringLiteral("export-file")))
        result = exportTo(parser.value(QStringLiteral("export-file")), stored->info, history);
    if (result && parser.isSet(QStringLiteral("delete")))
        result = history.remove(id);
    return done(result);
}

} // namespace

int runHistoryCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(HistoryCommandText::tr(
        "Lists the stored scans. With SCAN and options, changes or exports one of them."));
    parser.addPositionalArgument(QStringLiteral("SCAN"),
                                 HistoryCommandText::tr("Its number, last or baseline."),
                                 QStringLiteral("[SCAN]"));
    addDatabaseOption(parser);
    parser.addOptions({
        {QStringLiteral("json"), HistoryCommandText::tr("List as JSON.")},
        {QStringLiteral("name"), HistoryCommandText::tr("Give SCAN this name."),
         HistoryCommandText::tr("TEXT")},
        {QStringLiteral("note"), HistoryCommandText::tr("Write this note on SCAN."),
         HistoryCommandText::tr("TEXT")},
        {QStringLiteral("baseline"), HistoryCommandText::tr("Compare others with SCAN.")},
        {QStringLiteral("export-file"),
         HistoryCommandText::tr("Write SCAN whole into a file for another computer."),
         HistoryCommandText::tr("FILE")},
        {QStringLiteral("delete"), HistoryCommandText::tr("Delete SCAN with all its hosts.")},
        {QStringLiteral("import-file"), HistoryCommandText::tr("Take in the scans of an exported file."),
         HistoryCommandText::tr("FILE")},
        {QStringLiteral("keep-days"),
         HistoryCommandText::tr("Delete scans that are older; the baseline stays."),
         HistoryCommandText::tr("DAYS")},
        {QStringLiteral("keep-size"),
         HistoryCommandText::tr("Delete the oldest scans until the history is as small as this."),
         HistoryCommandText::tr("MIB")},
        {QStringLiteral("lang"), HistoryCommandText::tr("en or ja."), HistoryCommandText::tr("LANGUAGE")},
    });
    if (const auto ended = parse(parser, arguments, QStringLiteral("history")))
        return *ended;
    const QString database = databaseOf(parser);
    if (database.isEmpty())
        return refuse(HistoryCommandText::tr("With --database none there is no history."));

    const auto isSet = [&parser](const char *option) { return parser.isSet(QLatin1StringView(option)); };
    const bool changesScan =
        isSet("name") || isSet("note") || isSet("baseline") || isSet("export-file") || isSet("delete");
    const bool changesAll = isSet("import-file") || isSet("keep-days") || isSet("keep-size");
    const auto named = parser.positionalArguments();
    if (named.size() > 1 || (changesScan && named.isEmpty()))
        return refuse(HistoryCommandText::tr("Name one scan: its number, last or baseline."));
    if ((changesAll && (changesScan || !named.isEmpty())) || (!changesScan && !named.isEmpty()))
        return refuse(HistoryCommandText::tr(
            "SCAN goes with --name, --note, --baseline, --export-file and --delete, and with nothing else."));
    if (changesScan)
        return change(parser, named.first(), database);
    if (!changesAll)
        return listScans(database, isSet("json"));
    const auto opened = History::open(database);
    if (!opened)
        return refuse(opened.error().message);
    if (isSet("import-file")) {
        if (const int code = import(parser.value(QStringLiteral("import-file")), **opened); code != ExitClean)
            return code;
    }
    return isSet("keep-days") || isSet("keep-size") ? keep(parser, **opened) : int(ExitClean);
}

} // namespace port135::cli
