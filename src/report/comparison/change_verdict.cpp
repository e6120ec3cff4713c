// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/comparison/change_verdict.h"

#include "core/counted.h"
#include "rating/rule.h"
#include "report/comparison/comparison_document.h"
#include "report/comparison/comparison_text.h"
#include "report/document/host_section.h"
#include "report/text/report_texts.h"
#include "report/text/solution_text.h"
#include "report/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;
using comparison::Change;
using comparison::RecheckItem;
using comparison::Verdict;

Cell number(std::uint64_t value, Mark mark = Mark::None)
{
    return {value == 0 ? u"–"_s : QString::number(value), value == 0 ? Mark::Muted : mark, {}};
}

int rank(std::optional<core::Level> level)
{
    return level ? int(*level) : -1;
}

core::Finding findingOf(std::string_view rule)
{
    core::Finding finding;
    finding.rule = rule;
    return finding;
}

/// Of what needs an eye first.
int rank(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New:
        return 0;
    case Verdict::StillThere:
        return 1;
    case Verdict::NotVerifiable:
        return 2;
    case Verdict::NoLongerVisible:
        return 3;
    case Verdict::Fixed:
        break;
    }
    return 4;
}

struct RuleItems
{
    std::vector<const RecheckItem *> items;
    std::optional<core::Level> worst;

    std::uint64_t count(Verdict verdict) const
    {
        return std::uint64_t(std::ranges::count_if(items, [verdict](const RecheckItem *item) {
            return item->verdict == verdict && !item->accepted;
        }));
    }
    std::uint64_t accepted() const
    {
        return std::uint64_t(std::ranges::count(items, true, &RecheckItem::accepted));
    }
};

/// Worst rule first, then in the order of the rules.
std::vector<std::pair<std::string_view, RuleItems>> byRule(const comparison::Recheck &recheck)
{
    std::vector<std::pair<std::string_view, RuleItems>> rules;
    for (const RecheckItem &item : recheck.items) {
        auto at = std::ranges::find(rules, item.rule, &std::pair<std::string_view, RuleItems>::first);
        if (at == rules.end())
            at = rules.insert(rules.end(), {item.rule, {}});
        at->second.items.push_back(&item);
        at->second.worst = std::max({at->second.worst, item.levelBefore, item.levelAfter});
    }
    std::ranges::stable_sort(rules, std::ranges::greater(),
                             [](const auto &rule) { return rank(rule.second.worst); });
    for (auto &[rule, items] : rules)
        std::ranges::stable_sort(items.items, {},
                                 [](const RecheckItem *item) { return rank(item->verdict); });
    return rules;
}

Table hostsOf(const RuleItems &rule, std::size_t most)
{
    struct Row
    {
        const RecheckItem *item;
        QString details;
        QStringList hosts;
    };
    std::vector<Row> rows;
    std::map<std::tuple<int, bool, int, int, QString>, std::size_t> known;
    std::size_t left = 0;
    for (const RecheckItem *item : rule.items) {
        QString details = verdictText(*item);
        if (item->accepted)
            details +=
                (details.isEmpty() ? QString() : u"\n"_s) + ReportText::tr("Accepted by an exception.");
        const auto [at, isNew] = known.try_emplace(
            {int(item->verdict), item->accepted, rank(item->levelBefore), rank(item->levelAfter), details},
            rows.size());
        if (isNew && rows.size() == most) {
            known.erase(at);
            ++left;
            continue;
        }
        if (isNew)
            rows.push_back({item, details, {}});
        rows[at->second].hosts += hostText(*item);
    }
    Table table;
    table.filtered = true;
    table.columns = {{ReportText::tr("Verdict"), 4},
                     {ReportText::tr("Host"), 9, false, false, true},
                     {ReportText::tr("Level before"), 3},
                     {ReportText::tr("Level after"), 3},
                     {ReportText::tr("Details"), 10}};
    for (const Row &row : rows) {
        table.cells.push_back({word(row.item->verdict), markOf(row.item->verdict), {}});
        table.cells.push_back({row.hosts.join(u'\n'), Mark::None, {}});
        table.cells.push_back(row.item->findingBefore >= 0 ? levelCell(row.item->levelBefore) : Cell{});
        table.cells.push_back(row.item->findingAfter >= 0 ? levelCell(row.item->levelAfter) : Cell{});
        table.cells.push_back({row.details, Mark::None, {}});
    }
    if (left > 0)
        table.note = ReportText::tr("%n more findings are not listed here.", nullptr, core::counted(left));
    return table;
}

} // namespace

Lead verdictOf(const comparison::Comparison &comparison)
{
    std::uint64_t worse = 0;
    std::uint64_t better = 0;
    std::optional<core::Level> worst;
    for (const auto &host : comparison.hosts) {
        if (host.change == Change::Same || host.change == Change::NotComparable)
            continue;
        const int before = host.addressBefore ? rank(host.levelBefore) : -1;
        const int after = host.addressAfter ? rank(host.levelAfter) : -1;
        worse += after > before;
        better += after < before && !host.onlyClaimed;
        if (after > before)
            worst = std::max(worst, host.levelAfter);
    }
    if (worse > 0)
        return {ReportText::tr("Worse on %n hosts, better on %1.", nullptr, core::counted(worse)).arg(better),
                markOf(worst)};
    if (better > 0)
        return {ReportText::tr("Better on %n hosts, and worse on none.", nullptr, core::counted(better)),
                Mark::Good};
    if (comparison.hostCounts[Change::NotComparable] > 0)
        return {ReportText::tr("No host is better or worse; %n could not be compared.", nullptr,
                               core::counted(comparison.hostCounts[Change::NotComparable])),
                Mark::NotRated};
    return {ReportText::tr("No host is better or worse than before."), Mark::Info};
}

Lead verdictOf(const comparison::Recheck &recheck)
{
    const auto &counts = recheck.counts;
    const auto open = counts[Verdict::StillThere] + counts[Verdict::New];
    const auto unproven = counts[Verdict::NotVerifiable] + counts[Verdict::NoLongerVisible];
    const auto fixed = counts[Verdict::Fixed];
    if (open + unproven + fixed == 0)
        return {ReportText::tr("There was no finding to check again."), Mark::NotRated};
    if (open > 0)
        return {ReportText::tr(
                    "Not done yet: %n findings are still there or new; %1 are fixed, %2 are not proven.",
                    nullptr, core::counted(open))
                    .arg(fixed)
                    .arg(unproven),
                Mark::High};
    if (unproven > 0)
        return {ReportText::tr(
                    "Not proven yet: %n findings could not be verified; %1 are fixed, none is still there.",
                    nullptr, core::counted(unproven))
                    .arg(fixed),
                Mark::NotRated};
    return {ReportText::tr("Done: all %n findings are fixed, as seen from where this scan was made.", nullptr,
                           core::counted(fixed)),
            Mark::Good};
}

Table changesByRule(const comparison::Comparison &comparison)
{
    struct Counts
    {
        std::array<std::uint64_t, 5> changes{};
        std::optional<core::Level> worst;
    };
    std::map<std::string_view, Counts> rules;
    for (const auto &host : comparison.hosts) {
        for (const auto &finding : host.findings) {
            if (finding.change == Change::Same)
                continue;
            Counts &counts = rules[finding.rule];
            ++counts.changes[std::size_t(finding.change)];
            counts.worst = std::max({counts.worst, finding.levelBefore, finding.levelAfter});
        }
    }
    std::vector<std::pair<std::string_view, Counts>> ordered(rules.begin(), rules.end());
    std::ranges::stable_sort(ordered, std::ranges::greater(),
                             [](const auto &rule) { return rank(rule.second.worst); });
    Table table;
    table.title = ReportText::tr("Changes by finding");
    table.columns = {{ReportText::tr("Level"), 3}, {ReportText::tr("Finding"), 12}};
    constexpr Change shownChanges[] = {Change::New, Change::Changed, Change::Gone, Change::NotComparable};
    for (const Change change : shownChanges)
        table.columns.push_back({word(change), 3, true});
    for (const auto &[rule, counts] : ordered) {
        table.cells.push_back(levelCell(counts.worst));
        table.cells.push_back({shown(rule, 40) + u": "_s + rating::title(findingOf(rule)), Mark::None, {}});
        for (const Change change : shownChanges)
            table.cells.push_back(number(counts.changes[std::size_t(change)]));
    }
    return table;
}

Table verdictsByRule(const comparison::Recheck &recheck)
{
    Table table;
    table.title = ReportText::tr("What was promised, and what is proven");
    table.columns = {{ReportText::tr("Level"), 3},
                     {ReportText::tr("Finding"), 10},
                     {ReportText::tr("To be mended"), 3, true}};
    constexpr Verdict verdicts[] = {Verdict::Fixed, Verdict::StillThere, Verdict::NotVerifiable,
                                    Verdict::NoLongerVisible, Verdict::New};
    for (const Verdict verdict : verdicts)
        table.columns.push_back({word(verdict), 3, true});
    table.columns.push_back({ReportText::tr("Accepted"), 3, true});
    for (const auto &[rule, items] : byRule(recheck)) {
        table.cells.push_back(levelCell(items.worst));
        table.cells.push_back(
            {shown(rule, 40) + u": "_s + rating::title(findingOf(rule)), Mark::None, ruleAnchor(rule)});
        std::uint64_t promised = 0;
        for (const Verdict verdict : verdicts)
            promised += verdict == Verdict::New ? 0 : items.count(verdict);
        table.cells.push_back(number(promised));
        for (const Verdict verdict : verdicts)
            table.cells.push_back(number(items.count(verdict)));
        table.cells.push_back(number(items.accepted()));
    }
    return table;
}

Part recheckFindings(const comparison::Recheck &recheck, const DocumentLimits &limits)
{
    Part part{u"findings"_s, ReportText::tr("Finding by finding"), {}, {}, false};
    for (const auto &[rule, items] : byRule(recheck)) {
        const core::Finding finding = findingOf(rule);
        Section section;
        section.anchor = ruleAnchor(rule);
        section.title = findingCell(finding).text;
        section.badge = word(items.worst);
        section.mark = markOf(items.worst);
        Facts facts;
        const auto add = [&facts](const QString &name, const QString &value) {
            if (!value.isEmpty())
                facts.facts.push_back({name, value, Mark::None});
        };
        add(ReportText::tr("What was to be done"), rating::remedies(finding).value(0));
        add(ReportText::tr("Solution"), solutionText(rule));
        add(ReportText::tr("How it is proven"), rating::verification(finding));
        section.blocks.push_back(std::move(facts));
        section.blocks.push_back(hostsOf(items, limits.hostRows));
        part.sections.push_back(std::move(section));
    }
    return part;
}

} // namespace port135::report
