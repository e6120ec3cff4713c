// SPDX-License-Identifier: GPL-3.0-or-later
// The first stage against hosts that say every kind of thing: what is concluded, and what is kept.
#include "scripted_host.h"
#include "support/examination.h"
#include "support/shutdown_pdu.h"
#include "wire/bind_nak.h"
#include "wire/fault.h"
#include "wire/pdu_frame.h"
#include "wire/response.h"
#include "wire/status.h"

#include <QElapsedTimer>
#include <QTest>

#include <asio/steady_timer.hpp>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

using namespace port135;
using namespace port135::test;
using core::Cause;
using core::Outcome;
using wire::Request;

using Behaviour = RawServer::Behaviour;

Q_DECLARE_METATYPE(Behaviour)
Q_DECLARE_METATYPE(port135::core::Outcome)
Q_DECLARE_METATYPE(port135::core::Cause)

namespace {

using namespace std::chrono_literals;

wire::Buffer bindNak(const wire::Bind &bind, wire::RejectReason reason)
{
    wire::BindNak nak;
    nak.meta = bind.meta;
    nak.reason = reason;
    nak.versions = {{5, 0}, {5, 1}};
    return wire::writeBindNak(nak);
}

Behaviour rejectsContext(wire::ContextResult result, wire::ProviderReason reason)
{
    return answersBind([=](const wire::Bind &bind) {
        auto ack = accepting(bind);
        ack.results.front() = {result, std::uint16_t(reason), {}};
        return Reply{wire::writeBindAck(ack), Then::GoOn};
    });
}

Behaviour faultsOnLookup(std::uint32_t status)
{
    return mapper([=](const Request &request, unsigned) { return Reply{fault(request, status)}; });
}

Behaviour answersStatus(std::uint32_t status, const wire::ContextHandle &next = {})
{
    return mapper([=](const Request &request, unsigned) {
        return Reply{response(request, lookupStub({}, next, status))};
    });
}

/// A map in batches of 50 lines, ended as the script says.
Behaviour batches(unsigned count, bool statusInACallOfItsOwn, MapperTraits traits = {})
{
    return mapper(
        [=](const Request &request, unsigned call) {
            const auto order = request.meta.byteOrder;
            if (call >= count)
                return Reply{response(request, lookupStub({}, {}, wire::status::EptNotRegistered, order))};
            const bool last = call + 1 == count && !statusInACallOfItsOwn;
            return Reply{response(
                request,
                lookupStub(entries(50, call * 50), last ? wire::ContextHandle{} : handle(), 0, order))};
        },
        traits);
}

/// One batch of 50 lines; the second one breaks off after `whole` of its fragments.
Behaviour breaksOff(std::size_t whole, Then then, std::uint32_t faultStatus = 0)
{
    return mapper([=](const Request &request, unsigned call) {
        if (call == 0)
            return Reply{response(request, lookupStub(entries(50), handle()))};
        auto bytes = firstPdus(response(request, lookupStub(entries(50, 50), handle()), 1432), whole);
        if (faultStatus) {
            const auto end = fault(request, faultStatus);
            bytes.insert(bytes.end(), end.begin(), end.end());
        } else { // and the beginning of the next
            bytes.insert(bytes.end(), {5, 0, 2});
        }
        return Reply{bytes, then};
    });
}

/// The answer to the second lookup, falsified.
Behaviour falsifies(std::function<void(wire::Response &)> change)
{
    return mapper([=](const Request &request, unsigned call) {
        if (call == 0)
            return Reply{response(request, lookupStub(entries(50), handle()))};
        wire::Response answer;
        answer.meta.callId = request.meta.callId;
        answer.contextId = request.contextId;
        answer.stub = lookupStub(entries(50, 50), handle());
        change(answer);
        return Reply{wire::writeResponse(answer, wire::largestFragment)};
    });
}

Behaviour secondAnswer(wire::Buffer bytes)
{
    return mapper([=](const Request &request, unsigned call) {
        if (call == 0)
            return Reply{response(request, lookupStub(entries(50), handle()))};
        return Reply{bytes};
    });
}

Behaviour neverEnding(std::atomic<unsigned> &freed, unsigned perCall)
{
    MapperTraits traits;
    traits.handlesFreed = &freed;
    return mapper(
        [perCall](const Request &request, unsigned call) {
            return Reply{response(request, lookupStub(entries(perCall, call * perCall), handle()))};
        },
        traits);
}

} // namespace

class ExamineTest : public QObject
{
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<Behaviour>("behaviour");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<quint32>("status");
        QTest::addColumn<quint32>("entriesRead");
    }

    static QByteArray told(Outcome outcome, Cause cause, quint32 status, quint32 entriesRead)
    {
        const auto text = [](std::string_view view) {
            return QByteArray(view.data(), qsizetype(view.size()));
        };
        return text(core::name(outcome)) + ' ' + text(core::name(cause)) + " 0x"
            + QByteArray::number(status, 16) + ", " + QByteArray::number(entriesRead) + " entries";
    }

    static core::Observation examineRow()
    {
        QFETCH(Behaviour, behaviour);
        const RawServer server(behaviour);
        return test::examine(test::mapOnly(server.port()), "127.0.0.1");
    }

    static void compareRow(const core::Observation &observation)
    {
        QFETCH(Outcome, outcome);
        QFETCH(Cause, cause);
        QFETCH(quint32, status);
        QFETCH(quint32, entriesRead);
        QCOMPARE(told(observation.outcome, observation.cause, observation.status, observation.entriesRead),
                 told(outcome, cause, status, entriesRead));
    }

private Q_SLOTS:
    void whatIsNoMapper_data()
    {
        columns();
        const auto row = [](const char *name, Behaviour behaviour, Outcome outcome, Cause cause,
                            quint32 status = 0) {
            QTest::newRow(name) << std::move(behaviour) << outcome << cause << status << quint32(0);
        };
        row("says nothing", says({{}, Then::Stall}), Outcome::NotRpc, Cause::NoAnswer);
        row("closes at once", says({{}, Then::Close}), Outcome::NotRpc, Cause::ClosedByPeer);
        row("closes after the bind", answers({{}, Then::Close}), Outcome::NotRpc, Cause::ClosedByPeer);
        row("resets", answers({{}, Then::Reset}), Outcome::NotRpc, Cause::ResetByPeer);
        row("garbage", says({bytesOf("SSH-2.0-OpenSSH_9.2p1 Debian\r\n"), Then::Stall}), Outcome::NotRpc,
            Cause::NotDceRpc);
        row("garbage, then closes", says({bytesOf("220 mail\r\n"), Then::Close}), Outcome::NotRpc,
            Cause::NotDceRpc);
        row("zeros", answers({wire::Buffer(64, 0), Then::Stall}), Outcome::NotRpc, Cause::NotDceRpc);
        row("a TLS alert", answers({{0x15, 3, 1, 0, 2, 2, 0x28}, Then::Stall}), Outcome::NotRpc, Cause::Tls);
        row("a TLS alert, then closes", answers({{0x15, 3, 1, 0, 2, 2, 0x28}, Then::Close}), Outcome::NotRpc,
            Cause::Tls);
        row("HTTP", answers({bytesOf("HTTP/1.1 400 Bad Request\r\n\r\n"), Then::Close}), Outcome::NotRpc,
            Cause::Http);
        row("the beginning of HTTP", answers({bytesOf("HTTP"), Then::Close}), Outcome::NotRpc,
            Cause::ClosedByPeer);
        row("HTTP in pieces", drips(bytesOf("HTTP/1.0 404 Not Found\r\n"), 10ms), Outcome::NotRpc,
            Cause::Http);
        row("a TLS alert in pieces", drips({0x15, 3, 1, 0, 2, 2, 0x28}, 10ms), Outcome::NotRpc, Cause::Tls);
        row("a PDU in pieces", drips({5, 0, 12, 3, 0x10, 0, 0, 0, 16, 0, 0, 0, 1, 0, 0, 0}, 10ms),
            Outcome::RpcNoMapper, Cause::ProtocolViolation);
        row("an endless line", answers({bytesOf(std::string(200'000, 'A')), Then::Stall}), Outcome::NotRpc,
            Cause::NotDceRpc);
        row("half a header, then closes", answers({{5, 0, 12, 3, 0x10, 0}, Then::Close}), Outcome::NotRpc,
            Cause::ClosedByPeer);
        row("the header of the longest fragment, then nothing",
            answers({{5, 0, 12, 3, 0x10, 0, 0, 0, 0xff, 0xff, 0, 0, 1, 0, 0, 0}, Then::Stall}),
            Outcome::NotRpc, Cause::NoAnswer);
        row("a fragment shorter than its header",
            answers({{5, 0, 12, 3, 0x10, 0, 0, 0, 15, 0, 0, 0, 1, 0, 0, 0}, Then::Stall}), Outcome::NotRpc,
            Cause::NotDceRpc);
        row("version 4", answers({{4, 0, 12, 3, 0x10, 0, 0, 0, 16, 0, 0, 0, 1, 0, 0, 0}, Then::Stall}),
            Outcome::NotRpc, Cause::NotDceRpc);

        row("bind_nak: congestion", answersBind([](const wire::Bind &bind) {
                return Reply{bindNak(bind, wire::RejectReason::TemporaryCongestion)};
            }),
            Outcome::RpcNoMapper, Cause::BindRejected, 1);
        row("bind_nak: other versions", answersBind([](const wire::Bind &bind) {
                return Reply{bindNak(bind, wire::RejectReason::ProtocolVersionNotSupported), Then::Close};
            }),
            Outcome::RpcNoMapper, Cause::BindRejected, 4);
        row("interface not supported",
            rejectsContext(wire::ContextResult::ProviderRejection,
                           wire::ProviderReason::AbstractSyntaxNotSupported),
            Outcome::RpcNoMapper, Cause::InterfaceRejected, 2u << 16 | 1);
        row("rejected by the user",
            rejectsContext(wire::ContextResult::UserRejection, wire::ProviderReason::NotSpecified),
            Outcome::RpcNoMapper, Cause::InterfaceRejected, 1u << 16);
        row("fault on bind", answersBind([](const wire::Bind &bind) {
                wire::Fault answer;
                answer.meta = bind.meta;
                answer.status = wire::status::ProtocolError;
                return Reply{wire::writeFault(answer)};
            }),
            Outcome::RpcNoMapper, Cause::Fault, wire::status::ProtocolError);
        row("an ack without results", answersBind([](const wire::Bind &bind) {
                auto ack = accepting(bind);
                ack.results.clear();
                return Reply{wire::writeBindAck(ack)};
            }),
            Outcome::RpcNoMapper, Cause::ProtocolViolation);
        row("an ack with too many results", answersBind([](const wire::Bind &bind) {
                auto ack = accepting(bind);
                ack.results.push_back(ack.results.front());
                return Reply{wire::writeBindAck(ack)};
            }),
            Outcome::RpcNoMapper, Cause::ProtocolViolation);
        row("a shutdown", answersBind([](const wire::Bind &) { return Reply{test::shutdownPdu()}; }),
            Outcome::RpcNoMapper, Cause::ProtocolViolation);
    }

    void whatIsNoMapper()
    {
        QElapsedTimer timer;
        timer.start();
        const auto observation = examineRow();
        QVERIFY(timer.elapsed() < 5000);
        compareRow(observation);
        QVERIFY(observation.rtt.has_value());
        QVERIFY(observation.endpoints.empty());
        QVERIFY(!observation.anonymousLookup.has_value());
        QVERIFY(!observation.truncated);
    }

    void whatALookupGives_data()
    {
        columns();
        const auto row = [](const char *name, Behaviour behaviour, Outcome outcome, Cause cause = Cause::None,
                            quint32 status = 0, quint32 entriesRead = 0) {
            QTest::newRow(name) << std::move(behaviour) << outcome << cause << status << entriesRead;
        };
        for (const quint32 status :
             {0x00000005u, 0x00000721u, 0x000006d3u, 0x000006d4u, 0x000006d5u, 0x16c9a0d1u, 0x1c00001du})
            row(qPrintable(QStringLiteral("fault %1: denied").arg(status, 8, 16, QLatin1Char('0'))),
                faultsOnLookup(status), Outcome::Denied, Cause::Fault, status);
        row("status 5: denied", answersStatus(5), Outcome::Denied, Cause::StatusCode, 5);
        for (const quint32 status : {0x1c010002u, 0x000006d1u, 0x000006d8u, 0x16c9a0cdu})
            row(qPrintable(QStringLiteral("fault %1: not implemented").arg(status, 8, 16, QLatin1Char('0'))),
                faultsOnLookup(status), Outcome::Unsupported, Cause::Fault, status);
        row("status 6d8: not implemented", answersStatus(0x6d8), Outcome::Unsupported, Cause::StatusCode,
            0x6d8);
        row("another fault", faultsOnLookup(0x1c000003), Outcome::Partial, Cause::Fault, 0x1c000003);
        row("another status", answersStatus(0x16c9a0d9), Outcome::Partial, Cause::StatusCode, 0x16c9a0d9);
        row("closes instead", mapper([](const Request &, unsigned) {
                return Reply{{}, Then::Close};
            }),
            Outcome::Partial, Cause::ClosedByPeer);
        row("resets instead", mapper([](const Request &, unsigned) {
                return Reply{{}, Then::Reset};
            }),
            Outcome::Partial, Cause::ResetByPeer);
        row("says nothing", mapper([](const Request &, unsigned) {
                return Reply{{}, Then::Stall};
            }),
            Outcome::Partial, Cause::NoAnswer);

        row("an empty map: status", answersStatus(wire::status::EptNotRegistered), Outcome::Empty);
        row("an empty map: null handle", answersStatus(0), Outcome::Empty);
        row("an empty map: nothing behind a handle", answersStatus(0, handle()), Outcome::Empty);

        row("one batch", batches(1, false), Outcome::Listed, Cause::None, 0, 50);
        row("several batches", batches(3, false), Outcome::Listed, Cause::None, 0, 150);
        row("the end in a call of its own", batches(3, true), Outcome::Listed, Cause::None, 0, 150);
        row("the status with the last lines", mapper([](const Request &request, unsigned) {
                return Reply{
                    response(request, lookupStub(entries(50), handle(), wire::status::EptNotRegistered))};
            }),
            Outcome::Listed, Cause::None, 0, 50);
        row("10,000 lines", mapper([](const Request &request, unsigned call) {
                return Reply{response(
                    request,
                    lookupStub(entries(500, call * 500), call < 19 ? handle() : wire::ContextHandle{}))};
            }),
            Outcome::Listed, Cause::None, 0, 10'000);
        MapperTraits big;
        big.byteOrder = wire::ByteOrder::Big;
        row("a big-endian server", batches(3, true, big), Outcome::Listed, Cause::None, 0, 150);
        MapperTraits proxy;
        proxy.greeting = bytesOf("ncacn_http/1.0");
        row("the banner of port 593 in front", batches(2, false, proxy), Outcome::Listed, Cause::None, 0,
            100);
        row("the smallest fragments", mapper([](const Request &request, unsigned) {
                return Reply{response(request, lookupStub(entries(50)), 32)};
            }),
            Outcome::Listed, Cause::None, 0, 50);
        row("the largest fragments", mapper([](const Request &request, unsigned) {
                return Reply{response(request, lookupStub(entries(500)), wire::largestFragment)};
            }),
            Outcome::Listed, Cause::None, 0, 500);
        row("an authentication part", falsifies([](wire::Response &answer) {
                answer.auth =
                    wire::Auth{wire::AuthType::Ntlm, wire::AuthLevel::Connect, 0, wire::Buffer(16, 1)};
                answer.stub = lookupStub(entries(50, 50));
            }),
            Outcome::Listed, Cause::None, 0, 100);

        row("reset within an answer", breaksOff(2, Then::Reset), Outcome::Partial, Cause::ResetByPeer);
        row("closed within an answer", breaksOff(2, Then::Close), Outcome::Partial, Cause::ClosedByPeer);
        row("silence within an answer", breaksOff(2, Then::Stall), Outcome::Partial, Cause::NoAnswer);
        row("a fault within an answer", breaksOff(2, Then::GoOn, 0x1c000003), Outcome::Partial, Cause::Fault,
            0x1c000003);
        row("access denied within an answer", breaksOff(2, Then::GoOn, 5), Outcome::Partial, Cause::Fault, 5);

        row("a wrong call", falsifies([](wire::Response &answer) { answer.meta.callId += 7; }),
            Outcome::Partial, Cause::ProtocolViolation, 0, 50);
        row("a wrong context", falsifies([](wire::Response &answer) { answer.contextId += 1; }),
            Outcome::Partial, Cause::ProtocolViolation, 0, 50);
        row("no first fragment",
            falsifies([](wire::Response &answer) { answer.meta.flags = wire::LastFragment; }),
            Outcome::Partial, Cause::ProtocolViolation, 0, 50);
        row("a PDU of the wrong type", secondAnswer(test::shutdownPdu()), Outcome::Partial,
            Cause::ProtocolViolation, 0, 50);
        row("garbage between", secondAnswer(bytesOf("HTTP/1.1 200 OK\r\n\r\n")), Outcome::Partial,
            Cause::ProtocolViolation, 0, 50);
        row("a stub that ends early", falsifies([](wire::Response &answer) { answer.stub.resize(20); }),
            Outcome::Partial, Cause::ProtocolViolation, 0, 50);
        row("an empty stub", falsifies([](wire::Response &answer) { answer.stub.clear(); }), Outcome::Partial,
            Cause::ProtocolViolation, 0, 50);
    }

    void whatALookupGives()
    {
        QFETCH(Outcome, outcome);
        QFETCH(quint32, entriesRead);
        const auto observation = examineRow();
        const bool within = QByteArray(QTest::currentDataTag()).contains("within an answer");
        if (within) { // two fragments of the second answer: some of its lines, not all
            QVERIFY(observation.entriesRead > 50 && observation.entriesRead < 100);
            auto rounded = observation;
            rounded.entriesRead = 0;
            compareRow(rounded);
        } else {
            compareRow(observation);
            QCOMPARE(observation.endpoints.size(), std::size_t(entriesRead));
        }
        QCOMPARE(observation.truncated, outcome == Outcome::Partial);
        const bool answered =
            outcome == Outcome::Listed || outcome == Outcome::Empty || observation.entriesRead > 0;
        QCOMPARE(observation.anonymousLookup,
                 answered                         ? std::optional(true)
                     : outcome == Outcome::Denied ? std::optional(false)
                                                  : std::nullopt);
        for (std::size_t i = 0; i < observation.endpoints.size(); ++i)
            QCOMPARE(observation.endpoints[i].interfaceId.uuid.timeLow, std::uint32_t(i));
    }

    void aHandleThatNeverEndsIsFreed_data()
    {
        QTest::addColumn<unsigned>("perCall");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<quint32>("entriesRead");
        QTest::newRow("too many calls") << 10u << Cause::TooManyCalls << quint32(60);
        QTest::newRow("too many entries") << 50u << Cause::TooManyEntries << quint32(120);
    }

    void aHandleThatNeverEndsIsFreed()
    {
        QFETCH(unsigned, perCall);
        QFETCH(Cause, cause);
        QFETCH(quint32, entriesRead);
        std::atomic<unsigned> freed{0};
        const RawServer server(neverEnding(freed, perCall));
        auto options = test::mapOnly(server.port());
        options.limits.calls = 6;
        options.limits.entries = 120;
        const auto observation = test::examine(options, "127.0.0.1");
        QCOMPARE(told(observation.outcome, observation.cause, observation.status, observation.entriesRead),
                 told(Outcome::Partial, cause, 0, entriesRead));
        QCOMPARE(observation.endpoints.size(), std::size_t(entriesRead));
        QVERIFY(observation.truncated);
        QCOMPARE(freed.load(), 1u);
    }

    void aMapOfExactlyTheLimitIsWhole()
    {
        const RawServer server(batches(3, false));
        auto options = test::mapOnly(server.port());
        options.limits.entries = 150;
        options.limits.calls = 3;
        const auto observation = test::examine(options, "127.0.0.1");
        QCOMPARE(told(observation.outcome, observation.cause, observation.status, observation.entriesRead),
                 told(Outcome::Listed, Cause::None, 0, 150));
        QVERIFY(!observation.truncated);
    }

    void bytesAreLimited()
    {
        // Fragments without end: none of them is the last.
        const RawServer server(mapper([](const Request &request, unsigned) {
            wire::Response answer;
            answer.meta.callId = request.meta.callId;
            answer.stub = lookupStub(entries(500));
            auto bytes = wire::writeResponse(answer, 1432);
            return Reply{firstPdus(bytes, split(bytes).size() - 1), Then::Stall};
        }));
        auto options = test::mapOnly(server.port());
        options.limits.bytes = 40'000;
        options.answerTimeout = 5s;
        QElapsedTimer timer;
        timer.start();
        const auto observation = test::examine(options, "127.0.0.1");
        QVERIFY(timer.elapsed() < 4000);
        QCOMPARE(observation.outcome, Outcome::Partial);
        QCOMPARE(observation.cause, Cause::TooManyBytes);
        QVERIFY(observation.entriesRead > 0 && observation.entriesRead < 500);
        QVERIFY(observation.truncated);
    }

    void aByteASecondEndsInTime()
    {
        wire::Bind asked = wire::bindTo(wire::endpointMapper);
        const RawServer server(drips(wire::writeBindAck(accepting(asked)), 1s));
        auto options = test::mapOnly(server.port());
        options.answerTimeout = 60s;
        options.limits.time = 2500ms;
        QElapsedTimer timer;
        timer.start();
        const auto observation = test::examine(options, "127.0.0.1");
        QVERIFY(timer.elapsed() >= 2400);
        QVERIFY(timer.elapsed() < 6000);
        QCOMPARE(observation.outcome, Outcome::NotRpc);
        QCOMPARE(observation.cause, Cause::TimeLimit);
    }

    void aDripDoesNotProlongTheAnswer()
    {
        wire::Bind asked = wire::bindTo(wire::endpointMapper);
        const RawServer server(drips(wire::writeBindAck(accepting(asked)), 100ms));
        QElapsedTimer timer;
        timer.start();
        const auto observation = test::examine(test::mapOnly(server.port()), "127.0.0.1");
        QVERIFY(timer.elapsed() < 3000);
        QCOMPARE(observation.cause, Cause::NoAnswer);
    }

    void fragmentsThatTrickleEndInTime()
    {
        MapperTraits slow;
        slow.pause = 100ms; // each well within the time for an answer
        const RawServer server(mapper(
            [](const Request &request, unsigned) {
                return Reply{response(request, lookupStub(entries(50)), 300), Then::Stall};
            },
            slow));
        auto options = test::mapOnly(server.port());
        options.limits.time = 1500ms;
        QElapsedTimer timer;
        timer.start();
        const auto observation = test::examine(options, "127.0.0.1");
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(observation.outcome, Outcome::Partial);
        QCOMPARE(observation.cause, Cause::TimeLimit);
        QVERIFY(observation.entriesRead > 0);
        QCOMPARE(observation.endpoints.size(), std::size_t(observation.entriesRead));
    }

    void aStopKeepsWhatWasRead()
    {
        const RawServer server(breaksOff(2, Then::Stall));
        auto options = test::mapOnly(server.port());
        options.answerTimeout = 60s;
        QElapsedTimer timer;
        timer.start();
        const auto observation = test::examine(options, "127.0.0.1", [](probe::Environment &environment) {
            auto timerToStop = std::make_shared<asio::steady_timer>(environment.io, 500ms);
            timerToStop->async_wait(
                [timerToStop, &environment](const std::error_code &) { environment.stop(); });
        });
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(observation.outcome, Outcome::Partial);
        QCOMPARE(observation.cause, Cause::Stopped);
        QVERIFY(observation.entriesRead > 50);
        QVERIFY(observation.truncated);
    }

    void aStopBeforeTheFirstAnswerSaysNothingAboutTheHost()
    {
        const RawServer server(says({{}, Then::Stall}));
        auto options = test::mapOnly(server.port());
        options.answerTimeout = 60s;
        const auto observation = test::examine(options, "127.0.0.1", [](probe::Environment &environment) {
            auto timerToStop = std::make_shared<asio::steady_timer>(environment.io, 200ms);
            timerToStop->async_wait(
                [timerToStop, &environment](const std::error_code &) { environment.stop(); });
        });
        QCOMPARE(observation.cause, Cause::Stopped);
        QCOMPARE(observation.outcome, Outcome::NotExamined);
    }

    void overIpv6()
    {
        std::unique_ptr<RawServer> server;
        try {
            server = std::make_unique<RawServer>(batches(2, true), "::1");
        } catch (const std::system_error &error) {
            if (qEnvironmentVariableIsSet("CI"))
                QFAIL("This machine has no ::1.");
            QSKIP("This machine has no ::1.");
        }
        const auto observation = test::examine(test::mapOnly(server->port()), "::1");
        QCOMPARE(told(observation.outcome, observation.cause, observation.status, observation.entriesRead),
                 told(Outcome::Listed, Cause::None, 0, 100));
    }

    void evidenceIsKeptUpToItsLimit_data()
    {
        QTest::addColumn<quint32>("limit");
        QTest::newRow("none") << quint32(0);
        QTest::newRow("some") << quint32(4000);
        QTest::newRow("all") << quint32(1u << 20);
    }

    void evidenceIsKeptUpToItsLimit()
    {
        QFETCH(quint32, limit);
        const RawServer server(batches(3, false));
        auto options = test::mapOnly(server.port());
        options.limits.evidence = limit;
        const auto observation = test::examine(options, "127.0.0.1");
        QCOMPARE(observation.outcome, Outcome::Listed);
        std::size_t kept = 0;
        for (const auto &pdu : observation.evidence)
            kept += pdu.bytes.size();
        QVERIFY(kept <= limit);
        QCOMPARE(observation.evidence.empty(), limit == 0);
        if (limit > 0) {
            QVERIFY(observation.evidence.front().sent);
            QCOMPARE(observation.evidence.front().bytes.at(2), char(wire::PduType::Bind));
        }
        if (limit >= 1u << 20) // bind, three lookups, and their answers
            QVERIFY(observation.evidence.size() >= 8);
    }

    void neverTwoConnectionsAtATime()
    {
#ifdef Q_OS_LINUX
        // What was open before must be closing when the next one comes: seen at the server's own sockets.
        std::vector<int> sockets;
        std::atomic<unsigned> overlaps{0};
        const auto behave = batches(2, false);
        const auto watching = [&](asio::ip::tcp::socket socket) -> asio::awaitable<void> {
            for (const int other : sockets) {
                tcp_info info{};
                socklen_t size = sizeof info;
                if (getsockopt(other, IPPROTO_TCP, TCP_INFO, &info, &size) == 0
                    && info.tcpi_state == TCP_ESTABLISHED)
                    ++overlaps;
            }
            const int own = socket.native_handle();
            sockets.push_back(own);
            co_await behave(std::move(socket));
            std::erase(sockets, own);
        };
        const RawServer server(watching);
        auto options = test::mapOnly(server.port());
        options.stages = {true, true};
        const auto observation = test::examine(options, "127.0.0.1");
        QCOMPARE(observation.outcome, Outcome::Listed);
        QVERIFY(server.accepted() >= 1);
        QCOMPARE(overlaps.load(), 0u);
#else
        QSKIP("The state of a socket is read from Linux's TCP_INFO.");
#endif
    }
};

QTEST_GUILESS_MAIN(ExamineTest)
#include "tst_examine.moc"
