// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/traffic_model.h"

#include "program/user_catalogue.h"
#include "report/traffic/words.h"
#include "ui/units.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace port135::ui {

void TrafficModel::setTraffic(usage::Traffic traffic)
{
    beginResetModel();
    m_traffic = std::move(traffic);
    endResetModel();
}

void TrafficModel::setSegments(usage::Segments segments)
{
    beginResetModel();
    m_segments = std::move(segments);
    endResetModel();
}

void TrafficModel::setDynamicToo(bool on)
{
    m_dynamicToo = on;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, EffectColumn), index(rowCount() - 1, EffectColumn));
}

usage::Effect TrafficModel::effect(int row) const
{
    const auto &blocked = use(row).blocked;
    return m_dynamicToo ? blocked.port135AndDynamic : blocked.port135;
}

QString TrafficModel::segmentOf(const core::Address &address) const
{
    return m_segments.isEmpty() ? QString() : report::segmentText(m_segments, m_segments.find(address));
}

QString TrafficModel::text(int row, Column column) const
{
    const auto &use = this->use(row);
    switch (column) {
    case ClientColumn:
        return QString::fromStdString(use.client.toString());
    case ServerColumn:
        return QString::fromStdString(use.server.toString());
    case ServiceColumn: {
        const auto service = report::serviceText(use, program::catalogue());
        const auto program = report::programText(use);
        return program.isEmpty() ? service : service + u" – "_s + program;
    }
    case OverColumn:
        return report::transportText(use);
    case CallsColumn:
        return number(use.calls);
    case LastColumn:
        if (use.last == core::Timestamp{})
            return {};
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(use.last.time_since_epoch().count()),
                                  QLocale::ShortFormat);
    case KnownColumn:
        return report::word(use.known);
    case EffectColumn:
        return report::word(effect(row));
    case LooksColumn:
        return report::word(use.looks);
    case WhyColumn:
        return report::whyText(use);
    case ColumnCount:
        break;
    }
    return {};
}

int TrafficModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_traffic.uses.size());
}

int TrafficModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrafficModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = Column(index.column());
    const auto &use = this->use(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole: {
        // Escaped: what files say is text, never markup.
        QString tip = text(index.row(), column).toHtmlEscaped();
        if (column == ServiceColumn && !use.operations.empty())
            tip += u"<br>"_s + report::operationsText(use).toHtmlEscaped();
        if (column == EffectColumn)
            tip += u"<br>"_s + report::whyText(use).toHtmlEscaped();
        return u"<p>%1</p>"_s.arg(tip);
    }
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                               text(index.row(), column));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == CallsColumn ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        switch (column) {
        case CallsColumn:
            return qulonglong(use.calls);
        case LastColumn:
            return qlonglong(use.last.time_since_epoch().count());
        case KnownColumn:
            return int(use.known);
        case EffectColumn:
            return int(effect(index.row()));
        case ClientColumn:
        case ServerColumn: {
            const auto &address = column == ClientColumn ? use.client : use.server;
            const auto &bytes = address.bytes();
            return QByteArray(address.isV4() ? "4" : "6")
                + QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex();
        }
        default:
            return text(index.row(), column).toLower();
        }
    default:
        return {};
    }
}

QVariant TrafficModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == CallsColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case ClientColumn:
        return tr("Client");
    case ServerColumn:
        return tr("Server");
    case ServiceColumn:
        return tr("Service");
    case OverColumn:
        return tr("Over");
    case CallsColumn:
        return tr("Calls");
    case LastColumn:
        return tr("Last");
    case KnownColumn:
        return tr("Known");
    case EffectColumn:
        return tr("If blocked");
    case LooksColumn:
        return tr("Worth a look");
    case WhyColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace port135::ui
