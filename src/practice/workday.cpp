// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/workday.h"

#include "practice/network.h"
#include "probe/use_tuple.h"
#include "wire/bind.h"
#include "wire/binding.h"
#include "wire/epm_lookup.h"
#include "wire/epm_map.h"
#include "wire/request.h"
#include "wire/response.h"
#include "wire/stream.h"
#include "wire/syntax.h"

#include <asio/buffer.hpp>
#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/write.hpp>

#include <optional>
#include <vector>

namespace port135::practice {
namespace {

using namespace core::literals;
using asio::ip::tcp;
using probe::useTuple;

constexpr core::InterfaceId logon{"12345678-1234-abcd-ef00-01234567cffb"_uuid, 1, 0};
constexpr core::InterfaceId accounts{"12345778-1234-abcd-ef00-0123456789ac"_uuid, 1, 0};
constexpr core::InterfaceId printing{"12345678-1234-abcd-ef00-0123456789ab"_uuid, 1, 0};
constexpr core::InterfaceId services{"367abb81-9844-35f1-ad32-98f038001003"_uuid, 2, 0};
constexpr core::InterfaceId tasks{"86d35949-83c9-4044-b424-db363231fd0c"_uuid, 1, 0};
constexpr core::InterfaceId replication{"e3514235-4b06-11d1-ab04-00c04fc2dcd2"_uuid, 4, 0};

constexpr unsigned controller = 20;
constexpr unsigned fileServer = 30;
constexpr unsigned otherController = 80;

/// What somebody does: asks the mapper where a service is, and uses it.
struct Errand
{
    unsigned client; ///< last octet
    unsigned server;
    core::InterfaceId interfaceId; ///< the mapper's own: reads its whole map
    std::vector<std::uint16_t> operations;
};

std::vector<Errand> errands()
{
    std::vector<Errand> list;
    for (unsigned client = 201; client <= 206; ++client) {
        list.push_back({client, controller, logon, {4, 26, 45}}); // secure channel, then a logon
        list.push_back({client, controller, accounts, {64, 5, 34}});
    }
    for (unsigned client = 201; client <= 204; ++client)
        list.push_back({client, controller, printing, {69, 8, 29}});
    list.push_back({210, fileServer, services, {15, 16, 19}}); // the administrator
    list.push_back({210, fileServer, tasks, {0, 1}});
    list.push_back({otherController, controller, replication, {0, 3, 3}});
    list.push_back({250, controller, wire::endpointMapper, {}}); // somebody looks around
    list.push_back({250, fileServer, wire::endpointMapper, {}});
    return list;
}

class Visitor
{
public:
    Visitor(asio::io_context &io, std::uint32_t network, std::uint16_t mapperPort, const Errand &errand)
        : m_io(io)
        , m_client(network + errand.client)
        , m_server(network + errand.server)
        , m_mapperPort(mapperPort)
        , m_errand(errand)
    {
    }

    asio::awaitable<void> run()
    {
        const bool looksAround = m_errand.interfaceId == wire::endpointMapper;
        std::uint16_t port = 0;
        if (auto mapper = co_await connect(m_mapperPort);
            mapper && co_await bind(*mapper, wire::endpointMapper)) {
            if (looksAround)
                co_await call(*mapper, wire::epm::LookupOpnum, wire::writeLookupRequest({}));
            else
                port = co_await ask(*mapper);
        }
        if (port == 0)
            co_return;
        auto service = co_await connect(port);
        if (!service || !co_await bind(*service, m_errand.interfaceId))
            co_return;
        for (const auto operation : m_errand.operations)
            co_await call(*service, operation, wire::Buffer(32));
    }

private:
    asio::awaitable<std::optional<tcp::socket>> connect(std::uint16_t port)
    {
        tcp::socket socket(m_io);
        std::error_code failed;
        socket.open(tcp::v4(), failed);
        if (!failed)
            socket.bind({asio::ip::address_v4(m_client), 0}, failed);
        if (failed)
            co_return std::nullopt;
        const auto [error] = co_await socket.async_connect({asio::ip::address_v4(m_server), port}, useTuple);
        if (error)
            co_return std::nullopt;
        co_return std::move(socket);
    }

    /// The first PDU that answers; empty where none comes.
    asio::awaitable<wire::Buffer> exchange(tcp::socket &socket, wire::Buffer request)
    {
        constexpr std::size_t longest = 1u << 20;
        const auto [writeError, written] =
            co_await asio::async_write(socket, asio::buffer(request), useTuple);
        wire::Buffer received;
        const wire::FrameSplitter splitter;
        while (!writeError && received.size() < longest) {
            wire::Buffer chunk(8192);
            const auto [error, count] = co_await socket.async_read_some(asio::buffer(chunk), useTuple);
            if (error)
                break;
            received.insert(received.end(), chunk.begin(), chunk.begin() + std::ptrdiff_t(count));
            if (const auto frame = splitter.next(received); frame.status == wire::ReadStatus::Ok) {
                received.resize(frame.length);
                co_return received;
            }
        }
        co_return wire::Buffer{};
    }

    asio::awaitable<bool> bind(tcp::socket &socket, const core::InterfaceId &interfaceId)
    {
        const auto answer = co_await exchange(socket, wire::writeBind(wire::bindTo(interfaceId)));
        const auto header = wire::readHeader(answer);
        co_return header && header->type == wire::PduType::BindAck;
    }

    asio::awaitable<wire::Buffer> call(tcp::socket &socket, std::uint16_t operation, wire::Buffer stub)
    {
        wire::Request request;
        request.meta.callId = ++m_call;
        request.opnum = operation;
        request.stub = std::move(stub);
        co_return co_await exchange(socket, wire::writeRequest(request));
    }

    /// The port that the mapper names; 0 for none.
    asio::awaitable<std::uint16_t> ask(tcp::socket &socket)
    {
        wire::Binding wanted;
        wanted.interfaceId = m_errand.interfaceId;
        wanted.protseq = core::ProtocolSequence::NcacnIpTcp;
        wire::MapRequest request;
        request.tower = wire::writeBinding(wanted);
        request.maxTowers = 1;
        const auto answer = co_await call(socket, wire::epm::MapOpnum, wire::writeMapRequest(request));
        const auto response = wire::readResponse(answer);
        if (!response)
            co_return 0;
        const auto mapped = wire::readMapResponse(response->stub, response->meta.byteOrder);
        std::vector<core::Endpoint> endpoints;
        if (mapped)
            wire::appendMapTowers(*mapped, endpoints);
        co_return endpoints.empty() ? 0 : endpoints.front().port;
    }

    asio::io_context &m_io;
    std::uint32_t m_client;
    std::uint32_t m_server;
    std::uint16_t m_mapperPort;
    const Errand &m_errand;
    std::uint32_t m_call = 1;
};

} // namespace

core::Result<void, std::string> recordWorkday(const Recording::Write &write)
{
    const auto network = Network::open(std::make_shared<Recording>(write));
    if (!network)
        return core::failure(network.error());
    const auto list = errands();
    asio::io_context io{1};
    const auto targets = (*network)->targets();
    const auto base = core::Address::parse(std::string_view(targets).substr(0, targets.find('/')))->toV4();
    // One after the other, as a day goes.
    asio::co_spawn(
        io,
        [&]() -> asio::awaitable<void> {
            for (const auto &errand : list) {
                Visitor visitor(io, base, (*network)->port(), errand);
                co_await visitor.run();
            }
        },
        asio::detached);
    constexpr auto limit = std::chrono::seconds(20);
    io.run_for(limit);
    return {};
}

} // namespace port135::practice
