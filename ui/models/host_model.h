// SPDX-License-Identifier: GPL-3.0-or-later
// All hosts of a scan in the order in which they came. Append-only, so that row numbers stay valid while it
// runs.
#pragma once

#include "service/host_past.h"
#include "ui/models/host_row.h"
#include "ui/theme/level_style.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <array>
#include <span>
#include <utility>
#include <vector>

namespace port135::ui {

class HostModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        LevelRole = Qt::UserRole, ///< int, levelKey()
    };
    /// Hosts that gave nothing are listed up to this number and only counted beyond it: a /8 must not fill
    /// the memory.
    static constexpr std::size_t quietLimit = 300'000;
    using Notes = QHash<QString, std::shared_ptr<const RowNote>>; ///< by history::hostKey()

    explicit HostModel(QObject *parent = nullptr);

    /// One insertion for all of them.
    void append(std::span<const core::HostResultPtr> hosts);
    void clear();
    /// Makes all texts again in the current language.
    void retranslate();
    /// Other judgements of the same hosts, by row.
    void replace(std::span<const std::pair<int, core::HostResultPtr>> hosts);
    /// For the rows there are and those to come.
    void setNotes(Notes notes);

    /// What is known of the rows there are; of those to come nothing is.
    void setPasts(const service::HostPasts &pasts);
    /// What re-checks came to, for the rows there are.
    void setVerdicts(const HostVerdicts &verdicts);

    const HostRow &row(int index) const { return m_rows[std::size_t(index)]; }
    int size() const { return int(m_rows.size()); }
    const InterfaceTable &interfaces() const { return m_interfaces; }
    /// Of interesting hosts, by levelKey().
    const std::array<quint64, levelKeyCount> &levelCounts() const { return m_levelCounts; }
    quint64 interesting() const { return m_interesting; }
    /// Quiet hosts beyond quietLimit.
    quint64 unlisted() const { return m_unlisted; }
    std::vector<core::HostResultPtr> results() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const RowNote> noteOf(const HostRow &row) const;
    void changed(int first, int last);

    std::vector<HostRow> m_rows;
    InterfaceTable m_interfaces;
    Notes m_notes;
    std::array<quint64, levelKeyCount> m_levelCounts{};
    quint64 m_interesting = 0;
    quint64 m_unlisted = 0;
};

} // namespace port135::ui
