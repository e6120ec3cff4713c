// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/html_document.h"
#include "report/export/document_exporter.h"
#include "report/export/exporters.h"

namespace port135::report {
namespace {

class HtmlExporter final : public DocumentExporter
{
public:
    HtmlExporter(QIODevice &device, const knowledge::Catalogue &catalogue)
        : DocumentExporter(device, catalogue, {})
    {
    }

private:
    void render(const Document &document) override
    {
        renderHtml(document, [this](std::string_view html) { write(html); });
    }
};

} // namespace

std::unique_ptr<Exporter> createHtml(QIODevice &device, const knowledge::Catalogue &catalogue)
{
    return std::make_unique<HtmlExporter>(device, catalogue);
}

} // namespace port135::report
