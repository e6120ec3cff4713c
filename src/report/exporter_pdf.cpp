// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document_exporter.h"
#include "report/exporters.h"
#include "report/pdf_document.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPdfWriter>

namespace port135::report {
namespace {

/// What somebody still turns pages through.
DocumentLimits printLimits()
{
    DocumentLimits limits;
    limits.hostRows = 5000;
    limits.sections = 300;
    limits.endpointRows = 4000;
    limits.rowsOfHost = 100;
    limits.hostsOfRule = 60;
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
        if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
            fail(QCoreApplication::translate("Formats",
                                             "This program was started without fonts, and PDF needs them."));
            return;
        }
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            renderPdf(document, writer);
        }
        write({buffer.data().constData(), std::size_t(buffer.size())});
    }
};

} // namespace

std::unique_ptr<Exporter> createPdf(QIODevice &device, const knowledge::Catalogue &catalogue)
{
    return std::make_unique<PdfExporter>(device, catalogue);
}

} // namespace port135::report
