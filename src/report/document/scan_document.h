// SPDX-License-Identifier: GPL-3.0-or-later
// A scan as a document: gathered host by host, then put in order, worst first.
#pragma once

#include "core/host_result.h"
#include "core/scan_record.h"
#include "knowledge/catalogue.h"
#include "rating/scan_rules.h"
#include "report/document/action_list.h"
#include "report/document/coverage.h"
#include "report/document/document.h"
#include "report/document/finding_summary.h"
#include "report/document/host_section.h"
#include "report/document/scan_overview.h"
#include "report/json/observation_hash.h"
#include "report/report_context.h"
#include "report/text/alike.h"
#include "report/text/unresolved_names.h"

#include <map>
#include <tuple>

namespace port135::report {

/// Keeps what the document shows and nothing else: its memory is bounded by the limits and 32 bytes a host
/// that answered. Texts are in the language of the application while it is used; the catalogue outlives it.
/// One thread at a time.
class ScanDocument
{
public:
    ScanDocument(const knowledge::Catalogue &catalogue, const core::ScanRecord &scan, ReportContext context,
                 const DocumentLimits &limits = {});

    void add(const core::HostResult &host);
    /// Ends the gathering; once. `scan` as it is at the end.
    Document finish(const core::ScanRecord &scan);

private:
    /// Greater is worse: level, what the host is for, findings, earlier arrival.
    using Weight = std::tuple<int, int, std::size_t, std::int64_t>;

    struct Row
    {
        core::Address address;
        QString name;
        core::Outcome outcome;
        core::Cause cause;
        std::optional<core::Level> level;
        QString system;
        QString mainFinding;
        std::size_t findings;
        Weight weight;
        bool hasSection;
    };
    void keepSection(const core::HostResult &host, const HostMemo &memo, const Weight &weight);
    void keepRow(const core::HostResult &host, const Weight &weight);
    void trimRows();
    /// Takes out what is said once for all of them.
    void fold(const AlikeGroup &group);

    /// Not every host that answered is in it.
    bool isPart() const { return !m_context.selection.isEmpty(); }
    /// What the hosts show beside each other; nullopt where nothing.
    std::optional<Table> scanFindings() const;
    Part pageOne(const core::ScanRecord &scan);
    Lead verdict(const core::ScanRecord &scan) const;
    Part overview(const core::ScanRecord &scan);
    Part hosts(const core::ScanRecord &scan);
    Part provenancePart(const core::ScanRecord &scan);
    Table hostTable(std::size_t most, const QString &title);

    const knowledge::Catalogue &m_catalogue;
    ReportContext m_context;
    DocumentLimits m_limits;
    FindingSummary m_findings;
    ActionList m_actions;
    Coverage m_coverage;
    ScanOverview m_overview;
    core::Date m_date;

    ObservationHash m_hash;
    rating::ScanRules m_scanRules;
    AlikeCount m_alike;
    UnresolvedNames m_names;
    std::size_t m_listed = 0; ///< hosts in the report: those that answered, and those this computer failed at
    std::size_t m_sectionsDropped = 0;
    std::size_t m_folded = 0; ///< hosts that are said once, together
    std::vector<Row> m_rows;
    std::map<Weight, Section> m_sections;
    std::map<Weight, std::size_t> m_withEndpoints; ///< rows of their endpoints
    std::size_t m_endpointRows = 0;
    SharedTexts m_texts;
};

} // namespace port135::report
