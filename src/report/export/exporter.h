// SPDX-License-Identifier: GPL-3.0-or-later
// Exporters: one file each, one line in the registry (exporter.cpp).
#pragma once

#include "core/host_result.h"
#include "core/scan_record.h"
#include "knowledge/catalogue.h"
#include "report/report_context.h"

#include <QString>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

class QIODevice;

namespace port135::comparison {
struct Comparison;
struct Recheck;
} // namespace port135::comparison

namespace port135::report {

struct Document;

/// Only for formats that are read in a terminal; others disregard it.
struct Layout
{
    int width = 0; ///< columns of a line; 0: what COLUMNS says, else 100
    bool colour = false; ///< escape sequences: only when the device is a terminal
};

/// Writes one subject to a device: a scan (begin, host*, end), a comparison or a re-check (one call each).
/// One thread at a time; device and catalogue outlive the exporter. Hosts are not kept: formats that are read
/// by programs write them at once, documents keep what they show of them, within limits. Texts are in the
/// language of the application at begin(). A failed write is remembered, and nothing is written after it: see
/// error().
class Exporter
{
public:
    virtual ~Exporter(); ///< hands over what is buffered, also without end()
    Exporter(const Exporter &) = delete;
    Exporter &operator=(const Exporter &) = delete;

    /// Before begin().
    void setLayout(const Layout &layout) { m_layout = layout; }
    /// Before begin(), comparison() or recheck().
    void setContext(ReportContext context) { m_context = std::move(context); }

    void begin(const core::ScanRecord &scan);
    void host(const core::HostResult &host);
    /// `scan` as it is at the end: counts, end time, stopped early. Flushes.
    void end(const core::ScanRecord &scan);

    /// Instead of begin, host and end; only formats whose `subjects` have them. Flushes.
    void comparison(const comparison::Comparison &comparison);
    void recheck(const comparison::Recheck &recheck);

    /// Instead of begin, host and end: any finished document; only formats whose `subjects` have it. Flushes.
    void document(const Document &document);

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
    virtual void writeComparison(const comparison::Comparison &comparison);
    virtual void writeRecheck(const comparison::Recheck &recheck);
    virtual void writeDocument(const Document &document);

    void write(std::string_view bytes);
    /// Remembers the first problem: a sentence, or what the device says.
    void fail(const QString &problem);
    const Layout &layout() const { return m_layout; }
    const ReportContext &context() const { return m_context; }

    const knowledge::Catalogue &m_catalogue;

private:
    void drain();
    void pass(std::string_view bytes);

    QIODevice &m_device;
    Layout m_layout;
    ReportContext m_context;
    std::string m_buffer;
    QString m_error;
};

/// What a format can write, as bits.
enum Subject : unsigned {
    OfScan = 1,
    OfComparison = 2,
    OfRecheck = 4,
    OfDocument = 8,
};

struct Format
{
    std::string_view name; ///< as in --format: "jsonl"
    QString (*title)(); ///< translated: "JSON Lines"
    std::string_view suffix; ///< "jsonl"; may hold a dot: "defectdojo.json"
    std::unique_ptr<Exporter> (*create)(QIODevice &device, const knowledge::Catalogue &catalogue);
    unsigned subjects = OfScan; ///< Subject bits
    bool binary = false; ///< not for terminals
    bool needsFonts = false; ///< lays out pages: a QGuiApplication must exist
};

/// All formats, in the order in which menus show them. Names and suffixes are unique.
std::span<const Format> formats();
/// By its name; nullptr for none.
const Format *findFormat(std::string_view name);
/// By the suffix, in either case, the longest that fits; nullptr where no format has it.
const Format *formatOfFileName(const QString &fileName);

} // namespace port135::report
