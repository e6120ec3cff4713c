// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/finding_summary.h"

#include "core/counted.h"
#include "rating/rule.h"
#include "report/document/host_section.h"
#include "report/text/report_texts.h"
#include "report/text/solution_text.h"
#include "report/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;

// A crafted map could name more kinds of them than there are; no report needs more.
constexpr std::size_t mostIssues = 1000;
constexpr std::size_t mostRules = 200;
constexpr std::size_t hostsOfIssue = 20;
constexpr std::size_t hostsOfIssueOnPaper = 300;

QString joinedAddresses(const std::vector<core::Address> &addresses)
{
    QStringList texts;
    for (const core::Address &address : addresses)
        texts += QString::fromStdString(address.toString());
    return texts.join(u", "_s);
}

/// "10.0.0.11–14, 20, 10.0.1.5": of a network of 24 bits the first in full, and neighbours as a span.
QString closeAddresses(std::vector<core::Address> addresses)
{
    constexpr std::uint32_t hostBits = 0xff;
    std::ranges::sort(addresses);
    QStringList texts;
    std::uint32_t network = hostBits; // none: a network's own host bits are 0
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        const auto &first = addresses[i];
        if (!first.isV4()) {
            texts += QString::fromStdString(first.toString());
            network = hostBits;
            continue;
        }
        const auto begin = first.toV4();
        auto end = begin;
        while (i + 1 < addresses.size() && addresses[i + 1].isV4() && addresses[i + 1].toV4() == end + 1
               && (end & hostBits) != hostBits) {
            ++end;
            ++i;
        }
        QString text = network == (begin & ~hostBits) ? QString::number(begin & hostBits)
                                                      : QString::fromStdString(first.toString());
        if (end != begin)
            text += u'–' + QString::number(end & hostBits);
        texts += text;
        network = begin & ~hostBits;
    }
    return texts.join(u", "_s);
}

QString bulleted(const QStringList &items)
{
    QString text;
    for (const QString &item : items)
        text += (text.isEmpty() ? u"• "_s : u"\n• "_s) + item;
    return text;
}

/// Sentences are the rule's own; what is not there is left out.
void addFact(Facts &facts, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        facts.facts.push_back({name, value, Mark::None});
}

} // namespace

void FindingSummary::add(const core::HostResult &host, const HostMemo &memo)
{
    bool accepted = false;
    for (const core::Finding &finding : host.rating.findings) {
        if (!m_rules.contains(finding.rule) && m_rules.size() == mostRules)
            continue;
        m_rules[finding.rule].add(host, finding, memo, m_limits.hostsOfRule);
        accepted = accepted || !finding.accepted.empty();
    }
    m_acceptedHosts += accepted;
    const std::size_t most = m_limits.details ? hostsOfIssue : hostsOfIssueOnPaper;
    for (const core::PotentialIssue &issue : host.rating.potential) {
        auto kept = m_issues.find(issue.id);
        if (kept == m_issues.end()) {
            if (m_issues.size() == mostIssues)
                continue;
            kept = m_issues.emplace(issue.id, IssueHosts{}).first;
            kept->second.sample = issue;
        }
        ++kept->second.hosts;
        if (kept->second.shown.size() < most)
            kept->second.shown.push_back(host.observation.address);
    }
}

std::vector<const RuleHosts *> FindingSummary::rules() const
{
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
    std::ranges::stable_sort(rules, [](const RuleHosts *a, const RuleHosts *b) {
        return std::tuple(b->open() > 0, b->worst()) < std::tuple(a->open() > 0, a->worst());
    });
    return rules;
}

Table FindingSummary::counts(const EarlierScan *earlier) const
{
    Table table;
    table.title = ReportText::tr("What was found");
    table.columns = {
        {ReportText::tr("Level"), 3}, {ReportText::tr("Finding"), 14}, {ReportText::tr("Hosts"), 2, true}};
    if (m_acceptedHosts > 0)
        table.columns.push_back({ReportText::tr("Of these accepted"), 3, true});
    if (earlier != nullptr)
        table.columns.push_back({ReportText::tr("Change"), 3, true});
    for (const RuleHosts *rule : rules()) {
        table.cells.push_back(levelCell(rule->worst()));
        table.cells.push_back(findingCell(rule->sample()));
        table.cells.push_back({QString::number(rule->hosts()), Mark::None, {}});
        if (m_acceptedHosts > 0)
            table.cells.push_back({QString::number(rule->accepted()), Mark::None, {}});
        if (earlier != nullptr) {
            const auto before = earlier->rules.find(rule->sample().rule);
            table.cells.push_back(
                {changeText(before == earlier->rules.end() ? 0 : before->second, rule->open()),
                 Mark::None,
                 {}});
        }
    }
    if (earlier != nullptr) {
        for (const auto &[id, hosts] : earlier->rules) {
            if (hosts == 0 || m_rules.contains(id))
                continue;
            core::Finding gone;
            const rating::Rule *rule = rating::findRule(id);
            gone.rule = rule ? rule->id : std::string_view(id);
            table.cells.push_back({ReportText::tr("Gone"), Mark::Good, {}});
            table.cells.push_back({shown(id, 40) + u": "_s + rating::title(gone), Mark::None, {}});
            table.cells.push_back({u"0"_s, Mark::None, {}});
            if (m_acceptedHosts > 0)
                table.cells.push_back({u"0"_s, Mark::None, {}});
            table.cells.push_back({changeText(hosts, 0), Mark::None, {}});
        }
    }
    return table;
}

Part FindingSummary::part() const
{
    Part part{u"findings"_s, ReportText::tr("Findings and what to do"), {}, {}, false};
    const auto all = rules();
    if (all.empty())
        part.blocks.push_back(Paragraph{ReportText::tr("Nothing was found."), false});
    std::map<QString, QString> said;
    for (const RuleHosts *rule : all)
        part.sections.push_back(ruleSection(*rule, said));
    if (!m_issues.empty())
        part.sections.push_back({u"potential"_s,
                                 ReportText::tr("Potential issues: known for such systems, not proven here"),
                                 {},
                                 Mark::None,
                                 {potentialTable()}});
    return part;
}

/// On paper a step that several rules share is written once; `said`: where.
QString FindingSummary::otherWays(const core::Finding &finding, std::map<QString, QString> &said) const
{
    QStringList ways;
    QStringList elsewhere;
    const QStringList steps = rating::remedies(finding);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const auto [first, isNew] = said.try_emplace(steps[i], shown(finding.rule, 40));
        if (i == 0) // shown by itself
            continue;
        if (isNew || m_limits.details)
            ways += steps[i];
        else if (!elsewhere.contains(first->second))
            elsewhere += first->second;
    }
    if (!elsewhere.isEmpty())
        ways += ReportText::tr("More ways are written under %1.", "rules").arg(elsewhere.join(u", "_s));
    return bulleted(ways);
}

Section FindingSummary::ruleSection(const RuleHosts &rule, std::map<QString, QString> &said) const
{
    const core::Finding &finding = rule.sample();
    Section section;
    section.anchor = ruleAnchor(finding.rule);
    section.title = findingCell(finding).text;
    section.badge = word(rule.worst());
    section.mark = markOf(rule.worst());
    Facts facts;
    if (m_limits.details) {
        addFact(facts, ReportText::tr("Confidence"), rule.confidenceText());
        addFact(facts, ReportText::tr("Solution"), solutionText(finding.rule));
    } else { // one line of paper
        QStringList sure{rule.confidenceText()};
        if (const QString solution = solutionText(finding.rule); !solution.isEmpty())
            sure += ReportText::tr("Solution") + u": "_s + solution;
        addFact(facts, ReportText::tr("Confidence"), sure.join(u" · "_s));
    }
    addFact(facts, ReportText::tr("What it means"), rating::meaning(finding));
    addFact(facts, ReportText::tr("What it does not mean"), rating::limits(finding));
    addFact(facts, ReportText::tr("What to do first"), rating::remedies(finding).value(0));
    addFact(facts, ReportText::tr("Other ways"), otherWays(finding, said));
    addFact(facts, ReportText::tr("How to verify"), rating::verification(finding));
    addFact(facts, ReportText::tr("References"), rating::references(finding).join(u", "_s));
    if (m_limits.details) // on paper the table of standards names the findings
        addFact(facts, ReportText::tr("Standards"), controlsText(finding.rule));
    addFact(facts, ReportText::tr("Evidence on each of these hosts"), rule.common().join(u'\n'));
    section.blocks.push_back(std::move(facts));
    section.blocks.push_back(rule.table());
    return section;
}

Table FindingSummary::potentialTable() const
{
    Table table;
    table.columns = {{ReportText::tr("Issue"), 4},
                     {ReportText::tr("Title"), 9},
                     {ReportText::tr("Hosts"), 2, true},
                     {ReportText::tr("On"), 8}};
    for (const auto &[id, issue] : m_issues) {
        table.cells.push_back({shown(id, 80), Mark::None, {}});
        table.cells.push_back({rating::title(issue.sample), Mark::None, {}});
        table.cells.push_back({QString::number(issue.hosts), Mark::None, {}});
        table.cells.push_back(
            {(m_limits.details ? joinedAddresses(issue.shown) : closeAddresses(issue.shown))
                 + (issue.hosts > issue.shown.size() ? u' '
                            + ReportText::tr("and %n more", nullptr,
                                             core::counted(issue.hosts - issue.shown.size()))
                                                     : QString()),
             Mark::None,
             {}});
    }
    return table;
}

QString changeText(std::size_t before, std::size_t now)
{
    if (before == now)
        return u"="_s;
    return now > before ? u"+"_s + QString::number(now - before) : u"−"_s + QString::number(before - now);
}

} // namespace port135::report
