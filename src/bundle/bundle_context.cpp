// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle_context.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace port135::bundle {

using namespace Qt::StringLiterals;

QByteArray BundleContext::toJson() const
{
    QJsonObject hosts;
    for (const auto &[address, note] : notes)
        hosts.insert(
            address,
            QJsonObject{{u"note"_s, note.first}, {u"tags"_s, QJsonArray::fromStringList(note.second)}});
    return QJsonDocument(QJsonObject{{u"organisation"_s, organisation}, {u"hosts"_s, hosts}}).toJson();
}

core::Result<BundleContext, QString> BundleContext::fromJson(const QByteArray &json)
{
    BundleContext context;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    context.organisation = object[u"organisation"_s].toString();
    const QJsonObject hosts = object[u"hosts"_s].toObject();
    for (auto host = hosts.begin(); host != hosts.end(); ++host) {
        QStringList tags;
        for (const QJsonValue &tag : host.value()[u"tags"_s].toArray())
            tags += tag.toString();
        context.notes[host.key()] = {host.value()[u"note"_s].toString(), tags};
    }
    if (context.toJson() != json)
        return core::failure(
            QCoreApplication::translate("Bundle", "context.json is not one that this program writes."));
    return context;
}

report::ReportContext contextOf(const history::ScanInfo &scan, const BundleContext &context)
{
    report::ReportContext made;
    made.scanName = scan.name;
    made.scanNote = scan.note;
    made.scanUuid = scan.uuid;
    made.operatorName = scan.operatorName;
    made.machine = scan.machine;
    made.organisation = context.organisation;
    made.memory = [notes = context.notes](const core::Observation &host) {
        report::HostMemo memo;
        if (const auto note = notes.find(QString::fromStdString(host.address.toString()));
            note != notes.end()) {
            memo.note = note->second.first;
            memo.tags = note->second.second;
        }
        return memo;
    };
    return made;
}

} // namespace port135::bundle
