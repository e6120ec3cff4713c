// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/host_cells.h"

#include <algorithm>
#include <tuple>

namespace port135::policy {
namespace {

using std::chrono::milliseconds;

const PortSighting *portOf(const Sighting &seen, std::uint16_t port)
{
    const auto at = std::lower_bound(seen.ports.begin(), seen.ports.end(), port,
                                     [](const PortSighting &p, std::uint16_t n) { return p.port < n; });
    return at != seen.ports.end() && at->port == port ? &*at : nullptr;
}

/// One look at one port that says something.
struct PortLook
{
    std::uint32_t place = 0;
    PortView view = PortView::None;
    core::Timestamp time{};
};

template <typename Value>
void makeSet(std::vector<Value> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

milliseconds distance(core::Timestamp a, core::Timestamp b)
{
    return a > b ? a - b : b - a;
}

/// How much a look at the reference place proves.
int worth(PortView view)
{
    switch (view) {
    case PortView::Open:
        return 5;
    case PortView::Closed:
        return 4;
    case PortView::Silent:
        return 3;
    case PortView::Unreachable:
        return 2;
    case PortView::Wrapped:
        return 1;
    case PortView::None:
        break;
    }
    return 0;
}

class HostReading
{
public:
    HostReading(const JoinedHost &joined, MatrixHost host, const std::vector<MatrixPlace> &places,
                const std::vector<std::uint32_t> &scanned, milliseconds window)
        : m_joined(joined)
        , m_places(places)
        , m_scanned(scanned)
        , m_window(window)
    {
        m_result.host = std::move(host);
    }

    HostCells run()
    {
        readIdentity();
        std::vector<std::uint16_t> mappers;
        mappers.reserve(m_joined.looks.size());
        for (const auto &look : m_joined.looks)
            mappers.push_back(look.seen->mapperPort);
        makeSet(mappers);
        for (const auto port : mappers)
            addService(port, true);
        for (const auto port : ports()) {
            if (!std::binary_search(mappers.begin(), mappers.end(), port))
                addService(port, false);
        }
        return std::move(m_result);
    }

private:
    void readIdentity()
    {
        auto &host = m_result.host;
        for (const auto &look : m_joined.looks) {
            host.addresses.push_back(look.seen->address);
            host.interfaces.insert(host.interfaces.end(), look.seen->interfaces.begin(),
                                   look.seen->interfaces.end());
            if (host.name.empty())
                host.name = look.seen->computer;
        }
        makeSet(host.addresses);
        makeSet(host.interfaces);
        if (m_joined.declared)
            host.name = m_joined.declared->name;
        host.contested = m_joined.contested;
    }

    /// Ports that the newest map of some place lists, or that some place tried and nothing newer took away.
    std::vector<std::uint16_t> ports() const
    {
        std::vector<std::uint16_t> ports;
        for (const auto place : m_scanned) {
            bool wholeSeen = false;
            for (const auto &look : m_joined.looks) {
                if (look.place != place || wholeSeen)
                    continue;
                for (const auto &port : look.seen->ports)
                    ports.push_back(port.port);
                wholeSeen = look.seen->mapWhole;
            }
        }
        makeSet(ports);
        return ports;
    }

    void addService(std::uint16_t port, bool mapper)
    {
        MatrixService service;
        service.port = port;
        service.mapper = mapper;
        m_looks.clear();
        m_gone = core::Timestamp::min();
        service.known = mapper;
        collect(service);
        makeSet(service.interfaces);
        const auto number = static_cast<std::uint32_t>(m_result.host.services.size());
        m_result.host.services.push_back(std::move(service));
        for (const auto place : m_scanned)
            m_result.cells.push_back(cell(place, number));
    }

    /// What was seen of it, newest first; behind a whole map of its place that does not list it nothing
    /// older counts.
    void collect(MatrixService &service)
    {
        m_ended.assign(m_places.size(), false);
        for (const auto &look : m_joined.looks) {
            if (m_ended[look.place])
                continue;
            if (service.mapper) {
                if (look.seen->mapper != PortView::None && look.seen->mapperPort == service.port)
                    m_looks.push_back({look.place, look.seen->mapper, look.seen->time});
                continue;
            }
            const auto *port = portOf(*look.seen, service.port);
            if (!port) {
                if (look.seen->mapWhole) {
                    m_ended[look.place] = true;
                    m_gone = std::max(m_gone, look.seen->time);
                }
                continue;
            }
            service.interfaces.insert(service.interfaces.end(), port->interfaces.begin(),
                                      port->interfaces.end());
            service.known = service.known || (look.seen->mapWhole && !port->interfaces.empty());
            if (port->view != PortView::None)
                m_looks.push_back({look.place, port->view, look.seen->time});
        }
    }

    MatrixCell cell(std::uint32_t place, std::uint32_t service) const
    {
        MatrixCell cell;
        cell.place = place;
        cell.service = service;
        const PortLook *tested = nullptr;
        for (const auto &look : m_looks) {
            if (look.place != place)
                continue;
            if (!tested)
                tested = &look;
            cell.first = look.time; // they come newest first
        }
        const auto zone = m_result.host.zone;
        cell.isReference = m_places[place].isReferenceFor(zone);
        if (!tested)
            return cell;
        cell.tested = tested->view;
        cell.testedAt = cell.last = tested->time;
        const PortLook *reference = nullptr;
        bool before = false;
        bool after = false;
        for (const auto other : m_scanned) {
            if (other == place || !m_places[other].isReferenceFor(zone))
                continue;
            bool newest = true;
            for (const auto &look : m_looks) {
                if (look.place != other)
                    continue;
                const bool isNear = distance(look.time, tested->time) <= m_window;
                if (isNear && look.view == PortView::Open) {
                    before = before || look.time <= tested->time;
                    after = after || look.time >= tested->time;
                }
                if (newest && isBetter(look, reference, *tested))
                    reference = &look;
                newest = false;
            }
        }
        milliseconds age{};
        if (reference) {
            cell.reference = reference->view;
            cell.referencePlace = reference->place;
            cell.referenceAt = reference->time;
            cell.first = std::min(cell.first, reference->time);
            cell.last = std::max(cell.last, reference->time);
            age = distance(reference->time, tested->time);
            cell.oldReference = age > m_window;
            // The host gave the port up after the reference saw it: what was blocked may have been nothing.
            cell.staleMap = m_gone > reference->time;
            cell.bracketed = before && after && reference->view == PortView::Open;
        } else {
            cell.staleMap = m_gone > tested->time;
        }
        cell.verdict =
            pathVerdict(cell.staleMap ? PortView::None : cell.reference, cell.tested, age, m_window);
        return cell;
    }

    /// Of two looks from reference places: within the window, then what proves more, then the nearer.
    bool isBetter(const PortLook &look, const PortLook *than, const PortLook &tested) const
    {
        if (!than)
            return true;
        const auto rank = [&](const PortLook &one) {
            const auto age = distance(one.time, tested.time);
            return std::tuple(age <= m_window ? 1 : 0, worth(one.view), -age);
        };
        return rank(look) > rank(*than);
    }

    const JoinedHost &m_joined;
    const std::vector<MatrixPlace> &m_places;
    const std::vector<std::uint32_t> &m_scanned;
    milliseconds m_window;
    HostCells m_result;
    std::vector<PortLook> m_looks; ///< of the service in hand
    std::vector<bool> m_ended; ///< by place
    core::Timestamp m_gone{}; ///< the newest whole map that lists the port no more
};

} // namespace

HostCells cellsOf(const JoinedHost &joined, MatrixHost host, const std::vector<MatrixPlace> &places,
                  const std::vector<std::uint32_t> &scanned, milliseconds window)
{
    return HostReading(joined, std::move(host), places, scanned, window).run();
}

} // namespace port135::policy
