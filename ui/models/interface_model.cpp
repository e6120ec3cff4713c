// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/interface_model.h"

#include "report/text/reference_text.h"
#include "report/text/words.h"
#include "text/qt_text.h"
#include "ui/plain.h"
#include "ui/units.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

using text::toQString;

bool isCount(int column)
{
    return column == InterfaceModel::OpenColumn || column == InterfaceModel::RemoteColumn
        || column == InterfaceModel::HostsColumn;
}

} // namespace

InterfaceModel::InterfaceModel(const HostSortFilter &hosts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_hosts(hosts)
{
}

void InterfaceModel::refresh()
{
    const auto &model = m_hosts.hosts();
    std::vector<Row> counts(model.interfaces().size());
    std::unordered_map<core::Uuid, int> levels;
    for (const int number : m_hosts.accepted()) {
        const auto &host = model.row(number);
        for (const auto &use : host.interfaces) {
            auto &row = counts[use.number];
            ++row.hosts;
            row.remote += use.remote;
            row.open += use.open;
        }
        for (const auto &finding : host.result->rating.findings) {
            if (!finding.accepted.empty())
                continue;
            for (const auto &uuid : finding.interfaces) {
                auto &level = levels[uuid];
                level = std::max(level, levelKey(finding.level));
            }
        }
    }
    std::vector<Row> rows;
    for (quint32 number = 0; number < counts.size(); ++number) {
        auto &row = counts[number];
        if (row.hosts == 0)
            continue;
        row.number = number;
        const auto level = levels.find(model.interfaces().entry(number).id.uuid);
        row.level = level == levels.end() ? 0 : level->second;
        rows.push_back(row);
    }
    // Mostly the same interfaces with other counts: what is chosen stays chosen.
    if (std::ranges::equal(rows, m_rows, {}, &Row::number, &Row::number)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const InterfaceTable::Entry &InterfaceModel::entry(int index) const
{
    return m_hosts.hosts().interfaces().entry(row(index).number);
}

QString InterfaceModel::filterTerm(int index) const
{
    return u"interface:"_s + QString::fromStdString(entry(index).id.uuid.toString());
}

QString InterfaceModel::text(int index, Column column) const
{
    const auto &row = this->row(index);
    const auto &known = entry(index);
    const auto *info = known.info;
    switch (column) {
    case LevelColumn:
        return report::word(levelOfKey(row.level));
    case ServiceColumn:
        return interfaceTitle(info);
    case CategoryColumn:
        return info ? report::categoryWord(info->category) : QString();
    case OpenColumn:
        return number(quint64(row.open));
    case RemoteColumn:
        return number(quint64(row.remote));
    case HostsColumn:
        return number(quint64(row.hosts));
    case UuidColumn:
        return u"%1 v%2"_s.arg(toQString(known.id.uuid.toString()), toQString(known.id.versionString()));
    case DocumentColumn:
        return info ? toQString(info->document) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

int InterfaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int InterfaceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InterfaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = this->row(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return tip(text(index.row(), column));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                               text(index.row(), column));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isCount(column) ? Qt::AlignRight : Qt::AlignLeft));
    case LevelRole:
        return row.level;
    case SortRole:
        switch (column) {
        case LevelColumn:
            // Of the same level, what is reachable on more hosts.
            return qlonglong(row.level) << 32 | row.open;
        case OpenColumn:
            return row.open;
        case RemoteColumn:
            return row.remote;
        case HostsColumn:
            return row.hosts;
        default:
            return text(index.row(), column).toLower();
        }
    default:
        return {};
    }
}

QVariant InterfaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isCount(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole)
        return tip(headerText(Column(section), true));
    return role == Qt::DisplayRole ? headerText(Column(section), false) : QVariant();
}

QString InterfaceModel::headerText(Column column, bool isTip)
{
    switch (column) {
    case LevelColumn:
        return isTip ? tr("The worst level of an open finding about this service") : tr("Level");
    case ServiceColumn:
        return isTip ? tr("What the catalogue knows of this interface") : tr("Service");
    case CategoryColumn:
        return isTip ? tr("What kind of service it is") : tr("Category");
    case OpenColumn:
        return isTip ? tr("Hosts where a port of it took a connection") : tr("Reachable");
    case RemoteColumn:
        return isTip ? tr("Hosts that list it on a transport of the network") : tr("Network");
    case HostsColumn:
        return isTip ? tr("Hosts that list it at all, for local use too") : tr("Listed");
    case UuidColumn:
        return isTip ? tr("UUID and version, as listed first") : tr("UUID");
    case DocumentColumn:
        return isTip ? tr("The open specification that describes it") : tr("Document");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace port135::ui
