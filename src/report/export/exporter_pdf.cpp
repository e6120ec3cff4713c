// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/page_writer.h"
#include "report/export/document_exporter.h"
#include "report/export/exporters.h"

#include <QBuffer>
#include <QCoreApplication>

namespace port135::report {
namespace {

/// What somebody still turns pages through.
DocumentLimits printLimits()
{
    DocumentLimits limits;
    limits.hostRows = 5000;
    limits.sections = 300;
    limits.hostsOfRule = 100;
    limits.details = false;
    return limits;
}

class PdfExporter final : public DocumentExporter
{
public:
    PdfExporter(QIODevice &device, const knowledge::Catalogue &catalogue)
        : DocumentExporter(device, catalogue, printLimits())
    {
    }

private:
    void render(const Document &document) override
    {
        const PageWriter writePages = pageWriter();
        if (!writePages) {
            fail(QCoreApplication::translate(
                "Formats",
                "PDF needs Qt's library for drawing and its fonts, which are not installed here. Install "
                "them "
                "(on Debian: apt install port135-pdf), or choose another format, such as HTML."));
            return;
        }
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        writePages(document, buffer);
        write({buffer.data().constData(), std::size_t(buffer.size())});
    }
};

} // namespace

std::unique_ptr<Exporter> createPdf(QIODevice &device, const knowledge::Catalogue &catalogue)
{
    return std::make_unique<PdfExporter>(device, catalogue);
}

} // namespace port135::report
