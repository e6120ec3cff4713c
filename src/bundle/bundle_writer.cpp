// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle_writer.h"

#include "bundle/bundle_context.h"
#include "bundle/bundle_text.h"
#include "bundle/manifest.h"
#include "bundle/zip.h"
#include "pipeline/record_context.h"
#include "program/user_catalogue.h"
#include "report/document/page_writer.h"
#include "report/export/exporter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace port135::bundle {
namespace {

using namespace Qt::StringLiterals;

/// Empty, or what is wrong.
QString write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return file.errorString();
    return {};
}

QString writeReport(const BundleRequest &request, std::string_view format,
                    const report::ReportContext &context, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    const auto exporter = report::findFormat(format)->create(file, program::catalogue());
    exporter->setContext(context);
    exporter->begin(request.scan.record);
    const auto read = request.history.forEachHost(request.scan.id, [&](const core::HostResultPtr &host) {
        if (core::isInteresting(host->observation))
            exporter->host(*host);
        return exporter->error().isEmpty();
    });
    exporter->end(request.scan.record);
    return read ? exporter->error() : read.error().message;
}

/// The notes of the hosts that answered; the error is a sentence.
core::Result<BundleContext, QString> contextOfRequest(const BundleRequest &request,
                                                      const report::ReportContext &known)
{
    BundleContext context;
    context.organisation = request.organisation;
    const auto read = request.history.forEachHost(request.scan.id, [&](const core::HostResultPtr &host) {
        if (!core::isInteresting(host->observation) || !known.memory)
            return true;
        const report::HostMemo memo = known.memory(host->observation);
        if (!memo.note.isEmpty() || !memo.tags.isEmpty())
            context.notes[QString::fromStdString(host->observation.address.toString())] = memo;
        return true;
    });
    if (!read)
        return core::failure(read.error().message);
    return context;
}

QByteArray readMe(const BundleRequest &request)
{
    QStringList lines{
        BundleText::tr("Evidence bundle of a Port135 scan"),
        {},
        BundleText::tr("report.html, report.pdf: the report for people."),
        BundleText::tr("scan.json: the scan for programs, with findings and evidence."),
        BundleText::tr(
            "scan.port135: everything that was received, and how the scan was made; port135 opens it."),
        BundleText::tr("context.json: what was noted of hosts."),
        BundleText::tr(
            "manifest.json: the files with their SHA-256 sums, and by which versions they were made."),
        {},
        BundleText::tr("Check it without a network: port135-cli verify BUNDLE"),
    };
    lines += request.key != nullptr
        ? BundleText::tr(
            "It is signed: signature.json names the key. Compare it with the one that its owner gave you.")
        : BundleText::tr(
            "It is not signed: the sums prove that its files belong together, not who made them.");
    return lines.join(u'\n').toUtf8() + '\n';
}

QByteArray signatureOf(const sign::SecretKey &key, const QByteArray &manifest)
{
    const auto signature = key.sign(signedPurpose, {manifest.constData(), std::size_t(manifest.size())});
    return SignatureFile{
        QString::fromStdString(key.publicKey().text()),
        QByteArray(reinterpret_cast<const char *>(signature.data()), qsizetype(signature.size()))}
        .toJson();
}

} // namespace

core::Result<void, QString> writeBundle(const BundleRequest &request, const QString &file)
{
    const auto problem = [&file](const QString &reason) {
        return core::failure(BundleText::tr("The bundle %1 could not be written: %2.").arg(file, reason));
    };
    const QTemporaryDir folder;
    if (!folder.isValid())
        return problem(folder.errorString());
    report::ReportContext full = pipeline::reportContext(request.scan, &request.history);
    full.organisation = request.organisation;
    full.addressee = request.addressee;
    full.classification = request.classification;
    full.logo = request.logo;
    const auto context = contextOfRequest(request, full);
    if (!context)
        return problem(context.error());

    std::vector<ZippedFile> files;
    const auto add = [&](QStringView name) {
        files.push_back({name.toString(), folder.filePath(name.toString())});
        return files.back().path;
    };
    if (const QString reason = write(add(u"README.txt"), readMe(request)); !reason.isEmpty())
        return problem(reason);
    if (const QString reason = writeReport(request, "html", full, add(u"report.html")); !reason.isEmpty())
        return problem(reason);
    if (report::pageWriter() != nullptr) {
        if (const QString reason = writeReport(request, "pdf", full, add(u"report.pdf")); !reason.isEmpty())
            return problem(reason);
    }
    if (const QString reason =
            writeReport(request, "json", contextOf(request.scan, *context), add(u"scan.json"));
        !reason.isEmpty())
        return problem(reason);
    if (const auto stored = request.history.exportScan(request.scan.id, add(u"scan.port135")); !stored)
        return problem(stored.error().message);
    if (const QString reason = write(add(u"context.json"), context->toJson()); !reason.isEmpty())
        return problem(reason);

    Manifest manifest;
    manifest.program = QCoreApplication::applicationVersion();
    manifest.knowledge = QString::fromStdString(request.scan.record.catalogueVersion);
    manifest.rules = QString::fromStdString(request.scan.record.rulesVersion);
    manifest.scan = request.scan.uuid;
    manifest.started = QString::fromStdString(core::toIso8601(request.scan.record.started));
    manifest.language = request.language;
    for (const ZippedFile &one : files) {
        const QString sum = sha256Of(one.path);
        if (sum.isEmpty())
            return problem(BundleText::tr("%1 cannot be read again").arg(one.name));
        manifest.files.push_back({one.name, QFileInfo(one.path).size(), sum});
    }
    const QByteArray json = manifest.toJson();
    if (const QString reason = write(add(manifestName), json); !reason.isEmpty())
        return problem(reason);
    if (request.key != nullptr) {
        if (const QString reason = write(add(signatureName), signatureOf(*request.key, json));
            !reason.isEmpty())
            return problem(reason);
    }
    return writeZip(file, files, request.scan.record.started);
}

} // namespace port135::bundle
