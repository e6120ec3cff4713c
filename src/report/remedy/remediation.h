// SPDX-License-Identifier: GPL-3.0-or-later
// What to do about the open findings of a host, as steps: what the script and the checklists are made from.
// Nothing here, and nothing made from it, runs by itself.
#pragma once

#include "core/host_result.h"
#include "core/scan_record.h"
#include "rating/remedy_text.h"
#include "report/report_context.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace port135::report {

/// All texts are in the language of the application, and text from the network is escaped; commands are code.
struct RemediationStep
{
    QStringList rules; ///< whose findings it answers: "R7"
    QString family; ///< "Firewall"
    QString text; ///< what to do
    QString caution; ///< what it can break; may be empty
    QString policy; ///< group policy path; may be empty
    QString verify; ///< how to see on the host that it is in force; may be empty
    QString commands; ///< PowerShell lines; empty: to be done by hand
    bool complete = true; ///< false: a placeholder in the commands has to be filled in first
    QString leftOut; ///< why the commands, and the check of what they do, are left out; may be empty
};

struct RemediationFinding
{
    QString title; ///< "R7: The print spooler is reachable"
    QString level; ///< "Medium"
    QStringList evidence; ///< what was seen: steps and checks refer to it
    QString verify; ///< what a scan must show afterwards
    QStringList acceptance; ///< who accepted it; empty: open
};

struct Remediation
{
    QString address;
    QString name; ///< may be empty
    QString level;
    QStringList roles; ///< "Domain controller"
    std::vector<RemediationFinding>
        findings; ///< those with a level above information, accepted ones included
    std::vector<RemediationStep> steps; ///< of the open ones; a remedy that several of them have stands once

    /// Nothing open and nothing accepted.
    bool isEmpty() const { return findings.empty(); }
};

RemediationStep stepOf(const rating::Remedy &remedy, const rating::RemedyPlace &place,
                       const core::HostResult &host);
Remediation remediationOf(const core::HostResult &host, const rating::ManagementNetworks &management);

/// Which scan, of which targets, seen from where, when, by which version and rules, named how and by whom: a
/// line each, for the head of a file.
QStringList remediationHeading(const core::ScanRecord &scan, const ReportContext &context);
/// The networks that stay allowed, or that none were given.
QString managementSentence(const rating::ManagementNetworks &management);

} // namespace port135::report
