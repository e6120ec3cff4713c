// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/action_list.h"

#include "rating/remedy_text.h"
#include "rating/rule.h"
#include "report/document/host_section.h"
#include "report/text/report_texts.h"
#include "report/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;

/// One critical finding counts more than any office has of the next level.
std::uint64_t weightOf(core::Level level)
{
    constexpr std::uint64_t step = 100;
    std::uint64_t weight = 1;
    for (int i = int(core::Level::Low); i < int(level); ++i)
        weight *= step;
    return weight;
}

/// What to do first on this host: not what would cut off what it is for, and not the question before it.
std::size_t firstStep(const rating::Rule &rule, const core::HostResult &host)
{
    for (std::size_t i = 0; i < rule.remedies.size(); ++i) {
        if (rating::isFor(rule.remedies[i], host) && !rating::breaksRole(rule.remedies[i], host)
            && !rating::isFirstQuestion(rule.remedies[i]))
            return i;
    }
    return 0;
}

} // namespace

void ActionList::add(const core::HostResult &host)
{
    ++m_hosts;
    for (const core::Finding &finding : host.rating.findings) {
        if (!finding.accepted.empty() || !finding.level || *finding.level == core::Level::Info)
            continue;
        const rating::Rule *rule = rating::findRule(finding.rule);
        if (rule == nullptr || rule->remedies.empty())
            continue;
        const std::size_t step = firstStep(*rule, host);
        Action &action = m_actions[rule->remedies[step].text];
        if (action.rules.empty()) {
            action.sampleRule = rule->id;
            action.step = step;
        }
        if (std::ranges::find(action.rules, rule->id) == action.rules.end())
            action.rules.push_back(rule->id);
        action.weight += weightOf(*finding.level);
        if (action.lastHost != m_hosts)
            ++action.hosts;
        action.lastHost = m_hosts;
    }
}

Table ActionList::table(std::size_t most) const
{
    std::vector<const Action *> actions;
    actions.reserve(m_actions.size());
    for (const auto &[text, action] : m_actions)
        actions.push_back(&action);
    std::ranges::sort(actions, [](const Action *a, const Action *b) {
        return std::tuple(b->weight, b->hosts, a->sampleRule)
            < std::tuple(a->weight, a->hosts, b->sampleRule);
    });
    if (actions.size() > most)
        actions.resize(most);
    Table table;
    table.title = ReportText::tr("What to do first: these steps change most");
    table.columns = {{QString(), 1},
                     {ReportText::tr("Step"), 18},
                     {ReportText::tr("Answers"), 4},
                     {ReportText::tr("Hosts"), 2, true}};
    for (std::size_t i = 0; i < actions.size(); ++i) {
        const Action &action = *actions[i];
        core::Finding finding;
        finding.rule = action.sampleRule;
        QStringList rules;
        for (const auto rule : action.rules)
            rules += shown(rule, 40);
        table.cells.push_back({QString::number(i + 1), Mark::None, {}});
        table.cells.push_back({rating::remedies(finding).value(qsizetype(action.step)), Mark::None, {}});
        table.cells.push_back({rules.join(u", "_s), Mark::None, ruleAnchor(action.rules.front())});
        table.cells.push_back({QString::number(action.hosts), Mark::None, {}});
    }
    return table;
}

} // namespace port135::report
