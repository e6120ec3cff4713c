// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change_list.h"

#include "report/comparison/comparison_text.h"
#include "report/text/words.h"
#include "ui/plain.h"
#include "ui/theme/change_style.h"
#include "ui/theme/level_style.h"

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

/// "Listed, High"; a dash for a host that the scan does not have.
QString sideText(bool present, core::Outcome outcome, std::optional<core::Level> level)
{
    if (!present)
        return u"–"_s;
    if (!core::isInteresting(outcome))
        return report::word(outcome);
    return u"%1, %2"_s.arg(report::word(outcome), report::word(level));
}

} // namespace

Trend trendOf(const comparison::HostChange &host)
{
    if (host.change == comparison::Change::NotComparable || host.change == comparison::Change::Same)
        return Trend::None;
    const int before = levelKey(host.levelBefore);
    const int after = levelKey(host.levelAfter);
    if (after < before && host.onlyClaimed)
        return Trend::None; // who says its name elsewhere proves nothing of it
    return before == after ? Trend::None : after > before ? Trend::Worse : Trend::Better;
}

ChangeList::ChangeList(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChangeList::setComparison(ComparisonPtr comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

void ChangeList::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ChangeList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : int(m_comparison->hosts.size());
}

int ChangeList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangeList::text(const comparison::HostChange &host, int column) const
{
    switch (column) {
    case Change:
        return report::word(host);
    case Direction:
        switch (trendOf(host)) {
        case Trend::Better:
            return tr("Better");
        case Trend::Worse:
            return tr("Worse");
        case Trend::None:
            return {};
        }
        return {};
    case Host:
        return report::hostText(host);
    case Before:
        return sideText(host.addressBefore.has_value(), host.outcomeBefore, host.levelBefore);
    case After:
        return sideText(host.addressAfter.has_value(), host.outcomeAfter, host.levelAfter);
    case Text:
        return report::changeText(host);
    default:
        return {};
    }
}

QVariant ChangeList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = host(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return tip(text(row, index.column()));
    case Qt::DecorationRole:
        if (index.column() == Change)
            return icon(changeIcon(row.gravest()));
        if (index.column() == Direction && trendOf(row) != Trend::None)
            return icon(trendOf(row) == Trend::Better ? Icon::Check : Icon::Warning);
        return {};
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                               text(row, index.column()));
    case ChangeRole:
        return int(row.change);
    case ClaimRole:
        return row.isSameByClaim();
    case SortRole:
        // Addresses come in order: the row number is their key.
        if (index.column() == Host)
            return index.row();
        if (index.column() == Change)
            return int(row.change);
        if (index.column() == Direction)
            return -int(trendOf(row));
        return text(row, index.column());
    default:
        return {};
    }
}

QVariant ChangeList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Change:
        return tr("Change");
    case Direction:
        return tr("Level");
    case Host:
        return tr("Host");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Text:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace port135::ui
