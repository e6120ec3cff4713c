// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/places_table.h"

#include "report/places/matrix_words.h"
#include "report/text/filled.h"
#include "report/text/words.h"
#include "ui/plain.h"
#include "ui/theme/result_style.h"

#include <algorithm>
#include <set>

namespace port135::ui {
namespace {

using namespace Qt::StringLiterals;
using policy::CellResult;
using policy::PathVerdict;

QString timeOf(core::Timestamp time)
{
    return QString::fromStdString(core::toIso8601(time)).mid(11, 5);
}

} // namespace

PlacesTable::PlacesTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PlacesTable::setReport(MatrixReportPtr report)
{
    beginResetModel();
    m_report = std::move(report);
    m_selected.reset();
    m_zoom = Zoom::Zones;
    m_places.clear();
    m_firstCells.clear();
    if (m_report) {
        const auto &matrix = m_report->matrix;
        for (std::uint32_t i = 0; i < matrix.places.size(); ++i) {
            if (matrix.places[i].scans > 0)
                m_places.push_back(i);
        }
        // Cells come by host, service and place.
        std::uint32_t cell = 0;
        for (const auto &host : matrix.hosts) {
            m_firstCells.push_back(cell);
            cell += static_cast<std::uint32_t>(host.services.size() * m_places.size());
        }
    }
    fillZones();
    endResetModel();
}

void PlacesTable::select(SelectedCellsPtr selected)
{
    beginResetModel();
    m_selected = std::move(selected);
    fillZones();
    if (m_zoom != Zoom::Zones)
        fillHosts();
    if (m_zoom == Zoom::Services)
        fillServices();
    endResetModel();
}

const std::vector<policy::ZonePair> &PlacesTable::pairs() const
{
    return m_selected ? m_selected->pairs() : m_report->matrix.pairs;
}

void PlacesTable::fillZones()
{
    std::set<policy::ZoneIndex> sources;
    std::set<policy::ZoneIndex> targets;
    if (m_report) {
        for (const auto &pair : pairs()) {
            sources.insert(pair.from);
            targets.insert(pair.to);
        }
    }
    m_sources.assign(sources.begin(), sources.end());
    m_targets.assign(targets.begin(), targets.end());
}

bool PlacesTable::isHostSelected(std::uint32_t host) const
{
    const auto count = m_report->matrix.hosts[host].services.size() * m_places.size();
    for (std::uint32_t i = 0; i < count; ++i) {
        if (isSelected(m_firstCells[host] + i))
            return true;
    }
    return false;
}

void PlacesTable::showZones()
{
    beginResetModel();
    m_zoom = Zoom::Zones;
    endResetModel();
}

void PlacesTable::showHosts(policy::ZoneIndex from, policy::ZoneIndex to)
{
    beginResetModel();
    m_zoom = Zoom::Hosts;
    m_from = from;
    m_to = to;
    fillHosts();
    endResetModel();
}

void PlacesTable::fillHosts()
{
    m_hosts.clear();
    std::vector<std::pair<int, std::uint32_t>> order; // the worst first, then by address
    const auto &matrix = m_report->matrix;
    for (std::uint32_t i = 0; i < matrix.hosts.size(); ++i) {
        if (matrix.hosts[i].zone != m_to || !isHostSelected(i))
            continue;
        int worst = 0;
        // Of unused addresses there are many: they come last.
        constexpr int used = 10;
        const auto first = matrix.cells.begin() + m_firstCells[i];
        const auto count = std::ptrdiff_t(matrix.hosts[i].services.size() * m_places.size());
        const int base = std::any_of(first, first + count, policy::sawService) ? used : 0;
        for (std::size_t column = 0; column < m_places.size(); ++column) {
            const auto cell = worstAt(i, column);
            if (cell && matrix.placeOf(matrix.cells[*cell]).zone == m_from)
                worst = std::max(worst, base + weightOf(matrix.cells[*cell]));
        }
        order.emplace_back(-worst, i);
    }
    std::sort(order.begin(), order.end());
    for (const auto &[weight, host] : order)
        m_hosts.push_back(host);
}

void PlacesTable::showServices(std::uint32_t host)
{
    beginResetModel();
    m_zoom = Zoom::Services;
    m_host = host;
    fillServices();
    endResetModel();
}

void PlacesTable::fillServices()
{
    m_services.clear();
    for (std::size_t service = 0; service < m_report->matrix.hosts[m_host].services.size(); ++service) {
        for (std::size_t column = 0; column < m_places.size(); ++column) {
            if (!isSelected(cellAt(m_host, service, column)))
                continue;
            m_services.push_back(service);
            break;
        }
    }
}

QStringList PlacesTable::path() const
{
    if (!m_report)
        return {};
    QStringList steps{tr("All zones")};
    if (m_zoom != Zoom::Zones)
        steps.append(u"%1 → %2"_s.arg(report::zoneWord(m_report->policy, m_from),
                                      report::zoneWord(m_report->policy, m_to)));
    if (m_zoom == Zoom::Services)
        steps.append(report::hostWord(m_report->matrix.hosts[m_host]));
    return steps;
}

bool PlacesTable::enter(const QModelIndex &index)
{
    if (!m_report || !index.isValid())
        return false;
    const auto row = std::size_t(index.row());
    if (m_zoom == Zoom::Zones) {
        const auto column = std::size_t(index.column());
        if (column == 0 || !pair(m_sources[row], m_targets[column - 1]))
            return false;
        showHosts(m_sources[row], m_targets[column - 1]);
        return true;
    }
    if (m_zoom == Zoom::Hosts) {
        showServices(m_hosts[row]);
        return true;
    }
    return false;
}

bool PlacesTable::leave()
{
    if (m_zoom == Zoom::Services) {
        beginResetModel();
        m_zoom = Zoom::Hosts;
        endResetModel();
        return true;
    }
    if (m_zoom == Zoom::Hosts) {
        showZones();
        return true;
    }
    return false;
}

std::uint32_t PlacesTable::cellAt(std::uint32_t host, std::size_t service, std::size_t column) const
{
    return m_firstCells[host] + static_cast<std::uint32_t>(service * m_places.size() + column);
}

std::optional<std::uint32_t> PlacesTable::worstAt(std::uint32_t host, std::size_t column) const
{
    std::optional<std::uint32_t> worst;
    const auto &matrix = m_report->matrix;
    for (std::size_t service = 0; service < matrix.hosts[host].services.size(); ++service) {
        const auto cell = cellAt(host, service, column);
        if (!isSelected(cell))
            continue;
        if (!worst || weightOf(matrix.cells[cell]) > weightOf(matrix.cells[*worst]))
            worst = cell;
    }
    return worst;
}

const policy::ZonePair *PlacesTable::pair(policy::ZoneIndex from, policy::ZoneIndex to) const
{
    const auto &all = pairs();
    const auto found = std::find_if(all.begin(), all.end(), [&](const policy::ZonePair &pair) {
        return pair.from == from && pair.to == to;
    });
    return found == all.end() ? nullptr : &*found;
}

std::optional<std::uint32_t> PlacesTable::cell(const QModelIndex &index) const
{
    if (!m_report || !index.isValid() || index.column() == 0)
        return std::nullopt;
    const auto column = std::size_t(index.column() - 1);
    if (column >= m_places.size())
        return std::nullopt;
    if (m_zoom == Zoom::Hosts)
        return worstAt(m_hosts[std::size_t(index.row())], column);
    if (m_zoom == Zoom::Services)
        return cellAt(m_host, m_services[std::size_t(index.row())], column);
    return std::nullopt;
}

PlacesTable::Field PlacesTable::zoneField(std::size_t row, std::size_t column) const
{
    const auto from = m_sources[row];
    if (column == 0)
        return {report::zoneWord(m_report->policy, from), {}, {}};
    const auto to = m_targets[column - 1];
    const auto *cells = pair(from, to);
    if (!cells)
        return {report::sign(PathVerdict::NoData), CellResult::NoData, tr("Nothing was tested.")};
    return {
        report::pairText(*cells), cells->worst,
        report::filled(tr("From %1 to %2", "two zones"),
                       {report::zoneWord(m_report->policy, from), report::zoneWord(m_report->policy, to)})};
}

PlacesTable::Field PlacesTable::hostField(std::size_t row, std::size_t column) const
{
    const auto host = m_hosts[row];
    const auto &matrix = m_report->matrix;
    if (column == 0)
        return {report::hostWord(matrix.hosts[host]), {}, {}};
    const auto index = worstAt(host, column - 1);
    if (!index)
        return {};
    const auto &worst = matrix.cells[*index];
    const auto services = matrix.hosts[host].services.size();
    std::size_t same = 0;
    for (std::size_t service = 0; service < services; ++service) {
        if (const auto cell = cellAt(host, service, column - 1); isSelected(cell))
            same += weightOf(matrix.cells[cell]) == weightOf(worst);
    }
    auto text = report::sign(worst) + u' '
        + (matrix.hasPolicy ? report::word(worst.result) : report::word(worst.verdict));
    if (services > 1)
        text += u" (%1/%2)"_s.arg(same).arg(services);
    return {text, worst.result, report::evidence(worst, matrix)};
}

PlacesTable::Field PlacesTable::serviceField(std::size_t row, std::size_t column) const
{
    const auto &matrix = m_report->matrix;
    if (column == 0)
        return {report::serviceWord(matrix.hosts[m_host].services[m_services[row]], m_report->options.words),
                {},
                {}};
    const auto index = cellAt(m_host, m_services[row], column - 1);
    if (!isSelected(index))
        return {};
    const auto &cell = matrix.cells[index];
    auto text = report::sign(cell) + u' '
        + (matrix.hasPolicy ? report::word(cell.result) : report::word(cell.verdict));
    if (cell.tested != policy::PortView::None)
        text += u"  "_s + timeOf(cell.testedAt);
    return {text, cell.result, report::evidence(cell, matrix)};
}

PlacesTable::Field PlacesTable::field(const QModelIndex &index) const
{
    const auto row = std::size_t(index.row());
    const auto column = std::size_t(index.column());
    switch (m_zoom) {
    case Zoom::Zones:
        return zoneField(row, column);
    case Zoom::Hosts:
        return hostField(row, column);
    case Zoom::Services:
        return serviceField(row, column);
    }
    return {};
}

int PlacesTable::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_report)
        return 0;
    switch (m_zoom) {
    case Zoom::Zones:
        return int(m_sources.size());
    case Zoom::Hosts:
        return int(m_hosts.size());
    case Zoom::Services:
        return int(m_services.size());
    }
    return 0;
}

int PlacesTable::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_report)
        return 0;
    return 1 + int(m_zoom == Zoom::Zones ? m_targets.size() : m_places.size());
}

QVariant PlacesTable::data(const QModelIndex &index, int role) const
{
    if (!m_report || !index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return field(index).text;
    case Qt::ToolTipRole:
        return tip(field(index).hint);
    case Qt::AccessibleDescriptionRole:
        return field(index).hint;
    case Qt::ForegroundRole:
        if (const auto result = field(index).result)
            return colour(resultStyle(*result).text);
        return {};
    case Qt::BackgroundRole:
        if (const auto result = field(index).result)
            return colour(resultStyle(*result).back);
        return {};
    default:
        return {};
    }
}

QVariant PlacesTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_report || orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_zoom == Zoom::Zones ? tr("From \\ to") : m_zoom == Zoom::Hosts ? tr("Host") : tr("Service");
    const auto column = std::size_t(section - 1);
    if (m_zoom == Zoom::Zones)
        return column < m_targets.size() ? report::zoneWord(m_report->policy, m_targets[column]) : QString();
    return column < m_places.size() ? report::placeWord(m_report->matrix.places[m_places[column]])
                                    : QString();
}

void PlacesTable::retranslate()
{
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace port135::ui
