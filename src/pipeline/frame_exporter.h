// SPDX-License-Identifier: GPL-3.0-or-later
// The frame as an output of a scan: see codec/frame.h.
#pragma once

#include "codec/frame.h"
#include "report/export/exporter.h"

#include <memory>
#include <optional>

namespace port135::pipeline {

/// What was seen of every host, without ratings.
class FrameExporter final : public report::Exporter
{
public:
    FrameExporter(QIODevice &device, const knowledge::Catalogue &catalogue);
    ~FrameExporter() override;

    /// Before begin(). `key` null: unsigned.
    void setFrame(codec::FrameHeader header, std::shared_ptr<const sign::SecretKey> key);

private:
    void writeBegin(const core::ScanRecord &scan) override;
    void writeHost(const core::HostResult &host) override;
    void writeEnd(const core::ScanRecord &scan) override;

    codec::FrameHeader m_header;
    std::shared_ptr<const sign::SecretKey> m_key;
    std::optional<codec::FrameWriter> m_writer;
};

/// Not among report::formats(): no report. Its name and suffix are "p135".
const report::Format &frameFormat();
bool isFrameName(const QString &file);

/// What stands behind the hosts of a scan that has ended.
codec::FrameEnd frameEnd(const core::ScanRecord &scan);

} // namespace port135::pipeline
