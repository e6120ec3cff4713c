// SPDX-License-Identifier: GPL-3.0-or-later
// The uses of RPC that traffic told, as a table: filtered and sorted here, for there may be 200,000.
#pragma once

#include "filter/query.h"
#include "usage/segments.h"
#include "usage/traffic.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace port135::ui {

/// What is imagined to be blocked.
enum class BlockedPorts {
    Port135,
    Port135AndDynamic,
};

usage::Effect effectOf(const usage::Use &use, BlockedPorts block);

class UseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Client,
        Server,
        Service,
        Effect,
        Over,
        Calls,
        Known,
        Program,
        Last,
        Look,
        ColumnCount,
    };

    explicit UseModel(QObject *parent = nullptr);

    void setTraffic(std::shared_ptr<const usage::Traffic> traffic);
    /// Without any, the networks of the addresses serve as segments.
    void setSegments(usage::Segments segments);
    void setBlock(BlockedPorts block);
    void setQuery(filter::FlowQuery query);
    void retranslate();

    const usage::Traffic &traffic() const { return *m_traffic; }
    const usage::Segments &segments() const { return m_segments; }
    /// Whether the segments come from a file.
    bool hasNames() const { return m_named; }
    BlockedPorts block() const { return m_block; }
    const usage::Use &use(int row) const { return m_traffic->uses[m_rows[std::size_t(row)]]; }
    /// What is shown, in the order of the traffic.
    std::vector<const usage::Use *> shown() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void segmentsChanged();

private:
    QString text(const usage::Use &use, int column) const;
    void place();
    void select();
    void order();

    std::shared_ptr<const usage::Traffic> m_traffic;
    usage::Segments m_segments;
    filter::FlowQuery m_query;
    std::vector<std::array<int, 2>> m_places; ///< of each use: segments of client and server
    mutable std::vector<std::string> m_texts; ///< of each use, made when a word is looked for
    std::vector<std::uint32_t> m_rows;
    BlockedPorts m_block = BlockedPorts::Port135;
    int m_sortColumn = Effect;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_named = false;
};

} // namespace port135::ui
