// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/places_findings.h"

#include "report/places/matrix_words.h"
#include "report/text/words.h"
#include "ui/theme/result_style.h"
#include "ui/units.h"

namespace port135::ui {

using namespace Qt::StringLiterals;
using policy::CellResult;

PlacesFindings::PlacesFindings(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PlacesFindings::setReport(MatrixReportPtr report)
{
    beginResetModel();
    m_report = std::move(report);
    m_selected.reset();
    fill();
    endResetModel();
}

void PlacesFindings::select(SelectedCellsPtr selected)
{
    beginResetModel();
    m_selected = std::move(selected);
    fill();
    endResetModel();
}

void PlacesFindings::fill()
{
    m_groups.clear();
    m_changes.clear();
    if (!m_report || !m_report->hasPolicy)
        return;
    const auto &matrix = m_report->matrix;
    for (const auto *list : {&matrix.groups, &matrix.notProven, &matrix.excepted, &matrix.unstated}) {
        for (const auto &group : *list) {
            if (!m_selected || m_selected->hostsOf(group) > 0)
                m_groups.push_back(&group);
        }
    }
    for (const auto &change : m_report->changes) {
        if (!m_selected || m_selected->has(change.after))
            m_changes.push_back(&change);
    }
}

const policy::MatrixGroup *PlacesFindings::group(int row) const
{
    return isDraft() || row < 0 || std::size_t(row) >= m_groups.size() ? nullptr : m_groups[std::size_t(row)];
}

int PlacesFindings::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_report)
        return 0;
    return int(isDraft() ? m_changes.size() : m_groups.size());
}

int PlacesFindings::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : isDraft() ? int(To) + 1 : int(ColumnCount);
}

QString PlacesFindings::groupText(const policy::MatrixGroup &group, int column) const
{
    const bool breaks = group.result == CellResult::Violation || group.result == CellResult::BrokenNeed;
    switch (column) {
    case Result:
        return (breaks ? u"! "_s : QString()) + report::word(group.result);
    case Severity:
        return breaks ? report::word(std::optional(group.severity)) : QString();
    case Rule:
        return report::ruleWord(m_report->policy, group.rule);
    case From:
        return report::zoneWord(m_report->policy, group.from);
    case To:
        return report::zoneWord(m_report->policy, group.to);
    case Hosts: {
        const auto hosts = m_selected ? m_selected->hostsOf(group) : group.hosts;
        return hosts == group.hosts
            ? number(hosts)
            : tr("%1 of %2", "two numbers of hosts").arg(number(hosts), number(group.hosts));
    }
    case InUse:
        return group.usedBy > 0 ? tr("by %n computer(s)", nullptr, int(group.usedBy)) : QString();
    default:
        return {};
    }
}

QString PlacesFindings::changeText(const policy::CellChange &change, int column) const
{
    const auto &cell = m_report->matrix.cells[change.after];
    switch (column) {
    case Result:
        return report::word(cell.result);
    case Severity:
        return report::word(m_report->before.cells[change.before].result);
    case Rule:
        return report::ruleWord(m_report->policy, cell.rule);
    case From:
        return report::placeWord(m_report->matrix.placeOf(cell));
    case To:
        return report::hostWord(m_report->matrix.hostOf(cell)) + u' '
            + report::serviceWord(m_report->matrix.serviceOf(cell), m_report->options.words);
    default:
        return {};
    }
}

CellResult PlacesFindings::resultOf(int row) const
{
    return isDraft() ? m_report->matrix.cells[changedCell(row)].result : m_groups[std::size_t(row)]->result;
}

QVariant PlacesFindings::data(const QModelIndex &index, int role) const
{
    if (!m_report || !index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return isDraft() ? changeText(*m_changes[std::size_t(index.row())], index.column())
                         : groupText(*m_groups[std::size_t(index.row())], index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Hosts ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Result ? QVariant(colour(resultStyle(resultOf(index.row())).text))
                                        : QVariant();
    case Qt::BackgroundRole:
        return index.column() == Result ? QVariant(colour(resultStyle(resultOf(index.row())).back))
                                        : QVariant();
    default:
        return {};
    }
}

QVariant PlacesFindings::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Result:
        return isDraft() ? tr("Under the draft") : tr("Result");
    case Severity:
        return isDraft() ? tr("Before") : tr("Severity");
    case Rule:
        return tr("Rule");
    case From:
        return isDraft() ? tr("Place") : tr("From");
    case To:
        return isDraft() ? tr("Host and service") : tr("To");
    case Hosts:
        return tr("Hosts");
    case InUse:
        return tr("In use");
    default:
        return {};
    }
}

void PlacesFindings::retranslate()
{
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace port135::ui
