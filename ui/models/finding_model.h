// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of all shown hosts, a row for each rule: how many hosts have it, what to do first, and since
// when it is known. Counted by refresh(): cheap enough to do while a scan runs, but not for every host.
#pragma once

#include "ui/models/host_sort_filter.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <string_view>
#include <vector>

namespace port135::ui {

struct FindingRow
{
    std::string_view rule; ///< static storage
    MaybeLevel level; ///< the worst of its open ones; of all where every one is accepted
    quint32 open = 0; ///< hosts
    quint32 accepted = 0; ///< hosts on which somebody answers for it
    quint32 fresh = 0; ///< open ones that no earlier scan had
    qint64 since = 0; ///< ms since 1970: the first scan that had an open one; 0: not known
};

class FindingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LevelColumn,
        TitleColumn,
        HostsColumn,
        StepColumn,
        StateColumn,
        ColumnCount,
    };
    enum Role {
        LevelRole = Qt::UserRole, ///< int, levelKey()
        SortRole, ///< numbers where the text is one
    };

    explicit FindingModel(const HostSortFilter &hosts, QObject *parent = nullptr);

    void refresh();
    void retranslate();
    const FindingRow &row(int index) const { return m_rows[std::size_t(index)]; }
    /// Shown hosts on which it is open.
    QList<core::HostResultPtr> openHosts(int index) const;
    /// "rule:R7"
    QString filterTerm(int index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const FindingRow &row, Column column) const;

    const HostSortFilter &m_hosts;
    std::vector<FindingRow> m_rows; ///< worst first, then by hosts
};

/// "new", "known since …" and "accepted" of one finding or of several, in words.
QString findingState(const FindingRow &row);

} // namespace port135::ui
