// SPDX-License-Identifier: GPL-3.0-or-later
// One host as a section of a document.
#pragma once

#include "core/host_result.h"
#include "knowledge/catalogue.h"
#include "report/document/document.h"
#include "report/report_context.h"

#include <QSet>
#include <QString>

#include <map>

namespace port135::report {

/// "host-10.0.0.5", "host-fe80::1-2"
QString hostAnchor(const core::Address &address);
/// "rule-R4"
QString ruleAnchor(std::string_view rule);
/// "10.0.0.5 (srv5.example)"
QString hostTitle(const core::Observation &observation);
/// The text for a badge: "High", "Not rated".
Cell levelCell(std::optional<core::Level> level);
/// "R4: Title", a link to the rule's section.
Cell findingCell(const core::Finding &finding);
/// Evidence, a sentence a line; the exceptions first where the finding is accepted.
QString evidenceText(const core::Finding &finding);

/// Texts that many hosts of a document show, made once: QString shares what it holds.
class SharedTexts
{
public:
    struct Interface
    {
        QString label; ///< empty: not in the catalogue
        QString id; ///< UUID and version
    };
    const Interface &of(const core::InterfaceId &id, const knowledge::Catalogue &catalogue);
    QString of(const QString &text);

private:
    std::map<core::InterfaceId, Interface> m_interfaces;
    QSet<QString> m_texts;
};

/// Facts, findings and issues in few lines; with `limits.details` evidence, reasons and endpoints, too.
/// Endpoints that are usable from the host alone are counted, not listed; limits.rowsOfHost endpoints at the
/// most; without `endpoints` a sentence in their place, as dropEndpoints() leaves it.
Section hostSection(const core::HostResult &host, const HostMemo &memo, const knowledge::Catalogue &catalogue,
                    const DocumentLimits &limits, bool endpoints, SharedTexts &texts);
/// How many rows of endpoints the section has.
std::size_t endpointRows(const Section &section);
/// Takes the rows of endpoints out and says so.
void dropEndpoints(Section &section);

} // namespace port135::report
