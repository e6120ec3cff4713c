// SPDX-License-Identifier: GPL-3.0-or-later
// What of the host model is shown, in which order and under which headings, while rows keep arriving. New
// rows are appended at once and merged into their place by a timer: each merge is one pass over the rows, so
// 65,536 hosts cost no freeze.
#pragma once

#include "filter/query.h"
#include "ui/models/host_columns.h"
#include "ui/models/host_groups.h"
#include "ui/models/host_model.h"
#include "ui/models/host_order.h"
#include "ui/models/row_host.h"

#include <QAbstractProxyModel>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

namespace port135::ui {

class HostSortFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    enum Role {
        GroupRole = Qt::UserRole + 100, ///< bool: a heading
        CollapsedRole, ///< bool: of a heading
        GroupTextRole, ///< QString: of a heading, in every column
        GroupTitleRole, ///< QString: what its hosts have in common
        GroupCountRole, ///< QString: how many they are
    };

    explicit HostSortFilter(HostModel &hosts, QObject *parent = nullptr);

    void setQuery(filter::Query query);
    /// As typed; false, and nothing changes, where it is not understood.
    bool setFilterText(const QString &text);
    /// Only hosts of one level: a levelKey(), or nothing for all.
    void setLevel(std::optional<int> levelKey);
    /// Also hosts that gave nothing.
    void setAllHosts(bool all);
    void setGrouping(Grouping grouping);
    /// Folds or unfolds the hosts under a heading.
    void toggleGroup(int proxyRow);

    bool isFiltered() const { return !m_query.isEmpty() || m_level; }
    std::optional<int> level() const { return m_level; }
    bool allHosts() const { return m_allHosts; }
    Grouping grouping() const { return m_grouping; }
    bool isGroup(int proxyRow) const { return m_order[std::size_t(proxyRow)] < 0; }
    /// Not of a heading.
    const HostRow &row(int proxyRow) const { return m_hosts.row(m_order[std::size_t(proxyRow)]); }
    /// Null for a heading.
    core::HostResultPtr hostAt(int proxyRow) const;
    const HostModel &hosts() const { return m_hosts; }
    /// Source rows that pass the filter, folded ones too.
    const std::vector<int> &accepted() const { return m_grouping == Grouping::None ? m_order : m_accepted; }
    int shownHosts() const { return int(accepted().size()); }
    int sortColumn() const { return int(m_sortOrder.column()); }
    Qt::SortOrder sortOrder() const { return m_sortOrder.direction(); }
    /// Puts rows that came since the last merge into their place now.
    void mergeNow();

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The shown hosts may have changed.
    void shownChanged();

private:
    struct Group
    {
        GroupKey key;
        QString title;
        int hosts = 0;
        bool collapsed = false;
    };

    void sourceRowsInserted(const QModelIndex &parent, int first, int last);
    bool accepts(int sourceRow) const;
    void rebuild();
    void addHeadings();
    void refilter();
    void indexPositions(std::size_t from);
    template <typename Change>
    void reorder(Change change);
    /// In m_groups, of a heading.
    std::size_t groupPlace(int proxyRow) const { return ~std::size_t(m_order[std::size_t(proxyRow)]); }
    QString groupText(const Group &group) const;

    HostModel &m_hosts;
    std::vector<int> m_order; ///< source rows in shown order; a heading is ~(its place in m_groups)
    std::vector<int> m_accepted; ///< only while grouped: in order, without headings, folded ones too
    std::vector<int> m_position; ///< of a source row in m_order, or -1
    std::vector<Group> m_groups;
    std::map<GroupKey, bool> m_collapsed; ///< outlives a rebuild
    std::size_t m_merged = 0; ///< rows before this are in order
    HostOrder m_sortOrder;
    Grouping m_grouping = Grouping::None;
    filter::Query m_query;
    bool m_asksChange = false; ///< the query does
    OutcomeWords m_outcomeWords;
    std::optional<int> m_level;
    bool m_allHosts = false;
    QTimer m_mergeTimer;
    QTimer m_refilterTimer;
};

} // namespace port135::ui
