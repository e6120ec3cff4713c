// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle_context.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace port135::bundle {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const auto &text : array.toArray())
        texts += text.toString();
    return texts;
}

} // namespace

QByteArray BundleContext::toJson() const
{
    QJsonObject hosts;
    for (const auto &[address, memo] : notes) {
        QJsonObject host{{u"note"_s, memo.note}, {u"tags"_s, QJsonArray::fromStringList(memo.tags)}};
        if (!memo.noteName.isEmpty())
            host.insert(u"name"_s, memo.noteName);
        if (!memo.noteAddresses.isEmpty())
            host.insert(u"addresses"_s, QJsonArray::fromStringList(memo.noteAddresses));
        hosts.insert(address, host);
    }
    return QJsonDocument(QJsonObject{{u"organisation"_s, organisation}, {u"hosts"_s, hosts}}).toJson();
}

core::Result<BundleContext, QString> BundleContext::fromJson(const QByteArray &json)
{
    BundleContext context;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    context.organisation = object[u"organisation"_s].toString();
    const QJsonObject hosts = object[u"hosts"_s].toObject();
    for (auto host = hosts.begin(); host != hosts.end(); ++host) {
        const QJsonObject noted = host.value().toObject();
        report::HostMemo memo;
        memo.note = noted[u"note"_s].toString();
        memo.tags = textsOf(noted[u"tags"_s]);
        memo.noteName = noted[u"name"_s].toString();
        memo.noteAddresses = textsOf(noted[u"addresses"_s]);
        context.notes[host.key()] = std::move(memo);
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
        const auto memo = notes.find(QString::fromStdString(host.address.toString()));
        return memo == notes.end() ? report::HostMemo() : memo->second;
    };
    return made;
}

} // namespace port135::bundle
