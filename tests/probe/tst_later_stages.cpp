// SPDX-License-Identifier: GPL-3.0-or-later
// Stages 2 and 3, and what is asked where the list is refused: whatever comes, the earlier facts stand.
#include <QTest>

#include "probe/telling_interfaces.h"
#include "scripted_host.h"
#include "support/examination.h"
#include "wire/bind_nak.h"
#include "wire/binding.h"
#include "wire/epm_map.h"
#include "wire/fault.h"
#include "wire/fragment.h"
#include "wire/mgmt.h"
#include "wire/ntlm.h"
#include "wire/oxid.h"
#include "wire/response.h"
#include "wire/status.h"
#include "wire/stream.h"
#include "wire/syntax.h"

#include <asio/buffer.hpp>
#include <asio/write.hpp>

#include <algorithm>
#include <list>

using namespace port135;
using namespace port135::test;
using namespace std::chrono_literals;
using core::Cause;
using core::Outcome;
using core::PortSeen;
using core::PortState;

Q_DECLARE_METATYPE(RawServer::Behaviour)
Q_DECLARE_METATYPE(std::function<void(port135::core::HostLimits &)>)
Q_DECLARE_METATYPE(port135::core::Outcome)

namespace {

using Answer = std::function<wire::Buffer(const wire::Request &)>;

/// A host that answers binds as told and calls by `answer`.
RawServer::Behaviour host(std::function<wire::BindAck(const wire::Bind &)> ack, Answer answer)
{
    return [ack = std::move(ack),
            answer = std::move(answer)](asio::ip::tcp::socket socket) -> asio::awaitable<void> {
        wire::Buffer received;
        while (true) {
            wire::Buffer chunk(4096);
            const auto [error, count] = co_await socket.async_read_some(asio::buffer(chunk), test::useTuple);
            if (error)
                co_return;
            received.insert(received.end(), chunk.begin(), chunk.begin() + std::ptrdiff_t(count));
            const auto frame = wire::FrameSplitter().next(received);
            if (frame.status != wire::ReadStatus::Ok)
                continue;
            wire::Buffer reply;
            if (frame.header.type == wire::PduType::Bind)
                reply = wire::writeBindAck(ack(*wire::readBind(received)));
            else
                reply = answer(*wire::readRequest(received));
            received.clear();
            const auto [failed, written] =
                co_await asio::async_write(socket, asio::buffer(reply), test::useTuple);
            if (failed)
                co_return;
        }
    };
}

/// The nth connection gets the nth behaviour; the last one serves all that follow.
RawServer::Behaviour inTurn(std::vector<RawServer::Behaviour> behaviours)
{
    auto next = std::make_shared<std::atomic<std::size_t>>(0);
    return [behaviours = std::move(behaviours), next](asio::ip::tcp::socket socket) -> asio::awaitable<void> {
        const auto index = std::min(next->fetch_add(1), behaviours.size() - 1);
        co_await behaviours[index](std::move(socket));
    };
}

wire::BindAck withToken(const wire::Bind &bind, wire::Buffer token)
{
    auto ack = accepting(bind);
    ack.auth = wire::Auth{wire::AuthType::Ntlm, wire::AuthLevel::Connect, 1, std::move(token)};
    return ack;
}

wire::Buffer challengeToken()
{
    wire::NtlmChallenge challenge;
    challenge.targetName = "OFFICE";
    challenge.version = core::OsVersion{10, 0, 20348};
    challenge.netbiosComputer = "SRV7";
    challenge.dnsComputer = "srv7.office.example";
    return wire::writeNtlmChallenge(challenge);
}

/// A port of loopback on which nobody listens.
std::uint16_t closedPort()
{
    asio::io_context io;
    asio::ip::tcp::acceptor acceptor(io, {asio::ip::make_address("127.0.0.1"), 0});
    return acceptor.local_endpoint().port();
}

} // namespace

class LaterStagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostileIdentityLosesNothing_data()
    {
        QTest::addColumn<RawServer::Behaviour>("later");
        QTest::addColumn<QByteArray>("netbios");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("damaged");
        const auto row = [](const char *name, RawServer::Behaviour later, const char *netbios = "",
                            const char *address = "", bool damaged = false) {
            QTest::newRow(name) << std::move(later) << QByteArray(netbios) << QByteArray(address) << damaged;
        };
        const auto refuse = [](const wire::Request &request) {
            return fault(request, wire::status::AccessDenied);
        };
        row("silence", says({{}, Then::Stall}));
        row("closed", says({{}, Then::Close}));
        row("reset", says({{}, Then::Reset}));
        row("garbage", answers({bytesOf("SSH-2.0-x\r\n"), Then::Close}));
        row("no NTLM", host(accepting, refuse));
        row("a token that is none",
            host([](const auto &bind) { return withToken(bind, bytesOf("hello")); }, refuse));
        row("a token cut short",
            host(
                [](const auto &bind) {
                    auto token = challengeToken();
                    token.resize(40);
                    return withToken(bind, token);
                },
                refuse),
            "", "", true);
        row("a token that points outside",
            host(
                [](const auto &bind) {
                    auto token = challengeToken();
                    std::fill(token.begin() + 12, token.begin() + 20,
                              std::uint8_t(0xff)); // length and offset of the name
                    return withToken(bind, token);
                },
                refuse),
            "SRV7", "", true);
        row("results that are not there beside a challenge",
            host(
                [](const auto &bind) {
                    auto ack = withToken(bind, challengeToken());
                    ack.results.clear();
                    return ack;
                },
                refuse),
            "SRV7", "", true);
        row("a challenge, then access denied",
            host([](const auto &bind) { return withToken(bind, challengeToken()); }, refuse), "SRV7");
        row("a challenge, then a lying ServerAlive2",
            host([](const auto &bind) { return withToken(bind, challengeToken()); },
                 [](const wire::Request &request) {
                     wire::ServerAliveResponse alive;
                     alive.bindings.push_back({7, "10.0.0.7"});
                     auto stub = wire::writeServerAliveResponse(alive);
                     stub[8] = stub[9] = 0xff; // the count of the array
                     return response(request, stub);
                 }),
            "SRV7", "10.0.0.7", true);
    }

    void aHostileIdentityLosesNothing()
    {
        QFETCH(RawServer::Behaviour, later);
        QFETCH(QByteArray, netbios);
        QFETCH(QByteArray, address);
        const RawServer server(inTurn({listing({tcpEndpoint(50000, "127.0.0.1")}), later}));
        const auto observation = test::examine(test::withStages(server.port(), {false, true}), "127.0.0.1");
        QCOMPARE(observation.outcome, Outcome::Listed);
        QCOMPARE(observation.cause, Cause::None);
        QCOMPARE(observation.endpoints.size(), std::size_t(1));
        QCOMPARE(QByteArray::fromStdString(observation.names.netbios), netbios);
        QCOMPARE(observation.addresses.size(), std::size_t(address.isEmpty() ? 0 : 1));
        QVERIFY(address.isEmpty() || observation.addresses.front() == address.toStdString());
        QTEST(observation.incomplete.damaged, "damaged");
        QCOMPARE(server.accepted(), 3u);
    }

    void identityIsReadFromBothConversations()
    {
        const RawServer server(inTurn({
            listing({tcpEndpoint(50000, "127.0.0.1")}),
            host([](const auto &bind) { return withToken(bind, challengeToken()); },
                 [](const auto &request) { return fault(request, wire::status::AccessDenied); }),
            host(accepting,
                 [](const wire::Request &request) {
                     wire::ServerAliveResponse alive;
                     alive.bindings = {{7, "SRV7"}, {7, "10.0.0.7"}, {7, "10.0.0.7"}, {7, "2001:db8::7"}};
                     alive.securityBindings = {{9, 0xffff, ""}, {10, 0xffff, ""}, {10, 0xffff, ""}};
                     return response(request, wire::writeServerAliveResponse(alive));
                 }),
        }));
        const auto observation = test::examine(test::withStages(server.port(), {false, true}), "127.0.0.1");
        QCOMPARE(observation.names.dns, std::string("srv7.office.example"));
        QCOMPARE(observation.os, std::optional(core::OsVersion{10, 0, 20348}));
        QCOMPARE(observation.ntlmTarget, core::NtlmTarget::Server);
        QCOMPARE(observation.addresses, (std::vector<std::string>{"SRV7", "10.0.0.7", "2001:db8::7"}));
        QCOMPARE(observation.securityProviders, (std::vector<std::uint16_t>{9, 10}));
        QCOMPARE(observation.comVersion, std::optional(core::ComVersion{5, 7}));
    }

    void whoAHostIsIsAskedWhateverItsMapTakes_data()
    {
        QTest::addColumn<RawServer::Behaviour>("map");
        QTest::addColumn<std::function<void(core::HostLimits &)>>("limit");
        QTest::addColumn<core::Outcome>("outcome");
        QTest::addColumn<bool>("cut");
        std::vector<core::Endpoint> many;
        for (std::uint16_t port = 20'000; port < 20'800; ++port)
            many.push_back(tcpEndpoint(port, "127.0.0.1"));
        const std::function<void(core::HostLimits &)> usual = [](core::HostLimits &) {};
        const std::function<void(core::HostLimits &)> fewBytes = [](core::HostLimits &limits) {
            limits.bytes = 100'000;
        };
        const std::function<void(core::HostLimits &)> littleTime = [](core::HostLimits &limits) {
            limits.time = 6s;
        };
        QTest::newRow("more than the evidence holds") << listing(many) << usual << Outcome::Listed << true;
        const auto endless = [](unsigned pages) {
            const auto page = std::make_shared<std::atomic<unsigned>>(0);
            return host(accepting, [page, pages](const wire::Request &request) {
                const unsigned number = (*page)++;
                return number < pages ? response(request, lookupStub(entries(50, number * 50), handle()))
                                      : wire::Buffer();
            });
        };
        QTest::newRow("more than may be received")
            << endless(100'000) << fewBytes << Outcome::Partial << true;
        QTest::newRow("until its time is over") << endless(1) << littleTime << Outcome::Partial << false;
    }

    void whoAHostIsIsAskedWhateverItsMapTakes()
    {
        QFETCH(RawServer::Behaviour, map);
        QFETCH(std::function<void(core::HostLimits &)>, limit);
        const RawServer server(inTurn({
            map,
            host([](const auto &bind) { return withToken(bind, challengeToken()); },
                 [](const auto &request) { return fault(request, wire::status::AccessDenied); }),
        }));
        auto options = test::withStages(server.port(), {false, true});
        options.answerTimeout = 10s; // longer than the time of the host
        limit(options.limits);
        const auto observation = test::examine(options, "127.0.0.1");
        QTEST(observation.outcome, "outcome");
        QCOMPARE(observation.names.netbios, std::string("SRV7"));
        // And it is proven.
        const auto isChallenge = [](const core::RawPdu &pdu) {
            return !pdu.sent && pdu.bytes.find("NTLMSSP") != std::string::npos;
        };
        QVERIFY(std::ranges::any_of(observation.evidence, isChallenge));
        std::size_t kept = 0;
        for (const auto &pdu : observation.evidence)
            kept += pdu.bytes.size();
        QVERIFY(kept <= options.limits.evidence);
        QTEST(observation.incomplete.evidenceCut, "cut");
    }

    void aRefusedListIsAskedForByName()
    {
        const auto telling = probe::tellingInterfaces();
        const core::InterfaceId wanted = telling[2];
        unsigned asked = 0;
        const RawServer server(host(accepting, [&](const wire::Request &request) {
            if (request.opnum == wire::epm::LookupOpnum)
                return fault(request, wire::status::AccessDenied);
            const auto map = wire::readMapRequest(request.stub, wire::ByteOrder::Little);
            const auto binding = wire::readBinding(*map->tower);
            ++asked;
            wire::MapResponse answer;
            answer.status = wire::status::EptNotRegistered;
            if (binding->interfaceId == wanted) {
                auto found = *binding;
                found.port = 49669;
                found.endpoint = "49669";
                found.address = "10.0.0.7";
                answer.towers.push_back(wire::writeBinding(found));
                answer.status = wire::status::Ok;
            }
            return response(request, wire::writeMapResponse(answer));
        }));
        const auto observation = test::examine(test::mapOnly(server.port()), "127.0.0.1");
        QCOMPARE(observation.outcome, Outcome::Denied);
        QCOMPARE(observation.status, wire::status::AccessDenied);
        QCOMPARE(observation.anonymousLookup, std::optional(false));
        QCOMPARE(asked, unsigned(telling.size()));
        QCOMPARE(observation.endpoints.size(), std::size_t(1));
        QCOMPARE(observation.endpoints[0].interfaceId, wanted);
        QCOMPARE(observation.endpoints[0].port, std::uint16_t(49669));
    }

    void aRefusedQuestionIsNotRepeated()
    {
        unsigned asked = 0;
        const RawServer server(host(accepting, [&](const wire::Request &request) {
            asked += request.opnum == wire::epm::MapOpnum;
            return fault(request, wire::status::AccessDenied);
        }));
        const auto observation = test::examine(test::mapOnly(server.port()), "127.0.0.1");
        QCOMPARE(observation.outcome, Outcome::Denied);
        QCOMPARE(asked, 1u);
    }

    void aMapperThatSpeaksNeitherNdrNorNdr64IsNoMissingMapper()
    {
        const RawServer server(host(
            [](const wire::Bind &bind) {
                auto ack = accepting(bind);
                ack.results.front() = {wire::ContextResult::ProviderRejection,
                                       std::uint16_t(wire::ProviderReason::TransferSyntaxesNotSupported),
                                       {}};
                return ack;
            },
            [](const auto &request) { return fault(request, wire::status::UnknownInterface); }));
        const auto observation = test::examine(test::mapOnly(server.port()), "127.0.0.1");
        QCOMPARE(observation.outcome, Outcome::Unsupported);
        QCOMPARE(observation.cause, Cause::InterfaceRejected);
        QCOMPARE(observation.status, 2u << 16 | 2u);
    }

    void onlyPortsOfTheScannedAddressAreTried_data()
    {
        QTest::addColumn<QByteArrayList>("named"); // by the endpoints
        QTest::addColumn<QList<bool>>("tried");
        QTest::newRow("the scanned one") << QByteArrayList{"127.0.0.1"} << QList<bool>{true};
        QTest::newRow("none") << QByteArrayList{""} << QList<bool>{true};
        QTest::newRow("another of the host")
            << QByteArrayList{"127.0.0.1", "10.9.9.9"} << QList<bool>{true, false};
        QTest::newRow("only others: translated addresses")
            << QByteArrayList{"10.9.9.9", "10.9.9.8"} << QList<bool>{true, true};
        QTest::newRow("loopback of the other side") << QByteArrayList{"127.0.0.9"} << QList<bool>{false};
    }

    void onlyPortsOfTheScannedAddressAreTried()
    {
        QFETCH(QByteArrayList, named);
        QFETCH(QList<bool>, tried);
        const auto port = closedPort();
        std::vector<core::Endpoint> endpoints;
        for (const auto &address : named)
            endpoints.push_back(tcpEndpoint(port, address.constData()));
        const RawServer server(listing(endpoints));
        const auto observation = test::examine(test::withStages(server.port(), {true, false}), "127.0.0.1");
        QVERIFY(observation.reachTried);
        QCOMPARE(observation.endpoints.size(), endpoints.size());
        for (std::size_t i = 0; i < endpoints.size(); ++i)
            QCOMPARE(observation.endpoints[i].reach,
                     tried[qsizetype(i)] ? PortState::Closed : PortState::NotTried);
    }

    void anOpenPortStaysOpenWhateverItsServerSays_data()
    {
        QTest::addColumn<RawServer::Behaviour>("behaviour");
        QTest::addColumn<int>("lists"); // -1 unknown, 0 refused, 1 answered
        QTest::addColumn<int>("unlisted");
        const auto row = [](const char *name, RawServer::Behaviour behaviour, int lists, int unlisted = 0) {
            QTest::newRow(name) << std::move(behaviour) << lists << unlisted;
        };
        const auto interfaces = [](std::vector<core::InterfaceId> ids) {
            return host(accepting, [ids](const wire::Request &request) {
                return response(request, wire::writeInterfacesResponse({ids, 0}));
            });
        };
        const core::InterfaceId listed{*core::Uuid::parse("367abb81-9844-35f1-ad32-98f038001003"), 2, 0};
        const core::InterfaceId other{*core::Uuid::parse("12345778-1234-abcd-ef00-0123456789ab"), 0, 0};
        row("access denied",
            host(accepting, [](const auto &request) { return fault(request, wire::status::AccessDenied); }),
            0);
        row("no management interface",
            host(
                [](const auto &bind) {
                    auto ack = accepting(bind);
                    ack.results.front() = {wire::ContextResult::ProviderRejection, 1, {}};
                    return ack;
                },
                [](const auto &request) { return fault(request, wire::status::UnknownInterface); }),
            0);
        row("only what is listed", interfaces({listed, wire::management}), 1);
        row("more than is listed", interfaces({listed, other, other}), 1, 1);
        row("a count that lies",
            host(accepting,
                 [listed](const wire::Request &request) {
                     auto stub = wire::writeInterfacesResponse({{listed}, 0});
                     stub[4] = stub[8] = 0xff;
                     return response(request, stub);
                 }),
            -1);
        wire::BindNak nak;
        nak.meta.callId = 1;
        nak.reason = wire::RejectReason::ProtocolVersionNotSupported;
        row("the bind is refused in RPC", answers({wire::writeBindNak(nak), Then::Close}), -1);
        row("accepts the bind, then hangs up", answersBind([](const wire::Bind &bind) {
                return Reply{wire::writeBindAck(accepting(bind)), Then::Close};
            }),
            -1);
    }

    void anOpenPortStaysOpenWhateverItsServerSays()
    {
        QFETCH(RawServer::Behaviour, behaviour);
        QFETCH(int, lists);
        QFETCH(int, unlisted);
        const RawServer service(behaviour);
        const RawServer server(listing({tcpEndpoint(service.port(), "127.0.0.1")}));
        const auto observation = test::examine(test::withStages(server.port(), {true, false}), "127.0.0.1");
        QCOMPARE(observation.outcome, Outcome::Listed);
        QCOMPARE(observation.endpoints.at(0).reach, PortState::Open);
        QCOMPARE(observation.ports.size(), std::size_t(1));
        const auto &port = observation.ports[0];
        QCOMPARE(port.state, PortState::Open);
        QCOMPARE(port.seen, PortSeen::Rpc);
        QCOMPARE(port.listsInterfaces, lists < 0 ? std::nullopt : std::optional(lists == 1));
        QCOMPARE(int(port.unlisted.size()), unlisted);
    }

    void aPortThatSpeaksNoRpcIsNotOpen_data()
    {
        QTest::addColumn<RawServer::Behaviour>("behaviour");
        QTest::addColumn<PortSeen>("seen");
        const auto row = [](const char *name, RawServer::Behaviour behaviour, PortSeen seen) {
            QTest::newRow(name) << std::move(behaviour) << seen;
        };
        row("silent", says({{}, Then::Stall}), PortSeen::Silence);
        row("closes", says({{}, Then::Close}), PortSeen::Reset);
        row("resets", says({{}, Then::Reset}), PortSeen::Reset);
        row("resets after the bind", answers({{}, Then::Reset}), PortSeen::Reset);
        row("HTTP", answers({bytesOf("HTTP/1.1 400 Bad\r\n\r\n"), Then::Close}), PortSeen::OtherProtocol);
        row("a greeting of SSH", says({bytesOf("SSH-2.0-OpenSSH_9.2\r\n"), Then::Stall}),
            PortSeen::OtherProtocol);
        row("TLS", answers({bytesOf(std::string_view("\x15\x03\x01\x00\x02\x02\x46", 7)), Then::Close}),
            PortSeen::OtherProtocol);
        row("sends our own words back", answersBind([](const wire::Bind &bind) {
                return Reply{wire::writeBind(bind), Then::Stall};
            }),
            PortSeen::OtherProtocol);
    }

    void aPortThatSpeaksNoRpcIsNotOpen()
    {
        QFETCH(RawServer::Behaviour, behaviour);
        QFETCH(PortSeen, seen);
        const RawServer service(behaviour);
        const RawServer server(listing({tcpEndpoint(service.port(), "127.0.0.1")}));
        const auto observation = test::examine(test::withStages(server.port(), {true, false}), "127.0.0.1");
        QCOMPARE(observation.outcome, Outcome::Listed);
        QCOMPARE(observation.ports.size(), std::size_t(1));
        const auto &port = observation.ports[0];
        QCOMPARE(port.state, PortState::Wrapped);
        QCOMPARE(port.seen, seen);
        QCOMPARE(observation.endpoints.at(0).reach, PortState::Wrapped);
        QVERIFY(!port.listsInterfaces);
    }

    void timeThatEndsOnAPortSaysNothingOfIt()
    {
        const RawServer service(says({{}, Then::Stall}));
        const RawServer server(listing({tcpEndpoint(service.port(), "127.0.0.1")}));
        auto brief = test::withStages(server.port(), {true, false});
        brief.answerTimeout = 20s;
        brief.limits.time = 700ms;
        const auto observation = test::examine(brief, "127.0.0.1");
        QCOMPARE(observation.outcome, Outcome::Listed);
        QCOMPARE(observation.ports.at(0).state, PortState::NotTried);
    }

    void portsAreLimitedAndTriedOnce()
    {
        const RawServer service(says({{}, Then::Close}));
        std::vector<core::Endpoint> endpoints;
        for (int i = 0; i < 5; ++i) // one port, five interfaces
            endpoints.push_back(tcpEndpoint(service.port(), "127.0.0.1"));
        for (std::size_t i = 0; i < endpoints.size(); ++i)
            endpoints[i].interfaceId.uuid.timeLow = std::uint32_t(i);
        endpoints.push_back(tcpEndpoint(closedPort(), "127.0.0.1"));
        const RawServer server(listing(endpoints));
        auto few = test::withStages(server.port(), {true, false});
        few.limits.ports = 1;
        const auto observation = test::examine(few, "127.0.0.1");
        QCOMPARE(observation.ports.size(), std::size_t(1));
        QVERIFY(service.accepted() <= 1);
        const auto untried =
            std::count_if(observation.endpoints.begin(), observation.endpoints.end(),
                          [](const auto &endpoint) { return endpoint.reach == PortState::NotTried; });
        QVERIFY(untried == 1 || untried == 5); // whichever port has the lower number was tried
    }

    void theBytesOfAHostAreCountedOverAllItsConnections()
    {
        // An honest map; then answers of which the end never comes, on one connection after another.
        const auto endless = host(accepting, [](const wire::Request &request) {
            const auto bytes = response(request, wire::Buffer(200'000), 1432);
            return firstPdus(bytes, split(bytes).size() - 1);
        });
        std::list<RawServer> services;
        std::vector<core::Endpoint> endpoints;
        for (int i = 0; i < 8; ++i) {
            services.emplace_back(endless);
            endpoints.push_back(tcpEndpoint(services.back().port(), "127.0.0.1"));
        }
        const RawServer server(inTurn({listing(endpoints), endless}));
        auto bounded = test::withStages(server.port(), {true, true});
        bounded.limits.bytes = 100'000;
        bounded.limits.time = 5s;
        std::uint64_t received = 0;
        const auto observation = test::examine(bounded, "127.0.0.1", {}, 1, &received);
        QCOMPARE(observation.outcome, Outcome::Listed);
        QCOMPARE(observation.endpoints.size(), endpoints.size());
        QCOMPARE(observation.ports.size(), endpoints.size());
        // What could not be read any more says nothing of its port.
        for (const auto &port : observation.ports)
            QVERIFY(port.state == PortState::Open || port.state == PortState::NotTried);
        QVERIFY2(received <= bounded.limits.bytes, qPrintable(QString::number(received)));
        QVERIFY2(received > 20'000, qPrintable(QString::number(received))); // they did send
    }

    void aHostThatDripsInEveryStageEndsInTime()
    {
        const RawServer service(says({{}, Then::Stall}));
        const RawServer server(
            inTurn({listing({tcpEndpoint(service.port(), "127.0.0.1")}), says({{}, Then::Stall})}));
        auto slow = test::withStages(server.port(), {true, true});
        slow.limits.time = 900ms;
        const auto began = core::Steady::now();
        const auto observation = test::examine(slow, "127.0.0.1");
        QVERIFY(core::Steady::now() - began < 5s);
        QCOMPARE(observation.outcome, Outcome::Listed);
    }
};

QTEST_GUILESS_MAIN(LaterStagesTest)
#include "tst_later_stages.moc"
