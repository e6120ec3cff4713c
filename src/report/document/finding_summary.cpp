// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/finding_summary.h"

#include "rating/rule.h"
#include "core/counted.h"
#include "report/text/host_facts.h"
#include "report/document/host_section.h"
#include "report/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;

// A crafted map could name more kinds of them than there are; no report needs more.
constexpr std::size_t mostIssues = 1000;
constexpr std::size_t mostRules = 200;
constexpr std::size_t hostsOfIssue = 20;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString joinedAddresses(const std::vector<core::Address> &addresses, std::size_t all)
{
    QStringList texts;
    for (const core::Address &address : addresses)
        texts += QString::fromStdString(address.toString());
    QString text = texts.join(u", "_s);
    if (all > addresses.size())
        text += u' ' + Text::tr("and %n more", nullptr, core::counted(all - addresses.size()));
    return text;
}

bool isAccepted(const core::Finding &finding)
{
    return !finding.accepted.empty();
}

} // namespace

void FindingSummary::add(const core::HostResult &host)
{
    bool accepted = false;
    for (const core::Finding &finding : host.rating.findings) {
        auto kept = m_rules.find(finding.rule);
        if (kept == m_rules.end()) {
            if (m_rules.size() == mostRules)
                continue;
            kept = m_rules.emplace(finding.rule, RuleHosts{}).first;
            kept->second.sample = finding;
        }
        RuleHosts &rule = kept->second;
        ++rule.hosts;
        rule.accepted += isAccepted(finding);
        accepted = accepted || isAccepted(finding);
        if (finding.level && (!rule.worst || *rule.worst < *finding.level))
            rule.worst = finding.level;
        if (rule.shown.size() < m_hostsOfRule)
            rule.shown.emplace_back(host.observation.address, displayName(host.observation));
    }
    m_acceptedHosts += accepted;
    for (const core::PotentialIssue &issue : host.rating.potential) {
        auto kept = m_issues.find(issue.id);
        if (kept == m_issues.end()) {
            if (m_issues.size() == mostIssues)
                continue;
            kept = m_issues.emplace(issue.id, IssueHosts{}).first;
            kept->second.sample = issue;
        }
        ++kept->second.hosts;
        if (kept->second.shown.size() < hostsOfIssue)
            kept->second.shown.push_back(host.observation.address);
    }
}

Part FindingSummary::part() const
{
    Part part{u"findings"_s, Text::tr("Findings and what to do"), {}, {}, false};
    std::vector<const RuleHosts *> rules;
    for (const rating::Rule &rule : rating::rules()) {
        if (const auto found = m_rules.find(rule.id); found != m_rules.end())
            rules.push_back(&found->second);
    }
    // Rules of another version of the program, from an old scan: at the end.
    for (const auto &[id, rule] : m_rules) {
        if (!rating::findRule(id))
            rules.push_back(&rule);
    }
    std::ranges::stable_sort(rules, std::ranges::greater(), &RuleHosts::worst);
    if (rules.empty())
        part.blocks.push_back(Paragraph{Text::tr("Nothing was found."), false});
    for (const RuleHosts *rule : rules)
        part.sections.push_back(ruleSection(*rule));
    if (!m_issues.empty())
        part.sections.push_back({u"potential"_s,
                                 Text::tr("Potential issues: known for such systems, not proven here"),
                                 {},
                                 Mark::None,
                                 {potentialTable()}});
    return part;
}

Section FindingSummary::ruleSection(const RuleHosts &rule)
{
    const core::Finding &finding = rule.sample;
    Section section;
    section.anchor = ruleAnchor(finding.rule);
    section.title = findingCell(finding).text;
    section.badge = word(rule.worst);
    section.mark = markOf(rule.worst);
    auto &blocks = section.blocks;
    const auto paragraph = [&blocks](const QString &heading, const QString &text) {
        if (text.isEmpty())
            return;
        blocks.push_back(Heading{heading, 2});
        blocks.push_back(Paragraph{text, false});
    };
    const auto list = [&blocks](const QString &heading, const QStringList &items) {
        if (items.isEmpty())
            return;
        blocks.push_back(Heading{heading, 2});
        blocks.push_back(List{items});
    };
    paragraph(Text::tr("What it means"), rating::meaning(finding));
    paragraph(Text::tr("What it does not mean"), rating::limits(finding));
    list(Text::tr("What to do"), rating::remedies(finding));
    paragraph(Text::tr("How to verify"), rating::verification(finding));
    paragraph(Text::tr("References"), rating::references(finding).join(u", "_s));
    QStringList hosts;
    for (const auto &[address, name] : rule.shown) {
        const QString text = QString::fromStdString(address.toString());
        hosts += name.isEmpty() ? text : Text::tr("%1 (%2)", "address and name").arg(text, name);
    }
    QString text = hosts.join(u", "_s);
    if (rule.hosts > rule.shown.size())
        text += u' ' + Text::tr("and %n more", nullptr, core::counted(rule.hosts - rule.shown.size()));
    if (rule.accepted > 0)
        text += u' ' + Text::tr("(accepted on %n of them)", nullptr, core::counted(rule.accepted));
    paragraph(Text::tr("Found on %n hosts", nullptr, core::counted(rule.hosts)), text);
    return section;
}

Table FindingSummary::potentialTable() const
{
    Table table;
    table.columns = {
        {Text::tr("Issue"), 3}, {Text::tr("Title"), 7}, {Text::tr("Count"), 2, true}, {Text::tr("Hosts"), 8}};
    for (const auto &[id, issue] : m_issues) {
        table.cells.push_back({shown(id, 80), Mark::None, {}});
        table.cells.push_back({rating::title(issue.sample), Mark::None, {}});
        table.cells.push_back({QString::number(issue.hosts), Mark::None, {}});
        table.cells.push_back({joinedAddresses(issue.shown, issue.hosts), Mark::None, {}});
    }
    return table;
}

} // namespace port135::report
