// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/map_stage.h"

#include "core/weight.h"
#include "probe/association.h"
#include "probe/local_route.h"
#include "probe/telling_interfaces.h"
#include "wire/binding.h"
#include "wire/epm_handle_free.h"
#include "wire/epm_lookup.h"
#include "wire/epm_map.h"
#include "wire/fold.h"
#include "wire/lookup_reader.h"
#include "wire/status.h"
#include "wire/syntax.h"

namespace port135::probe {

using core::Cause;

namespace {

constexpr std::uint16_t mapperContext = 0;

/// Status codes by which a server says that it wants to know us first [C706 Appendix E, MS-ERREF 2.2].
bool isDenial(std::uint32_t status)
{
    switch (status) {
    case wire::status::AccessDenied:
    case wire::status::SecurityPackageError:
    case 0x000006d3: // unknown authentication service
    case 0x000006d4: // unknown authentication level
    case 0x000006d5: // invalid authentication identity
    case 0x16c9a0d1: // endpoint mapper: cannot access
    case 0x1c00001d: // unsupported authentication level
        return true;
    default:
        return false;
    }
}

bool isUnsupported(std::uint32_t status)
{
    return wire::isNotImplemented(status) || status == wire::status::EptCantPerform
        || status == wire::status::EptCantPerformWin32;
}

/// The lines of one answer, as long as the host may hold more of them.
class LineTaker final : public StubTaker
{
public:
    LineTaker(core::Observation &observation, HostBudget &budget, std::size_t textBytes, std::size_t limit)
        : m_endpoints(observation.endpoints)
        , m_budget(budget)
        , m_textBytes(textBytes)
        , m_reader(observation.endpoints, limit)
    {
    }

    bool take(wire::Bytes piece, wire::StubEncoding encoding) override
    {
        m_reader.feed(piece, encoding);
        m_isFull = !m_budget.memory.hold(MemoryShare::Part::Lines, held());
        return !m_isFull;
    }
    bool hasBegun() const { return m_reader.hasBegun(); }
    /// More came than the host may hold.
    bool isFull() const { return m_isFull; }
    std::size_t textBytes() const { return m_textBytes + m_reader.textBytes(); }
    wire::LookupSummary finish() { return m_reader.finish(); }

private:
    std::size_t held() const
    {
        return m_endpoints.capacity() * sizeof(core::Endpoint) + m_textBytes + m_reader.held();
    }

    const std::vector<core::Endpoint> &m_endpoints;
    HostBudget &m_budget;
    std::size_t m_textBytes; ///< of the lines before
    wire::LookupReader m_reader;
    bool m_isFull = false;
};

class MapReader
{
public:
    MapReader(Environment &environment, core::Observation &observation, HostBudget &budget)
        : m_limits(environment.options.limits)
        , m_observation(observation)
        , m_budget(budget)
        , m_connection(environment, budget, observation)
        , m_association(m_connection)
        , m_part(environment.conversations, environment.time.now())
    {
    }

    asio::awaitable<void> read();

private:
    asio::awaitable<bool> connectAndBind();
    asio::awaitable<void> lookup();
    asio::awaitable<void> askForTelling();
    asio::awaitable<void> freeHandle();
    void conclude(core::Outcome outcome, const Trouble &trouble = {});
    void cutOff(const Trouble &trouble);

    const core::HostLimits &m_limits;
    core::Observation &m_observation;
    HostBudget &m_budget;
    Connection m_connection;
    Association m_association;
    Conversations::Part m_part;
    wire::LookupRequest m_request; ///< its handle is live while not null
    std::size_t m_textBytes = 0; ///< of the lines
};

asio::awaitable<void> MapReader::read()
{
    const bool bound = co_await connectAndBind();
    if (bound)
        co_await lookup();
    if (m_observation.outcome == core::Outcome::Denied || m_observation.outcome == core::Outcome::Unsupported)
        co_await askForTelling();
    auto &endpoints = m_observation.endpoints;
    wire::foldEndpoints(endpoints);
    if (endpoints.capacity() - endpoints.size() > endpoints.size() / 8)
        endpoints.shrink_to_fit(); // kept for every host; a little room costs less than moving all of them
    m_budget.memory.hold(MemoryShare::Part::Lines, core::weightOf(m_observation.endpoints));
}

asio::awaitable<bool> MapReader::connectAndBind()
{
    const auto connected =
        co_await m_connection.connectFirst(m_observation.address, m_observation.port, m_observation.attempts);
    if (!connected) {
        if (connected.error().cause == Cause::ConnectionRefused)
            m_observation.rtt = m_connection.rtt();
        conclude(outcomeOfConnect(connected.error()),
                 withLocalRoute(connected.error(), m_observation.address));
        co_return false;
    }
    m_observation.rtt = m_connection.rtt();
    m_part.connected(m_connection.environment().time.now());
    const auto ack = co_await m_association.bind(wire::bindTo(wire::endpointMapper));
    if (!ack) {
        const auto unanswered = ack.error().cause == Cause::Stopped ? core::Outcome::NotExamined // our doing
                                                                    : core::Outcome::NotRpc;
        conclude(m_association.spokeRpc() ? core::Outcome::RpcNoMapper : unanswered, ack.error());
        co_return false;
    }
    const auto &result = ack->results.front();
    if (result.result == wire::ContextResult::Accepted)
        co_return true;
    // A mapper that speaks neither NDR nor NDR64 is there, but not for us.
    const bool otherSyntax = result.result == wire::ContextResult::ProviderRejection
        && result.reason == std::uint16_t(wire::ProviderReason::TransferSyntaxesNotSupported);
    conclude(otherSyntax ? core::Outcome::Unsupported : core::Outcome::RpcNoMapper,
             {Cause::InterfaceRejected, result.status()});
    co_return false;
}

asio::awaitable<void> MapReader::lookup()
{
    for (std::uint32_t calls = 0;; ++calls) {
        if (calls == m_limits.calls) {
            cutOff({Cause::TooManyCalls});
            break;
        }
        const auto room = m_limits.entries - m_observation.entriesRead;
        LineTaker lines(m_observation, m_budget, m_textBytes, room);
        auto stub = wire::writeLookupRequest(m_request, m_association.encoding());
        const auto trouble =
            co_await m_association.call(mapperContext, wire::epm::LookupOpnum, std::move(stub), lines);
        if (trouble && !lines.hasBegun()) {
            cutOff(*trouble);
            break;
        }
        m_textBytes = lines.textBytes();
        const auto summary = lines.finish();
        m_observation.entriesRead += std::min(summary.entries, room);
        m_observation.incomplete.textCut |= summary.textCut;
        if (trouble || lines.isFull()) { // the beginning of an answer: its entries stand
            cutOff(trouble ? *trouble : Trouble{Cause::TooManyBytes});
            break;
        }
        m_observation.incomplete.damaged |= summary.damaged;
        if (summary.status != wire::ReadStatus::Ok) {
            cutOff({Cause::ProtocolViolation});
            break;
        }
        m_request.handle = summary.handle;
        if (summary.limited) {
            cutOff({Cause::TooManyEntries});
            break;
        }
        // The last batch may come with this status, or an empty one after it [MS-RPCE 2.2.1.2.4]; Windows
        // sends neither.
        const bool atEnd = summary.rpcStatus == wire::status::EptNotRegistered || summary.handle.isNull()
            || summary.entries == 0;
        if (summary.rpcStatus != wire::status::Ok && summary.rpcStatus != wire::status::EptNotRegistered) {
            cutOff({Cause::StatusCode, summary.rpcStatus});
            break;
        }
        if (atEnd) {
            m_observation.anonymousLookup = true;
            conclude(m_observation.entriesRead == 0 ? core::Outcome::Empty : core::Outcome::Listed);
            break;
        }
    }
    co_await freeHandle();
}

/// Where the list is refused, single questions may still be answered: by ept_map.
asio::awaitable<void> MapReader::askForTelling()
{
    if (m_observation.cause == Cause::InterfaceRejected)
        co_return; // nothing is bound
    for (const auto &interfaceId : tellingInterfaces()) {
        wire::Binding wanted;
        wanted.interfaceId = interfaceId;
        wanted.protseq = core::ProtocolSequence::NcacnIpTcp;
        wire::MapRequest request;
        request.tower = wire::writeBinding(wanted);
        auto stub = wire::writeMapRequest(request, m_association.encoding());
        const auto answer = co_await m_association.call(mapperContext, wire::epm::MapOpnum, std::move(stub));
        if (answer.trouble && answer.stub.empty())
            co_return; // refused as well, or gone
        const auto response = wire::readMapResponse(answer.stub, answer.encoding);
        auto &incomplete = m_observation.incomplete;
        incomplete.damaged |= !response;
        if (m_observation.endpoints.size() + response->towers.size() > m_limits.entries) {
            incomplete.textCut = true;
            co_return;
        }
        const auto reading = wire::appendMapTowers(*response, m_observation.endpoints);
        incomplete.damaged |= reading.damaged;
        incomplete.textCut |= reading.textCut;
        if (answer.trouble
            || !m_budget.memory.hold(MemoryShare::Part::Lines, core::weightOf(m_observation.endpoints)))
            co_return;
    }
}

asio::awaitable<void> MapReader::freeHandle()
{
    // Good manners only: a server that does not answer this one runs its handle down when we close.
    if (m_request.handle.isNull() || m_observation.outcome != core::Outcome::Partial)
        co_return;
    if (m_observation.cause != Cause::TooManyCalls && m_observation.cause != Cause::TooManyEntries)
        co_return;
    co_await m_association.call(mapperContext, wire::epm::LookupHandleFreeOpnum,
                                wire::writeHandleFreeRequest({m_request.handle}));
}

void MapReader::conclude(core::Outcome outcome, const Trouble &trouble)
{
    m_observation.outcome = outcome;
    m_observation.cause = trouble.cause;
    m_observation.status = trouble.status;
}

/// The lookup ended before the end of the list.
void MapReader::cutOff(const Trouble &trouble)
{
    const bool nothingYet = m_observation.entriesRead == 0;
    const bool answered = trouble.cause == Cause::Fault || trouble.cause == Cause::StatusCode;
    if (nothingYet && answered && isDenial(trouble.status)) {
        m_observation.anonymousLookup = false;
        conclude(core::Outcome::Denied, trouble);
    } else if (nothingYet && answered && isUnsupported(trouble.status)) {
        conclude(core::Outcome::Unsupported, trouble);
    } else {
        if (!nothingYet)
            m_observation.anonymousLookup = true;
        m_observation.truncated = true;
        m_observation.incomplete.damaged |= trouble.cause == Cause::ProtocolViolation;
        conclude(core::Outcome::Partial, trouble);
    }
}

} // namespace

asio::awaitable<void> readMap(Environment &environment, core::Observation &observation, HostBudget &budget)
{
    MapReader reader(environment, observation, budget);
    co_await reader.read();
}

} // namespace port135::probe
