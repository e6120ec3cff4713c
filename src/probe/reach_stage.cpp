// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/reach_stage.h"

#include "probe/association.h"
#include "wire/mgmt.h"
#include "wire/status.h"
#include "wire/syntax.h"

#include <algorithm>
#include <set>

namespace port135::probe {
namespace {

constexpr std::size_t mostUnlisted = 256;

/// Whether an endpoint that names `named` can be tried at the scanned address.
bool isHere(std::string_view named, const core::Address &scanned, bool anyNamesScanned)
{
    if (named.empty() || named == scanned.toString())
        return true;
    const auto address = core::Address::parse(named);
    if (address && address->isLoopback())
        return false;
    // Behind address translation no endpoint names the address that we see: then the ports are all that
    // counts.
    return !anyNamesScanned;
}

class PortTrier
{
public:
    PortTrier(Environment &environment, core::Observation &observation, HostBudget &budget)
        : m_environment(environment)
        , m_observation(observation)
        , m_budget(budget)
    {
    }

    asio::awaitable<void> tryAll();

private:
    void collectPorts();
    asio::awaitable<void> tryPort(core::PortReach &port, std::chrono::milliseconds timeout);
    asio::awaitable<void> askInterfaces(Connection &connection, core::PortReach &port);
    bool mayGoOn() const { return !m_environment.stopping && core::Steady::now() < m_budget.deadline; }

    Environment &m_environment;
    core::Observation &m_observation;
    HostBudget &m_budget;
    bool m_anyNamesScanned = false;
};

asio::awaitable<void> PortTrier::tryAll()
{
    collectPorts();
    m_observation.reachTried = true;
    // The host has just answered: what has not come after many round trips does not come. Packets get lost,
    // though, so silent ports have a second, longer try.
    using namespace std::chrono_literals;
    const auto rtt = std::chrono::ceil<std::chrono::milliseconds>(m_observation.rtt.value_or(0us));
    auto first = std::min(m_environment.options.connectTimeout, 250ms + 4 * rtt);
    auto second = std::min(m_environment.options.connectTimeout, 3 * first);
    if (!m_observation.rtt) {
        // It has not answered yet: how far it is only its neighbours say.
        first = m_environment.roundTrips.patience(m_observation.address, 1);
        second = m_environment.roundTrips.patience(m_observation.address, 2);
    }
    for (auto &port : m_observation.ports) {
        if (mayGoOn())
            co_await tryPort(port, first);
    }
    for (auto &port : m_observation.ports) {
        if (port.state == core::PortState::Silent && mayGoOn())
            co_await tryPort(port, second);
    }
    for (auto &endpoint : m_observation.endpoints) {
        if (!core::isTcpBased(endpoint.protseq)
            || !isHere(endpoint.address, m_observation.address, m_anyNamesScanned))
            continue;
        const auto port =
            std::find_if(m_observation.ports.begin(), m_observation.ports.end(),
                         [&endpoint](const auto &tried) { return tried.port == endpoint.port; });
        if (port != m_observation.ports.end())
            endpoint.reach = port->state;
    }
}

void PortTrier::collectPorts()
{
    const auto scanned = m_observation.address.toString();
    m_anyNamesScanned = std::any_of(m_observation.endpoints.begin(), m_observation.endpoints.end(),
                                    [&](const auto &endpoint) {
                                        return core::isTcpBased(endpoint.protseq)
                                            && (endpoint.address.empty() || endpoint.address == scanned);
                                    });
    std::set<std::uint16_t> ports;
    for (const auto &endpoint : m_observation.endpoints) {
        if (core::isTcpBased(endpoint.protseq) && endpoint.port != 0
            && isHere(endpoint.address, m_observation.address, m_anyNamesScanned))
            ports.insert(endpoint.port);
    }
    for (const auto port : core::portsOf(m_environment.learned, m_observation.address)) {
        if (port != m_observation.port)
            ports.insert(port);
    }
    for (const auto port : ports) {
        if (m_observation.ports.size() == m_environment.options.limits.ports)
            break; // the rest stays untried, and is shown so
        m_observation.ports.push_back({port});
    }
}

asio::awaitable<void> PortTrier::tryPort(core::PortReach &port, std::chrono::milliseconds timeout)
{
    if (port.port == m_observation.port) {
        port.state = core::PortState::Open; // the mapper's own: we have just talked to it
        co_return;
    }
    Connection connection(m_environment, m_budget, &m_observation.evidence);
    const auto connected = co_await connection.connect(m_observation.address, port.port, timeout);
    if (connected) {
        port.state = core::PortState::Open;
        co_await askInterfaces(connection, port);
        co_return;
    }
    switch (outcomeOfConnect(connected.error())) {
    case core::Outcome::Closed:
        port.state = core::PortState::Closed;
        break;
    case core::Outcome::Silent:
    case core::Outcome::Unreachable: // a firewall that says so
        port.state = core::PortState::Silent;
        break;
    default:
        break; // our own trouble says nothing about the port
    }
}

asio::awaitable<void> PortTrier::askInterfaces(Connection &connection, core::PortReach &port)
{
    Association association(connection);
    const auto ack = co_await association.bind(wire::bindTo(wire::management));
    if (!ack)
        co_return;
    if (ack->results.front().result != wire::ContextResult::Accepted) {
        port.listsInterfaces = false;
        co_return;
    }
    const auto answer = co_await association.call(0, wire::mgmt::InquireInterfacesOpnum, {});
    if (answer.trouble) {
        if (answer.trouble->cause == core::Cause::Fault)
            port.listsInterfaces = false; // refused: an answer, too
        co_return;
    }
    const auto interfaces = wire::readInterfacesResponse(answer.stub, answer.byteOrder);
    if (!interfaces || interfaces->status != wire::status::Ok)
        co_return;
    port.listsInterfaces = true;
    for (const auto &id : interfaces->interfaces) {
        if (id.uuid == wire::management.uuid)
            continue; // there on every endpoint
        const bool listed =
            std::any_of(m_observation.endpoints.begin(), m_observation.endpoints.end(), [&](const auto &e) {
                return e.port == port.port && core::isTcpBased(e.protseq) && e.interfaceId == id;
            });
        const bool known = std::find(port.unlisted.begin(), port.unlisted.end(), id) != port.unlisted.end();
        if (!listed && !known && port.unlisted.size() < mostUnlisted)
            port.unlisted.push_back(id);
    }
}

} // namespace

asio::awaitable<void> tryPorts(Environment &environment, core::Observation &observation, HostBudget &budget)
{
    PortTrier trier(environment, observation, budget);
    co_await trier.tryAll();
}

} // namespace port135::probe
