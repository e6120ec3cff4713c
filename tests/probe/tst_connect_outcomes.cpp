// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection attempt that fails is taken for: by real sockets where the machine allows it, by error
// number for the rest.
#include "practice/silent_port.h"
#include "probe/trouble.h"
#include "support/examination.h"
#include "support/network_namespace.h"
#include "support/raw_server.h"

#include <QElapsedTimer>
#include <QTest>

#include <asio/error.hpp>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace port135;
using core::Cause;
using core::Outcome;

Q_DECLARE_METATYPE(port135::core::Outcome)
Q_DECLARE_METATYPE(port135::core::Cause)

class ConnectOutcomesTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray text(std::string_view view) { return {view.data(), qsizetype(view.size())}; }
    static QByteArray told(Outcome outcome, Cause cause)
    {
        return text(core::name(outcome)) + ' ' + text(core::name(cause));
    }
    static QByteArray told(const core::Observation &observation)
    {
        return told(observation.outcome, observation.cause);
    }

private Q_SLOTS:
    void aClosedPortIsClosed()
    {
        std::uint16_t port = 0;
        {
            const test::RawServer server([](asio::ip::tcp::socket) -> asio::awaitable<void> { co_return; });
            port = server.port();
        }
        const auto observation = test::examine(test::mapOnly(port), "127.0.0.1");
        QCOMPARE(told(observation), told(Outcome::Closed, Cause::ConnectionRefused));
        QVERIFY(observation.rtt.has_value()); // a refusal is an answer
        QCOMPARE(observation.attempts, 1u);
    }

    void noAnswerIsSilent()
    {
        const auto port = practice::SilentPort::open(*core::Address::parse("127.136.7.1"), 24135);
        if (!port)
            QSKIP("Only Linux can drop connection requests without privileges.");
        auto options = test::mapOnly(24135);
        options.connectTimeout = std::chrono::milliseconds(200);
        QElapsedTimer timer;
        timer.start();
        auto observation = test::examine(options, "127.136.7.1");
        QVERIFY(timer.elapsed() >= 190);
        QVERIFY(timer.elapsed() < 4000);
        QCOMPARE(told(observation), told(Outcome::Silent, Cause::ConnectTimeout));
        QVERIFY(!observation.rtt.has_value());

        timer.restart(); // later attempts wait longer
        observation = test::examine(options, "127.136.7.1", {}, 3);
        QVERIFY(timer.elapsed() >= 590);
        QCOMPARE(observation.attempts, 3u);
        QCOMPARE(observation.outcome, Outcome::Silent);
    }

    void aStopBeforeTheConnectionLeavesTheHostUnexamined()
    {
        const auto observation = test::examine(test::mapOnly(135), "127.0.0.1",
                                               [](probe::Environment &environment) { environment.stop(); });
        QCOMPARE(told(observation), told(Outcome::NotExamined, Cause::Stopped));
        QVERIFY(!observation.rtt.has_value());
    }

    void routesThatLeadNowhere_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("no route") << QByteArray("10.9.0.1") << Outcome::Unreachable << Cause::NoLocalRoute;
        QTest::newRow("unreachable") << QByteArray("10.1.0.1") << Outcome::Unreachable << Cause::NoLocalRoute;
        QTest::newRow("forbidden by this machine")
            << QByteArray("10.2.0.1") << Outcome::Error << Cause::RouteProhibited;
        QTest::newRow("discarded by this machine")
            << QByteArray("10.3.0.1") << Outcome::Error << Cause::RouteBlackhole;
    }

    void routesThatLeadNowhere()
    {
        QFETCH(QByteArray, host);
        QFETCH(Outcome, outcome);
        QFETCH(Cause, cause);
        core::Observation observation;
        const auto problem = test::inNetworkNamespace(
            "ip link set lo up && ip route add unreachable 10.1.0.0/16 && ip route add prohibit 10.2.0.0/16 "
            "&& ip route add blackhole 10.3.0.0/16",
            [&] { observation = test::examine(test::mapOnly(135), host.constData()); });
        if (!problem.empty()) {
            if (qEnvironmentVariableIsSet("CI"))
                QFAIL(problem.c_str());
            QSKIP(problem.c_str());
        }
        QCOMPARE(told(observation), told(outcome, cause));
        QVERIFY(!observation.rtt.has_value());
    }

    void withoutDescriptorsTheFaultIsOurs()
    {
#ifdef Q_OS_LINUX
        asio::io_context io{1};
        const auto options = test::mapOnly(135);
        probe::Environment environment(io, options, 0);
        core::Observation observation;
        asio::co_spawn(io, probe::examine(environment, *core::Address::parse("127.0.0.1"), 1, observation),
                       test::raise);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
        rlimit none = before;
        none.rlim_cur = 0;
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
        io.run();
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
        QCOMPARE(told(observation), told(Outcome::Error, Cause::OutOfDescriptors));
        QVERIFY(probe::isShortage({observation.cause, observation.status}));
#else
        QSKIP("Only where descriptors are limited.");
#endif
    }

    void everyErrorHasItsMeaning_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("shortage");
        const auto row = [](const char *name, int error, Cause cause, Outcome outcome,
                            bool shortage = false) {
            QTest::newRow(name) << error << cause << outcome << shortage;
        };
        row("refused", asio::error::connection_refused, Cause::ConnectionRefused, Outcome::Closed);
        row("taken, then reset", asio::error::connection_reset, Cause::ResetByPeer, Outcome::NotRpc);
        row("timed out", asio::error::timed_out, Cause::ConnectTimeout, Outcome::Silent);
        row("host unreachable", asio::error::host_unreachable, Cause::HostUnreachable, Outcome::Unreachable);
        row("aborted", asio::error::connection_aborted, Cause::HostUnreachable, Outcome::Unreachable);
        row("network unreachable", asio::error::network_unreachable, Cause::NetworkUnreachable,
            Outcome::Unreachable);
        row("network down", asio::error::network_down, Cause::NetworkUnreachable, Outcome::Unreachable);
        row("no descriptors", asio::error::no_descriptors, Cause::OutOfDescriptors, Outcome::Error, true);
        row("no local port", asio::error::address_in_use, Cause::OutOfPorts, Outcome::Error, true);
        row("access denied", asio::error::access_denied, Cause::NoPermission, Outcome::Error);
        row("not permitted", asio::error::no_permission, Cause::NoPermission, Outcome::Error);
        row("no buffers", asio::error::no_buffer_space, Cause::SystemError, Outcome::Error, true);
        row("no memory", asio::error::no_memory, Cause::SystemError, Outcome::Error, true);
        row("anything else", asio::error::invalid_argument, Cause::SystemError, Outcome::Error);
#ifdef Q_OS_LINUX
        row("host down", EHOSTDOWN, Cause::HostUnreachable, Outcome::Unreachable);
        row("files of the system", ENFILE, Cause::OutOfDescriptors, Outcome::Error, true);
        row("no local address", EADDRNOTAVAIL, Cause::OutOfPorts, Outcome::Error, true);
#endif
    }

    void everyErrorHasItsMeaning()
    {
        QFETCH(int, error);
        QFETCH(Cause, cause);
        QFETCH(Outcome, outcome);
        QFETCH(bool, shortage);
        const auto trouble =
            probe::connectTrouble(std::error_code(error, asio::error::get_system_category()));
        QCOMPARE(told(probe::outcomeOfConnect(trouble), trouble.cause), told(outcome, cause));
        QCOMPARE(probe::isShortage(trouble), shortage);
        if (outcome == Outcome::Error)
            QCOMPARE(trouble.status, std::uint32_t(error));
    }
};

QTEST_GUILESS_MAIN(ConnectOutcomesTest)
#include "tst_connect_outcomes.moc"
