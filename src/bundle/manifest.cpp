// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/manifest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string_view>

namespace port135::bundle {
namespace {

using namespace Qt::StringLiterals;

constexpr int version = 1;

QByteArray quoted(const QString &text)
{
    // As QJsonDocument writes it: one array of one text, without its brackets.
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

QByteArray Manifest::toJson() const
{
    QByteArray json = "{\n \"format\": \"port135-bundle\",\n \"version\": " + QByteArray::number(version);
    for (const auto &[key, value] : {std::pair{"program", program},
                                     {"knowledge", knowledge},
                                     {"rules", rules},
                                     {"scan", scan},
                                     {"started", started},
                                     {"language", language}})
        json += ",\n \"" + QByteArray(key) + "\": " + quoted(value);
    json += ",\n \"files\": [";
    for (const ManifestFile &file : files) {
        json += &file == files.data() ? "\n  " : ",\n  ";
        json += "{\"name\": " + quoted(file.name) + ", \"size\": " + QByteArray::number(file.size)
            + ", \"sha256\": " + quoted(file.sha256) + '}';
    }
    return json + "\n ]\n}\n";
}

core::Result<Manifest, QString> Manifest::fromJson(const QByteArray &json)
{
    const auto problem = [] {
        return core::failure(
            QCoreApplication::translate("Bundle", "The manifest is not one that this program writes."));
    };
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[u"format"_s].toString() != u"port135-bundle" || object[u"version"_s].toInt() != version)
        return problem();
    Manifest manifest;
    manifest.program = object[u"program"_s].toString();
    manifest.knowledge = object[u"knowledge"_s].toString();
    manifest.rules = object[u"rules"_s].toString();
    manifest.scan = object[u"scan"_s].toString();
    manifest.started = object[u"started"_s].toString();
    manifest.language = object[u"language"_s].toString();
    for (const auto &value : object[u"files"_s].toArray()) {
        const QJsonObject file = value.toObject();
        manifest.files.push_back(
            {file[u"name"_s].toString(), file[u"size"_s].toInteger(-1), file[u"sha256"_s].toString()});
    }
    // Whatever else stands in it, or stands in it otherwise, was not written by this program.
    if (manifest.toJson() != json)
        return problem();
    return manifest;
}

QByteArray SignatureFile::toJson() const
{
    return "{\n \"key\": " + quoted(key)
        + ",\n \"signature\": " + quoted(QString::fromLatin1(signature.toHex())) + "\n}\n";
}

SignatureFile SignatureFile::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    SignatureFile file{object[u"key"_s].toString(),
                       QByteArray::fromHex(object[u"signature"_s].toString().toLatin1())};
    return file.toJson() == json ? file : SignatureFile();
}

QString sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace port135::bundle
