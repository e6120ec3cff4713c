// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/frame_export.h"

#include "codec/frame.h"
#include "pipeline/frame_exporter.h"
#include "report/export/output_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QIODevice>

namespace port135::service {
namespace {

class FrameExportText
{
    Q_DECLARE_TR_FUNCTIONS(FrameExport)
};

} // namespace

core::Result<void, QString> exportFrame(const history::History &history, const history::ScanInfo &scan,
                                        QIODevice &device, const sign::SecretKey *key)
{
    const auto plan = history.plan(scan.id);
    if (!plan)
        return core::failure(plan.error().message);
    auto header = codec::frameHeader(scan.record, *plan);
    header.scan = scan.uuid.toStdString();
    header.machine = scan.machine.toStdString();
    header.operatorName = scan.operatorName.toStdString();
    header.name = scan.name.toStdString();
    header.note = scan.note.toStdString();
    codec::FrameWriter writer(
        [&device](std::string_view bytes) {
            return device.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
        },
        header, key);
    const auto read = history.forEachEncoded(scan.id, [&writer](const codec::EncodedHost &host) {
        writer.add(host);
        return writer.ok();
    });
    if (!read)
        return core::failure(read.error().message);
    auto end = pipeline::frameEnd(scan.record);
    end.stoppedEarly = end.stoppedEarly || scan.status != history::ScanStatus::Complete;
    if (!writer.finish(end))
        return core::failure(device.errorString());
    return {};
}

core::Result<void, QString> exportFrame(const history::History &history, const history::ScanInfo &scan,
                                        const QString &file, const sign::SecretKey *key)
{
    const auto message = [&file](const QString &reason) {
        return core::failure(
            FrameExportText::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(file), reason));
    };
    report::OutputFile output(file);
    if (!output.open())
        return message(output.errorString());
    if (const auto written = exportFrame(history, scan, output.device(), key); !written)
        return message(written.error());
    if (!output.commit())
        return message(output.errorString());
    return {};
}

} // namespace port135::service
