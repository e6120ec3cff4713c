// SPDX-License-Identifier: GPL-3.0-or-later
// What the exporters of documents have in common: they gather, and write everything at the end.
#pragma once

#include "report/document/scan_document.h"
#include "report/export/exporter.h"

#include <optional>

namespace port135::report {

class DocumentExporter : public Exporter
{
protected:
    DocumentExporter(QIODevice &device, const knowledge::Catalogue &catalogue, const DocumentLimits &limits);

    /// Writes the document through write(), or calls fail().
    virtual void render(const Document &document) = 0;

    void writeBegin(const core::ScanRecord &scan) override;
    void writeHost(const core::HostResult &host) override;
    void writeEnd(const core::ScanRecord &scan) override;
    void writeComparison(const comparison::Comparison &comparison) override;
    void writeRecheck(const comparison::Recheck &recheck) override;
    void writeDocument(const Document &document) override;

private:
    DocumentLimits m_limits;
    std::optional<ScanDocument> m_scan;
};

} // namespace port135::report
