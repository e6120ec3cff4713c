// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/host_model.h"

#include "history/history.h"
#include "ui/models/host_columns.h"
#include "ui/plain.h"
#include "ui/theme/change_style.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace port135::ui {

HostModel::HostModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void HostModel::append(std::span<const core::HostResultPtr> hosts)
{
    std::vector<HostRow> fresh;
    fresh.reserve(hosts.size());
    for (const auto &host : hosts) {
        const bool interesting = core::isInteresting(host->observation);
        const std::size_t quiet = m_rows.size() + fresh.size() - std::size_t(m_interesting);
        if (!interesting && quiet >= quietLimit) {
            ++m_unlisted;
            continue;
        }
        fresh.push_back(makeHostRow(host, m_interfaces));
        fresh.back().note = noteOf(fresh.back());
        if (interesting) {
            ++m_interesting;
            ++m_levelCounts[fresh.back().level];
        }
    }
    if (fresh.empty())
        return;
    const int first = size();
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    endInsertRows();
}

void HostModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_interfaces = {};
    m_levelCounts.fill(0);
    m_interesting = 0;
    m_unlisted = 0;
    endResetModel();
}

void HostModel::retranslate()
{
    for (auto &row : m_rows)
        refreshHostRow(row);
    changed(0, size() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void HostModel::changed(int first, int last)
{
    if (first <= last && last < size())
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void HostModel::replace(std::span<const std::pair<int, core::HostResultPtr>> hosts)
{
    int first = size();
    int last = -1;
    for (const auto &[number, result] : hosts) {
        auto &row = m_rows[std::size_t(number)];
        if (row.interesting)
            --m_levelCounts[row.level];
        row.result = result;
        refreshHostRow(row);
        if (row.interesting)
            ++m_levelCounts[row.level];
        first = std::min(first, number);
        last = std::max(last, number);
    }
    changed(first, last);
}

std::shared_ptr<const RowNote> HostModel::noteOf(const HostRow &row) const
{
    return m_notes.isEmpty() ? nullptr : m_notes.value(history::hostKey(row.result->observation));
}

void HostModel::setNotes(Notes notes)
{
    if (notes.isEmpty() && m_notes.isEmpty())
        return;
    m_notes = std::move(notes);
    int first = size();
    int last = -1;
    for (int i = 0; i < size(); ++i) {
        auto &row = m_rows[std::size_t(i)];
        auto note = noteOf(row);
        if (note == row.note)
            continue;
        row.note = std::move(note);
        first = std::min(first, i);
        last = i;
    }
    changed(first, last);
}

void HostModel::setPasts(const service::HostPasts &pasts)
{
    const auto milliseconds = [](const std::optional<core::Timestamp> &time) {
        return time ? qint64(time->time_since_epoch().count()) : 0;
    };
    bool differs = false;
    for (auto &row : m_rows) {
        const auto found = pasts.find(row.result->observation.address);
        const auto past = found == pasts.end() ? service::HostPast() : found->second;
        const auto firstSeen = milliseconds(past.firstSeen);
        const auto findingFirstSeen = milliseconds(past.findingFirstSeen);
        differs = differs || row.change != past.change || row.firstSeen != firstSeen
            || row.findingFirstSeen != findingFirstSeen;
        row.change = past.change;
        row.firstSeen = firstSeen;
        row.findingFirstSeen = findingFirstSeen;
    }
    if (differs)
        changed(0, size() - 1);
}

std::vector<core::HostResultPtr> HostModel::results() const
{
    std::vector<core::HostResultPtr> all;
    all.reserve(m_rows.size());
    for (const auto &row : m_rows)
        all.push_back(row.result);
    return all;
}

int HostModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : size();
}

int HostModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(hostColumns().size());
}

QVariant HostModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    const auto &column = hostColumns()[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row);
    case Qt::ToolTipRole:
        return tip(column.more ? column.more(row) : column.text(row));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(columnTitle(column), column.text(row));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.alignRight ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::DecorationRole:
        return column.id == HostColumn::Change && row.change ? QVariant(icon(changeIcon(*row.change)))
                                                             : QVariant();
    case LevelRole:
        return int(row.level);
    default:
        return {};
    }
}

QVariant HostModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto &column = hostColumns()[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(column);
    case Qt::ToolTipRole:
        return tip(columnTip(column));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.alignRight ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace port135::ui
