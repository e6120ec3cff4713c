// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/merge_command.h"

#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/interrupt.h"
#include "cli/stored_scan.h"
#include "pipeline/frame_exporter.h"
#include "program/key_messages.h"
#include "service/merge.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace port135::cli {
namespace {

using namespace Qt::StringLiterals;

class MergeCommandText
{
    Q_DECLARE_TR_FUNCTIONS(MergeCommand)
};

/// Folders stand for the parts in them; on Windows nobody else resolves patterns.
QStringList partsOf(const QStringList &arguments)
{
    QStringList files;
    for (const auto &argument : arguments) {
        const QFileInfo info(argument);
        if (info.isDir()) {
            for (const auto &entry : QDir(argument).entryInfoList({u"*.p135"_s}, QDir::Files, QDir::Name))
                files.append(entry.filePath());
        } else if (!info.exists() && (argument.contains(u'*') || argument.contains(u'?'))) {
            for (const auto &entry : info.dir().entryInfoList({info.fileName()}, QDir::Files, QDir::Name))
                files.append(entry.filePath());
        } else {
            files.append(argument);
        }
    }
    return files;
}

class Percent
{
public:
    explicit Percent(bool quiet)
        : m_shows(!quiet && isTerminal(Stream::Error))
    {
    }
    ~Percent()
    {
        if (m_shown >= 0)
            std::fputs("\r\x1b[K", stderr);
    }
    void show(double fraction)
    {
        const int percent = int(fraction * 100);
        if (!m_shows || percent == m_shown)
            return;
        m_shown = percent;
        std::fprintf(stderr, "\r%s", qUtf8Printable(MergeCommandText::tr("Merging: %1 %").arg(percent)));
    }

private:
    bool m_shows;
    int m_shown = -1;
};

} // namespace

int runMergeCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(MergeCommandText::tr(
        "Makes the parts that scan --shard wrote on several computers one scan, rated by the rules and the "
        "exceptions of this computer: in the history, or in one file. Says whose parts they are and which "
        "are "
        "missing. Ends with 0 when all are there, 3 when some are missing, 2 when one is damaged or belongs "
        "to "
        "another scan: then nothing is merged."));
    parser.addPositionalArgument(u"PART..."_s,
                                 MergeCommandText::tr("Files (*.p135), or folders with such files."));
    addDatabaseOption(parser);
    parser.addOptions({
        {u"output"_s, MergeCommandText::tr("Write the whole into this file (*.p135) instead of the history."),
         MergeCommandText::tr("FILE")},
        {u"name"_s, MergeCommandText::tr("Name of the scan in the history."), MergeCommandText::tr("TEXT")},
        {u"sign"_s, MergeCommandText::tr("Sign what is written with this key: see port135-cli key."),
         MergeCommandText::tr("KEYFILE")},
        {u"trust"_s, MergeCommandText::tr("Take only parts signed with this public key; may be repeated."),
         MergeCommandText::tr("PUBFILE")},
        {u"dry-run"_s, MergeCommandText::tr("Check the parts, and write nothing.")},
        {u"quiet"_s, MergeCommandText::tr("No progress on standard error.")},
        {u"lang"_s, MergeCommandText::tr("en or ja."), MergeCommandText::tr("LANGUAGE")},
    });
    if (const auto ended = parse(parser, arguments, u"merge"_s))
        return *ended;
    service::MergeRequest request;
    request.files = partsOf(parser.positionalArguments());
    request.output = parser.value(u"output"_s);
    request.database = databaseOf(parser);
    request.name = parser.value(u"name"_s).simplified();
    request.onlyCheck = parser.isSet(u"dry-run"_s);
    if (!request.output.isEmpty() && !pipeline::isFrameName(request.output))
        return refuse(MergeCommandText::tr(
            "--output of merge takes a name that ends in .p135. For reports, merge into the history "
            "and use port135-cli export, or export the .p135 file."));
    if (request.output.isEmpty() && request.database.isEmpty() && !request.onlyCheck)
        return refuse(MergeCommandText::tr(
            "With --database none the merged scan needs a file: name it with --output."));
    if (parser.isSet(u"sign"_s)) {
        auto key = program::readSecretKey(parser.value(u"sign"_s));
        if (!key)
            return refuse(key.error());
        if (request.output.isEmpty())
            return refuse(MergeCommandText::tr("--sign goes with --output: a history is not signed."));
        request.key = std::make_shared<const sign::SecretKey>(std::move(*key));
    }
    for (const auto &file : parser.values(u"trust"_s)) {
        const auto key = program::readPublicKey(file);
        if (!key)
            return refuse(key.error());
        request.trusted.push_back(*key);
    }
    bool isStopped = false;
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &interrupt, [&isStopped] { isStopped = true; });
    const auto merged = [&] {
        Percent percent(parser.isSet(u"quiet"_s));
        return service::mergeParts(request, [&](double fraction) {
            percent.show(fraction);
            QCoreApplication::processEvents();
            return !isStopped;
        });
    }();
    if (!merged && merged.error().isEmpty()) {
        say(MergeCommandText::tr("Stopped: nothing was merged."));
        return ExitStopped;
    }
    if (!merged)
        return refuse(merged.error());
    for (const auto &line : service::mergeReport(*merged))
        say(line);
    if (merged->wasThere)
        say(MergeCommandText::tr("This scan is in %2 already, as number %1.")
                .arg(QString::number(*merged->scan), QDir::toNativeSeparators(request.database)));
    else if (merged->scan)
        say(MergeCommandText::tr("The scan is number %1 in %2.")
                .arg(QString::number(*merged->scan), QDir::toNativeSeparators(request.database)));
    return merged->isWhole() ? ExitClean : ExitStopped;
}

} // namespace port135::cli
