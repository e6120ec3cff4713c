// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/scan_list.h"

#include "report/text/words.h"
#include "ui/plain.h"
#include "ui/theme/icons.h"
#include "ui/units.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr std::size_t listedTargets = 120; ///< bytes

QDateTime startedAt(const history::ScanInfo &scan)
{
    return QDateTime::fromMSecsSinceEpoch(scan.record.started.time_since_epoch().count()).toLocalTime();
}

QString startedText(const history::ScanInfo &scan)
{
    return QLocale().toString(startedAt(scan), QLocale::ShortFormat);
}

QString targetsText(const history::ScanInfo &scan)
{
    if (scan.record.practice)
        return ScanList::tr("Practice network");
    return report::shown(scan.record.targets, listedTargets).simplified();
}

QString whatText(const history::ScanInfo &scan)
{
    return scan.name.isEmpty() ? targetsText(scan) : report::shown(scan.name.toStdString(), listedTargets);
}

quint64 hostsOf(const history::ScanInfo &scan, int column)
{
    const int level = int(core::Level::Critical) - (column - ScanList::Critical);
    return scan.levels[std::size_t(level)];
}

} // namespace

QString scanLabel(const history::ScanInfo &scan)
{
    return u"%1 – %2"_s.arg(startedText(scan), whatText(scan));
}

QStringList scanLabels(const QList<history::ScanInfo> &scans)
{
    QHash<QString, int> uses;
    for (const auto &scan : scans)
        ++uses[scanLabel(scan)];
    QStringList labels;
    QHash<QString, int> given;
    for (const auto &scan : scans) {
        QString label = scanLabel(scan);
        if (uses[label] > 1)
            label = u"%1 %2 – %3"_s.arg(QLocale().toString(startedAt(scan).date(), QLocale::ShortFormat),
                                        startedAt(scan).time().toString(u"HH:mm:ss"_s), whatText(scan));
        if (scan.recheckOf)
            label = ScanList::tr("%1 (re-check)").arg(label);
        if (const int before = given[label]++; before > 0)
            label += u" (%1)"_s.arg(before + 1);
        labels += label;
    }
    return labels;
}

QString word(history::ScanStatus status)
{
    switch (status) {
    case history::ScanStatus::Running:
        return ScanList::tr("Running");
    case history::ScanStatus::Complete:
        return ScanList::tr("Complete");
    case history::ScanStatus::Stopped:
        return ScanList::tr("Stopped");
    case history::ScanStatus::Interrupted:
        return ScanList::tr("Interrupted");
    }
    return {};
}

ScanList::ScanList(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ScanList::setScans(QList<history::ScanInfo> scans)
{
    beginResetModel();
    m_scans = std::move(scans);
    endResetModel();
}

int ScanList::rowOf(history::ScanId id) const
{
    for (int row = 0; row < int(m_scans.size()); ++row) {
        if (m_scans[row].id == id)
            return row;
    }
    return -1;
}

void ScanList::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_scans.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ScanList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_scans.size());
}

int ScanList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ScanList::text(const history::ScanInfo &scan, int column) const
{
    switch (column) {
    case Started:
        return startedText(scan);
    case Name:
        return report::shown(scan.name.toStdString(), listedTargets);
    case Targets:
        return targetsText(scan);
    case Kind: {
        QStringList kinds;
        if (scan.baseline)
            kinds += tr("Baseline");
        if (scan.recheckOf)
            kinds += tr("Re-check");
        if (scan.record.practice)
            kinds += tr("Practice");
        return kinds.join(u", "_s);
    }
    case Status:
        return word(scan.status);
    case Hosts:
        return number(scan.record.examined);
    case Answered:
        return number(scan.record.counts.interesting());
    case Critical:
    case High:
    case Medium:
    case Low:
        return number(hostsOf(scan, column));
    case Size:
        return QLocale().formattedDataSize(scan.bytes, 1);
    default:
        return {};
    }
}

QVariant ScanList::sortKey(const history::ScanInfo &scan, int column) const
{
    switch (column) {
    case Started:
        return qint64(scan.record.started.time_since_epoch().count());
    case Hosts:
        return QVariant::fromValue(quint64(scan.record.examined));
    case Answered:
        return QVariant::fromValue(quint64(scan.record.counts.interesting()));
    case Critical:
    case High:
    case Medium:
    case Low:
        return hostsOf(scan, column);
    case Size:
        return scan.bytes;
    default:
        return text(scan, column);
    }
}

QVariant ScanList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &scan = m_scans[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(scan, column);
    case SortRole:
        return sortKey(scan, column);
    case Qt::DecorationRole:
        if (column == Kind && scan.baseline)
            return icon(Icon::Flag);
        if (column == Status && scan.status == history::ScanStatus::Interrupted)
            return icon(Icon::Warning);
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column >= Hosts ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return tip(column == Name && !scan.note.isEmpty() ? report::shown(scan.note.toStdString(), 2000)
                                                          : text(scan, column));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                               text(scan, column));
    default:
        return {};
    }
}

QVariant ScanList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Started:
        return tr("Started");
    case Name:
        return tr("Name");
    case Targets:
        return tr("Targets");
    case Kind:
        return tr("Kind");
    case Status:
        return tr("Status");
    case Hosts:
        return tr("Examined");
    case Answered:
        return tr("Answered");
    case Critical:
    case High:
    case Medium:
    case Low:
        //: %1 is a level; a column that counts hosts
        return tr("%1 hosts")
            .arg(report::word(core::Level(int(core::Level::Critical) - (section - Critical))));
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace port135::ui
