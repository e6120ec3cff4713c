// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explain_command.h"

#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/host_argument.h"
#include "cli/stored_scan.h"
#include "core/escape.h"
#include "core/result.h"
#include "knowledge/pack.h"
#include "program/user_catalogue.h"
#include "report/document/host_text.h"
#include "report/document/provenance.h"
#include "report/table/terminal_text.h"
#include "report/text/interface_text.h"
#include "report/text/reference_text.h"
#include "report/text/rule_levels.h"
#include "text/qt_text.h"
#include "wire/status.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace port135::cli {
namespace {

using namespace Qt::StringLiterals;
using Interface = knowledge::Catalogue::Entry;
using text::toQString;

class ExplainCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ExplainCommand)
};

using Answer = core::Result<QStringList, QString>;

int textWidth()
{
    const int columns = terminalWidth(Stream::Output);
    return columns > 0 ? std::clamp(columns, 40, 110) : 100;
}

/// What was typed, safe to say again.
QString said(const QString &text)
{
    return QString::fromStdString(core::escaped(text.toStdString(), 80));
}

QStringList listOfRules()
{
    int levels = 0;
    for (const auto &rule : rating::rules())
        levels = std::max(levels, report::terminal::width(report::levelRange(rule.id)));
    QStringList lines;
    for (const auto &rule : rating::rules()) {
        core::Finding finding;
        finding.rule = rule.id;
        lines.append(report::terminal::padded(toQString(rule.id), 5)
                     + report::terminal::padded(report::levelRange(rule.id), levels) + u"  "_s
                     + rating::title(finding));
    }
    return lines;
}

/// "samr  12345778-1234-abcd-ef00-0123456789ac 1.0  Security accounts (SAM)"
QString candidateLine(const Interface &known)
{
    auto line = u"  "_s + QString::fromStdString(known.id.uuid.toString());
    if (!known.anyVersion)
        line += u' ' + QString::fromStdString(known.id.versionString());
    for (const auto &text : {toQString(known.info.name), report::interfaceTitle(known.info)}) {
        if (!text.isEmpty())
            line += u"  "_s + text;
    }
    return line;
}

Answer explainInterfaces(const std::vector<Interface> &found, const QString &subject)
{
    const bool oneUuid = std::ranges::all_of(
        found, [&found](const Interface &known) { return known.id.uuid == found.front().id.uuid; });
    QStringList lines;
    if (oneUuid) {
        for (const auto &known : found) {
            if (!lines.isEmpty())
                lines.append(QString());
            lines += report::linesOf(report::interfaceText(known, program::catalogue()), textWidth());
        }
        return lines;
    }
    constexpr std::size_t most = 20;
    lines.append(ExplainCommandText::tr("“%1” can mean several interfaces: name one of them by its UUID.")
                     .arg(said(subject)));
    for (const auto &known : found) {
        if (lines.size() > qsizetype(most))
            break;
        lines.append(candidateLine(known));
    }
    if (found.size() > most)
        lines.append(u"  …"_s);
    return core::failure(lines.join(u'\n'));
}

/// "0x16c9a0d6", "5", "16c9a0d6"
std::optional<std::uint32_t> codeOf(const QString &text)
{
    bool valid = false;
    if (text.startsWith(u"0x"_s, Qt::CaseInsensitive)) {
        const auto code = text.mid(2).toUInt(&valid, 16);
        return valid ? std::optional(code) : std::nullopt;
    }
    if (const auto code = text.toUInt(&valid, 10); valid)
        return code;
    const auto code = text.size() == 8 ? text.toUInt(&valid, 16) : 0u;
    return valid ? std::optional(code) : std::nullopt;
}

/// "3 (first floor), 2026-01-31 09:00 UTC"
QString scanText(const history::ScanInfo &scan)
{
    auto number = QString::number(scan.id);
    if (!scan.name.isEmpty())
        number = ExplainCommandText::tr("%1 (%2)", "number and name of a scan").arg(number, said(scan.name));
    number = ExplainCommandText::tr("%1, %2", "scan, when it began")
                 .arg(number, report::timeText(scan.record.started));
    return scan.record.practice ? ExplainCommandText::tr("%1: practice network").arg(number) : number;
}

struct Wanted
{
    QString database;
    rating::ManagementNetworks management; ///< that the commands for a host let in
};

/// An empty error: no stored scan has it.
Answer explainHost(const QString &subject, const QString &scan, const Wanted &wanted)
{
    const auto found = findHost(subject, scan, wanted.database);
    if (!found)
        return core::failure(found.error());
    if (!*found)
        return core::failure(QString());
    auto text = report::hostText(*(*found)->host, wanted.management);
    text.facts.insert(text.facts.begin(), {ExplainCommandText::tr("Scan"), scanText((*found)->scan)});
    return report::linesOf(text, textWidth());
}

Answer explain(const QString &subject, const Wanted &wanted)
{
    if (core::Address::parse(subject.toStdString())) {
        auto host = explainHost(subject, {}, wanted);
        if (host || !host.error().isEmpty())
            return host;
        return core::failure(
            ExplainCommandText::tr("No stored scan has the host %1: port135-cli scan examines it.")
                .arg(subject));
    }
    if (const auto *rule = rating::findRule(subject.toUpper().toStdString()))
        return report::linesOf(report::ruleText(*rule), textWidth());
    if (const auto *issue = knowledge::current().issues().find(subject.toStdString()))
        return report::linesOf(report::issueText(*issue), textWidth());
    // Before codes: eight digits may begin a UUID, and a code can be told apart by its 0x.
    if (const auto found = report::findInterfaces(subject, program::catalogue()); !found.empty())
        return explainInterfaces(found, subject);
    if (const auto code = codeOf(subject)) {
        if (const auto text = report::statusCodeText(*code))
            return report::linesOf(*text, textWidth());
        return core::failure(
            ExplainCommandText::tr("This program has no name for the code “%1”.").arg(said(subject)));
    }
    if (const auto uuid = core::Uuid::parse(subject.toStdString()); uuid && !uuid->isNil())
        return report::linesOf(report::unknownInterfaceText(*uuid), textWidth());
    if (auto host = explainHost(subject, {}, wanted); host || !host.error().isEmpty())
        return host;
    return core::failure(
        ExplainCommandText::tr(
            "“%1” is no rule, interface, known issue or status code that this program knows, and no host of "
            "a "
            "stored scan: give a host, a rule such "
            "as R4, an interface UUID or at least its first %2 digits, a short name such as samr, an issue "
            "such as CVE-2008-4250, MS08-067 or Conficker, or a code such as 0x16c9a0d6. Without an argument "
            "all rules are listed.")
            .arg(said(subject), QString::number(report::fewestUuidDigits)));
}

} // namespace

int runExplainCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        ExplainCommandText::tr("Explains why a host of a stored scan has its level, or what a "
                               "rule, an RPC interface, a known issue or a "
                               "status code is. Without an argument it lists all rules."));
    parser.addPositionalArgument(
        u"HOST|RULE|UUID|ISSUE|CODE"_s,
        ExplainCommandText::tr("10.0.0.5, srv5, R4, 367abb81-9844-35f1-ad32-98f038001003, 367abb81, svcctl, "
                               "CVE-2008-4250, Conficker, 0x16c9a0d6, 5"),
        u"[HOST|RULE|UUID|ISSUE|CODE]"_s);
    addDatabaseOption(parser);
    parser.addOption(
        {u"scan"_s,
         ExplainCommandText::tr("The scan that has HOST: its number, last, baseline, or an exported file. "
                                "Without it, the newest that has it."),
         ExplainCommandText::tr("SCAN")});
    parser.addOption({u"management"_s,
                      QCoreApplication::translate(
                          "ScanArguments", "Management network that remedies leave in; may be repeated."),
                      QCoreApplication::translate("ScanArguments", "SPEC")});
    parser.addOption(
        {u"clients"_s,
         QCoreApplication::translate(
             "ScanArguments",
             "Networks from which the service of a rule is used, such as R5=10.0.0.0/8; may be repeated."),
         QCoreApplication::translate("ScanArguments", "RULE=SPEC")});
    parser.addOption({u"lang"_s, QCoreApplication::translate("ScanArguments", "en or ja."),
                      QCoreApplication::translate("ScanArguments", "LANGUAGE")});
    if (const auto ended = parse(parser, arguments, u"explain"_s))
        return *ended;
    // A version may stand apart: UUID 2.0.
    if (const auto problem = program::userCatalogueError())
        say(*problem);
    const auto subject = parser.positionalArguments().join(u' ').trimmed();
    const auto management =
        rating::ManagementNetworks::parse(parser.values(u"management"_s), parser.values(u"clients"_s));
    if (!management)
        return refuse(management.error());
    const Wanted wanted{databaseOf(parser), *management};
    if (parser.isSet(u"scan"_s) && subject.isEmpty())
        return refuse(ExplainCommandText::tr("--scan needs the address or name of a host beside it."));
    const auto answer = parser.isSet(u"scan"_s)  ? explainHost(subject, parser.value(u"scan"_s), wanted)
        : parser.positionalArguments().isEmpty() ? Answer(listOfRules())
                                                 : explain(subject, wanted);
    if (!answer)
        return refuse(answer.error());
    QFile output;
    if (!openOutput(output))
        return refuse(
            ExplainCommandText::tr("Standard output cannot be written to: %1.").arg(output.errorString()));
    const auto bytes = (answer->join(u'\n') + u'\n').toUtf8();
    if (output.write(bytes) != bytes.size())
        return refuse(
            ExplainCommandText::tr("Standard output cannot be written to: %1.").arg(output.errorString()));
    return ExitClean;
}

} // namespace port135::cli
