// SPDX-License-Identifier: GPL-3.0-or-later
// What breaks the policy, what is not proven, and what was accepted, a row for each rule and pair of zones;
// of a draft the cells that it changes.
#pragma once

#include "ui/places_reader.h"

#include <QAbstractTableModel>

#include <vector>

namespace port135::ui {

class PlacesFindings : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Result,
        Severity, ///< of a draft: the result before
        Rule,
        From, ///< of a draft: the place
        To, ///< of a draft: host and service
        Hosts,
        InUse,
        ColumnCount,
    };
    explicit PlacesFindings(QObject *parent = nullptr);

    /// Worst first; all of them.
    void setReport(MatrixReportPtr report);
    /// Only rows with a selected cell: of the report.
    void select(SelectedCellsPtr selected);
    /// Null for the rows of a draft.
    const policy::MatrixGroup *group(int row) const;
    /// The cell of a draft's row.
    std::uint32_t changedCell(int row) const { return m_changes[std::size_t(row)]->after; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isDraft() const { return m_report && m_report->hasBefore; }
    QString groupText(const policy::MatrixGroup &group, int column) const;
    QString changeText(const policy::CellChange &change, int column) const;
    policy::CellResult resultOf(int row) const;
    void fill();

    MatrixReportPtr m_report;
    SelectedCellsPtr m_selected;
    std::vector<const policy::MatrixGroup *> m_groups; ///< of m_report
    std::vector<const policy::CellChange *> m_changes; ///< of m_report
};

} // namespace port135::ui
