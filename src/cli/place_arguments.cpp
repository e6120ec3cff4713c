// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/place_arguments.h"

#include "cli/stored_scan.h"
#include "policy/policy_lexer.h"
#include "policy/policy_parser.h"
#include "service/place_scans.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace port135::cli {
namespace {

using namespace Qt::StringLiterals;

class PlaceArgumentsText
{
    Q_DECLARE_TR_FUNCTIONS(PlaceArguments)
};

constexpr QLatin1StringView sinceDefault("24h");

/// Gives the scans the realms of --realm. The error is a sentence.
core::Result<void, QString> setRealms(const QCommandLineParser &parser, std::vector<policy::PlaceScan> &scans)
{
    if (!parser.optionNames().contains(u"realm"_s)) // also where the command has no such option
        return {};
    for (const auto &pair : parser.values(u"realm"_s)) {
        const auto sign = pair.lastIndexOf(u'=');
        const auto place = pair.left(std::max<qsizetype>(sign, 0)).trimmed().toStdString();
        const auto realm = pair.sliced(sign + 1).trimmed().toStdString();
        const auto tokens = policy::policyTokens(realm, 1);
        const bool isWord = tokens && tokens->size() == 1 && tokens->front().items.size() == 1
            && tokens->front().kind == policy::PolicyToken::Kind::Word
            && realm.size() <= policy::mostNameBytes;
        if (place.empty() || !isWord)
            return core::failure(PlaceArgumentsText::tr(
                                     "--realm needs a place and one word, such as branch-2=second, not “%1”.")
                                     .arg(pair));
        bool isThere = false;
        for (auto &scan : scans) {
            if (scan.place != place)
                continue;
            scan.realm = realm;
            isThere = true;
        }
        if (!isThere)
            return core::failure(
                PlaceArgumentsText::tr("--realm: none of these scans was made from the place “%1”.")
                    .arg(pair.left(sign)));
    }
    return {};
}

} // namespace

void addPlaceOptions(QCommandLineParser &parser)
{
    addDatabaseOption(parser);
    addSinceOptions(parser);
    parser.addOption(
        {u"realm"_s,
         PlaceArgumentsText::tr("Where ranges overlap: whose addresses the scans of a place saw, such as "
                                "branch-2=second. Once for each place; a policy that declares the place says "
                                "it instead."),
         PlaceArgumentsText::tr("PLACE=REALM")});
}

void addSinceOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"since"_s,
         PlaceArgumentsText::tr("Without SCAN: those that began in this time, such as 90m, 24h or 7d (%1).")
             .arg(sinceDefault),
         PlaceArgumentsText::tr("TIME"), sinceDefault});
    parser.addOption({u"practice"_s,
                      PlaceArgumentsText::tr("Without SCAN: those of the practice network, and no others.")});
}

core::Result<std::chrono::milliseconds, QString> readDuration(const QString &option, const QString &text)
{
    constexpr qint64 mostHours = 24LL * 3660;
    bool isNumber = false;
    const auto number = text.chopped(text.isEmpty() ? 0 : 1).toLongLong(&isNumber);
    const auto unit = text.isEmpty() ? QChar() : text.back();
    const auto minutes = unit == u'm' ? 1 : unit == u'h' ? 60 : unit == u'd' ? 24 * 60 : 0;
    if (!isNumber || number < 1 || minutes == 0 || number > mostHours * 60 / minutes)
        return core::failure(
            PlaceArgumentsText::tr("--%1 needs a time such as 90m, 24h or 7d, not “%2”.").arg(option, text));
    return std::chrono::milliseconds(std::chrono::minutes(number * minutes));
}

core::Result<std::vector<policy::PlaceScan>, QString> readPlaceScans(const QCommandLineParser &parser,
                                                                     const QStringList &named)
{
    const auto database = databaseOf(parser);
    std::vector<policy::PlaceScan> scans;
    QSet<QString> read;
    const auto take = [&](const history::History &history, const history::ScanInfo &info) -> QString {
        if (read.contains(info.uuid))
            return {};
        read.insert(info.uuid);
        auto scan = service::readPlaceScan(history, info);
        if (!scan)
            return scan.error().message;
        scans.push_back(std::move(*scan));
        return {};
    };
    for (const auto &argument : named) {
        const auto scan = openScan(argument, database);
        if (!scan)
            return core::failure(scan.error());
        if (const auto problem = take(*scan->history, scan->info); !problem.isEmpty())
            return core::failure(problem);
    }
    if (!named.isEmpty()) {
        if (const auto set = setRealms(parser, scans); !set)
            return core::failure(set.error());
        return scans;
    }
    const auto since = readDuration(u"since"_s, parser.value(u"since"_s));
    if (!since)
        return core::failure(since.error());
    if (database.isEmpty() || !QFileInfo::exists(database))
        return core::failure(
            PlaceArgumentsText::tr("There is no history %1 yet: scan first, with --place NAME.")
                .arg(database));
    const auto opened = history::History::open(database, history::Access::ReadOnly);
    if (!opened)
        return core::failure(opened.error().message);
    const auto recent = service::recentScans(**opened, *since, core::now(),
                                             parser.isSet(u"practice"_s) ? service::ScansOf::Practice
                                                                         : service::ScansOf::Network);
    if (!recent)
        return core::failure(recent.error().message);
    if (recent->isEmpty())
        return core::failure(
            PlaceArgumentsText::tr("No scan began within %1: name scans, or a longer --since.")
                .arg(parser.value(u"since"_s)));
    for (const auto &info : *recent) {
        if (const auto problem = take(**opened, info); !problem.isEmpty())
            return core::failure(problem);
    }
    if (const auto set = setRealms(parser, scans); !set)
        return core::failure(set.error());
    return scans;
}

core::Result<void, QString> addScansSince(const QString &database, core::Timestamp begun,
                                          std::vector<policy::PlaceScan> &scans)
{
    const auto opened = history::History::open(database, history::Access::ReadOnly);
    if (!opened)
        return core::failure(opened.error().message);
    const auto all = (*opened)->scans();
    if (!all)
        return core::failure(all.error().message);
    for (const auto &info : *all) {
        const auto id = info.uuid.toStdString();
        const bool isThere =
            std::any_of(scans.begin(), scans.end(), [&](const auto &scan) { return scan.id == id; });
        if (isThere || info.record.started < begun || info.status == history::ScanStatus::Running)
            continue;
        auto scan = service::readPlaceScan(**opened, info);
        if (!scan)
            return core::failure(scan.error().message);
        scans.push_back(std::move(*scan));
    }
    return {};
}

} // namespace port135::cli
