// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_model.h"

#include "rating/rule.h"
#include "report/text/words.h"
#include "ui/finding_words.h"
#include "ui/plain.h"
#include "ui/units.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

QString titleOf(std::string_view rule)
{
    core::Finding finding;
    finding.rule = rule;
    return rating::title(finding);
}

bool isSameRule(std::string_view a, std::string_view b)
{
    // Both are of static storage, mostly of the same.
    return a.data() == b.data() || a == b;
}

} // namespace

FindingModel::FindingModel(const HostSortFilter &hosts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_hosts(hosts)
{
}

void FindingModel::refresh()
{
    std::vector<FindingRow> rows;
    const auto &model = m_hosts.hosts();
    const auto rowOf = [&rows](std::string_view rule) -> FindingRow & {
        for (auto &row : rows) {
            if (isSameRule(row.rule, rule))
                return row;
        }
        rows.push_back({rule, {}});
        return rows.back();
    };
    for (const int source : m_hosts.accepted()) {
        const auto &host = model.row(source);
        for (const auto &finding : host.result->rating.findings) {
            auto &row = rowOf(finding.rule);
            const bool isOpen = finding.accepted.empty();
            const bool isFirst = isOpen && row.open == 0;
            if (isFirst || ((isOpen || row.open == 0) && levelKey(finding.level) > levelKey(row.level)))
                row.level = finding.level;
            ++(isOpen ? row.open : row.accepted);
            if (!isOpen)
                continue;
            for (const auto &[rule, since] : host.findingsSince) {
                if (!isSameRule(rule, finding.rule))
                    continue;
                row.since = row.since == 0 ? since.first : std::min(row.since, since.first);
                row.fresh += since.isNew;
            }
        }
    }
    std::ranges::stable_sort(rows, [](const FindingRow &a, const FindingRow &b) {
        if ((a.open > 0) != (b.open > 0))
            return a.open > 0;
        if (a.level != b.level)
            return levelKey(a.level) > levelKey(b.level);
        return a.open > b.open;
    });
    const bool sameRules = std::ranges::equal(rows, m_rows, {}, &FindingRow::rule, &FindingRow::rule);
    if (sameRules) {
        // Keeps what is chosen.
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void FindingModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QList<core::HostResultPtr> FindingModel::openHosts(int index) const
{
    QList<core::HostResultPtr> hosts;
    for (const int source : m_hosts.accepted()) {
        const auto &host = m_hosts.hosts().row(source).result;
        const auto &findings = host->rating.findings;
        if (std::ranges::any_of(findings, [rule = row(index).rule](const core::Finding &finding) {
                return finding.accepted.empty() && isSameRule(finding.rule, rule);
            }))
            hosts += host;
    }
    return hosts;
}

QString FindingModel::filterTerm(int index) const
{
    const auto rule = row(index).rule;
    return u"rule:"_s + QString::fromUtf8(rule.data(), qsizetype(rule.size()));
}

QString findingState(const FindingRow &row)
{
    QStringList parts;
    if (row.open > 0 && row.since != 0) {
        if (row.fresh == row.open)
            parts += FindingModel::tr("New");
        else {
            if (row.fresh > 0)
                parts += FindingModel::tr("%n new", "hosts with a finding", int(row.fresh));
            parts += FindingModel::tr("known since %1")
                         .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.since).date(),
                                                 QLocale::ShortFormat));
        }
    }
    if (row.accepted > 0)
        parts += row.open == 0 ? FindingModel::tr("Accepted")
                               : FindingModel::tr("%n accepted", "hosts with a finding", int(row.accepted));
    return parts.join(u", "_s);
}

QString FindingModel::text(const FindingRow &row, Column column) const
{
    switch (column) {
    case LevelColumn:
        return report::word(row.level);
    case TitleColumn:
        return titleOf(row.rule);
    case HostsColumn:
        return number(row.open > 0 ? row.open : row.accepted);
    case StepColumn:
        return row.open > 0 ? firstStep(row.rule) : QString();
    case StateColumn:
        return findingState(row);
    case ColumnCount:
        break;
    }
    return {};
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return tip(text(row, column));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                               text(row, column));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == HostsColumn ? Qt::AlignRight : Qt::AlignLeft));
    case LevelRole:
        return row.open > 0 ? levelKey(row.level) : 0;
    case SortRole:
        if (column == LevelColumn)
            // By level, and within it by hosts; what is accepted comes last.
            return qulonglong(row.open > 0 ? quint64(levelKey(row.level) + 1) << 32 | row.open
                                           : row.accepted);
        if (column == HostsColumn)
            return qulonglong(row.open);
        return text(row, column);
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == HostsColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case LevelColumn:
        return tr("Level");
    case TitleColumn:
        return tr("Finding");
    case HostsColumn:
        return tr("Hosts");
    case StepColumn:
        return tr("First step");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace port135::ui
