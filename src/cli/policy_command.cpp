// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/policy_command.h"

#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/destination.h"
#include "cli/place_arguments.h"
#include "intake/text_encoding.h"
#include "policy/matrix_csv_import.h"
#include "policy/policy_check.h"
#include "program/user_catalogue.h"
#include "report/places/policy_messages.h"
#include "service/catalogue_words.h"
#include "service/place_scans.h"
#include "service/practice_policy.h"

#include <QCoreApplication>

namespace port135::cli {
namespace {

using namespace Qt::StringLiterals;

class PolicyCommandText
{
    Q_DECLARE_TR_FUNCTIONS(PolicyCommand)
};

/// To standard output or --output; the exit code.
int write(const QCommandLineParser &parser, const QByteArray &text)
{
    Destination destination;
    auto problem = destination.open(parser.value(u"output"_s));
    if (problem.isEmpty() && destination.device().write(text) != text.size())
        problem = destination.device().errorString();
    if (problem.isEmpty())
        problem = destination.close();
    if (!problem.isEmpty())
        return refuse(PolicyCommandText::tr("The policy could not be written: %1").arg(problem));
    return ExitClean;
}

int check(const QCommandLineParser &parser, const QStringList &files)
{
    if (files.size() != 1)
        return refuse(PolicyCommandText::tr("Name one policy file: port135-cli policy check FILE."));
    const auto text = service::readPolicyFile(files.first());
    if (!text)
        return refuse(text.error());
    const auto policy = service::readPolicy(*text, service::policyWords(program::catalogue()));
    if (!policy)
        return refuse(policy.error());
    const auto remarks = policy::checkPolicy(*policy, core::today());
    QStringList lines;
    for (const auto &remark : remarks)
        lines.append(report::message(remark));
    lines.append(PolicyCommandText::tr("%1: %2 zones, %3 places, %4 rules, %5 exceptions: it can be used.")
                     .arg(files.first())
                     .arg(policy->zones.size())
                     .arg(policy->places.size())
                     .arg(policy->rules.size())
                     .arg(policy->exceptions.size()));
    return write(parser, lines.join(u'\n').toUtf8() + '\n');
}

int draft(const QCommandLineParser &parser, const QStringList &named)
{
    const auto scans = readPlaceScans(parser, named);
    if (!scans)
        return refuse(scans.error());
    const auto words = service::policyWords(program::catalogue());
    return write(parser, service::firstPolicy(*scans, words));
}

int importMatrix(const QCommandLineParser &parser, const QStringList &files)
{
    if (files.size() != 1)
        return refuse(PolicyCommandText::tr("Name one CSV file: port135-cli policy import FILE."));
    const auto bytes = service::readPolicyBytes(files.first());
    if (!bytes)
        return refuse(bytes.error());
    // As spreadsheets write it: in Japan in Shift-JIS, as “Unicode text” in UTF-16.
    const auto decoded = intake::decodeText(*bytes);
    if (!decoded)
        return refuse(intake::message(decoded.error(), files.first()));
    if (decoded->encoding == intake::Encoding::ShiftJis || decoded->isGuess())
        say(PolicyCommandText::tr(
                "The file was read as %1. If names look wrong, save it in the spreadsheet as “CSV UTF-8”.")
                .arg(intake::encodingName(decoded->encoding)));
    const auto text = decoded->text.toUtf8();
    const auto imported = policy::policyFromCsv({text.constData(), std::size_t(text.size())},
                                                service::policyWords(program::catalogue()));
    if (!imported)
        return refuse(report::cellMessage(imported.error()));
    constexpr std::size_t mostNamed = 10;
    QStringList zones;
    for (const auto &zone : imported->zonesWithoutNetworks) {
        if (zones.size() == mostNamed) {
            zones.append(u"…"_s);
            break;
        }
        zones.append(QString::fromStdString(zone));
    }
    if (!zones.isEmpty())
        say(PolicyCommandText::tr(
                "%n zones have no networks yet (%1): write them into their lines, and take the # away.",
                nullptr, int(imported->zonesWithoutNetworks.size()))
                .arg(zones.join(u", "_s)));
    return write(parser, QByteArray::fromStdString(imported->text));
}

} // namespace

int runPolicyCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(PolicyCommandText::tr(
        "check FILE: says what is wrong or suspicious about a policy file. init [SCAN…]: writes a first "
        "policy from what was seen. import FILE: makes a policy of a CSV matrix of zones. practice: "
        "writes one for the practice network. Nothing is "
        "sent."));
    parser.addPositionalArgument(u"check|init|import|practice"_s, PolicyCommandText::tr("What to do."));
    parser.addPositionalArgument(u"FILE"_s, PolicyCommandText::tr("The file, or SCANs for init."),
                                 u"[FILE|SCAN…]"_s);
    addPlaceOptions(parser);
    parser.addOptions({
        {u"output"_s, PolicyCommandText::tr("File to write; without it standard output."),
         QCoreApplication::translate("ScanArguments", "FILE")},
        {u"lang"_s, QCoreApplication::translate("ScanArguments", "en or ja."),
         QCoreApplication::translate("ScanArguments", "LANGUAGE")},
    });
    if (const auto ended = parse(parser, arguments, u"policy"_s))
        return *ended;
    auto named = parser.positionalArguments();
    const auto what = named.isEmpty() ? QString() : named.takeFirst();
    if (what == u"check"_s)
        return check(parser, named);
    if (what == u"init"_s)
        return draft(parser, named);
    if (what == u"import"_s)
        return importMatrix(parser, named);
    if (what == u"practice"_s)
        return write(parser, service::practicePolicy(u"127.135.0.0/24"_s));
    return refuse(
        PolicyCommandText::tr("Say what to do: port135-cli policy check, init, import or practice."));
}

} // namespace port135::cli
