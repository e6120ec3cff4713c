// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/host_sort_filter.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace port135::ui {
namespace {

constexpr auto mergeInterval = 150ms;

} // namespace

HostSortFilter::HostSortFilter(HostModel &hosts, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_hosts(hosts)
{
    setSourceModel(&hosts);
    m_mergeTimer.setSingleShot(true);
    m_mergeTimer.setInterval(mergeInterval);
    connect(&m_mergeTimer, &QTimer::timeout, this, &HostSortFilter::mergeNow);
    connect(&hosts, &QAbstractItemModel::rowsInserted, this, &HostSortFilter::sourceRowsInserted);
    connect(&hosts, &QAbstractItemModel::dataChanged, this, &HostSortFilter::sourceDataChanged);
    connect(&hosts, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    connect(&hosts, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&hosts, &QAbstractItemModel::modelReset, this, [this] {
        rebuild();
        endResetModel();
        Q_EMIT shownChanged();
    });
    rebuild();
}

void HostSortFilter::setFilterText(const QString &text)
{
    auto words = text.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = std::move(words);
    refilter();
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

void HostSortFilter::refilter()
{
    beginResetModel();
    rebuild();
    endResetModel();
    Q_EMIT shownChanged();
}

bool HostSortFilter::accepts(int sourceRow) const
{
    const auto &row = m_hosts.row(sourceRow);
    if (!row.interesting && !m_allHosts)
        return false;
    if (m_level && (row.level != *m_level || !row.interesting))
        return false;
    return std::ranges::all_of(m_words, [&](const QString &word) { return row.search.contains(word); });
}

bool HostSortFilter::before(int a, int b) const
{
    const auto &rowA = m_hosts.row(a);
    const auto &rowB = m_hosts.row(b);
    const int order = hostColumns()[std::size_t(m_column)].compare(rowA, rowB);
    if (order != 0)
        return m_direction == Qt::AscendingOrder ? order < 0 : order > 0;
    const auto &addressA = rowA.result->observation.address;
    const auto &addressB = rowB.result->observation.address;
    // Arrival decides where even the address is the same (one host under two typed names).
    return addressA != addressB ? addressA < addressB : a < b;
}

void HostSortFilter::rebuild()
{
    m_mergeTimer.stop();
    m_order.clear();
    for (int row = 0; row < m_hosts.size(); ++row) {
        if (accepts(row))
            m_order.push_back(row);
    }
    std::ranges::sort(m_order, [this](int a, int b) { return before(a, b); });
    m_merged = m_order.size();
    indexPositions(0);
}

void HostSortFilter::indexPositions(std::size_t from)
{
    if (from == 0)
        m_position.assign(std::size_t(m_hosts.size()), -1);
    else
        m_position.resize(std::size_t(m_hosts.size()), -1);
    for (std::size_t i = from; i < m_order.size(); ++i)
        m_position[std::size_t(m_order[i])] = int(i);
}

void HostSortFilter::sourceRowsInserted(const QModelIndex &, int first, int last)
{
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
    std::ranges::sort(fresh, [this](int a, int b) { return before(a, b); });
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

void HostSortFilter::sourceDataChanged(const QModelIndex &, const QModelIndex &)
{
    // Only a change of language: the same hosts, other words.
    if (!m_words.isEmpty()) {
        refilter();
        return;
    }
    m_merged = 0;
    mergeNow();
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
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
    m_mergeTimer.stop();
    if (m_merged == m_order.size())
        return;
    reorder([this] {
        const auto middle = m_order.begin() + std::ptrdiff_t(m_merged);
        const auto order = [this](int a, int b) { return before(a, b); };
        std::sort(middle, m_order.end(), order);
        std::inplace_merge(m_order.begin(), middle, m_order.end(), order);
    });
}

void HostSortFilter::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    m_column = HostColumn(column);
    m_direction = order;
    m_mergeTimer.stop();
    reorder([this] { std::ranges::sort(m_order, [this](int a, int b) { return before(a, b); }); });
}

QModelIndex HostSortFilter::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || std::size_t(proxyIndex.row()) >= m_order.size())
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

QVariant HostSortFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The base class asks through a row, and there may be none.
    return m_hosts.headerData(section, orientation, role);
}

} // namespace port135::ui
