// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/host_sort_filter.h"

#include "service/host_filter.h"
#include "ui/units.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace port135::ui {
namespace {

constexpr auto mergeInterval = 150ms;
constexpr auto regroupInterval = 400ms; ///< headings are made anew: dearer, and they move under the eyes

} // namespace

HostSortFilter::HostSortFilter(HostModel &hosts, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_hosts(hosts)
    , m_sortOrder(hosts)
{
    setSourceModel(&hosts);
    m_mergeTimer.setSingleShot(true);
    m_mergeTimer.setInterval(mergeInterval);
    m_refilterTimer.setSingleShot(true);
    m_refilterTimer.setInterval(0);
    connect(&m_mergeTimer, &QTimer::timeout, this, &HostSortFilter::mergeNow);
    connect(&m_refilterTimer, &QTimer::timeout, this, &HostSortFilter::refilter);
    connect(&hosts, &QAbstractItemModel::rowsInserted, this, &HostSortFilter::sourceRowsInserted);
    // Another language, another judgement, a note: any column may have changed, and what the filter finds.
    connect(&hosts, &QAbstractItemModel::dataChanged, this, [this] {
        m_outcomeWords = OutcomeWords();
        m_refilterTimer.start();
    });
    connect(&hosts, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    connect(&hosts, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&hosts, &QAbstractItemModel::modelReset, this, [this] {
        m_collapsed.clear();
        rebuild();
        endResetModel();
        Q_EMIT shownChanged();
    });
    rebuild();
}

void HostSortFilter::setQuery(filter::Query query)
{
    if (query.isEmpty() && m_query.isEmpty())
        return;
    m_query = std::move(query);
    m_asksChange = m_query.asks(filter::FilterField::Changed);
    refilter();
}

bool HostSortFilter::setFilterText(const QString &text)
{
    auto vocabulary = service::hostVocabulary();
    vocabulary.changes = true;
    auto query = service::parseFilter(text, vocabulary);
    if (!query)
        return false;
    setQuery(std::move(*query));
    return true;
}

void HostSortFilter::setLevel(std::optional<int> levelKey)
{
    if (levelKey == m_level)
        return;
    m_level = levelKey;
    refilter();
}

void HostSortFilter::setAllHosts(bool all)
{
    if (all == m_allHosts)
        return;
    m_allHosts = all;
    refilter();
}

void HostSortFilter::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    m_collapsed.clear();
    m_mergeTimer.setInterval(grouping == Grouping::None ? mergeInterval : regroupInterval);
    refilter();
}

void HostSortFilter::toggleGroup(int proxyRow)
{
    if (proxyRow < 0 || proxyRow >= rowCount() || !isGroup(proxyRow))
        return;
    auto &group = m_groups[groupPlace(proxyRow)];
    m_collapsed[group.key] = !group.collapsed;
    beginResetModel();
    addHeadings();
    endResetModel();
}

void HostSortFilter::refilter()
{
    m_refilterTimer.stop();
    beginResetModel();
    rebuild();
    endResetModel();
    Q_EMIT shownChanged();
}

core::HostResultPtr HostSortFilter::hostAt(int proxyRow) const
{
    return isGroup(proxyRow) ? nullptr : row(proxyRow).result;
}

bool HostSortFilter::accepts(int sourceRow) const
{
    const auto &row = m_hosts.row(sourceRow);
    // A host that is gone gives nothing now: who asks for changes wants to see it.
    const bool isGone = m_asksChange && row.change == comparison::Change::Gone;
    if (!row.interesting && !m_allHosts && !isGone)
        return false;
    if (m_level && (row.level != *m_level || !row.interesting))
        return false;
    return m_query.isEmpty() || m_query.matches(RowHost(row, m_hosts.interfaces(), m_outcomeWords));
}

void HostSortFilter::rebuild()
{
    m_mergeTimer.stop();
    m_sortOrder.update(0);
    m_order.clear();
    for (int row = 0; row < m_hosts.size(); ++row) {
        if (accepts(row))
            m_order.push_back(row);
    }
    std::ranges::sort(m_order, std::cref(m_sortOrder));
    m_merged = m_order.size();
    if (m_grouping != Grouping::None) {
        m_accepted = m_order;
        addHeadings();
    } else {
        m_accepted.clear();
        m_groups.clear();
        indexPositions(0);
    }
}

void HostSortFilter::addHeadings()
{
    std::map<GroupKey, std::vector<int>> members;
    for (const int row : m_accepted)
        members[groupKey(m_grouping, m_hosts.row(row))].push_back(row);
    m_groups.clear();
    m_order.clear();
    for (const auto &[key, rows] : members) {
        const auto collapsed = m_collapsed.find(key);
        const bool isCollapsed = collapsed != m_collapsed.end() && collapsed->second;
        m_order.push_back(~int(m_groups.size()));
        m_groups.push_back(
            {key, groupTitle(m_grouping, m_hosts.row(rows.front())), int(rows.size()), isCollapsed});
        if (!isCollapsed)
            m_order.insert(m_order.end(), rows.begin(), rows.end());
    }
    m_merged = m_order.size();
    indexPositions(0);
}

void HostSortFilter::indexPositions(std::size_t from)
{
    if (from == 0)
        m_position.assign(std::size_t(m_hosts.size()), -1);
    else
        m_position.resize(std::size_t(m_hosts.size()), -1);
    for (std::size_t i = from; i < m_order.size(); ++i) {
        if (m_order[i] >= 0)
            m_position[std::size_t(m_order[i])] = int(i);
    }
}

void HostSortFilter::sourceRowsInserted(const QModelIndex &, int first, int last)
{
    if (m_grouping != Grouping::None) {
        // Under headings they appear with the next regrouping.
        m_position.resize(std::size_t(m_hosts.size()), -1);
        if (!m_mergeTimer.isActive())
            m_mergeTimer.start();
        return;
    }
    m_sortOrder.update(std::size_t(first));
    std::vector<int> fresh;
    for (int row = first; row <= last; ++row) {
        if (accepts(row))
            fresh.push_back(row);
    }
    const std::size_t start = m_order.size();
    if (fresh.empty()) {
        indexPositions(std::max<std::size_t>(start, 1));
        Q_EMIT shownChanged();
        return;
    }
    std::ranges::sort(fresh, std::cref(m_sortOrder));
    beginInsertRows({}, int(start), int(start + fresh.size()) - 1);
    m_order.insert(m_order.end(), fresh.begin(), fresh.end());
    indexPositions(start);
    endInsertRows();
    // The first rows need no merge: they are seen in order at once.
    if (start == 0)
        m_merged = m_order.size();
    else if (!m_mergeTimer.isActive())
        m_mergeTimer.start();
    Q_EMIT shownChanged();
}

template <typename Change>
void HostSortFilter::reorder(Change change)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto old = persistentIndexList();
    std::vector<int> sources;
    sources.reserve(std::size_t(old.size()));
    for (const auto &index : old)
        sources.push_back(m_order[std::size_t(index.row())]);
    change();
    m_merged = m_order.size();
    indexPositions(0);
    QModelIndexList after;
    after.reserve(old.size());
    for (qsizetype i = 0; i < old.size(); ++i)
        after.append(createIndex(m_position[std::size_t(sources[std::size_t(i)])], old[i].column()));
    changePersistentIndexList(old, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void HostSortFilter::mergeNow()
{
    const bool waiting = m_mergeTimer.isActive();
    m_mergeTimer.stop();
    if (m_grouping != Grouping::None) {
        if (waiting || m_sortOrder.size() != std::size_t(m_hosts.size()))
            refilter();
        return;
    }
    if (m_merged == m_order.size())
        return;
    reorder([this] {
        const auto middle = m_order.begin() + std::ptrdiff_t(m_merged);
        const auto order = std::cref(m_sortOrder);
        std::sort(middle, m_order.end(), order);
        std::inplace_merge(m_order.begin(), middle, m_order.end(), order);
    });
}

void HostSortFilter::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    m_sortOrder.setColumn(HostColumn(column), order);
    if (m_grouping != Grouping::None) {
        refilter();
        return;
    }
    m_mergeTimer.stop();
    m_sortOrder.update(0);
    reorder([this] { std::ranges::sort(m_order, std::cref(m_sortOrder)); });
}

QModelIndex HostSortFilter::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || std::size_t(proxyIndex.row()) >= m_order.size() || isGroup(proxyIndex.row()))
        return {};
    return m_hosts.index(m_order[std::size_t(proxyIndex.row())], proxyIndex.column());
}

QModelIndex HostSortFilter::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || std::size_t(sourceIndex.row()) >= m_position.size())
        return {};
    const int row = m_position[std::size_t(sourceIndex.row())];
    return row < 0 ? QModelIndex() : createIndex(row, sourceIndex.column());
}

QModelIndex HostSortFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex HostSortFilter::parent(const QModelIndex &) const
{
    return {};
}

int HostSortFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int HostSortFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(hostColumns().size());
}

QString HostSortFilter::groupText(const Group &group) const
{
    //: a heading of the host table: what its hosts have in common
    return tr("%1: %n host(s)", nullptr, group.hosts).arg(group.title);
}

QVariant HostSortFilter::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !isGroup(index.row()))
        return QAbstractProxyModel::data(index, role);
    const auto &group = m_groups[groupPlace(index.row())];
    switch (role) {
    case GroupRole:
        return true;
    case CollapsedRole:
        return group.collapsed;
    case GroupTitleRole:
        return group.title;
    case GroupCountRole:
        return tr("%n host(s)", "of a heading of the host table", group.hosts);
    case GroupTextRole:
    case Qt::AccessibleTextRole:
        return groupText(group);
    case Qt::DisplayRole:
        return index.column() == 0 ? groupText(group) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags HostSortFilter::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A heading can be gone to and folded, but it is no host that one could do something with.
    return isGroup(index.row()) ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                                : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant HostSortFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The base class asks through a row, and there may be none.
    return m_hosts.headerData(section, orientation, role);
}

} // namespace port135::ui
