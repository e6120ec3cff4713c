// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/event_json.h"

#include "text/qt_text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace port135::notify {
namespace {

using namespace Qt::StringLiterals;
using text::toQString;

/// The values of an event by the keys that CEF has for them.
class Values
{
public:
    explicit Values(const report::CefEvent &event)
        : m_event(event)
    {
    }

    QString of(std::string_view key) const
    {
        const auto &all = m_event.extension;
        const auto found =
            std::find_if(all.begin(), all.end(), [key](const auto &pair) { return pair.first == key; });
        return found == all.end() ? QString() : QString::fromStdString(found->second);
    }

    QString address() const
    {
        const auto v4 = of("dst");
        return (v4.isEmpty() ? of("c6a3") : v4).section(u'%', 0, 0); // no zone: it is of this computer alone
    }

    bool isFinding() const { return !address().isEmpty(); }
    QString id() const { return QString::fromStdString(m_event.eventClass); }

    qint64 time() const
    {
        const auto given = of("rt").toLongLong();
        return given > 0 ? given : QDateTime::currentMSecsSinceEpoch();
    }

private:
    const report::CefEvent &m_event;
};

/// 1 informational … 5 critical [OCSF severity_id]
int ocsfSeverity(int cef)
{
    return cef >= 10 ? 5 : cef >= 7 ? 4 : cef >= 4 ? 3 : cef >= 2 ? 2 : 1;
}

QString severityName(int cef)
{
    static const QString names[] = {u"Informational"_s, u"Low"_s, u"Medium"_s, u"High"_s, u"Critical"_s};
    return names[ocsfSeverity(cef) - 1];
}

void insertText(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

std::string line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

std::string ocsfLine(const report::CefEvent &event, std::string_view version)
{
    const Values values(event);
    const auto message = values.of("msg");
    QJsonObject object{{u"time"_s, values.time()},
                       {u"severity_id"_s, ocsfSeverity(event.severity)},
                       {u"severity"_s, severityName(event.severity)},
                       {u"message"_s, message.isEmpty() ? event.name : message},
                       {u"metadata"_s,
                        QJsonObject{{u"version"_s, u"1.3.0"_s},
                                    {u"product"_s,
                                     QJsonObject{{u"name"_s, u"Port135"_s},
                                                 {u"vendor_name"_s, u"Port135"_s},
                                                 {u"version"_s, toQString(version)}}}}}};
    if (!values.isFinding()) {
        object.insert(u"category_uid"_s, 6);
        object.insert(u"class_uid"_s, 6007);
        object.insert(u"class_name"_s, u"Scan Activity"_s);
        object.insert(u"activity_id"_s, 2);
        object.insert(u"type_uid"_s, 600702);
        object.insert(u"scan"_s,
                      QJsonObject{{u"name"_s, values.id()}, {u"type_id"_s, 99}, {u"type"_s, values.id()}});
        return line(object);
    }
    const auto state = values.of("act");
    const bool isGone = state == u"gone"_s || state == u"fixed"_s;
    object.insert(u"category_uid"_s, 2);
    object.insert(u"class_uid"_s, 2002);
    object.insert(u"class_name"_s, u"Vulnerability Finding"_s);
    object.insert(u"activity_id"_s, isGone ? 3 : 1);
    object.insert(u"type_uid"_s, isGone ? 200203 : 200201);
    object.insert(u"status_id"_s, isGone ? 4 : 1);
    object.insert(u"finding_info"_s,
                  QJsonObject{{u"uid"_s, QString(values.id() + u'@' + values.address())},
                              {u"title"_s, event.name},
                              {u"desc"_s, message}});
    QJsonObject vulnerability{{u"title"_s, event.name}, {u"severity"_s, severityName(event.severity)}};
    insertText(vulnerability, u"desc"_s, message);
    if (const auto remedy = values.of("cs4"); !remedy.isEmpty())
        vulnerability.insert(u"remediation"_s, QJsonObject{{u"desc"_s, remedy}});
    object.insert(u"vulnerabilities"_s, QJsonArray{vulnerability});
    QJsonObject resource{{u"uid"_s, values.address()}, {u"type"_s, u"host"_s}};
    insertText(resource, u"name"_s, values.of("dhost"));
    object.insert(u"resources"_s, QJsonArray{resource});
    object.insert(u"observables"_s,
                  QJsonArray{QJsonObject{{u"name"_s, u"resources.uid"_s},
                                         {u"type_id"_s, 2},
                                         {u"type"_s, u"IP Address"_s},
                                         {u"value"_s, values.address()}}});
    QJsonObject unmapped{{u"rule"_s, values.id()}, {u"port"_s, values.of("dpt").toInt()}};
    insertText(unmapped, u"state"_s, state);
    insertText(unmapped, u"level"_s, values.of("cs1"));
    insertText(unmapped, u"outcome"_s, values.of("cs2"));
    insertText(unmapped, u"confidence"_s, values.of("cs3"));
    object.insert(u"unmapped"_s, unmapped);
    return line(object);
}

std::string ecsLine(const report::CefEvent &event, std::string_view version)
{
    const Values values(event);
    const bool isFinding = values.isFinding();
    const auto message = values.of("msg");
    QJsonObject about{{u"kind"_s, isFinding ? u"alert"_s : u"event"_s},
                      {u"category"_s, QJsonArray{isFinding ? u"vulnerability"_s : u"network"_s}},
                      {u"type"_s, QJsonArray{u"info"_s}},
                      {u"module"_s, u"port135"_s},
                      {u"dataset"_s, isFinding ? u"port135.finding"_s : u"port135.scan"_s},
                      {u"severity"_s, event.severity}};
    insertText(about, u"action"_s, isFinding ? values.of("act") : values.id());
    QJsonObject object{
        {u"@timestamp"_s, QDateTime::fromMSecsSinceEpoch(values.time(), Qt::UTC).toString(Qt::ISODateWithMs)},
        {u"ecs"_s, QJsonObject{{u"version"_s, u"8.11.0"_s}}},
        {u"event"_s, about},
        {u"message"_s, message.isEmpty() ? event.name : message},
        {u"observer"_s,
         QJsonObject{{u"product"_s, u"Port135"_s},
                     {u"vendor"_s, u"Port135"_s},
                     {u"type"_s, u"scanner"_s},
                     {u"version"_s, toQString(version)}}}};
    if (!isFinding)
        return line(object);
    object.insert(u"rule"_s, QJsonObject{{u"id"_s, values.id()}, {u"name"_s, event.name}});
    QJsonObject host{{u"ip"_s, QJsonArray{values.address()}}};
    insertText(host, u"name"_s, values.of("dhost"));
    object.insert(u"host"_s, host);
    object.insert(u"destination"_s,
                  QJsonObject{{u"ip"_s, values.address()}, {u"port"_s, values.of("dpt").toInt()}});
    object.insert(u"network"_s, QJsonObject{{u"transport"_s, u"tcp"_s}});
    object.insert(u"vulnerability"_s,
                  QJsonObject{{u"id"_s, values.id()},
                              {u"description"_s, message},
                              {u"severity"_s, severityName(event.severity)},
                              {u"scanner"_s, QJsonObject{{u"vendor"_s, u"Port135"_s}}}});
    QJsonObject labels;
    insertText(labels, u"level"_s, values.of("cs1"));
    insertText(labels, u"outcome"_s, values.of("cs2"));
    insertText(labels, u"confidence"_s, values.of("cs3"));
    object.insert(u"labels"_s, labels);
    return line(object);
}

} // namespace port135::notify
