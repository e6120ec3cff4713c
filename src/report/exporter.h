// SPDX-License-Identifier: GPL-3.0-or-later
// Exporters: one file each, one line in the registry (exporter.cpp).
#pragma once

#include "core/host_result.h"
#include "core/scan_record.h"
#include "knowledge/catalogue.h"

#include <QString>

#include <memory>
#include <span>

class QIODevice;

namespace port135::report {

/// Writes one scan to a device, host by host, without keeping hosts. One thread at a time.
/// Order: begin, host*, end. A failed write is remembered: see error().
class Exporter
{
public:
    virtual ~Exporter();

    virtual void begin(const core::ScanRecord &scan) = 0;
    virtual void host(const core::HostResult &host) = 0;
    /// `scan` as it is at the end: counts, end time, stopped early.
    virtual void end(const core::ScanRecord &scan) = 0;

    /// Empty while everything was written; else the device's message.
    QString error() const { return m_error; }

protected:
    Exporter(QIODevice &device, const knowledge::Catalogue &catalogue);

    void write(std::string_view bytes);

    const knowledge::Catalogue &m_catalogue;

private:
    QIODevice &m_device;
    QString m_error;
};

struct Format
{
    std::string_view name; ///< as in --format: "jsonl"
    QString (*title)(); ///< translated: "JSON Lines"
    std::string_view suffix; ///< "jsonl"
    std::unique_ptr<Exporter> (*create)(QIODevice &device, const knowledge::Catalogue &catalogue);
};

/// All formats, in the order in which menus show them.
std::span<const Format> formats();
const Format *findFormat(std::string_view name);
const Format *formatOfFileName(const QString &fileName);

} // namespace port135::report
