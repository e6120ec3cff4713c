// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/column_fit.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace port135::ui {
namespace {

constexpr int sampledRows = 100;
constexpr int columnPadding = 8;

int contentWidth(const QTableView &table, int column)
{
    const auto &model = *table.model();
    int width = 0;
    const int rows = model.rowCount();
    const int step = std::max(1, rows / sampledRows);
    for (int row = 0; row < rows; row += step) {
        // A heading spans the table.
        if (model.flags(model.index(row, column)) & Qt::ItemIsSelectable)
            width = std::max(width, table.sizeHintForIndex(model.index(row, column)).width());
    }
    return width + columnPadding;
}

/// Takes `amount` from the columns that have something above their least width, by how much it is.
void shrink(std::vector<int> &widths, const std::vector<int> &least, int amount)
{
    int above = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        above += std::max(0, widths[i] - least[i]);
    if (above == 0)
        return;
    const double share = std::min(1.0, double(amount) / above);
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] -= int(std::ceil(std::max(0, widths[i] - least[i]) * share)); // a pixel too much scrolls
}

class FitKeeper : public QObject
{
public:
    FitKeeper(QTableView &table, std::span<const ColumnFit> columns)
        : QObject(&table)
        , m_table(table)
        , m_columns(columns)
    {
        table.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        // The viewport has its width by now; while the window is laid out it had another.
        if (event->type() == QEvent::Resize && m_table.viewport()->width() != m_width) {
            m_width = m_table.viewport()->width();
            fitColumns(m_table, m_columns);
        }
        return QObject::eventFilter(object, event);
    }

private:
    QTableView &m_table;
    std::span<const ColumnFit> m_columns;
    int m_width = -1; ///< for which the columns were made to fit
};

} // namespace

void keepColumnsFit(QTableView &table, std::span<const ColumnFit> columns)
{
    new FitKeeper(table, columns);
    fitColumns(table, columns);
}

void fitColumns(QTableView &table, std::span<const ColumnFit> columns)
{
    const auto *header = table.horizontalHeader();
    const int character = table.fontMetrics().averageCharWidth();
    std::vector<int> sections;
    std::vector<int> widths;
    std::vector<int> least;
    std::vector<int> wanted; ///< by contents, without a limit
    for (int column = 0; column < int(columns.size()); ++column) {
        if (table.isColumnHidden(column))
            continue;
        const int title = header->sectionSizeHint(column);
        const int content = std::max(title, contentWidth(table, column));
        sections.push_back(column);
        wanted.push_back(content);
        least.push_back(std::min(content, std::max(title, columns[std::size_t(column)].least * character)));
        widths.push_back(std::clamp(content, least.back(),
                                    std::max(least.back(), columns[std::size_t(column)].most * character)));
    }
    int left = table.viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    if (left < 0)
        shrink(widths, least, -left);
    // First for what is cut off, then for those that grow.
    for (std::size_t i = 0; i < widths.size() && left > 0; ++i) {
        const int more = std::clamp(wanted[i] - widths[i], 0, left);
        widths[i] += more;
        left -= more;
    }
    const auto growing = std::count_if(sections.begin(), sections.end(),
                                       [&columns](int column) { return columns[std::size_t(column)].grows; });
    if (left > 0 && growing > 0) {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (columns[std::size_t(sections[i])].grows)
                widths[i] += left / int(growing);
        }
    }
    for (std::size_t i = 0; i < sections.size(); ++i)
        table.setColumnWidth(sections[i], widths[i]);
}

} // namespace port135::ui
