// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notification.h"

#include "notify/event_json.h"
#include "rating/rule.h"
#include "report/comparison/comparison_text.h"
#include "report/table/cef.h"
#include "report/text/words.h"
#include "text/qt_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace port135::notify {
namespace {

using namespace Qt::StringLiterals;
using text::toQString;

std::string programVersion()
{
    return QCoreApplication::applicationVersion().toStdString();
}

QJsonValue levelValue(std::optional<core::Level> level)
{
    return level ? QJsonValue(toQString(core::name(*level))) : QJsonValue();
}

QJsonValue timeValue(core::Timestamp time)
{
    return time == core::Timestamp{} ? QJsonValue()
                                     : QJsonValue(QString::fromStdString(core::toIso8601(time)));
}

QJsonObject scanObject(const core::ScanRecord &scan)
{
    return {{u"targets"_s, report::shown(scan.targets)},
            {u"started"_s, timeValue(scan.started)},
            {u"ended"_s, timeValue(scan.ended)},
            {u"vantage"_s, toQString(core::name(scan.options.vantage))},
            {u"port"_s, scan.options.port},
            {u"addresses"_s, qint64(scan.hosts)},
            {u"examined"_s, qint64(scan.examined)},
            {u"practice"_s, scan.practice},
            {u"stopped_early"_s, scan.stoppedEarly}};
}

/// What every document begins with.
QJsonObject document(const QString &event, const QString &summary)
{
    return {{u"event"_s, event},
            {u"text"_s, summary},
            {u"program"_s, u"Port135"_s},
            {u"program_version"_s, QCoreApplication::applicationVersion()}};
}

QJsonObject findingObject(const core::HostResult &host, const core::Finding &finding, const QString &state)
{
    const auto name = report::displayName(host.observation);
    return {{u"address"_s, QString::fromStdString(host.observation.address.toString())},
            {u"name"_s, name.isEmpty() ? QJsonValue() : QJsonValue(name)},
            {u"rule"_s, toQString(finding.rule)},
            {u"level"_s, levelValue(finding.level)},
            {u"title"_s, rating::title(finding)},
            {u"state"_s, state}};
}

bool isOpen(const core::Finding &finding)
{
    return finding.level && *finding.level > core::Level::Info && finding.accepted.empty();
}

report::CefEvent findingEvent(const core::HostResult &host, const core::Finding &finding, const char *state)
{
    auto event = report::cefEvent(host, finding);
    event.extension.emplace_back("act", state);
    return event;
}

/// The line that stands for the whole: its event class is what happened.
report::CefEvent summaryEvent(const char *event, const QString &summary, int severity,
                              const core::ScanRecord &scan)
{
    report::CefEvent line;
    line.eventClass = event;
    line.name = QCoreApplication::translate("Notification", "Port135 report");
    line.severity = severity;
    line.extension.emplace_back("rt", std::to_string(scan.ended.time_since_epoch().count()));
    line.extension.emplace_back("msg", summary.toStdString());
    return line;
}

void append(Notification &notification, const report::CefEvent &event)
{
    const auto version = programVersion();
    notification.cef.push_back(report::cefLine(event, version));
    notification.ocsf.push_back(ocsfLine(event, version));
    notification.ecs.push_back(ecsLine(event, version));
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Findings one by one into a notification, up to its limit.
class Builder
{
public:
    void add(const core::HostResult &host, const core::Finding &finding, const char *state, int severity)
    {
        m_notification.severity = std::max(m_notification.severity, severity);
        ++m_count;
        if (m_events.size() == Notification::mostFindings)
            return;
        auto event = findingEvent(host, finding, state);
        event.severity = severity;
        m_events.push_back(std::move(event));
        m_findings.append(findingObject(host, finding, QString::fromLatin1(state)));
    }

    Notification finish(const char *event, const QString &summary, const core::ScanRecord &scan,
                        QJsonObject object)
    {
        m_notification.summary = summary;
        append(m_notification, summaryEvent(event, summary, m_notification.severity, scan));
        for (const auto &one : m_events)
            append(m_notification, one);
        object.insert(u"scan"_s, scanObject(scan));
        object.insert(u"findings_total"_s, m_count);
        object.insert(u"findings"_s, m_findings);
        m_notification.json = compact(object);
        return std::move(m_notification);
    }

private:
    Notification m_notification;
    std::vector<report::CefEvent> m_events;
    QJsonArray m_findings;
    qint64 m_count = 0;
};

} // namespace

void ScanNews::add(const core::HostResult &host)
{
    if (host.rating.level)
        ++m_levels[std::size_t(*host.rating.level)];
    for (const auto &finding : host.rating.findings) {
        if (!isOpen(finding))
            continue;
        ++m_findings;
        const int severity = report::cefSeverity(finding.level);
        if (m_news.size() == Notification::mostFindings) {
            if (severity <= m_news.back().severity)
                continue;
            m_news.pop_back();
        }
        const auto place =
            std::upper_bound(m_news.begin(), m_news.end(), severity,
                             [](int value, const News &news) { return value > news.severity; });
        const auto event = findingEvent(host, finding, "found");
        const auto version = programVersion();
        m_news.insert(place,
                      {severity, report::cefLine(event, version), ocsfLine(event, version),
                       ecsLine(event, version), compact(findingObject(host, finding, u"found"_s))});
    }
}

Notification ScanNews::notification(const core::ScanRecord &scan) const
{
    const QLocale locale;
    const auto count = [&](core::Level level) {
        return locale.toString(qulonglong(m_levels[std::size_t(level)]));
    };
    Notification result;
    result.summary = QCoreApplication::translate(
                         "Notification",
                         "Scan of %1: %2 of %3 addresses examined; hosts by level: %4 critical, %5 high, %6 "
                         "medium, %7 low.")
                         .arg(report::shown(scan.targets, 120), locale.toString(qulonglong(scan.examined)),
                              locale.toString(qulonglong(scan.hosts)), count(core::Level::Critical),
                              count(core::Level::High), count(core::Level::Medium), count(core::Level::Low));
    if (scan.stoppedEarly)
        result.summary += u' ' + QCoreApplication::translate("Notification", "It was stopped early.");
    result.severity = m_news.empty() ? 0 : m_news.front().severity;
    append(result, summaryEvent("scan_finished", result.summary, result.severity, scan));
    QJsonArray findings;
    for (const auto &news : m_news) {
        result.cef.push_back(news.cef);
        result.ocsf.push_back(news.ocsf);
        result.ecs.push_back(news.ecs);
        findings.append(QJsonDocument::fromJson(news.json).object());
    }
    QJsonObject levels;
    for (std::size_t i = 0; i < m_levels.size(); ++i)
        levels.insert(toQString(core::name(core::Level(i))), qint64(m_levels[i]));
    auto object = document(u"scan_finished"_s, result.summary);
    object.insert(u"scan"_s, scanObject(scan));
    object.insert(u"levels"_s, levels);
    object.insert(u"findings_total"_s, qint64(m_findings));
    object.insert(u"findings"_s, findings);
    result.json = compact(object);
    return result;
}

QString nameOf(EventFormat format)
{
    static const QString names[] = {u"cef"_s, u"ocsf"_s, u"ecs"_s};
    return names[std::size_t(format)];
}

std::optional<EventFormat> parseEventFormat(const QString &name)
{
    for (const auto format : {EventFormat::Cef, EventFormat::Ocsf, EventFormat::Ecs}) {
        if (nameOf(format) == name)
            return format;
    }
    return std::nullopt;
}

const std::vector<std::string> &Notification::lines(EventFormat format) const
{
    switch (format) {
    case EventFormat::Ocsf:
        return ocsf;
    case EventFormat::Ecs:
        return ecs;
    case EventFormat::Cef:
        break;
    }
    return cef;
}

Notification testNotification()
{
    Notification result;
    result.summary = QCoreApplication::translate(
        "Notification", "Test message of Port135: the way here works. Nothing was scanned or found.");
    report::CefEvent event;
    event.eventClass = "test_message";
    event.name = QCoreApplication::translate("Notification", "Port135 test message");
    event.extension.emplace_back("rt", std::to_string(core::now().time_since_epoch().count()));
    event.extension.emplace_back("msg", result.summary.toStdString());
    append(result, event);
    result.json = compact(document(u"test_message"_s, result.summary));
    return result;
}

Notification notificationOf(const comparison::Comparison &comparison)
{
    using comparison::Change;
    Builder builder;
    QJsonArray hosts;
    for (const auto &host : comparison.hosts) {
        const bool rose = host.change == Change::Changed && host.levelAfter > host.levelBefore
            && !comparison.vantageDiffers;
        if (host.change == Change::New || rose) {
            hosts.append(QJsonObject{{u"address"_s, QString::fromStdString(host.address().toString())},
                                     {u"change"_s, toQString(comparison::name(host.change))},
                                     {u"level_before"_s, levelValue(host.levelBefore)},
                                     {u"level_after"_s, levelValue(host.levelAfter)}});
        }
        if (!host.after)
            continue;
        for (const auto &finding : host.findings) {
            const auto *now =
                finding.after >= 0 ? &host.after->rating.findings[std::size_t(finding.after)] : nullptr;
            const bool worse = finding.change == Change::Changed && finding.levelAfter > finding.levelBefore;
            if (now && isOpen(*now) && (comparison::isNewExposure(host, finding) || worse))
                builder.add(*host.after, *now, finding.change == Change::New ? "new" : "worse",
                            report::cefSeverity(now->level));
        }
    }
    const auto summary = QCoreApplication::translate("Notification", "Compared with the scan before: %1",
                                                     "followed by a sentence")
                             .arg(report::summary(comparison));
    auto object = document(u"exposure_changed"_s, summary);
    object.insert(u"new_exposure"_s, comparison.hasNewExposure());
    object.insert(u"hosts"_s, hosts);
    return builder.finish("exposure_changed", summary, comparison.after, object);
}

Notification notificationOf(const comparison::Recheck &recheck)
{
    using comparison::Verdict;
    Builder builder;
    for (const auto &item : recheck.items) {
        if (item.accepted)
            continue;
        const bool later = item.after && item.findingAfter >= 0;
        const auto &host = later ? item.after : item.before;
        const auto &finding =
            host->rating.findings[std::size_t(later ? item.findingAfter : item.findingBefore)];
        // What is fixed is told, and alarms nobody.
        const int severity = item.verdict == Verdict::Fixed ? 0 : report::cefSeverity(finding.level);
        builder.add(*host, finding, comparison::name(item.verdict).data(), severity);
    }
    const auto summary =
        QCoreApplication::translate("Notification", "Re-checked: %1", "followed by a sentence")
            .arg(report::summary(recheck));
    auto object = document(u"recheck_finished"_s, summary);
    QJsonObject counts;
    for (const auto verdict : comparison::allVerdicts)
        counts.insert(toQString(comparison::name(verdict)), qint64(recheck.counts[verdict]));
    object.insert(u"verdicts"_s, counts);
    return builder.finish("recheck_finished", summary, recheck.after, object);
}

} // namespace port135::notify
