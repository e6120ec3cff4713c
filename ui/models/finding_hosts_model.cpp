// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_hosts_model.h"

#include "rating/rule.h"
#include "report/comparison/comparison_words.h"
#include "report/text/words.h"
#include "ui/models/finding_model.h"
#include "ui/plain.h"
#include "ui/theme/change_style.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace port135::ui {

FindingHostsModel::FindingHostsModel(const HostSortFilter &hosts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_hosts(hosts)
{
}

void FindingHostsModel::setRule(std::string_view rule)
{
    beginResetModel();
    m_rule = rule;
    m_rows.clear();
    if (!rule.empty()) {
        for (const int source : m_hosts.accepted()) {
            const auto &host = m_hosts.hosts().row(source).result;
            const auto &findings = host->rating.findings;
            const auto found = std::ranges::find(findings, rule, &core::Finding::rule);
            if (found != findings.end())
                m_rows.push_back({source, host, int(found - findings.begin())});
        }
        std::ranges::stable_sort(m_rows, [this](const Row &a, const Row &b) {
            const auto key = [this](const Row &row) {
                return std::pair(finding(row).accepted.empty(), levelKey(finding(row).level));
            };
            return key(a) > key(b);
        });
    }
    endResetModel();
}

core::HostResultPtr FindingHostsModel::host(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].host : nullptr;
}

void FindingHostsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool FindingHostsModel::isCurrent(const Row &row) const
{
    // Another scan may have taken the place before this list is read anew.
    return row.source < m_hosts.hosts().size()
        && m_hosts.hosts().row(row.source).result->observation.address == row.host->observation.address;
}

QString FindingHostsModel::stateOf(const Row &row) const
{
    if (!isCurrent(row))
        return {};
    const auto &host = m_hosts.hosts().row(row.source);
    if (host.verdicts) {
        if (const auto verdict = host.verdicts->find(m_rule); verdict != host.verdicts->end())
            return report::word(verdict->second);
    }
    FindingRow one;
    ++(finding(row).accepted.empty() ? one.open : one.accepted);
    for (const auto &[rule, since] : host.findingsSince) {
        if (rule == m_rule) {
            one.since = since.first;
            one.fresh = since.isNew;
        }
    }
    return findingState(one);
}

QString FindingHostsModel::text(const Row &row, Column column) const
{
    const auto &seen = row.host->observation;
    switch (column) {
    case LevelColumn:
        return report::word(finding(row).level);
    case AddressColumn:
        return QString::fromStdString(seen.address.toString());
    case NameColumn:
        return report::displayName(seen);
    case StateColumn:
        return stateOf(row);
    case EvidenceColumn:
        return rating::evidence(finding(row)).join(u' ');
    case ColumnCount:
        break;
    }
    return {};
}

int FindingHostsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FindingHostsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingHostsModel::data(const QModelIndex &index, int role) const
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
    case Qt::DecorationRole:
        if (column == StateColumn && isCurrent(row)) {
            const auto &verdicts = m_hosts.hosts().row(row.source).verdicts;
            if (verdicts) {
                if (const auto verdict = verdicts->find(m_rule); verdict != verdicts->end())
                    return icon(verdictIcon(verdict->second));
            }
        }
        return {};
    case LevelRole:
        return finding(row).accepted.empty() ? levelKey(finding(row).level) : 0;
    default:
        return {};
    }
}

QVariant FindingHostsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case LevelColumn:
        return tr("Level");
    case AddressColumn:
        return tr("Address");
    case NameColumn:
        return tr("Name");
    case StateColumn:
        return tr("State");
    case EvidenceColumn:
        return tr("Because");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace port135::ui
