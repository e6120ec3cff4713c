// SPDX-License-Identifier: GPL-3.0-or-later
// What is reachable from where, as a table in three zooms: zones by zones, the hosts of two zones by places,
// the services of a host by places.
#pragma once

#include "ui/places_reader.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <optional>
#include <vector>

namespace port135::ui {

class PlacesTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Zoom {
        Zones,
        Hosts,
        Services,
    };

    explicit PlacesTable(QObject *parent = nullptr);

    /// Shows its zones; all of them.
    void setReport(MatrixReportPtr report);
    /// Only what has a selected cell: of the report. The zoom stays.
    void select(SelectedCellsPtr selected);
    void showZones();
    /// From one zone to another.
    void showHosts(policy::ZoneIndex from, policy::ZoneIndex to);
    /// One of the report's.
    void showServices(std::uint32_t host);
    Zoom zoom() const { return m_zoom; }
    /// What is shown, from the outside in: "All zones", "clients → dcs", "10.9.0.10 (DC1)".
    QStringList path() const;
    /// One step closer, where the index holds something closer. False: it does not.
    bool enter(const QModelIndex &index);
    /// One step back; false at the zones.
    bool leave();
    /// The cell of the matrix behind an index: of a host the one that counts most. Nothing for names and
    /// gaps.
    std::optional<std::uint32_t> cell(const QModelIndex &index) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Field
    {
        QString text;
        std::optional<policy::CellResult> result; ///< colours it
        QString hint;
    };

    Field field(const QModelIndex &index) const;
    Field zoneField(std::size_t row, std::size_t column) const;
    Field hostField(std::size_t row, std::size_t column) const;
    Field serviceField(std::size_t row, std::size_t column) const;
    /// Index of the cell of the host's service as seen from a place of m_columns.
    std::uint32_t cellAt(std::uint32_t host, std::size_t service, std::size_t column) const;
    std::optional<std::uint32_t> worstAt(std::uint32_t host, std::size_t column) const;
    const std::vector<policy::ZonePair> &pairs() const;
    bool isSelected(std::uint32_t cell) const { return !m_selected || m_selected->has(cell); }
    bool isHostSelected(std::uint32_t host) const;
    void fillZones();
    void fillHosts();
    void fillServices();
    const policy::ZonePair *pair(policy::ZoneIndex from, policy::ZoneIndex to) const;

    MatrixReportPtr m_report;
    SelectedCellsPtr m_selected;
    Zoom m_zoom = Zoom::Zones;
    policy::ZoneIndex m_from = policy::outsideZones;
    policy::ZoneIndex m_to = policy::outsideZones;
    std::uint32_t m_host = 0;
    std::vector<std::uint32_t> m_places; ///< with scans, in the order of the cells
    std::vector<std::uint32_t> m_firstCells; ///< by host
    std::vector<policy::ZoneIndex> m_sources; ///< rows of the zones
    std::vector<policy::ZoneIndex> m_targets; ///< their columns
    std::vector<std::uint32_t> m_hosts; ///< rows of the hosts, worst first
    std::vector<std::size_t> m_services; ///< rows of the services
};

} // namespace port135::ui
