// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/export/document_exporter.h"

#include "report/comparison/comparison_document.h"

namespace port135::report {

DocumentExporter::DocumentExporter(QIODevice &device, const knowledge::Catalogue &catalogue,
                                   const DocumentLimits &limits)
    : Exporter(device, catalogue)
    , m_limits(limits)
{
}

void DocumentExporter::writeBegin(const core::ScanRecord &scan)
{
    m_scan.emplace(m_catalogue, scan, context(), m_limits);
}

void DocumentExporter::writeHost(const core::HostResult &host)
{
    m_scan->add(host);
}

void DocumentExporter::writeEnd(const core::ScanRecord &scan)
{
    if (!m_scan)
        return;
    const Document document = m_scan->finish(scan);
    m_scan.reset();
    render(document);
}

void DocumentExporter::writeComparison(const comparison::Comparison &comparison)
{
    render(comparisonDocument(comparison, m_catalogue, context(), m_limits));
}

void DocumentExporter::writeRecheck(const comparison::Recheck &recheck)
{
    render(recheckDocument(recheck, context(), m_limits));
}

void DocumentExporter::writeDocument(const Document &document)
{
    render(document);
}

} // namespace port135::report
