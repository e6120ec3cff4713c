// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exceptions_command.h"

#include "cli/cli_texts.h"
#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/exception_list.h"
#include "cli/stored_scan.h"
#include "rating/exceptions.h"
#include "report/text/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace port135::cli {
namespace {

using namespace Qt::StringLiterals;
using history::History;

/// What makes an exception; all but the interface must be given.
constexpr std::array addOptions{u"rule", u"hosts", u"interface", u"owner", u"reason", u"until"};

QString saidOfException(const QString &text)
{
    return report::shown(text.toStdString(), 80);
}

int listExceptions(const QString &database, bool asJson)
{
    QList<core::Acceptance> exceptions;
    if (QFileInfo::exists(database)) {
        const auto history = History::open(database, history::Access::ReadOnly);
        if (!history)
            return refuse(history.error().message);
        auto read = (*history)->exceptions();
        if (!read)
            return refuse(read.error().message);
        exceptions = std::move(*read);
    }
    const int width = isTerminal(Stream::Output) ? terminalWidth(Stream::Output) : 0;
    const auto text = asJson ? exceptionJson(exceptions, core::today())
                             : exceptionTable(exceptions, core::today(), width).toUtf8();
    QFile output;
    if (!openOutput(output) || output.write(text) != text.size())
        return refuse(
            ExceptionsCommandText::tr("Standard output cannot be written to: %1.").arg(output.errorString()));
    return ExitClean;
}

core::Result<core::Acceptance, QString> exceptionOf(const QCommandLineParser &parser)
{
    core::Acceptance exception;
    exception.rule = parser.value(u"rule"_s).trimmed().toUpper().toStdString();
    exception.hosts = parser.value(u"hosts"_s).trimmed().toStdString();
    exception.owner = parser.value(u"owner"_s).trimmed().toStdString();
    exception.reason = parser.value(u"reason"_s).trimmed().toStdString();
    exception.created = core::now();
    if (parser.isSet(u"interface"_s)) {
        exception.interfaceUuid = core::Uuid::parse(parser.value(u"interface"_s).trimmed().toStdString());
        if (!exception.interfaceUuid)
            return core::failure(
                ExceptionsCommandText::tr(
                    "--interface needs a whole UUID, not “%1”: port135-cli explain finds it by name.")
                    .arg(saidOfException(parser.value(u"interface"_s))));
    }
    const auto until = core::parseDate(parser.value(u"until"_s).trimmed().toStdString());
    if (!until)
        return core::failure(
            ExceptionsCommandText::tr("--until needs the last day of the exception as YYYY-MM-DD, not “%1”.")
                .arg(saidOfException(parser.value(u"until"_s))));
    exception.expires = *until;
    if (auto checked = rating::checkException(exception); !checked)
        return core::failure(checked.error());
    return exception;
}

int add(const QCommandLineParser &parser, const QString &database)
{
    const auto exception = exceptionOf(parser);
    if (!exception)
        return refuse(exception.error());
    const auto history = History::open(database);
    if (!history)
        return refuse(history.error().message);
    const auto id = (*history)->addException(*exception);
    if (!id)
        return refuse(id.error().message);
    say(ExceptionsCommandText::tr(
            "Exception %1 is stored in %2. It holds for the next scans, until the end of %3 (UTC).")
            .arg(QString::number(*id), (*history)->file(),
                 QString::fromStdString(core::toIso8601(exception->expires))));
    return ExitClean;
}

int remove(const QString &argument, const QString &database)
{
    bool isNumber = false;
    const auto id = argument.toLongLong(&isNumber);
    if (isNumber && QFileInfo::exists(database)) {
        const auto history = History::open(database);
        if (!history)
            return refuse(history.error().message);
        const auto read = (*history)->exceptions();
        if (!read)
            return refuse(read.error().message);
        const bool isThere = std::any_of(read->begin(), read->end(),
                                         [id](const auto &exception) { return exception.id == id; });
        if (isThere) {
            const auto removed = (*history)->removeException(id);
            return removed ? int(ExitClean) : refuse(removed.error().message);
        }
    }
    return refuse(
        ExceptionsCommandText::tr("There is no exception number %1 in %2: port135-cli exceptions lists them.")
            .arg(saidOfException(argument), database));
}

} // namespace

int runExceptionsCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(ExceptionsCommandText::tr(
        "Lists the exceptions: findings that somebody accepted until a day. They stay in every "
        "result, but give no level and no exit code. “add” accepts more, “remove” takes one back."));
    parser.addPositionalArgument(u"ACTION"_s,
                                 ExceptionsCommandText::tr("list (as without it), add, or remove NUMBER."),
                                 u"[list | add | remove NUMBER]"_s);
    addDatabaseOption(parser);
    parser.addOptions({
        {u"json"_s, ExceptionsCommandText::tr("List as JSON.")},
        {u"rule"_s, ExceptionsCommandText::tr("add: the rule of the finding, for example R7."),
         ExceptionsCommandText::tr("RULE")},
        {u"hosts"_s, ExceptionsCommandText::tr("add: addresses, ranges, networks or names of hosts."),
         ExceptionsCommandText::tr("SPEC")},
        {u"interface"_s, ExceptionsCommandText::tr("add: only what the finding says of this RPC interface."),
         ExceptionsCommandText::tr("UUID")},
        {u"owner"_s, ExceptionsCommandText::tr("add: who answers for it."),
         ExceptionsCommandText::tr("NAME")},
        {u"reason"_s, ExceptionsCommandText::tr("add: why it is accepted."),
         ExceptionsCommandText::tr("TEXT")},
        {u"until"_s, ExceptionsCommandText::tr("add: the last day on which it holds (UTC), as YYYY-MM-DD."),
         ExceptionsCommandText::tr("DATE")},
        {u"lang"_s, QCoreApplication::translate("ScanArguments", "en or ja."),
         QCoreApplication::translate("ScanArguments", "LANGUAGE")},
    });
    if (const auto ended = parse(parser, arguments, u"exceptions"_s))
        return *ended;
    const QString database = databaseOf(parser);
    if (database.isEmpty())
        return refuse(ExceptionsCommandText::tr(
            "With --database none there are no exceptions: they are kept in the history."));
    const auto words = parser.positionalArguments();
    const QString action = words.value(0, u"list"_s);
    const bool adds = action == u"add"_s;
    const bool removes = action == u"remove"_s;
    if ((!adds && !removes && action != u"list"_s) || words.size() > (removes ? 2 : 1))
        return refuse(ExceptionsCommandText::tr(
                          "“%1” is no action: use list, add, or remove with the number of an exception.")
                          .arg(saidOfException(words.join(u' '))));
    if (parser.isSet(u"json"_s) && (adds || removes))
        return refuse(ExceptionsCommandText::tr("--json is only for the list."));
    for (const char16_t *option : addOptions) {
        const QString name = QString::fromUtf16(option);
        if (adds && !parser.isSet(name) && name != u"interface"_s)
            return refuse(ExceptionsCommandText::tr("An exception needs --%1.").arg(name));
        if (!adds && parser.isSet(name))
            return refuse(ExceptionsCommandText::tr("--%1 is only for “add”.").arg(name));
    }
    if (adds)
        return add(parser, database);
    if (removes && words.size() < 2)
        return refuse(ExceptionsCommandText::tr("Name the exception that is to be removed by its number."));
    return removes ? remove(words[1], database) : listExceptions(database, parser.isSet(u"json"_s));
}

} // namespace port135::cli
