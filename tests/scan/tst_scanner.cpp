// SPDX-License-Identifier: GPL-3.0-or-later
// Many hosts on loopback: each delivered once, within the limits, however the scan is paused and stopped.
#include "practice/silent_port.h"
#include "probe/scripted_host.h"
#include "support/whole_scan.h"
#include "wire/epm_lookup.h"
#include "wire/status.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <asio/steady_timer.hpp>

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace port135;
using namespace port135::test;
using core::Outcome;
using scan::Scanner;
using test::Collector;
using test::feedOf;

namespace {

using namespace std::chrono_literals;

constexpr std::uint16_t closedPort = 1; // tcpmux: nobody has it any more
constexpr std::uint16_t silentPort = 24136;

core::ScanOptions options(std::uint16_t port)
{
    auto result = test::quickOptions(port);
    result.stages = {false, false};
    return result;
}

core::ScanOptions patientOptions(std::uint16_t port)
{
    auto result = options(port);
    result.inFlight = 4;
    result.answerTimeout = 60s;
    result.limits.time = 60s;
    return result;
}

/// Holds every connection until it is opened, then resets it.
RawServer::Behaviour gate(const std::atomic<bool> &isOpen)
{
    return [&isOpen](asio::ip::tcp::socket socket) -> asio::awaitable<void> {
        while (!isOpen) {
            asio::steady_timer timer(socket.get_executor(), 5ms);
            co_await timer.async_wait(test::useTuple);
        }
        socket.set_option(asio::ip::tcp::socket::linger(true, 0));
        socket.close();
    };
}

/// The nth connection gets the nth behaviour, those behind the last one stall and are counted in `stalled`.
RawServer::Behaviour oneByOne(std::vector<RawServer::Behaviour> behaviours, std::atomic<unsigned> &stalled)
{
    auto next = std::make_shared<std::atomic<std::size_t>>(0);
    return [behaviours = std::move(behaviours), next,
            &stalled](asio::ip::tcp::socket socket) -> asio::awaitable<void> {
        const auto index = next->fetch_add(1);
        if (index < behaviours.size()) {
            co_await behaviours[index](std::move(socket));
            co_return;
        }
        ++stalled;
        const auto stall = answers({{}, Then::Stall});
        co_await stall(std::move(socket));
    };
}

RawServer::Behaviour refuses()
{
    return mapper([](const wire::Request &request, unsigned) {
        return Reply{fault(request, wire::status::AccessDenied)};
    });
}

} // namespace

class ScannerTest : public QObject
{
    Q_OBJECT

private:
    static void compareEnd(const Collector &collector, const scan::Progress &progress, std::uint64_t hosts)
    {
        QCOMPARE(collector.finishedCalls(), 1);
        QCOMPARE(collector.fault(), std::string());
        QCOMPARE(progress.hosts, hosts);
        QCOMPARE(progress.examined, hosts);
        QCOMPARE(progress.inFlight, std::uint64_t(0));
        QCOMPARE(progress.retrying, std::uint64_t(0));
        QCOMPARE(progress.firstTries, hosts);
        QVERIFY(progress.tries >= hosts);
        QCOMPARE(progress.fraction(), 1.0);
        std::uint64_t counted = 0;
        for (const auto count : progress.counts.byOutcome)
            counted += count;
        QCOMPARE(counted, hosts);
        QCOMPARE(collector.deliveries().size(), std::size_t(hosts));
        for (const auto &[address, count] : collector.deliveries())
            QVERIFY2(count == 1, address.toString().c_str());
    }

    static constexpr const char *limitedMark = "PORT135_TEST_FEW_DESCRIPTORS";

    static bool isLimited() { return qEnvironmentVariableIsSet(limitedMark); }

    /// The current test (and row) again, in a process that may hold so many descriptors: a hard limit cannot
    /// be raised again.
    static void runLimited(int descriptors)
    {
#ifdef Q_OS_UNIX
        auto name = QString::fromLatin1(QTest::currentTestFunction());
        if (QTest::currentDataTag())
            name += u':' + QString::fromLatin1(QTest::currentDataTag());
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1StringView(limitedMark), QStringLiteral("1"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setChildProcessModifier([descriptors] {
            const rlimit few{rlim_t(descriptors), rlim_t(descriptors)};
            setrlimit(RLIMIT_NOFILE, &few);
        });
        process.start(QCoreApplication::applicationFilePath(), {name});
        QVERIFY(process.waitForFinished(60'000));
        const auto output = process.readAll();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData());
        const auto passed = QByteArray("PASS   : ScannerTest::") + QTest::currentTestFunction();
        QVERIFY2(output.contains(passed), output.constData());
#else
        Q_UNUSED(descriptors);
        QSKIP("Only where descriptors are limited.");
#endif
    }

private Q_SLOTS:
    void everyHostIsDeliveredOnce()
    {
        auto wanted = options(closedPort);
        wanted.inFlight = 512;
        wanted.connectTimeout = 60s; // a refusal that is late on a busy computer is still the first answer
        wanted.limits.time = 60s;
        Collector collector;
        Scanner scanner(feedOf("127.136.0.0", "127.136.15.255"), wanted, collector.sink(),
                        collector.finished());
        scanner.start();
        scanner.wait();
        compareEnd(collector, scanner.progress(), 4096);
        QCOMPARE(scanner.progress().counts[Outcome::Closed], std::uint64_t(4096));
        QCOMPARE(scanner.progress().tries, std::uint64_t(4096));
    }

    void noHostsAreDoneAtOnce()
    {
        Collector collector;
        Scanner scanner(target::Feed(), options(closedPort), collector.sink(), collector.finished());
        scanner.start();
        scanner.wait();
        compareEnd(collector, scanner.progress(), 0);
    }

    void aScannerThatIsNeverStartedEnds()
    {
        Collector collector;
        {
            const Scanner scanner(feedOf("127.136.0.0", "127.136.0.9"), options(closedPort), collector.sink(),
                                  collector.finished());
        }
        QCOMPARE(collector.finishedCalls(), 0);
        QVERIFY(collector.deliveries().empty());
    }

    void aSilentHostIsTriedAgain_data()
    {
        QTest::addColumn<unsigned>("attempts");
        QTest::newRow("once") << 1u;
        QTest::newRow("twice") << 2u;
        QTest::newRow("three times") << 3u;
    }

    void aSilentHostIsTriedAgain()
    {
        QFETCH(unsigned, attempts);
        const auto silent = practice::SilentPort::open(test::address("127.136.20.1"), silentPort);
        if (!silent)
            QSKIP("Only Linux can drop connection requests without privileges.");
        auto wanted = options(silentPort);
        wanted.connectTimeout = 60ms;
        wanted.attempts = attempts;
        Collector collector;
        Scanner scanner(feedOf("127.136.20.0", "127.136.20.3"), wanted, collector.sink(),
                        collector.finished());
        scanner.start();
        scanner.wait();
        compareEnd(collector, scanner.progress(), 4);
        QCOMPARE(scanner.progress().tries, std::uint64_t(3 + attempts));
        QCOMPARE(collector.at("127.136.20.1").outcome, Outcome::Silent);
        QCOMPARE(collector.at("127.136.20.1").attempts, attempts);
        QCOMPARE(collector.at("127.136.20.2").outcome, Outcome::Closed);
        QCOMPARE(collector.at("127.136.20.2").attempts, 1u);
    }

    void theSecondTryCountsWhenAllOthersHadTheirs()
    {
        auto silent = practice::SilentPort::open(test::address("127.136.21.0"), silentPort);
        if (!silent)
            QSKIP("Only Linux can drop connection requests without privileges.");
        auto wanted = options(silentPort);
        wanted.connectTimeout = 100ms;
        wanted.inFlight = 1;
        Collector collector;
        std::vector<std::string> order; // one worker: no lock
        auto keep = collector.sink();
        Scanner scanner(
            feedOf("127.136.21.0", "127.136.21.1"), wanted,
            [&](core::Observation &&observation) {
                order.push_back(observation.address.toString());
                silent.reset(); // the first host has had its first try: now its port is closed
                keep(std::move(observation));
            },
            collector.finished());
        scanner.start();
        scanner.wait();
        QCOMPARE(order, (std::vector<std::string>{"127.136.21.1", "127.136.21.0"}));
        QCOMPARE(collector.at("127.136.21.0").outcome, Outcome::Closed);
        QCOMPARE(collector.at("127.136.21.0").attempts, 2u);
        compareEnd(collector, scanner.progress(), 2);
    }

    void aPauseEndsWhatIsBegunAndBeginsNothing()
    {
        std::atomic<bool> isOpen{false};
        const RawServer server(gate(isOpen), "0.0.0.0");
        Collector collector;
        Scanner scanner(feedOf("127.136.30.0", "127.136.30.63"), patientOptions(server.port()),
                        collector.sink(), collector.finished());
        scanner.start();
        QTRY_COMPARE(server.accepted(), 4u);
        scanner.pause();
        isOpen = true;
        QTRY_COMPARE(scanner.progress().inFlight, std::uint64_t(0));
        QTest::qWait(200); // time in which something might begin
        QCOMPARE(server.accepted(), 4u);
        QCOMPARE(collector.count(), std::size_t(4));
        QCOMPARE(collector.finishedCalls(), 0);
        scanner.resume();
        scanner.wait();
        compareEnd(collector, scanner.progress(), 64);
        QCOMPARE(server.accepted(), 64u);
    }

    void aPauseBeforeTheStartHolds()
    {
        Collector collector;
        Scanner scanner(feedOf("127.136.31.0", "127.136.31.63"), options(closedPort), collector.sink(),
                        collector.finished());
        scanner.pause();
        scanner.start();
        QTest::qWait(200); // time in which something might begin
        QCOMPARE(collector.count(), std::size_t(0));
        scanner.resume();
        scanner.wait();
        compareEnd(collector, scanner.progress(), 64);
    }

    void aPausedScanStops()
    {
        Collector collector;
        Scanner scanner(feedOf("127.136.31.0", "127.136.31.63"), options(closedPort), collector.sink(),
                        collector.finished());
        scanner.pause();
        scanner.start();
        scanner.stop();
        scanner.wait();
        QCOMPARE(collector.finishedCalls(), 1);
        QCOMPARE(collector.count(), std::size_t(0));
    }

    void aStopKeepsHalfReadLists()
    {
        std::atomic<unsigned> halfRead{0};
        const RawServer server(mapper([&](const wire::Request &request, unsigned call) {
                                   if (call == 0)
                                       return Reply{response(request, lookupStub(entries(50), handle()))};
                                   ++halfRead;
                                   return Reply{{}, Then::Stall};
                               }),
                               "0.0.0.0");
        Collector collector;
        Scanner scanner(feedOf("127.136.32.0", "127.136.32.63"), patientOptions(server.port()),
                        collector.sink(), collector.finished());
        scanner.start();
        QTRY_COMPARE(halfRead.load(), 4u);
        QElapsedTimer timer;
        timer.start();
        scanner.stop();
        scanner.wait();
        QVERIFY(timer.elapsed() < 3000);
        QCOMPARE(collector.finishedCalls(), 1);
        QCOMPARE(collector.observations().size(), std::size_t(4));
        for (const auto &[address, observation] : collector.observations()) {
            QCOMPARE(observation.outcome, Outcome::Partial);
            QCOMPARE(observation.cause, core::Cause::Stopped);
            QCOMPARE(observation.entriesRead, 50u);
        }
        QCOMPARE(scanner.progress().examined, std::uint64_t(4));
        QCOMPARE(scanner.progress().inFlight, std::uint64_t(0));
        QCOMPARE(server.accepted(), 4u);
    }

    void aStopMarksWhatItCutShort_data()
    {
        QTest::addColumn<core::Stages>("stages");
        QTest::addColumn<bool>("isRefused");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("while ports are tried") << core::Stages{true, false} << false << Outcome::Listed;
        QTest::newRow("while the host is asked who it is")
            << core::Stages{false, true} << false << Outcome::Listed;
        QTest::newRow("between the two") << core::Stages{true, true} << false << Outcome::Listed;
        QTest::newRow("while a host that refuses its list is asked who it is")
            << core::Stages{false, true} << true << Outcome::Denied;
    }

    void aStopMarksWhatItCutShort()
    {
        QFETCH(core::Stages, stages);
        QFETCH(bool, isRefused);
        QFETCH(Outcome, outcome);
        std::atomic<unsigned> stalled{0};
        const auto ends = answers({{}, Then::Reset});
        // The first host gets to its end, the second one stalls in the stage under test.
        const RawServer service(stages.identity ? ends : oneByOne({ends}, stalled), "0.0.0.0");
        const auto first = isRefused ? refuses() : listing({tcpEndpoint(service.port())});
        std::vector<RawServer::Behaviour> conversation{first};
        if (stages.identity)
            conversation.insert(conversation.end(), {ends, ends});
        conversation.push_back(first);
        const RawServer server(oneByOne(conversation, stalled), "0.0.0.0");
        auto wanted = patientOptions(server.port());
        wanted.inFlight = 1;
        wanted.stages = stages;
        Collector collector;
        Scanner scanner(feedOf("127.136.35.0", "127.136.35.7"), wanted, collector.sink(),
                        collector.finished());
        scanner.start();
        QTRY_COMPARE(stalled.load(), 1u);
        QCOMPARE(collector.count(), std::size_t(1));
        scanner.stop();
        scanner.wait();
        QCOMPARE(collector.finishedCalls(), 1);
        QCOMPARE(collector.observations().size(), std::size_t(2));
        const auto whole =
            std::find_if(collector.observations().begin(), collector.observations().end(),
                         [](const auto &host) { return host.second.cause != core::Cause::Stopped; });
        QVERIFY(whole != collector.observations().end());
        QCOMPARE(whole->second.outcome, outcome);
        QCOMPARE(whole->second.cause, isRefused ? core::Cause::Fault : core::Cause::None);
        for (const auto &[address, observation] : collector.observations()) {
            QCOMPARE(observation.outcome, outcome);
            QCOMPARE(observation.endpoints.size(), std::size_t(isRefused ? 0 : 1));
            if (address == whole->first)
                continue;
            QCOMPARE(observation.cause, core::Cause::Stopped);
            QCOMPARE(observation.status, 0u);
        }
    }

    void aStopLeavesOutHostsThatSaidNothing()
    {
        const std::atomic<bool> isOpen{false};
        const RawServer server(gate(isOpen), "0.0.0.0");
        Collector collector;
        Scanner scanner(feedOf("127.136.33.0", "127.136.33.63"), patientOptions(server.port()),
                        collector.sink(), collector.finished());
        scanner.start();
        QTRY_COMPARE(server.accepted(), 4u);
        scanner.stop();
        scanner.wait();
        QCOMPARE(collector.finishedCalls(), 1);
        QCOMPARE(collector.count(), std::size_t(0));
        QCOMPARE(scanner.progress().examined, std::uint64_t(0));
    }

    void aStopLeavesOutHostsThatAreNotConnected()
    {
        const auto silent = practice::SilentPort::open(test::address("127.136.34.1"), silentPort);
        if (!silent)
            QSKIP("Only Linux can drop connection requests without privileges.");
        auto wanted = options(silentPort);
        wanted.connectTimeout = 60s;
        Collector collector;
        Scanner scanner(feedOf("127.136.34.1", "127.136.34.1"), wanted, collector.sink(),
                        collector.finished());
        scanner.start();
        QTRY_COMPARE(scanner.progress().inFlight, std::uint64_t(1));
        QElapsedTimer timer;
        timer.start();
        scanner.stop();
        scanner.wait();
        QVERIFY(timer.elapsed() < 3000);
        QCOMPARE(collector.finishedCalls(), 1);
        QCOMPARE(collector.count(), std::size_t(0));
    }

    void theSinkMayStop()
    {
        auto wanted = options(closedPort);
        Collector collector;
        auto keep = collector.sink();
        Scanner *self = nullptr;
        Scanner scanner(
            feedOf("127.136.0.0", "127.136.15.255"), wanted,
            [&](core::Observation &&observation) {
                keep(std::move(observation));
                self->stop();
            },
            collector.finished());
        self = &scanner;
        scanner.start();
        scanner.wait();
        QCOMPARE(collector.finishedCalls(), 1);
        QVERIFY(collector.count() >= 1);
        QVERIFY(collector.count() < 4096);
        QCOMPARE(scanner.progress().examined, std::uint64_t(collector.count()));
    }

    void theDestructorStopsAndWaits()
    {
        Collector collector;
        {
            auto wanted = options(closedPort);
            wanted.rate = 100; // forty seconds, if it were not stopped
            Scanner scanner(feedOf("127.136.0.0", "127.136.15.255"), wanted, collector.sink(),
                            collector.finished());
            scanner.start();
            QTRY_VERIFY(collector.count() > 0);
        }
        QCOMPARE(collector.finishedCalls(), 1);
        QVERIFY(collector.count() < 4096);
    }

    void theRateIsKept()
    {
        auto wanted = options(closedPort);
        wanted.rate = 50;
        std::mutex mutex;
        std::vector<core::Steady::time_point> times;
        Collector collector;
        auto keep = collector.sink();
        Scanner scanner(
            feedOf("127.136.40.0", "127.136.40.59"), wanted,
            [&](core::Observation &&observation) {
                {
                    const std::lock_guard lock(mutex);
                    times.push_back(core::Steady::now());
                }
                keep(std::move(observation));
            },
            collector.finished());
        QElapsedTimer timer;
        timer.start();
        scanner.start();
        scanner.wait();
        QVERIFY(timer.elapsed() >= 1050); // sixty at fifty a second
        QVERIFY(timer.elapsed() < 10'000);
        QCOMPARE(times.size(), std::size_t(60));
        std::sort(times.begin(), times.end());
        for (std::size_t i = 0; i + 40 < times.size(); ++i) // twice the rate in 400 ms: never
            QVERIFY(times[i + 40] - times[i] >= 400ms);
    }

    void noMoreThanAskedForAreInFlight()
    {
        const RawServer server(answers({{}, Then::Reset}), "0.0.0.0");
        auto wanted = options(server.port());
        wanted.inFlight = 8;
        Collector collector;
        Scanner scanner(feedOf("127.136.41.0", "127.136.41.255"), wanted, collector.sink(),
                        collector.finished());
        QCOMPARE(scanner.inFlightLimit(), std::size_t(8));
        scanner.start();
        scanner.wait();
        compareEnd(collector, scanner.progress(), 256);
        QCOMPARE(scanner.progress().counts[Outcome::NotRpc], std::uint64_t(256));
        QVERIFY(server.mostAtOnce() <= 8);
        QCOMPARE(server.accepted(), 256u);
    }

    void allThatAreAskedForAreInFlight()
    {
        std::atomic<bool> isOpen{false};
        const RawServer server(gate(isOpen), "0.0.0.0");
        auto wanted = patientOptions(server.port());
        wanted.inFlight = 50;
        wanted.threads = 3;
        Collector collector;
        Scanner scanner(feedOf("127.136.42.0", "127.136.42.255"), wanted, collector.sink(),
                        collector.finished());
        scanner.start();
        QTRY_COMPARE(server.accepted(), 50u);
        QCOMPARE(scanner.progress().inFlight, std::uint64_t(50));
        isOpen = true;
        scanner.wait();
        compareEnd(collector, scanner.progress(), 256);
        QCOMPARE(server.mostAtOnce(), 50u);
    }

    void fewDescriptorsSlowAScanDownButSpoilNothing()
    {
        if (!isLimited())
            return runLimited(64);
        auto wanted = options(closedPort);
        wanted.inFlight = 512;
        Collector collector;
        Scanner scanner(feedOf("127.136.43.0", "127.136.44.255"), wanted, collector.sink(),
                        collector.finished());
        QVERIFY(scanner.inFlightLimit() >= 1);
        QVERIFY(scanner.inFlightLimit() < 64);
        scanner.start();
        scanner.wait();
        compareEnd(collector, scanner.progress(), 512);
        QCOMPARE(scanner.progress().counts[Outcome::Closed], std::uint64_t(512));
    }

    /// However few there are: the hosts are asked and told truly, or the scan says why it asked nobody.
    void tooFewDescriptorsAreNoHostsFault_data()
    {
        QTest::addColumn<int>("descriptors");
        for (const int descriptors : {8, 10, 12, 14, 16, 18, 20, 24, 28, 32, 40})
            QTest::addRow("%d", descriptors) << descriptors;
    }

    void tooFewDescriptorsAreNoHostsFault()
    {
        QFETCH(int, descriptors);
        if (!isLimited())
            return runLimited(descriptors);
        Collector collector;
        Scanner scanner(feedOf("127.136.47.0", "127.136.47.63"), options(closedPort), collector.sink(),
                        collector.finished());
        scanner.start();
        scanner.wait();
        QCOMPARE(collector.finishedCalls(), 1);
        if (scanner.inFlightLimit() == 0) {
            QVERIFY(!collector.fault().empty());
            QCOMPARE(collector.observations().size(), std::size_t(0));
        } else {
            compareEnd(collector, scanner.progress(), 64);
            QCOMPARE(scanner.progress().counts[Outcome::Closed], std::uint64_t(64));
        }
    }

    void aSinkThatThrowsEndsTheScan()
    {
        Collector collector;
        auto keep = collector.sink();
        std::atomic<int> calls{0};
        Scanner scanner(
            feedOf("127.136.0.0", "127.136.15.255"), options(closedPort),
            [&](core::Observation &&observation) {
                if (++calls == 10)
                    throw std::runtime_error("the sink broke");
                keep(std::move(observation));
            },
            collector.finished());
        scanner.start();
        scanner.wait();
        QCOMPARE(collector.finishedCalls(), 1);
        QCOMPARE(collector.fault(), std::string("the sink broke"));
        QVERIFY(collector.count() >= 9);
        QVERIFY(collector.count() < 4096);
        QCOMPARE(scanner.progress().inFlight, std::uint64_t(0));
    }

    void aSinkMayBlock()
    {
        std::mutex door;
        std::atomic<int> waiting{0};
        Collector collector;
        auto keep = collector.sink();
        auto wanted = options(closedPort);
        wanted.threads = 2;
        Scanner scanner(
            feedOf("127.136.45.0", "127.136.45.255"), wanted,
            [&](core::Observation &&observation) {
                ++waiting;
                const std::lock_guard lock(door);
                keep(std::move(observation));
            },
            collector.finished());
        {
            const std::lock_guard lock(door);
            scanner.start();
            QTRY_COMPARE(waiting.load(), 2); // both threads: the scan waits
            QCOMPARE(scanner.progress().examined, std::uint64_t(0));
        }
        scanner.wait();
        compareEnd(collector, scanner.progress(), 256);
    }

    void aStormOfCommands_data()
    {
        QTest::addColumn<bool>("stops");
        QTest::newRow("that ends with resume") << false;
        QTest::newRow("that ends with stop") << true;
    }

    void aStormOfCommands()
    {
        QFETCH(bool, stops);
        auto wanted = options(closedPort);
        wanted.inFlight = 32;
        Collector collector;
        Scanner scanner(feedOf("127.136.0.0", "127.136.15.255"), wanted, collector.sink(),
                        collector.finished());
        scanner.start();
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&scanner, thread, stops] {
                for (int i = 0; i < 300; ++i) {
                    if ((i + thread) % 2)
                        scanner.pause();
                    else
                        scanner.resume();
                    const auto progress = scanner.progress();
                    if (progress.examined > progress.hosts)
                        return;
                    if (stops && thread == 3 && i == 150)
                        scanner.stop();
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        scanner.resume();
        scanner.wait();
        if (stops) {
            QCOMPARE(collector.finishedCalls(), 1);
            for (const auto &[address, count] : collector.deliveries())
                QCOMPARE(count, 1);
            QCOMPARE(scanner.progress().examined, std::uint64_t(collector.count()));
        } else {
            compareEnd(collector, scanner.progress(), 4096);
        }
    }
};

QTEST_GUILESS_MAIN(ScannerTest)
#include "tst_scanner.moc"
