// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/reach_stage.h"

#include "probe/association.h"
#include "wire/interfaces_reader.h"
#include "wire/mgmt.h"
#include "wire/status.h"
#include "wire/syntax.h"

#include <algorithm>
#include <set>

namespace port135::probe {
namespace {

constexpr std::size_t mostInterfaces = 1024; // of one answer

/// Whether an endpoint that names `named` can be tried at the scanned address.
bool isHere(std::string_view named, std::string_view scanned, bool anyNamesScanned)
{
    if (named.empty() || named == scanned)
        return true;
    const auto address = core::Address::parse(named);
    if (address && address->isLoopback())
        return false;
    // Behind address translation no endpoint names the address that we see: then the ports are all that
    // counts.
    return !anyNamesScanned;
}

/// What came over a connection whose bind failed before a word of RPC; Nothing where we ended it ourselves.
core::PortSeen seenBy(const Trouble &trouble)
{
    using core::Cause;
    switch (trouble.cause) {
    case Cause::ResetByPeer:
    case Cause::ClosedByPeer:
        return core::PortSeen::Reset;
    case Cause::NoAnswer:
        return core::PortSeen::Silence;
    case Cause::NotDceRpc:
    case Cause::Tls:
    case Cause::Http:
    case Cause::ProtocolViolation:
        return core::PortSeen::OtherProtocol;
    default:
        return core::PortSeen::Nothing;
    }
}

core::PortState stateOf(core::PortSeen seen)
{
    switch (seen) {
    case core::PortSeen::Rpc:
        return core::PortState::Open;
    case core::PortSeen::Nothing:
        return core::PortState::NotTried; // our own trouble says nothing about the port
    case core::PortSeen::Reset:
    case core::PortSeen::Silence:
    case core::PortSeen::OtherProtocol:
        break;
    }
    return core::PortState::Wrapped;
}

class InterfaceTaker final : public StubTaker
{
public:
    bool take(wire::Bytes piece, wire::StubEncoding encoding) override
    {
        m_reader.feed(piece, encoding);
        return !m_reader.isLimited(); // what is beyond is not kept, so it is not waited for
    }
    wire::InterfacesSummary finish() { return m_reader.finish(); }
    bool hasBegun() const { return m_reader.hasBegun(); }
    const std::vector<core::InterfaceId> &interfaces() const { return m_interfaces; }

private:
    std::vector<core::InterfaceId> m_interfaces;
    wire::InterfacesReader m_reader{m_interfaces, mostInterfaces};
};

class PortTrier
{
public:
    PortTrier(Environment &environment, core::Observation &observation, HostBudget &budget)
        : m_environment(environment)
        , m_observation(observation)
        , m_budget(budget)
        , m_scanned(observation.address.toString())
    {
    }

    asio::awaitable<void> tryAll();

private:
    void collectPorts();
    asio::awaitable<void> tryPort(core::PortReach &port, std::chrono::milliseconds timeout);
    asio::awaitable<void> askInterfaces(Connection &connection, core::PortReach &port);
    void takeInterfaces(core::PortReach &port, const std::vector<core::InterfaceId> &interfaces);
    bool mayGoOn() const { return !m_environment.stopping && m_environment.clock.now() < m_budget.deadline; }

    Environment &m_environment;
    core::Observation &m_observation;
    HostBudget &m_budget;
    std::chrono::milliseconds m_shortPatience{};
    const std::string m_scanned;
    std::size_t m_unlisted = 0; ///< at all ports
    bool m_anyNamesScanned = false;
    bool m_anySilent = false; ///< a port took the connection and said nothing
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
    m_shortPatience = 1000ms + 4 * rtt;
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
        if (!core::isTcpBased(endpoint.protseq) || !isHere(endpoint.address, m_scanned, m_anyNamesScanned))
            continue;
        const auto port =
            std::lower_bound(m_observation.ports.begin(), m_observation.ports.end(), endpoint.port,
                             [](const auto &tried, auto number) { return tried.port < number; });
        if (port != m_observation.ports.end() && port->port == endpoint.port)
            endpoint.reach = port->state;
    }
    const bool anyUntried =
        std::any_of(m_observation.ports.begin(), m_observation.ports.end(),
                    [](const auto &port) { return port.state == core::PortState::NotTried; });
    m_observation.incomplete.time |= anyUntried && !m_environment.stopping && !mayGoOn();
}

void PortTrier::collectPorts()
{
    m_anyNamesScanned = std::any_of(m_observation.endpoints.begin(), m_observation.endpoints.end(),
                                    [this](const auto &endpoint) {
                                        return core::isTcpBased(endpoint.protseq)
                                            && (endpoint.address.empty() || endpoint.address == m_scanned);
                                    });
    std::set<std::uint16_t> ports;
    for (const auto &endpoint : m_observation.endpoints) {
        if (core::isTcpBased(endpoint.protseq) && endpoint.port != 0
            && isHere(endpoint.address, m_scanned, m_anyNamesScanned))
            ports.insert(endpoint.port);
    }
    for (const auto port : core::portsOf(m_environment.learned, m_observation.address)) {
        if (port != m_observation.port)
            ports.insert(port);
    }
    for (const auto port : ports) {
        if (m_observation.ports.size() == m_environment.options.limits.ports) {
            m_observation.incomplete.textCut = true; // the rest stays untried, and is shown so
            break;
        }
        m_observation.ports.push_back({port});
    }
}

asio::awaitable<void> PortTrier::tryPort(core::PortReach &port, std::chrono::milliseconds timeout)
{
    if (port.port == m_observation.port) {
        // the mapper's own: we have just talked to it
        port.state = core::PortState::Open;
        port.seen = core::PortSeen::Rpc;
        co_return;
    }
    Connection connection(m_environment, m_budget, m_observation);
    const auto connected = co_await connection.connect(m_observation.address, port.port, timeout);
    if (connected) {
        co_await askInterfaces(connection, port);
        co_return;
    }
    switch (outcomeOfConnect(connected.error())) {
    case core::Outcome::Closed:
        port.state = core::PortState::Closed;
        break;
    case core::Outcome::NotRpc: // reset before we could say a word
        port.state = core::PortState::Wrapped;
        port.seen = core::PortSeen::Reset;
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
    // A host that has just answered is not slow: once one port stayed silent, the others get less time.
    Association association(connection, m_anySilent ? m_shortPatience : m_environment.options.answerTimeout);
    const auto ack = co_await association.bind(wire::bindTo(wire::management));
    port.seen = ack || association.spokeRpc() ? core::PortSeen::Rpc : seenBy(ack.error());
    port.state = stateOf(port.seen);
    m_anySilent = m_anySilent || port.seen == core::PortSeen::Silence;
    if (!ack)
        co_return;
    if (ack->results.front().result != wire::ContextResult::Accepted) {
        port.listsInterfaces = false;
        co_return;
    }
    InterfaceTaker taker;
    const auto trouble = co_await association.call(0, wire::mgmt::InquireInterfacesOpnum, {}, taker);
    if (trouble && !taker.hasBegun()) {
        if (trouble->cause == core::Cause::Fault)
            port.listsInterfaces = false; // refused: an answer, too
        co_return;
    }
    const auto summary = taker.finish();
    if (summary.status == wire::ReadStatus::Ok && summary.rpcStatus != wire::status::Ok)
        co_return;
    auto &incomplete = m_observation.incomplete;
    incomplete.textCut |= summary.limited;
    incomplete.damaged |= !summary.limited && summary.status != wire::ReadStatus::Ok;
    if (summary.status == wire::ReadStatus::Ok || !taker.interfaces().empty()) {
        port.listsInterfaces = true;
        takeInterfaces(port, taker.interfaces());
    }
}

/// Those that the map does not list at this port, each once.
void PortTrier::takeInterfaces(core::PortReach &port, const std::vector<core::InterfaceId> &interfaces)
{
    std::set<core::InterfaceId> known;
    for (const auto &endpoint : m_observation.endpoints) {
        if (endpoint.port == port.port && core::isTcpBased(endpoint.protseq))
            known.insert(endpoint.interfaceId);
    }
    for (const auto &id : interfaces) {
        if (id.uuid == wire::management.uuid || !known.insert(id).second)
            continue; // there on every endpoint, or told before
        if (!m_budget.memory.hold(MemoryShare::Part::Interfaces, (m_unlisted + 1) * sizeof id)) {
            m_observation.incomplete.textCut = true;
            break;
        }
        ++m_unlisted;
        port.unlisted.push_back(id);
    }
    port.unlisted.shrink_to_fit(); // kept for every host
}

} // namespace

asio::awaitable<void> tryPorts(Environment &environment, core::Observation &observation, HostBudget &budget)
{
    PortTrier trier(environment, observation, budget);
    co_await trier.tryAll();
}

} // namespace port135::probe
