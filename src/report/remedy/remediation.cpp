// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/remedy/remediation.h"

#include "report/text/words.h"
#include "text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;
using text::toQString;

class RemediationText
{
    Q_DECLARE_TR_FUNCTIONS(Remediation)
};

bool needsWork(const core::Finding &finding)
{
    return finding.level && *finding.level > core::Level::Info;
}

/// "label: value" for each value that is known, with everything that could end a line taken out.
void append(QStringList &lines, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        lines += RemediationText::tr("%1: %2", "what it is, its value")
                     .arg(label, shown(value.toStdString(), 400));
}

} // namespace

RemediationStep stepOf(const rating::Remedy &remedy, const rating::RemedyPlace &place,
                       const core::HostResult &host)
{
    RemediationStep step;
    step.family = rating::word(remedy.family);
    step.text = rating::ruleText(remedy.text);
    step.caution = rating::ruleText(remedy.caution);
    if (!rating::breaksRole(remedy, host))
        step.policy = rating::policy(remedy);
    step.leftOut = rating::misfit(remedy, host);
    if (step.leftOut.isEmpty()) {
        const rating::FilledText filled = rating::commands(remedy, place);
        step.commands = filled.text;
        step.complete = filled.complete;
        step.verify = rating::verification(remedy, place); // speaks of what the commands do
    }
    return step;
}

Remediation remediationOf(const core::HostResult &host, const rating::ManagementNetworks &management)
{
    Remediation remediation;
    remediation.address = QString::fromStdString(host.observation.address.toString());
    remediation.name = displayName(host.observation);
    remediation.level = word(host.rating.level);
    for (const std::string_view role : host.rating.roles)
        remediation.roles += rating::roleWord(role);
    for (const core::Finding &finding : host.rating.findings) {
        const rating::Rule *rule = rating::findRule(finding.rule);
        if (!needsWork(finding) || rule == nullptr)
            continue;
        const QString id = toQString(finding.rule);
        remediation.findings.push_back({id + u": "_s + rating::title(finding), word(finding.level),
                                        rating::evidence(finding), rating::verification(finding),
                                        rating::acceptance(finding)});
        if (!finding.accepted.empty())
            continue;
        const rating::RemedyPlace place = rating::placeOf(host.observation, finding, management);
        for (const rating::Remedy &remedy : rule->remedies) {
            if (!rating::isFor(remedy, host))
                continue;
            RemediationStep step = stepOf(remedy, place, host);
            const auto same = std::ranges::find_if(remediation.steps, [&step](const RemediationStep &other) {
                return other.text == step.text && other.commands == step.commands;
            });
            if (same == remediation.steps.end()) {
                step.rules += id;
                // Before any other step about the firewall comes the question whether it is on.
                const bool isFirst = rating::isFirstQuestion(remedy);
                remediation.steps.insert(isFirst ? remediation.steps.begin() : remediation.steps.end(),
                                         std::move(step));
            } else {
                same->rules += id;
            }
        }
    }
    // What is not to be done, or not in this way, comes last.
    std::ranges::stable_partition(remediation.steps, &QString::isEmpty, &RemediationStep::leftOut);
    return remediation;
}

QStringList remediationHeading(const core::ScanRecord &scan, const ReportContext &context)
{
    QStringList lines;
    append(lines, RemediationText::tr("Program"), u"Port135 "_s + toQString(scan.programVersion));
    append(lines, RemediationText::tr("Scan"), context.scanName);
    append(lines, RemediationText::tr("Started"),
           scan.started == core::Timestamp{} ? QString()
                                             : QString::fromStdString(core::toIso8601(scan.started)));
    append(lines, RemediationText::tr("Targets"), toQString(scan.targets).simplified());
    append(lines, RemediationText::tr("Seen from"), word(scan.options.vantage));
    append(lines, RemediationText::tr("Rules"), toQString(scan.rulesVersion));
    append(lines, RemediationText::tr("Made by"), context.operatorName);
    append(lines, RemediationText::tr("Organisation"), context.organisation);
    append(lines, RemediationText::tr("Selection"), context.selection);
    if (scan.practice)
        lines += RemediationText::tr(
            "Practice network: these hosts do not exist, and there is nothing to repair.");
    return lines;
}

QString managementSentence(const rating::ManagementNetworks &management)
{
    return management.isEmpty() ? RemediationText::tr(
               "No management networks were given: commands that need them are marked and not ready to run.")
                                : RemediationText::tr("These management networks stay allowed: %1.")
                                      .arg(management.expressions().join(u", "_s));
}

} // namespace port135::report
