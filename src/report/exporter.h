// SPDX-License-Identifier: GPL-3.0-or-later
// Exporters: one file each, one line in the registry (exporter.cpp).
#pragma once

#include "core/host_result.h"
#include "core/scan_record.h"
#include "knowledge/catalogue.h"

#include <QString>

#include <memory>
#include <span>
#include <string>
#include <string_view>

class QIODevice;

namespace port135::report {

/// Only for formats that are read in a terminal; others disregard it.
struct Layout
{
    int width = 0; ///< columns of a line; 0: what COLUMNS says, else 100
    bool colour = false; ///< escape sequences: only when the device is a terminal
};

/// Writes one scan to a device, host by host, without keeping hosts. One thread at a time; device and
/// catalogue outlive the exporter. Order: begin, host*, end. Texts are in the language of the application at
/// begin(). A failed write is remembered, and nothing is written after it: see error().
class Exporter
{
public:
    virtual ~Exporter(); ///< hands over what is buffered, also without end()
    Exporter(const Exporter &) = delete;
    Exporter &operator=(const Exporter &) = delete;

    /// Before begin().
    void setLayout(const Layout &layout) { m_layout = layout; }

    void begin(const core::ScanRecord &scan);
    void host(const core::HostResult &host);
    /// `scan` as it is at the end: counts, end time, stopped early. Flushes.
    void end(const core::ScanRecord &scan);

    /// Hands everything written so far to the device and lets a file device write it out. Hosts are buffered
    /// up to 64 KiB: call this after a batch where somebody reads along.
    void flush();

    /// Empty while everything was written; else the device's message.
    QString error() const { return m_error; }

protected:
    Exporter(QIODevice &device, const knowledge::Catalogue &catalogue);

    virtual void writeBegin(const core::ScanRecord &scan) = 0;
    virtual void writeHost(const core::HostResult &host) = 0;
    virtual void writeEnd(const core::ScanRecord &scan) = 0;

    void write(std::string_view bytes);
    const Layout &layout() const { return m_layout; }

    const knowledge::Catalogue &m_catalogue;

private:
    void drain();
    void fail();

    QIODevice &m_device;
    Layout m_layout;
    std::string m_buffer;
    QString m_error;
};

struct Format
{
    std::string_view name; ///< as in --format: "jsonl"
    QString (*title)(); ///< translated: "JSON Lines"
    std::string_view suffix; ///< "jsonl"
    std::unique_ptr<Exporter> (*create)(QIODevice &device, const knowledge::Catalogue &catalogue);
};

/// All formats, in the order in which menus show them. Names and suffixes are unique.
std::span<const Format> formats();
/// By its name; nullptr for none.
const Format *findFormat(std::string_view name);
/// By the suffix, in either case; nullptr where no format has it.
const Format *formatOfFileName(const QString &fileName);

} // namespace port135::report
