// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/rule_hosts.h"

#include "core/counted.h"
#include "rating/rule.h"
#include "report/document/host_section.h"
#include "report/text/report_texts.h"
#include "report/text/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;

// A crafted map can prove one finding by a hundred lines; the other formats hold them.
constexpr qsizetype mostEvidence = 12;
// More would make one cell taller than a page.
constexpr int hostsOfRow = 40;

} // namespace

QString sinceText(const HostMemo &memo, std::string_view rule)
{
    const auto found =
        std::ranges::find(memo.findings, rule, &std::pair<std::string, core::Timestamp>::first);
    return found == memo.findings.end()
        ? QString()
        : QString::fromStdString(core::toIso8601(std::chrono::floor<std::chrono::days>(found->second)));
}

void RuleHosts::add(const core::HostResult &host, const core::Finding &finding, const HostMemo &memo,
                    std::size_t most)
{
    if (m_hosts == 0)
        m_sample = finding;
    ++m_hosts;
    const bool isAccepted = !finding.accepted.empty();
    m_accepted += isAccepted;
    ++m_confidence[std::size_t(finding.confidence)];
    m_worst = std::max(m_worst, finding.level);
    if (!isAccepted)
        m_worstOpen = std::max(m_worstOpen, finding.level);
    if (m_rows.size() >= most)
        return;
    QStringList evidence = rating::shortEvidence(finding);
    if (evidence.size() > mostEvidence) {
        const auto left = evidence.size() - mostEvidence;
        evidence.resize(mostEvidence);
        evidence += ReportText::tr("and %n more", nullptr, int(left));
    }
    m_rows.push_back({hostTitle(host.observation), hostAnchor(host.observation.address), finding.level,
                      std::move(evidence), sinceText(memo, finding.rule),
                      rating::acceptance(finding).join(u'\n')});
}

QString RuleHosts::confidenceText() const
{
    QStringList texts;
    const bool several = std::ranges::count_if(m_confidence, [](std::size_t n) { return n > 0; }) > 1;
    for (std::size_t i = m_confidence.size(); i-- > 0;) {
        if (m_confidence[i] == 0)
            continue;
        const QString word = report::word(core::Confidence(i));
        texts +=
            several ? ReportText::tr("%1 (%2)", "word, how many hosts").arg(word).arg(m_confidence[i]) : word;
    }
    return texts.join(u", "_s);
}

QStringList RuleHosts::common() const
{
    if (m_rows.size() < 2)
        return {};
    QStringList common = m_rows.front().evidence;
    for (const Row &row : m_rows)
        common.removeIf([&row](const QString &sentence) { return !row.evidence.contains(sentence); });
    return common;
}

Table RuleHosts::table() const
{
    const QStringList same = common();
    struct Alike
    {
        const Row *row;
        QString evidence;
        std::vector<const Row *> rows;
    };
    std::vector<Alike> groups;
    std::map<std::tuple<int, QString, QString, QString>, std::size_t> known;
    QSet<QString> days;
    bool anyAccepted = false;
    for (const Row &row : m_rows) {
        QStringList own = row.evidence;
        own.removeIf([&same](const QString &sentence) { return same.contains(sentence); });
        const QString evidence = own.join(u'\n');
        days.insert(row.since);
        anyAccepted = anyAccepted || !row.accepted.isEmpty();
        const auto [at, isNew] = known.try_emplace(
            {row.level ? int(*row.level) : -1, evidence, row.since, row.accepted}, groups.size());
        if (isNew)
            groups.push_back({&row, evidence, {}});
        groups[at->second].rows.push_back(&row);
    }
    // One day for all of them is said once, above.
    const bool manyDays = days.size() > 1;
    std::ranges::stable_sort(groups, [](const Alike &a, const Alike &b) {
        return std::tuple(b.row->accepted.isEmpty(), b.row->level)
            < std::tuple(a.row->accepted.isEmpty(), a.row->level);
    });

    Table table;
    table.filtered = true;
    table.columns = {{ReportText::tr("Level"), 3},
                     {ReportText::tr("Host"), 10, false, false, true},
                     {ReportText::tr("What differs"), 19}};
    if (m_rows.size() == 1)
        table.columns.back().title = ReportText::tr("Evidence");
    if (manyDays)
        table.columns.push_back({ReportText::tr("Since"), 4, false, false, true});
    if (anyAccepted)
        table.columns.push_back({ReportText::tr("Accepted"), 6});
    for (const Alike &group : groups) {
        for (std::size_t first = 0; first < group.rows.size(); first += hostsOfRow) {
            const auto end = std::min<std::size_t>(group.rows.size(), first + hostsOfRow);
            QStringList hosts;
            for (std::size_t i = first; i < end; ++i)
                hosts += group.rows[i]->host;
            table.cells.push_back(levelCell(group.row->level));
            // A link leads to one place only.
            table.cells.push_back(
                {hosts.join(u'\n'), Mark::None, end - first == 1 ? group.rows[first]->anchor : QString()});
            table.cells.push_back({group.evidence.isEmpty() ? u"–"_s : group.evidence, Mark::None, {}});
            if (manyDays)
                table.cells.push_back({group.row->since, Mark::None, {}});
            if (anyAccepted)
                table.cells.push_back({group.row->accepted, Mark::None, {}});
        }
    }
    table.title = ReportText::tr("Found on %n hosts", nullptr, core::counted(m_hosts));
    if (m_accepted > 0)
        table.title += u' ' + ReportText::tr("(accepted on %n of them)", nullptr, core::counted(m_accepted));
    if (days.size() == 1 && !days.begin()->isEmpty())
        table.title += u' ' + ReportText::tr("(since %1)", "day").arg(*days.begin());
    if (m_hosts > m_rows.size())
        table.note = ReportText::tr("%n more hosts are not listed here.", nullptr,
                                    core::counted(m_hosts - m_rows.size()));
    return table;
}

} // namespace port135::report
