// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/provenance.h"

#include "knowledge/age.h"
#include "report/text/report_texts.h"
#include "report/text/words.h"
#include "text/qt_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cstdlib>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;

/// Facts that are known; the others are left out.
class KnownFacts
{
public:
    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            facts.push_back({name, value, Mark::None});
    }

    std::vector<Fact> facts;
};

QString paceText(const core::ScanOptions &options)
{
    return options.rate > 0
        ? ReportText::tr("%1: %2 hosts at the same time, %3 new connections a second at the most")
              .arg(word(options.profile))
              .arg(options.inFlight)
              .arg(options.rate)
        : ReportText::tr("%1: %2 hosts at the same time, no limit on new connections")
              .arg(word(options.profile))
              .arg(options.inFlight);
}

QString patienceText(const core::ScanOptions &options)
{
    return ReportText::tr("%1 ms for a connection, %2 ms for an answer, %3 attempts")
        .arg(options.connectTimeout.count())
        .arg(options.answerTimeout.count())
        .arg(options.attempts);
}

QString stagesText(const core::Stages &stages)
{
    QStringList texts{ReportText::tr("endpoint map")};
    if (stages.reach)
        texts += ReportText::tr("connections to the listed ports");
    if (stages.identity)
        texts += ReportText::tr("names, version and clock of the host");
    return texts.join(u", "_s);
}

QString excludesText(const std::vector<std::string> &excludes)
{
    if (excludes.empty())
        return ReportText::tr("none");
    QStringList texts;
    for (const std::string &exclude : excludes)
        texts += shown(exclude);
    return texts.join(u", "_s);
}

} // namespace

QString timeText(core::Timestamp time)
{
    if (time == core::Timestamp{})
        return {};
    const QString text = QString::fromStdString(core::toIso8601(time));
    return ReportText::tr("%1 %2 UTC", "date and time").arg(text.left(10), text.mid(11, 8));
}

QString zonedTimeText(core::Timestamp time)
{
    if (time == core::Timestamp{})
        return {};
    const auto local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    const int offset = local.offsetFromUtc() / 60;
    if (offset == 0)
        return timeText(time);
    const QString zone = u"UTC%1%2:%3"_s.arg(QChar(offset < 0 ? u'-' : u'+'))
                             .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
                             .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
    return ReportText::tr("%1 %2 (%3)", "local time, its zone, the same in UTC")
        .arg(local.toString(u"yyyy-MM-dd HH:mm:ss"_s), zone, timeText(time));
}

QString dayText(core::Timestamp time)
{
    return time == core::Timestamp{}
        ? QString()
        : QString::fromStdString(core::toIso8601(std::chrono::floor<std::chrono::days>(time)));
}

QString durationText(std::chrono::milliseconds duration)
{
    const auto ms = std::max<std::int64_t>(0, duration.count());
    if (ms < 60000)
        return ReportText::tr("%1 s", "seconds").arg(static_cast<double>(ms) / 1000.0, 0, 'f', 1);
    const auto seconds = ms / 1000;
    if (seconds < 3600)
        return ReportText::tr("%1 min %2 s", "minutes and seconds").arg(seconds / 60).arg(seconds % 60);
    return ReportText::tr("%1 h %2 min", "hours and minutes").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString shownText(const QString &text, std::size_t limit)
{
    return text::shownOnOneLine(text, limit);
}

std::vector<Fact> provenance(const core::ScanRecord &scan, const ReportContext &context,
                             const QByteArray &observationHash)
{
    KnownFacts known;
    known.add(ReportText::tr("Scan"), shownText(context.scanName));
    known.add(ReportText::tr("Note"), shownText(context.scanNote));
    known.add(ReportText::tr("Organisation"), shownText(context.organisation));
    known.add(ReportText::tr("Operator"), shownText(context.operatorName));
    known.add(ReportText::tr("Scanning computer"), shownText(context.machine));
    known.add(ReportText::tr("Vantage"), word(scan.options.vantage));
    known.add(ReportText::tr("Targets"), shownText(QString::fromStdString(scan.targets)));
    known.add(ReportText::tr("Exclusions"), excludesText(scan.excludes));
    known.add(ReportText::tr("Port"), QString::number(scan.options.port));
    known.add(ReportText::tr("Start"), zonedTimeText(scan.started));
    known.add(ReportText::tr("End"), zonedTimeText(scan.ended));
    if (scan.ended > scan.started)
        known.add(ReportText::tr("Duration"), durationText(scan.ended - scan.started));
    known.add(ReportText::tr("Addresses"),
              ReportText::tr("%1 of %2 examined").arg(scan.examined).arg(scan.hosts));
    known.add(ReportText::tr("Selection"), shownText(context.selection));
    known.add(ReportText::tr("Stages"), stagesText(scan.options.stages));
    known.add(ReportText::tr("Pace"), paceText(scan.options));
    known.add(ReportText::tr("Patience"), patienceText(scan.options));
    known.add(ReportText::tr("Program"),
              scan.programVersion.empty() ? QString() : u"Port135 "_s + shown(scan.programVersion));
    known.add(ReportText::tr("Knowledge pack"), shown(scan.catalogueVersion));
    known.add(
        ReportText::tr("Age of the facts"),
        knowledge::age(scan.catalogueVersion, std::chrono::floor<std::chrono::days>(scan.started)).sentence);
    known.add(ReportText::tr("Rules"), shown(scan.rulesVersion));
    known.add(ReportText::tr("Scan ID"), shownText(context.scanUuid));
    known.add(ReportText::tr("SHA-256 of the observations"), QString::fromLatin1(observationHash));
    return std::move(known.facts);
}

Paragraph hashParagraph()
{
    return {ReportText::tr(
                "The SHA-256 sum is taken over all observations of hosts that answered, whatever their "
                "order: two exports of the same observations have the same sum."),
            false};
}

QString provenanceLine(const core::ScanRecord &scan, const ReportContext &context)
{
    QStringList parts{u"Port135 "_s + shown(scan.programVersion)};
    const QString name = shownText(
        context.scanName.isEmpty() ? QString::fromStdString(scan.targets.substr(0, 400)) : context.scanName,
        60);
    if (!name.isEmpty())
        parts += name;
    if (scan.started != core::Timestamp{})
        parts += timeText(scan.started);
    return parts.join(u" · "_s);
}

} // namespace port135::report
