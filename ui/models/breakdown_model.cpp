// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/breakdown_model.h"

#include "report/text/words.h"
#include "ui/plain.h"
#include "ui/units.h"

namespace port135::ui {
namespace {

int levelOfColumn(int column)
{
    return levelKeysWorstFirst[std::size_t(column - BreakdownModel::FirstLevel)];
}

} // namespace

BreakdownModel::BreakdownModel(QString (*labelTitle)(), QObject *parent)
    : QAbstractTableModel(parent)
    , m_labelTitle(labelTitle)
{
}

void BreakdownModel::setRows(Breakdown rows)
{
    if (rows.size() == m_rows.size()) {
        // Keeps the chosen row while a scan runs.
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BreakdownModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BreakdownModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstLevel + levelKeyCount;
}

QVariant BreakdownModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Label)
            return row.label;
        if (column == Total)
            return number(row.total());
        return number(row.levels[std::size_t(levelOfColumn(column))]);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Label ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
        return column == Label ? tip(row.label) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == Label)
            return tr("%1: %2 hosts").arg(row.label, number(row.total()));
        if (column >= FirstLevel)
            return tr("%1: %2 hosts")
                .arg(report::word(levelOfKey(levelOfColumn(column))),
                     number(row.levels[std::size_t(levelOfColumn(column))]));
        return {};
    default:
        return {};
    }
}

QVariant BreakdownModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section >= FirstLevel) {
        const int key = levelOfColumn(section);
        if (role == Qt::DecorationRole)
            return icon(levelStyle(key).icon);
        // The words of six levels would need more room than the numbers below them.
        if (role == Qt::ToolTipRole)
            return tip(report::word(levelOfKey(key)));
        if (role == Qt::AccessibleTextRole)
            return report::word(levelOfKey(key));
        return {};
    }
    if (role == Qt::DisplayRole)
        return section == Label ? m_labelTitle() : tr("Hosts");
    return {};
}

} // namespace port135::ui
