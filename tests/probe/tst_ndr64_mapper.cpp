// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts that refuse NDR and speak NDR64: read as completely and as exactly as all others, in every stage.
#include <QTest>

#include "probe/telling_interfaces.h"
#include "scripted_host.h"
#include "support/examination.h"
#include "wire/binding.h"
#include "wire/epm_handle_free.h"
#include "wire/epm_map.h"
#include "wire/mgmt.h"
#include "wire/oxid.h"
#include "wire/status.h"
#include "wire/stream.h"
#include "wire/syntax.h"

#include <asio/buffer.hpp>
#include <asio/write.hpp>

#include <functional>

using namespace port135;
using namespace port135::test;
using core::Cause;
using core::Outcome;
using core::PortState;

namespace {

using tcp = asio::ip::tcp;
using test::useTuple;

/// What is asked of the interface a context was bound to.
using Answer =
    std::function<wire::Buffer(const core::InterfaceId &, const wire::Request &, wire::StubEncoding)>;

wire::BindAck acceptingNdr64(const wire::Bind &bind)
{
    auto ack = accepting(bind);
    for (std::size_t i = 0; i < ack.results.size(); ++i) {
        const bool isNdr64 = bind.contexts[i].transferSyntaxes == std::vector{wire::ndr64};
        ack.results[i] = isNdr64
            ? wire::PresentationResult{wire::ContextResult::Accepted, 0, wire::ndr64}
            : wire::PresentationResult{wire::ContextResult::ProviderRejection,
                                       std::uint16_t(wire::ProviderReason::TransferSyntaxesNotSupported),
                                       {}};
    }
    return ack;
}

/// A host that speaks NDR64 alone, in either byte order, and hangs up on those who do not.
RawServer::Behaviour speaksNdr64(Answer answer, wire::ByteOrder order = wire::ByteOrder::Little)
{
    return [answer = std::move(answer), order](tcp::socket socket) -> asio::awaitable<void> {
        wire::Buffer received;
        core::InterfaceId bound;
        for (;;) {
            wire::Buffer chunk(4096);
            const auto [error, count] = co_await socket.async_read_some(asio::buffer(chunk), useTuple);
            if (error)
                co_return;
            received.insert(received.end(), chunk.begin(), chunk.begin() + std::ptrdiff_t(count));
            if (wire::FrameSplitter().next(received).status != wire::ReadStatus::Ok)
                continue;
            wire::Buffer reply;
            bool isRefusal = false;
            if (auto bind = wire::readBind(received)) {
                bind->meta.byteOrder = order;
                const auto ack = acceptingNdr64(*bind);
                bound = bind->contexts.front().interfaceId;
                isRefusal = ack.results.front().result != wire::ContextResult::Accepted;
                reply = wire::writeBindAck(ack);
            } else if (auto request = wire::readRequest(received)) {
                request->meta.byteOrder = order;
                reply = answer(bound, *request, {order, true});
            }
            received.clear();
            co_await asio::async_write(socket, asio::buffer(reply), useTuple);
            if (isRefusal)
                co_return;
        }
    };
}

wire::Buffer lookupAnswer(const wire::Request &request, wire::StubEncoding encoding,
                          const std::vector<wire::LookupEntry> &lines)
{
    const auto question = wire::readLookupRequest(request.stub, {wire::ByteOrder::Little, true});
    if (!question)
        return fault(request, wire::status::BadStubData);
    const std::size_t begin = question->handle.uuid.timeMid;
    const auto count = std::min<std::size_t>(100, lines.size() - begin);
    wire::LookupResponse answer;
    answer.maxEntries = question->maxEntries;
    answer.entries.assign(lines.begin() + std::ptrdiff_t(begin),
                          lines.begin() + std::ptrdiff_t(begin + count));
    if (begin + count < lines.size()) {
        answer.handle = handle();
        answer.handle.uuid.timeMid = std::uint16_t(begin + count);
    }
    return response(request, wire::writeLookupResponse(answer, encoding), 1432);
}

} // namespace

class Ndr64MapperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsReadToItsEnd_data()
    {
        QTest::addColumn<wire::ByteOrder>("order");
        QTest::newRow("little endian") << wire::ByteOrder::Little;
        QTest::newRow("big endian") << wire::ByteOrder::Big;
    }
    void aListIsReadToItsEnd()
    {
        QFETCH(wire::ByteOrder, order);
        const auto lines = entries(730);
        const RawServer server(speaksNdr64(
            [&lines](const auto &, const wire::Request &request, auto encoding) {
                return request.opnum == wire::epm::LookupOpnum
                    ? lookupAnswer(request, encoding, lines)
                    : fault(request, wire::status::OperationOutOfRange);
            },
            order));
        const auto observation = test::examine(test::mapOnly(server.port()), "127.0.0.1");
        QCOMPARE(observation.outcome, Outcome::Listed);
        QCOMPARE(observation.entriesRead, 730u);
        QCOMPARE(observation.anonymousLookup, std::optional(true));
        QVERIFY(!observation.incomplete.damaged && !observation.incomplete.textCut
                && !observation.incomplete.time);
        QCOMPARE(observation.endpoints.size(), lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            core::Endpoint expected;
            wire::readTowerInto(lines[i].tower.value(), expected);
            expected.object = lines[i].object;
            expected.annotation = lines[i].annotation;
            QVERIFY(core::sameEndpoint(observation.endpoints[i], expected));
        }
        QCOMPARE(server.accepted(), 2u);
    }

    void whereTheListIsRefusedSingleQuestionsAreAsked()
    {
        const auto wanted = *probe::tellingInterfaces().begin();
        unsigned asked = 0;
        const RawServer server(
            speaksNdr64([&](const auto &, const wire::Request &request, wire::StubEncoding encoding) {
                if (request.opnum != wire::epm::MapOpnum)
                    return fault(request, wire::status::AccessDenied);
                ++asked;
                const auto question = wire::readMapRequest(request.stub, {wire::ByteOrder::Little, true});
                auto found = *wire::readBinding(question->tower.value());
                wire::MapResponse answer;
                answer.status = wire::status::EptNotRegistered;
                if (found.interfaceId == wanted) {
                    found.port = 49669;
                    answer.towers.push_back(wire::writeBinding(found));
                    answer.status = wire::status::Ok;
                }
                return response(request, wire::writeMapResponse(answer, encoding));
            }));
        const auto observation = test::examine(test::mapOnly(server.port()), "127.0.0.1");
        QCOMPARE(observation.outcome, Outcome::Denied);
        QCOMPARE(asked, unsigned(probe::tellingInterfaces().size()));
        QCOMPARE(observation.endpoints.size(), std::size_t(1));
        QCOMPARE(observation.endpoints[0].port, std::uint16_t(49669));
        QVERIFY(observation.incomplete == core::Incomplete{});
    }

    void laterStagesSpeakItToo()
    {
        const core::InterfaceId hidden{{7, 7, 7, {}}, 1, 0};
        const RawServer service(
            speaksNdr64([&](const core::InterfaceId &, const wire::Request &request, auto encoding) {
                return response(request,
                                wire::writeInterfacesResponse({{hidden, wire::management}, 0}, encoding));
            }));
        const auto port = service.port();
        const RawServer server(speaksNdr64([port](const core::InterfaceId &bound,
                                                  const wire::Request &request, wire::StubEncoding encoding) {
            if (bound == wire::objectExporter) {
                wire::ServerAliveResponse alive;
                alive.bindings = {{7, "SRV7"}, {7, "10.0.0.5"}, {7, "192.168.9.5"}};
                alive.securityBindings = {{9, 0xffff, ""}};
                return response(request, wire::writeServerAliveResponse(alive, encoding));
            }
            std::vector<wire::LookupEntry> lines;
            wire::appendEntries(tcpEndpoint(port, "127.0.0.1"), lines);
            return lookupAnswer(request, encoding, lines);
        }));
        const auto observation = test::examine(test::withStages(server.port(), {true, true}), "127.0.0.1");
        QCOMPARE(observation.outcome, Outcome::Listed);
        QCOMPARE(observation.addresses.size(), std::size_t(3));
        QCOMPARE(observation.securityProviders.size(), std::size_t(1));
        QCOMPARE(observation.ports.size(), std::size_t(1));
        QCOMPARE(observation.ports[0].state, PortState::Open);
        QCOMPARE(observation.ports[0].listsInterfaces, std::optional(true));
        QVERIFY(observation.ports[0].unlisted == std::vector{hidden});
        QVERIFY(observation.incomplete == core::Incomplete{});
    }

    void whoRefusesNdrAndIsGoneThenIsTold()
    {
        // Once only: the second connection is taken and closed.
        auto calls = std::make_shared<int>(0);
        const RawServer server([calls](tcp::socket socket) -> asio::awaitable<void> {
            if (++*calls > 1)
                co_return;
            co_await speaksNdr64({})(std::move(socket));
        });
        const auto observation = test::examine(test::mapOnly(server.port()), "127.0.0.1");
        QCOMPARE(observation.outcome, Outcome::Unsupported);
        QCOMPARE(observation.cause, Cause::InterfaceRejected);
    }
};

QTEST_GUILESS_MAIN(Ndr64MapperTest)
#include "tst_ndr64_mapper.moc"
