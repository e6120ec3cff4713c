// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/export/exporter.h"

#include "report/export/exporters.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QIODevice>

#include <algorithm>

namespace port135::report {
namespace {

constexpr std::size_t bufferSize = 64u << 10;

constexpr unsigned ofAll = OfScan | OfComparison | OfRecheck;
constexpr unsigned ofDocuments = ofAll | OfDocument;

constexpr Format registry[] = {
    {"html", [] { return QCoreApplication::translate("Formats", "Web page, one file"); }, "html", createHtml,
     ofDocuments},
    {"pdf", [] { return QCoreApplication::translate("Formats", "PDF document"); }, "pdf", createPdf,
     ofDocuments, true, true},
#ifdef PORT135_EXCEL
    {"xlsx", [] { return QCoreApplication::translate("Formats", "Excel workbook"); }, "xlsx", createXlsx,
     ofDocuments, true},
#endif
    {"csv", [] { return QCoreApplication::translate("Formats", "CSV table for spreadsheets"); }, "csv",
     createCsv, ofAll},
    {"json", [] { return QCoreApplication::translate("Formats", "JSON, one document"); }, "json", createJson,
     ofAll},
    {"jsonl", [] { return QCoreApplication::translate("Formats", "JSON Lines, one host a line"); }, "jsonl",
     createJsonLines},
    {"nmap-xml", [] { return QCoreApplication::translate("Formats", "XML of nmap"); }, "xml", createNmapXml},
    {"defectdojo", [] { return QCoreApplication::translate("Formats", "Findings for DefectDojo (JSON)"); },
     "defectdojo.json", createDefectDojo},
    {"cef", [] { return QCoreApplication::translate("Formats", "CEF events for log collectors"); }, "cef",
     createCef},
    {"ps1",
     [] { return QCoreApplication::translate("Formats", "PowerShell remediation script, for review"); },
     "ps1", createPowerShell},
    {"checklist", [] { return QCoreApplication::translate("Formats", "Remediation checklist, web page"); },
     "checklist.html", createChecklist},
    {"checklist-md", [] { return QCoreApplication::translate("Formats", "Remediation checklist, Markdown"); },
     "md", createMarkdownChecklist},
    {"table", [] { return QCoreApplication::translate("Formats", "Text table for terminals"); }, "txt",
     createTable},
};

} // namespace

Exporter::Exporter(QIODevice &device, const knowledge::Catalogue &catalogue)
    : m_catalogue(catalogue)
    , m_device(device)
{
}

Exporter::~Exporter()
{
    drain();
}

void Exporter::begin(const core::ScanRecord &scan)
{
    writeBegin(scan);
}

void Exporter::host(const core::HostResult &host)
{
    // After a failure the work would be for nothing: a full disk does not get better by formatting more
    // hosts.
    if (m_error.isEmpty())
        writeHost(host);
}

void Exporter::end(const core::ScanRecord &scan)
{
    if (m_error.isEmpty())
        writeEnd(scan);
    flush();
}

void Exporter::comparison(const comparison::Comparison &comparison)
{
    writeComparison(comparison);
    flush();
}

void Exporter::recheck(const comparison::Recheck &recheck)
{
    writeRecheck(recheck);
    flush();
}

void Exporter::document(const Document &document)
{
    writeDocument(document);
    flush();
}

void Exporter::writeDocument(const Document &)
{
    fail(QCoreApplication::translate("Formats", "This format cannot hold a report of its own."));
}

void Exporter::writeComparison(const comparison::Comparison &)
{
    fail(QCoreApplication::translate("Formats", "This format cannot hold a comparison."));
}

void Exporter::writeRecheck(const comparison::Recheck &)
{
    fail(QCoreApplication::translate("Formats", "This format cannot hold a re-check."));
}

void Exporter::flush()
{
    drain();
    auto *file = qobject_cast<QFileDevice *>(&m_device);
    if (file && m_error.isEmpty() && !file->flush())
        fail(m_device.errorString());
}

void Exporter::write(std::string_view bytes)
{
    if (!m_error.isEmpty())
        return;
    if (bytes.size() >= bufferSize) { // a host with a long map: not copied before it is written
        drain();
        pass(bytes);
        return;
    }
    m_buffer.append(bytes);
    if (m_buffer.size() >= bufferSize)
        drain();
}

void Exporter::drain()
{
    pass(m_buffer);
    m_buffer.clear();
}

void Exporter::pass(std::string_view bytes)
{
    const char *data = bytes.data();
    auto left = static_cast<qint64>(bytes.size());
    while (left > 0 && m_error.isEmpty()) {
        const qint64 written = m_device.write(data, left);
        if (written <= 0) {
            fail(m_device.errorString());
            break;
        }
        data += written;
        left -= written;
    }
}

void Exporter::fail(const QString &problem)
{
    if (!m_error.isEmpty())
        return;
    m_error = problem;
    if (m_error.isEmpty())
        m_error = QCoreApplication::translate("Formats", "The device took no more data.");
}

std::span<const Format> formats()
{
    return registry;
}

const Format *findFormat(std::string_view name)
{
    const auto *found = std::ranges::find(registry, name, &Format::name);
    return found == std::end(registry) ? nullptr : found;
}

const Format *formatOfFileName(const QString &fileName)
{
    // A dot in a folder's name is no suffix; a name that is only a suffix (".csv") is a hidden file without
    // one.
    const auto name = QStringView(fileName).mid(
        std::max(fileName.lastIndexOf(QLatin1Char('/')), fileName.lastIndexOf(QLatin1Char('\\'))) + 1);
    const Format *best = nullptr;
    for (const Format &format : registry) {
        const QLatin1String suffix(format.suffix.data(), qsizetype(format.suffix.size()));
        const auto dot = name.size() - suffix.size() - 1;
        if (dot > 0 && name[dot] == u'.' && name.endsWith(suffix, Qt::CaseInsensitive)
            && (!best || best->suffix.size() < format.suffix.size()))
            best = &format;
    }
    return best;
}

} // namespace port135::report
