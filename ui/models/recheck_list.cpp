// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recheck_list.h"

#include "report/comparison/comparison_text.h"
#include "report/text/words.h"
#include "ui/plain.h"
#include "ui/theme/change_style.h"
#include "ui/theme/level_style.h"

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

QString hostText(const comparison::RecheckItem &item)
{
    const auto &host = item.after ? item.after : item.before;
    const QString address = QString::fromStdString(item.address.toString());
    const QString name = host ? report::displayName(host->observation) : QString();
    return name.isEmpty() ? address : u"%1 (%2)"_s.arg(address, name);
}

/// What is worst for the user comes first.
int verdictKey(comparison::Verdict verdict)
{
    switch (verdict) {
    case comparison::Verdict::New:
        return 0;
    case comparison::Verdict::StillThere:
        return 1;
    case comparison::Verdict::NotVerifiable:
        return 2;
    case comparison::Verdict::Fixed:
        return 3;
    }
    return 4;
}

} // namespace

RecheckList::RecheckList(RecheckPtr recheck, QObject *parent)
    : QAbstractTableModel(parent)
    , m_recheck(std::move(recheck))
{
}

void RecheckList::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RecheckList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_recheck->items.size());
}

int RecheckList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecheckList::text(const comparison::RecheckItem &item, int column) const
{
    switch (column) {
    case Verdict:
        return item.accepted ? tr("%1 (accepted)").arg(report::word(item.verdict))
                             : report::word(item.verdict);
    case Host:
        return hostText(item);
    case Finding:
        return report::findingTitle(item);
    case LevelBefore:
        return item.findingBefore >= 0 ? report::word(item.levelBefore) : u"–"_s;
    case LevelAfter:
        return item.findingAfter >= 0 ? report::word(item.levelAfter) : u"–"_s;
    case Why:
        return report::verdictText(item);
    default:
        return {};
    }
}

QVariant RecheckList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &item = m_recheck->items[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.column());
    case Qt::ToolTipRole:
        return tip(text(item, index.column()));
    case Qt::DecorationRole:
        return index.column() == Verdict ? icon(verdictIcon(item.verdict)) : QVariant();
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                               text(item, index.column()));
    case SortRole:
        switch (index.column()) {
        case Verdict:
            return verdictKey(item.verdict);
        case Host:
            return index.row(); // they come by address
        case LevelBefore:
            return item.findingBefore >= 0 ? levelKey(item.levelBefore) : -1;
        case LevelAfter:
            return item.findingAfter >= 0 ? levelKey(item.levelAfter) : -1;
        default:
            return text(item, index.column());
        }
    default:
        return {};
    }
}

QVariant RecheckList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Verdict:
        return tr("Verdict");
    case Host:
        return tr("Host");
    case Finding:
        return tr("Finding");
    case LevelBefore:
        return tr("Before");
    case LevelAfter:
        return tr("Now");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace port135::ui
