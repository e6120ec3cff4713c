// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/knowledge_command.h"

#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/stored_scan.h"
#include "core/clock.h"
#include "knowledge/age.h"
#include "program/knowledge_store.h"
#include "report/text/words.h"
#include "service/rating_again.h"
#include "text/qt_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <memory>
#include <vector>

namespace port135::cli {
namespace {

using namespace Qt::StringLiterals;
using knowledge::Pack;
using text::toQString;

class KnowledgeCommandText
{
    Q_DECLARE_TR_FUNCTIONS(KnowledgeCommand)
};

int print(const QStringList &lines)
{
    QFile output;
    const QByteArray text = (lines.join(u'\n') + u'\n').toUtf8();
    if (!openOutput(output) || output.write(text) != text.size())
        return refuse(
            KnowledgeCommandText::tr("Standard output cannot be written to: %1.").arg(output.errorString()));
    return ExitClean;
}

/// What a person compares before he takes a pack.
QStringList factsOf(const Pack &pack)
{
    QStringList lines{KnowledgeCommandText::tr("Day: %1").arg(pack.name()),
                      KnowledgeCommandText::tr("SHA-256: %1").arg(toQString(pack.hash())),
                      KnowledgeCommandText::tr("Interfaces: %1").arg(pack.catalogue().size()),
                      KnowledgeCommandText::tr("Known issues: %1").arg(pack.issues().all().size()),
                      KnowledgeCommandText::tr("Windows builds: %1").arg(pack.builds().all().size())};
    std::optional<core::Date> newest;
    for (const auto &issue : pack.issues().all())
        newest = std::max(newest, issue.fixed);
    if (newest)
        lines.append(KnowledgeCommandText::tr("Newest update day: %1")
                         .arg(QString::fromStdString(core::toIso8601(*newest))));
    if (const auto day = pack.issues().exploitedAsOf())
        lines.append(KnowledgeCommandText::tr("Known exploited vulnerabilities (CISA) as of: %1")
                         .arg(QString::fromStdString(core::toIso8601(*day))));
    return lines;
}

int show(const QStringList &named)
{
    if (!named.isEmpty()) {
        const auto pack = program::readPack(named.first());
        if (!pack)
            return refuse(pack.error());
        QStringList lines{QDir::toNativeSeparators(named.first())};
        lines += factsOf(**pack);
        if (const QString reason = program::whyNot(**pack, core::today()); !reason.isEmpty())
            lines.append(reason);
        return print(lines);
    }
    QStringList lines{program::knowledgeLine()};
    lines += factsOf(knowledge::current());
    const auto age = knowledge::age(knowledge::current().version(), core::today());
    lines.append(KnowledgeCommandText::tr("Age in days: %1").arg(age.days));
    if (!age.sentence.isEmpty())
        lines.append(age.sentence);
    if (const auto problem = program::knowledgeProblem())
        lines.append(*problem);
    return print(lines);
}

int import(const QString &file, const QString &wantedHash)
{
    auto pack = program::readPack(file);
    if (!pack)
        return refuse(pack.error());
    // Shown before it is taken.
    if (const int code = print(factsOf(**pack)); code != ExitClean)
        return code;
    const QString hash = toQString((*pack)->hash());
    if (!wantedHash.isEmpty() && wantedHash.toLower() != hash)
        return refuse(KnowledgeCommandText::tr(
            "The pack does not have the hash that --hash names. Nothing was changed."));
    const QString name = (*pack)->name();
    if (const auto taken = program::importPack(std::move(*pack), core::today()); !taken)
        return refuse(taken.error());
    say(KnowledgeCommandText::tr(
            "The knowledge pack of %1 is in use. Stored scans can be rated again: port135-cli knowledge "
            "rate SCAN.")
            .arg(name));
    return ExitClean;
}

int reset()
{
    if (const auto done = program::resetKnowledge(); !done)
        return refuse(done.error());
    say(program::knowledgeLine());
    return ExitClean;
}

/// Makes a pack of the files in a folder.
int make(const QString &folder, const QString &name, unsigned revision)
{
    std::vector<QByteArray> files;
    for (const auto fileName : knowledge::packFiles()) {
        QFile file(QDir(folder).filePath(toQString(fileName)));
        if (!file.open(QIODevice::ReadOnly))
            return refuse(KnowledgeCommandText::tr("%1 cannot be read: %2.")
                              .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
        files.push_back(file.read(Pack::mostBytes));
    }
    const auto pack = Pack::fromFiles(files, revision);
    if (!pack)
        return refuse(pack.error());
    QSaveFile output(name);
    if (!output.open(QIODevice::WriteOnly) || output.write(pack->bytes()) != pack->bytes().size()
        || !output.commit())
        return refuse(KnowledgeCommandText::tr("%1 cannot be written: %2.")
                          .arg(QDir::toNativeSeparators(name), output.errorString()));
    return print(factsOf(*pack));
}

int rate(const QString &argument, const QString &database, bool keep)
{
    auto stored = openScan(argument, database);
    if (!stored)
        return refuse(stored.error());
    auto *history = stored->history.get();
    std::unique_ptr<history::History> writable;
    if (keep) {
        if (history->file() != database)
            return refuse(
                KnowledgeCommandText::tr("%1 is an exported file: import it before its ratings are kept.")
                    .arg(report::shown(argument.toStdString(), 80)));
        auto opened = history::History::open(database);
        if (!opened)
            return refuse(opened.error().message);
        writable = std::move(*opened);
        history = writable.get();
    }
    const auto result = service::rateAgain(*history, stored->info.id, keep);
    if (!result)
        return refuse(result.error().message);
    QStringList lines{service::summary(*result)};
    for (const auto &host : result->changed)
        lines.append(u"  "_s + service::line(host));
    if (!keep && !result->changed.empty())
        lines.append(KnowledgeCommandText::tr(
            "Nothing was stored: --keep puts these ratings in the place of the stored ones."));
    return print(lines);
}

} // namespace

int runKnowledgeCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(KnowledgeCommandText::tr(
        "Shows the knowledge pack: the facts and sentences about interfaces, Windows builds and known "
        "issues. "
        "“import” takes a newer one, “reset” goes back to the built-in one, “rate” rates a stored scan again "
        "with the pack of today, “pack” makes one of the files in a folder."));
    parser.addPositionalArgument(
        u"ACTION"_s,
        KnowledgeCommandText::tr("show [FILE] (as without it), import FILE, reset, rate [SCAN], or "
                                 "pack FOLDER FILE."),
        u"[show [FILE] | import FILE | reset | rate [SCAN] | pack FOLDER FILE]"_s);
    addDatabaseOption(parser);
    parser.addOptions({
        {u"hash"_s,
         KnowledgeCommandText::tr("import: take it only with this SHA-256, as its makers published it."),
         KnowledgeCommandText::tr("SHA256")},
        {u"keep"_s, KnowledgeCommandText::tr("rate: put the new ratings in the place of the stored ones.")},
        {u"revision"_s,
         KnowledgeCommandText::tr("pack: number of the pack among those of its day, 1 without it."),
         KnowledgeCommandText::tr("NUMBER")},
        {u"lang"_s, QCoreApplication::translate("ScanArguments", "en or ja."),
         QCoreApplication::translate("ScanArguments", "LANGUAGE")},
    });
    if (const auto ended = parse(parser, arguments, u"knowledge"_s))
        return *ended;
    auto named = parser.positionalArguments();
    const QString action = named.isEmpty() ? u"show"_s : named.takeFirst();
    const auto wrongUse = [&parser](const QString &option, const QString &wanted) {
        return parser.isSet(option) && option != wanted;
    };
    const QString own = action == u"import" ? u"hash"_s
        : action == u"rate"                 ? u"keep"_s
        : action == u"pack"                 ? u"revision"_s
                                            : QString();
    for (const QString &option : {u"hash"_s, u"keep"_s, u"revision"_s}) {
        if (wrongUse(option, own))
            return refuse(KnowledgeCommandText::tr("--%1 does not go with %2.")
                              .arg(option, report::shown(action.toStdString(), 80)));
    }
    if (action == u"show" && named.size() <= 1)
        return show(named);
    if (action == u"import" && named.size() == 1)
        return import(named.first(), parser.value(u"hash"_s).trimmed());
    if (action == u"reset" && named.isEmpty())
        return reset();
    if (action == u"rate" && named.size() <= 1) {
        const QString database = databaseOf(parser);
        if (database.isEmpty())
            return refuse(KnowledgeCommandText::tr("With --database none there are no stored scans."));
        return rate(named.isEmpty() ? u"last"_s : named.first(), database, parser.isSet(u"keep"_s));
    }
    if (action == u"pack" && named.size() == 2) {
        bool isNumber = true;
        const unsigned revision =
            parser.isSet(u"revision"_s) ? parser.value(u"revision"_s).toUInt(&isNumber) : 1;
        if (!isNumber || revision < 1 || revision > 999)
            return refuse(KnowledgeCommandText::tr("--revision needs a number from 1 to 999, not “%1”.")
                              .arg(report::shown(parser.value(u"revision"_s).toStdString(), 80)));
        return make(named[0], named[1], revision);
    }
    return refuse(KnowledgeCommandText::tr(
        "Say show, show FILE, import FILE, reset, rate, rate SCAN or pack FOLDER FILE: "
        "port135-cli knowledge --help says more."));
}

} // namespace port135::cli
