// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/interface_hosts_model.h"

#include "report/text/words.h"
#include "ui/plain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace port135::ui {

InterfaceHostsModel::InterfaceHostsModel(const HostSortFilter &hosts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_hosts(hosts)
{
}

void InterfaceHostsModel::setInterface(std::optional<quint32> number)
{
    beginResetModel();
    m_rows.clear();
    m_interface.reset();
    if (number) {
        const auto &model = m_hosts.hosts();
        m_interface = model.interfaces().entry(*number).id;
        for (const int source : m_hosts.accepted()) {
            const auto &host = model.row(source);
            const auto use = std::ranges::find(host.interfaces, *number, &InterfaceUse::number);
            if (use != host.interfaces.end())
                m_rows.push_back({host.result, *use, host.level});
        }
        std::ranges::stable_sort(m_rows, [](const Row &a, const Row &b) {
            return a.use.open != b.use.open ? a.use.open : a.use.remote && !b.use.remote;
        });
    }
    endResetModel();
}

core::HostResultPtr InterfaceHostsModel::host(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].host : nullptr;
}

QString InterfaceHostsModel::endpoints(const Row &row) const
{
    constexpr qsizetype most = 12;
    QStringList places;
    for (const auto &endpoint : row.host->observation.endpoints) {
        if (endpoint.interfaceId.uuid != m_interface->uuid
            || endpoint.interfaceId.major != m_interface->major)
            continue;
        const auto name = core::name(endpoint.protseq);
        const QString place = QString::fromUtf8(name.data(), qsizetype(name.size())) + u':'
            + report::shown(endpoint.endpoint, 128);
        if (!places.contains(place))
            places += place;
        if (places.size() > most)
            break;
    }
    if (places.size() > most)
        places.last() = u"…"_s;
    return places.join(u", "_s);
}

QString InterfaceHostsModel::text(const Row &row, Column column) const
{
    const auto &seen = row.host->observation;
    switch (column) {
    case LevelColumn:
        return report::word(row.host->rating.level);
    case AddressColumn:
        return QString::fromStdString(seen.address.toString());
    case NameColumn:
        return report::displayName(seen);
    case ReachColumn:
        return row.use.open  ? tr("Reachable")
            : row.use.remote ? tr("Listed for the network")
                             : tr("Local only");
    case EndpointsColumn:
        return endpoints(row);
    case ColumnCount:
        break;
    }
    return {};
}

int InterfaceHostsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int InterfaceHostsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InterfaceHostsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, Column(index.column()));
    case Qt::ToolTipRole:
        return tip(text(row, Column(index.column())));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                               text(row, Column(index.column())));
    case LevelRole:
        return row.level;
    default:
        return {};
    }
}

QVariant InterfaceHostsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case LevelColumn:
        return tr("Host level");
    case AddressColumn:
        return tr("Address");
    case NameColumn:
        return tr("Name");
    case ReachColumn:
        return tr("From here");
    case EndpointsColumn:
        return tr("Where it can be called");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace port135::ui
