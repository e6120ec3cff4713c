// SPDX-License-Identifier: GPL-3.0-or-later
// What of the host model is shown, and in which order, while rows keep arriving. New rows are appended at
// once and merged into their place by a timer: each merge is one pass over the rows, so 65,536 hosts cost no
// freeze (QSortFilterProxyModel sorts all of them through QVariant each time).
#pragma once

#include "ui/models/host_columns.h"
#include "ui/models/host_model.h"

#include <QAbstractProxyModel>
#include <QStringList>
#include <QTimer>

#include <optional>
#include <vector>

namespace port135::ui {

class HostSortFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit HostSortFilter(HostModel &hosts, QObject *parent = nullptr);

    /// Words that all have to occur in a host's texts; case does not matter.
    void setFilterText(const QString &text);
    /// Only hosts of one level: a levelKey(), or nothing for all.
    void setLevel(std::optional<int> levelKey);
    /// Also hosts that gave nothing.
    void setAllHosts(bool all);

    bool isFiltered() const { return !m_words.isEmpty() || m_level; }
    std::optional<int> level() const { return m_level; }
    bool allHosts() const { return m_allHosts; }
    const HostRow &row(int proxyRow) const { return m_hosts.row(m_order[std::size_t(proxyRow)]); }
    int sortColumn() const { return int(m_column); }
    Qt::SortOrder sortOrder() const { return m_direction; }
    /// Puts rows that came since the last merge into their place now.
    void mergeNow();

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The number of shown rows may have changed.
    void shownChanged();

private:
    void sourceRowsInserted(const QModelIndex &parent, int first, int last);
    void sourceDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    bool accepts(int sourceRow) const;
    bool before(int a, int b) const;
    void rebuild();
    void refilter();
    void indexPositions(std::size_t from);
    template <typename Change>
    void reorder(Change change);

    HostModel &m_hosts;
    std::vector<int> m_order; ///< source rows in shown order
    std::vector<int> m_position; ///< of a source row in m_order, or -1
    std::size_t m_merged = 0; ///< rows before this are in order
    HostColumn m_column = HostColumn::Level;
    Qt::SortOrder m_direction = Qt::DescendingOrder;
    QStringList m_words;
    std::optional<int> m_level;
    bool m_allHosts = false;
    QTimer m_mergeTimer;
};

} // namespace port135::ui
