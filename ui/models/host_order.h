// SPDX-License-Identifier: GPL-3.0-or-later
// In which order hosts are shown. Rows are ordered by numbers worked out once, never by asking the model.
#pragma once

#include "ui/models/host_columns.h"
#include "ui/models/host_model.h"

#include <QString>

#include <vector>

namespace port135::ui {

/// By one column in one direction; the address decides between rows that are alike in it.
class HostOrder
{
public:
    explicit HostOrder(const HostModel &hosts)
        : m_hosts(hosts)
    {
    }

    HostColumn column() const { return m_column; }
    Qt::SortOrder direction() const { return m_direction; }
    /// update(0) has to follow.
    void setColumn(HostColumn column, Qt::SortOrder direction);
    /// Works out the rows of the model from this one on.
    void update(std::size_t from);
    /// Rows that are worked out.
    std::size_t size() const { return m_keys.size(); }
    /// Whether row `a` of the model is shown above row `b`.
    bool operator()(int a, int b) const;

private:
    struct Key
    {
        quint64 column = 0;
        quint64 high = 0; ///< of the address
        quint64 low = 0;
    };

    const HostModel &m_hosts;
    HostColumn m_column = HostColumn::Level;
    Qt::SortOrder m_direction = Qt::DescendingOrder;
    std::vector<Key> m_keys; ///< by row
    std::vector<QString> m_texts; ///< by row, where the column is sorted by text; folded
};

} // namespace port135::ui
