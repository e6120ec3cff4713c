// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle_check.h"

#include "bundle/bundle_context.h"
#include "bundle/bundle_text.h"
#include "bundle/json_again.h"
#include "bundle/manifest.h"
#include "bundle/zip.h"
#include "history/history.h"
#include "knowledge/data_version.h"
#include "program/user_catalogue.h"
#include "rating/rule.h"
#include "report/text/words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace port135::bundle {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 longestText = 64 << 20; // of a manifest or a context

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() <= longestText ? file.readAll() : QByteArray();
}

class Checker
{
public:
    Checker(const QString &folder, QStringList names)
        : m_folder(folder)
        , m_names(std::move(names))
    {
    }

    bool readManifest();
    bool checkSums();
    bool checkSignature(const std::optional<sign::PublicKey> &expected);
    bool openScan();
    bool makeAgain(const QString &language, const std::function<void(const QString &)> &useLanguage);
    BundleChecks take() { return std::move(m_result); }

private:
    QString path(const QString &name) const { return QDir(m_folder).filePath(name); }
    /// False for a failure: nothing after it is worth a look.
    bool say(CheckState state, const QString &what, const QString &found)
    {
        // What a bundle says of itself is foreign text; said in one place for all of it.
        m_result.checks.push_back({state, what, report::shown(found.toStdString(), 2000)});
        return state != CheckState::Fails;
    }

    QString m_folder;
    QStringList m_names;
    QByteArray m_manifestBytes;
    Manifest m_manifest;
    BundleContext m_context;
    std::unique_ptr<history::History> m_history;
    history::ScanInfo m_scan;
    BundleChecks m_result;
};

bool Checker::readManifest()
{
    const QString what = BundleText::tr("Manifest");
    m_manifestBytes = bytesOf(path(manifestName.toString()));
    auto manifest = Manifest::fromJson(m_manifestBytes);
    if (!manifest)
        return say(CheckState::Fails, what, manifestName.toString() + u": "_s + manifest.error());
    m_manifest = std::move(*manifest);
    m_result.manifestSum =
        QString::fromLatin1(QCryptographicHash::hash(m_manifestBytes, QCryptographicHash::Sha256).toHex());
    QStringList named{manifestName.toString(), signatureName.toString()};
    for (const ManifestFile &file : m_manifest.files)
        named += file.name;
    for (const QString &name : m_names) {
        if (!named.contains(name))
            return say(CheckState::Fails, what,
                       BundleText::tr("%1 is in the bundle, but not in its manifest.").arg(name));
    }
    for (const QString &needed : {u"scan.json"_s, u"scan.port135"_s, u"context.json"_s, u"report.html"_s}) {
        if (!named.contains(needed))
            return say(CheckState::Fails, what, BundleText::tr("The manifest does not name %1.").arg(needed));
    }
    return say(CheckState::Holds, what, BundleText::tr("It names %1 files.").arg(m_manifest.files.size()));
}

bool Checker::checkSums()
{
    const QString what = BundleText::tr("Sums of the files");
    for (const ManifestFile &file : m_manifest.files) {
        if (!m_names.contains(file.name))
            return say(CheckState::Fails, what,
                       BundleText::tr("%1 is missing.").arg(report::shown(file.name.toStdString(), 100)));
        if (QFileInfo(path(file.name)).size() != file.size || sha256Of(path(file.name)) != file.sha256)
            return say(
                CheckState::Fails, what,
                BundleText::tr("%1 is not the file that manifest.json names: one of the two was changed.")
                    .arg(file.name));
    }
    return say(CheckState::Holds, what,
               BundleText::tr("Every file has the SHA-256 sum that the manifest names."));
}

bool Checker::checkSignature(const std::optional<sign::PublicKey> &expected)
{
    const QString what = BundleText::tr("Signature");
    if (!m_names.contains(signatureName.toString())) {
        if (expected)
            return say(CheckState::Fails, what, BundleText::tr("The bundle is not signed."));
        return say(
            CheckState::CannotTell, what,
            BundleText::tr("The bundle is not signed: who made it, and whether all of it was made anew, is "
                           "not proven."));
    }
    if (!sign::isAvailable())
        return say(CheckState::CannotTell, what,
                   BundleText::tr("This program was built without signatures."));
    const auto written = SignatureFile::fromJson(bytesOf(path(signatureName.toString())));
    const auto key = sign::PublicKey::parse(written.key.toStdString());
    const QByteArray &bytes = written.signature;
    sign::Signature signature{};
    const bool isComplete = key && bytes.size() == qsizetype(signature.size());
    if (isComplete)
        std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(signature.data()));
    if (!isComplete
        || !sign::verify(*key, signedPurpose,
                         {m_manifestBytes.constData(), std::size_t(m_manifestBytes.size())}, signature))
        return say(CheckState::Fails, what,
                   signatureName.toString() + u": "_s
                       + BundleText::tr("It is not the signature of this manifest."));
    const QString name = QString::fromStdString(key->text());
    if (expected && *expected != *key)
        return say(CheckState::Fails, what,
                   BundleText::tr("It is signed, but with another key: %1.").arg(name));
    return say(CheckState::Holds, what,
               expected ? BundleText::tr("It is signed with the key that you named: %1.").arg(name)
                        : BundleText::tr(
                              "It is signed with %1: compare this key with the one that its owner gave you.")
                              .arg(name));
}

bool Checker::openScan()
{
    const QString what = BundleText::tr("Scan");
    auto opened = history::History::open(path(u"scan.port135"_s), history::Access::ReadOnly);
    if (!opened)
        return say(CheckState::Fails, what, u"scan.port135: "_s + opened.error().message);
    const auto scan = (*opened)->newest();
    if (!scan)
        return say(CheckState::Fails, what, u"scan.port135: "_s + scan.error().message);
    m_history = std::move(*opened);
    m_scan = *scan;
    const auto context = BundleContext::fromJson(bytesOf(path(u"context.json"_s)));
    if (!context)
        return say(CheckState::Fails, what, context.error());
    m_context = *context;
    if (m_scan.uuid != m_manifest.scan
        || QString::fromStdString(core::toIso8601(m_scan.record.started)) != m_manifest.started
        || QString::fromStdString(m_scan.record.catalogueVersion) != m_manifest.knowledge
        || QString::fromStdString(m_scan.record.rulesVersion) != m_manifest.rules)
        return say(CheckState::Fails, what,
                   BundleText::tr(
                       "scan.port135 is another scan, or rated by another version, than the manifest says."));
    return say(CheckState::Holds, what,
               BundleText::tr("Scan %1 of %2, knowledge %3, rules %4.")
                   .arg(m_manifest.scan, m_manifest.started,
                        report::shown(m_scan.record.catalogueVersion, 80),
                        report::shown(m_scan.record.rulesVersion, 40)));
}

bool Checker::makeAgain(const QString &language, const std::function<void(const QString &)> &useLanguage)
{
    const QString rating = BundleText::tr("Rating made again");
    const QString json = BundleText::tr("JSON made again");
    const auto own = knowledge::dataVersion(program::catalogue());
    const QString program = QCoreApplication::applicationVersion();
    if (m_scan.record.catalogueVersion != own || m_scan.record.rulesVersion != rating::rulesVersion()
        || m_manifest.program != program) {
        const QString why =
            BundleText::tr(
                "This program has other knowledge or rules (%1, rules %2): check it with version %3 of the "
                "program and knowledge %4, rules %5.")
                .arg(QString::fromStdString(std::string(own)),
                     QString::fromStdString(std::string(rating::rulesVersion())),
                     report::shown(m_manifest.program.toStdString(), 40),
                     report::shown(m_scan.record.catalogueVersion, 80),
                     report::shown(m_scan.record.rulesVersion, 40));
        say(CheckState::CannotTell, rating, why);
        return say(CheckState::CannotTell, json, why);
    }
    useLanguage(m_manifest.language);
    const auto again =
        bundle::makeAgain(*m_history, m_scan, contextOf(m_scan, m_context), path(u"scan.json"_s));
    useLanguage(language);
    if (!again)
        return say(CheckState::Fails, rating, u"scan.port135: "_s + again.error());
    if (!again->ratedOtherwise.isEmpty())
        return say(CheckState::Fails, rating,
                   BundleText::tr("scan.port135: the rating of %1 is not what its observations give.")
                       .arg(again->ratedOtherwise));
    say(CheckState::Holds, rating,
        BundleText::tr("%1 hosts were rated again, each with the same result.").arg(again->hosts));
    if (again->differingLine)
        return say(CheckState::Fails, json,
                   BundleText::tr("scan.json, line %1: it is not what the observations give.")
                       .arg(*again->differingLine));
    return say(CheckState::Holds, json,
               BundleText::tr("scan.json is byte by byte what the observations give."));
}

} // namespace

BundleChecks checkBundle(const QString &file, const std::optional<sign::PublicKey> &expected,
                         const QString &language, const std::function<void(const QString &)> &useLanguage)
{
    const QTemporaryDir folder;
    const auto names = readZip(file, folder.path());
    if (!names)
        return {
            {{CheckState::Fails, BundleText::tr("File"), report::shown(names.error().toStdString(), 2000)}},
            {}};
    Checker checker(folder.path(), *names);
    if (checker.readManifest() && checker.checkSums() && checker.checkSignature(expected)
        && checker.openScan())
        checker.makeAgain(language, useLanguage);
    return checker.take();
}

} // namespace port135::bundle
