// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/export/exporters.h"
#include "report/table/cef.h"
#include "report/text/rule_memo.h"

namespace port135::report {
namespace {

/// One line a finding, as a log collector takes it: without a syslog head, which belongs to the transport.
/// Potential issues are no events: nothing of them was seen.
class CefExporter final : public Exporter
{
public:
    CefExporter(QIODevice &device, const knowledge::Catalogue &catalogue)
        : Exporter(device, catalogue)
    {
    }

private:
    void writeBegin(const core::ScanRecord &scan) override
    {
        m_version = scan.programVersion;
        m_rules.clear();
    }

    void writeHost(const core::HostResult &host) override
    {
        for (const core::Finding &finding : host.rating.findings)
            write(cefLine(cefEvent(host, finding, m_rules.of(finding, cefRule)), m_version) + '\n');
    }

    void writeEnd(const core::ScanRecord &) override {}

    RuleMemo<CefRule> m_rules;
    std::string m_version;
};

} // namespace

std::unique_ptr<Exporter> createCef(QIODevice &device, const knowledge::Catalogue &catalogue)
{
    return std::make_unique<CefExporter>(device, catalogue);
}

} // namespace port135::report
