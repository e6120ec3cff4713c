// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/export/exporters.h"
#include "report/json/host_json.h"

#include <optional>

namespace port135::report {
namespace {

/// One object a line: what other programs read while the scan runs.
class JsonLinesExporter final : public Exporter
{
public:
    JsonLinesExporter(QIODevice &device, const knowledge::Catalogue &catalogue)
        : Exporter(device, catalogue)
    {
    }

private:
    void writeBegin(const core::ScanRecord &scan) override
    {
        m_json.emplace(m_catalogue, std::chrono::floor<std::chrono::days>(scan.started), scan.place,
                       context().memory);
    }

    void writeHost(const core::HostResult &host) override
    {
        write(m_json->object(host));
        write("\n");
    }

    void writeEnd(const core::ScanRecord &) override {}

    std::optional<HostJson> m_json;
};

} // namespace

std::unique_ptr<Exporter> createJsonLines(QIODevice &device, const knowledge::Catalogue &catalogue)
{
    return std::make_unique<JsonLinesExporter>(device, catalogue);
}

} // namespace port135::report
