// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/traffic_matrix_model.h"

#include "report/traffic/words.h"
#include "usage/matrix.h"

using namespace Qt::StringLiterals;

namespace port135::ui {

TrafficMatrixModel::TrafficMatrixModel(const TrafficModel &model, QObject *parent)
    : QAbstractTableModel(parent)
    , m_model(model)
{
}

void TrafficMatrixModel::refresh()
{
    beginResetModel();
    const auto &segments = m_model.segments();
    m_size = segments.isEmpty() ? 0 : int(segments.list().size()) + 1;
    m_cells.assign(std::size_t(m_size) * std::size_t(m_size), {});
    for (int row = 0; m_size > 0 && row < m_model.rowCount(); ++row) {
        const auto &use = m_model.use(row);
        const int from = usage::Matrix::index(segments, use.client);
        const int to = usage::Matrix::index(segments, use.server);
        auto &cell = m_cells[std::size_t(from * m_size + to)];
        ++cell.uses;
        cell.breaks += m_model.effect(row) == usage::Effect::Breaks;
        cell.conspicuous += use.looks != usage::Looks::Ordinary;
    }
    endResetModel();
}

QString TrafficMatrixModel::nameOf(int segment) const
{
    return report::segmentText(m_model.segments(), segment + 1 == m_size ? -1 : segment);
}

const TrafficMatrixModel::Cell &TrafficMatrixModel::cell(const QModelIndex &index) const
{
    return m_cells[std::size_t(index.row() * m_size + index.column())];
}

QString TrafficMatrixModel::filterOf(const QModelIndex &cell) const
{
    return u"from:\"%1\" to:\"%2\""_s.arg(nameOf(cell.row()), nameOf(cell.column()));
}

int TrafficMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_size;
}

int TrafficMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_size;
}

QVariant TrafficMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &counts = cell(index);
    const auto text = counts.uses == 0 ? tr("–", "no use between two segments")
                                       : tr("%1, %2 break").arg(counts.uses).arg(counts.breaks);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1 to %2: %3; worth a look: %4", "segments, uses")
            .arg(nameOf(index.row()), nameOf(index.column()), text)
            .arg(counts.conspicuous)
            .toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    default:
        return {};
    }
}

QVariant TrafficMatrixModel::headerData(int section, Qt::Orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0 || section >= m_size)
        return {};
    return nameOf(section);
}

} // namespace port135::ui
