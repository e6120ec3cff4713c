// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/frame_exporter.h"

#include <QCoreApplication>

#include <utility>

namespace port135::pipeline {

FrameExporter::FrameExporter(QIODevice &device, const knowledge::Catalogue &catalogue)
    : Exporter(device, catalogue)
{
}

FrameExporter::~FrameExporter() = default;

void FrameExporter::setFrame(codec::FrameHeader header, std::shared_ptr<const sign::SecretKey> key)
{
    m_header = std::move(header);
    m_key = std::move(key);
}

void FrameExporter::writeBegin(const core::ScanRecord &)
{
    m_writer.emplace(
        [this](std::string_view bytes) {
            write(bytes);
            return error().isEmpty();
        },
        m_header, m_key.get());
}

void FrameExporter::writeHost(const core::HostResult &host)
{
    m_writer->add(host);
}

void FrameExporter::writeEnd(const core::ScanRecord &scan)
{
    if (!m_writer->finish(frameEnd(scan)) && error().isEmpty())
        fail(QCoreApplication::translate("FrameExporter",
                                         "A host is too large for a part, or memory is short."));
}

const report::Format &frameFormat()
{
    static const report::Format format{
        "p135",
        [] { return QCoreApplication::translate("FrameExporter", "Part of a scan (p135)"); },
        "p135",
        [](QIODevice &device, const knowledge::Catalogue &catalogue) -> std::unique_ptr<report::Exporter> {
            return std::make_unique<FrameExporter>(device, catalogue);
        },
        report::OfScan,
        true,
        false};
    return format;
}

bool isFrameName(const QString &file)
{
    return file.endsWith(QStringLiteral(".p135"), Qt::CaseInsensitive);
}

codec::FrameEnd frameEnd(const core::ScanRecord &scan)
{
    codec::FrameEnd end;
    end.ended = scan.ended;
    end.hosts = scan.hosts;
    end.examined = scan.examined;
    end.stoppedEarly = scan.stoppedEarly;
    return end;
}

} // namespace port135::pipeline
