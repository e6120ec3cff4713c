// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/place_recheck_run.h"

#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/destination.h"
#include "cli/interrupt.h"
#include "cli/place_arguments.h"
#include "cli/progress_line.h"
#include "cli/stored_scan.h"
#include "program/user_catalogue.h"
#include "report/document/provenance.h"
#include "report/places/matrix_words.h"
#include "report/text/words.h"
#include "service/catalogue_words.h"
#include "service/place_recheck.h"
#include "service/place_scans.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace port135::cli {
namespace {

using namespace Qt::StringLiterals;

class PlaceRecheckText
{
    Q_DECLARE_TR_FUNCTIONS(PlaceRecheck)
};

/// Scans beside the policy. The error is a sentence for the user.
core::Result<void, QString> judgeAll(const QCommandLineParser &parser, report::MatrixReport &report)
{
    auto scans = readPlaceScans(parser, parser.positionalArguments());
    if (!scans)
        return core::failure(scans.error());
    report.scans = std::move(*scans);
    service::judge(report);
    return {};
}

core::Result<void, QString> readPolicy(const QString &file, report::MatrixReport &report)
{
    const auto text = service::readPolicyFile(file);
    if (!text)
        return core::failure(text.error());
    report.options.words = service::policyWords(program::catalogue());
    auto policy = service::readPolicy(*text, report.options.words);
    if (!policy)
        return core::failure(policy.error());
    report.policyFile = file;
    report.policyText = *text;
    report.policy = std::move(*policy);
    report.hasPolicy = true;
    report.made = core::now();
    report.options.today = std::chrono::floor<std::chrono::days>(report.made);
    return {};
}

QStringList plan(const std::vector<policy::SecondLook> &looks)
{
    QStringList lines;
    for (const auto &look : looks) {
        for (const auto &[address, ports] : look.hosts) {
            QStringList numbers{QString::number(look.mapperPort)};
            for (const auto port : ports)
                numbers.append(QString::number(port));
            lines.append(
                u"  %1: %2"_s.arg(QString::fromStdString(address.toString()), numbers.join(u", "_s)));
        }
    }
    return lines;
}

/// ExitClean, or why not.
int scanAgain(const pipeline::ScanRequest &request, const QString &database, bool quiet)
{
    pipeline::ScanService service;
    service.setHistory(database);
    ProgressLine progressLine(!quiet);
    Interrupt interrupt;
    QEventLoop loop;
    bool failed = false;
    const auto complain = [&](const QString &message) {
        progressLine.clear();
        say(message);
    };
    QObject::connect(&interrupt, &Interrupt::requested, &service, &pipeline::ScanService::stop);
    QObject::connect(&service, &pipeline::ScanService::warning, &loop, complain);
    QObject::connect(&service, &pipeline::ScanService::failed, &loop, [&](const QString &message) {
        complain(message);
        failed = true;
    });
    QObject::connect(&service, &pipeline::ScanService::progressChanged, &loop,
                     [&](const pipeline::ScanProgress &progress) {
                         if (service.isActive())
                             progressLine.show(progress, service.state());
                     });
    QObject::connect(&service, &pipeline::ScanService::finished, &loop, &QEventLoop::quit,
                     Qt::QueuedConnection);
    if (const auto started = service.start(request); !started) {
        say(started.error().message);
        return ExitUsage;
    }
    loop.exec();
    progressLine.clear();
    if (service.isHistoryLost()) {
        say(PlaceRecheckText::tr("The scan could not be stored, and nothing can be compared with it."));
        return ExitUsage;
    }
    return failed || service.record().stoppedEarly ? ExitStopped : ExitClean;
}

/// Whether everything is mended, and proven.
bool print(const report::MatrixReport &report, const QString &place, core::Timestamp begun)
{
    QStringList lines;
    bool isAllFixed = true;
    for (const auto &retest : service::retestsFrom(report, place)) {
        const bool isOld = retest.fixed != core::Timestamp{} && retest.fixed < begun;
        if (isOld)
            continue; // mended before this look
        const bool isFixed = retest.fixed != core::Timestamp{};
        isAllFixed = isAllFixed && isFixed;
        auto line = PlaceRecheckText::tr("%1 port %2 (%3): %4", "host, port, rule, result")
                        .arg(QString::fromStdString(retest.host.toString()))
                        .arg(retest.port)
                        .arg(report::ruleWord(report.policy, retest.rule),
                             isFixed ? PlaceRecheckText::tr("fixed, and proven") : report::word(retest.now));
        lines.append(line);
    }
    lines.append(isAllFixed ? PlaceRecheckText::tr("Everything is fixed, and proven.")
                            : PlaceRecheckText::tr("Not everything is fixed."));
    QFile output;
    if (openOutput(output))
        output.write(lines.join(u'\n').toUtf8() + '\n');
    return isAllFixed;
}

} // namespace

void addPlaceRecheckOptions(QCommandLineParser &parser)
{
    addSinceOptions(parser);
    parser.addOptions({
        {u"policy"_s,
         PlaceRecheckText::tr(
             "Instead: what breaks this policy as seen from --place, according to the SCANs of all "
             "places. Only "
             "those hosts and ports are looked at again."),
         QCoreApplication::translate("ScanArguments", "FILE")},
        {u"place"_s, PlaceRecheckText::tr("With --policy: where this computer stands."),
         PlaceRecheckText::tr("NAME")},
    });
}

int runPlaceRecheck(const QCommandLineParser &parser)
{
    const auto place = parser.value(u"place"_s).simplified();
    if (place.isEmpty())
        return refuse(PlaceRecheckText::tr(
            "--policy needs --place: what was seen from a place can only be looked at again from "
            "there."));
    const auto database = databaseOf(parser);
    if (database.isEmpty())
        return refuse(PlaceRecheckText::tr("With --database none there is nothing to look at again."));
    report::MatrixReport report;
    if (const auto read = readPolicy(parser.value(u"policy"_s), report); !read)
        return refuse(read.error());
    if (const auto judged = judgeAll(parser, report); !judged)
        return refuse(judged.error());
    const auto looks = service::looksFrom(report, place);
    const bool isDry = parser.isSet(u"dry-run"_s);
    if (looks.empty() || isDry) {
        QFile output;
        auto lines = plan(looks);
        lines.append(
            looks.empty()
                ? PlaceRecheckText::tr("Nothing that was seen from %1 breaks the policy. Nothing was sent.")
                      .arg(report::shown(place.toStdString(), 100))
                : PlaceRecheckText::tr("These ports would be looked at again. Nothing was sent."));
        if (openOutput(output))
            output.write(lines.join(u'\n').toUtf8() + '\n');
        return ExitClean;
    }
    const auto begun = core::now();
    for (const auto &look : looks) {
        auto request = service::requestFor(look, report);
        request.allowPublic = parser.isSet(u"allow-public"_s);
        if (const int ended = scanAgain(request, database, parser.isSet(u"quiet"_s)); ended != ExitClean)
            return ended;
    }
    // Where SCANs were named, the new one joins them: all of the history that counts.
    report::MatrixReport after;
    if (const auto read = readPolicy(parser.value(u"policy"_s), after); !read)
        return refuse(read.error());
    auto scans = readPlaceScans(parser, parser.positionalArguments());
    if (!scans)
        return refuse(scans.error());
    after.scans = std::move(*scans);
    if (const auto added = addScansSince(database, begun, after.scans); !added)
        return refuse(added.error());
    service::judge(after);
    return print(after, place, begun) ? ExitClean : ExitFindings;
}

} // namespace port135::cli
