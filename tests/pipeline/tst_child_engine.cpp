// SPDX-License-Identifier: GPL-3.0-or-later
// A scan by child processes: the same hosts as by this one, each once, whoever is killed.
#include "pipeline/child_engine.h"
#include "support/refused_unit.h"
#include "support/whole_scan.h"

#include <QTest>

#include <csignal>
#include <mutex>
#include <random>

using namespace port135;
using pipeline::ChildEngine;

namespace {

constexpr int patience = 60'000; // ms

ChildEngine::Children childProcesses(unsigned count, std::uint64_t addresses)
{
    return {QStringLiteral(PORT135_CLI), {QStringLiteral("--quiet")}, count, addresses};
}

} // namespace

class ChildEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void childrenFindWhatThisProcessFinds()
    {
        test::Collector here, there;
        test::runScan(here, test::feedOf("127.99.0.0", "127.99.1.255"), test::quickOptions(9));
        ChildEngine engine(childProcesses(2, 64), test::refusedUnit("127.99.0.0", "127.99.1.255"),
                           there.sink(), there.finished());
        engine.start();
        engine.wait();
        QCOMPARE(there.finishedCalls(), 1);
        QCOMPARE(there.fault(), std::string());
        QCOMPARE(there.observations().size(), here.observations().size());
        for (const auto &[address, seen] : here.observations()) {
            QVERIFY(there.observations().contains(address));
            QCOMPARE(int(there.observations().at(address).outcome), int(seen.outcome));
        }
        QCOMPARE(engine.repeated(), 0u);
        QCOMPARE(engine.progress().examined, 512u);
    }

#ifndef Q_OS_WIN
    void aKilledChildLosesAndRepeatsNoHost()
    {
        test::Collector collector;
        // In the midst of what is delivered, so that no machine is too fast for it.
        constexpr int kills = 10;
        std::mutex mutex;
        std::mt19937 random(5);
        std::uint64_t delivered = 0;
        std::uint64_t next = 100;
        int killed = 0;
        ChildEngine *running = nullptr;
        const auto killSome = [&] {
            const std::lock_guard lock(mutex);
            if (++delivered < next || killed == kills)
                return;
            const auto ids = running->processIds();
            if (ids.isEmpty()
                || ::kill(pid_t(ids[qsizetype(random() % std::size_t(ids.size()))]), SIGKILL) != 0)
                return; // with the next one
            ++killed;
            next = delivered + 100 + random() % 64;
        };
        ChildEngine engine(
            childProcesses(2, 16), test::refusedUnit("127.99.0.0", "127.99.7.255"),
            [&, keep = collector.sink()](core::Observation &&seen) {
                keep(std::move(seen));
                killSome();
            },
            collector.finished());
        running = &engine;
        engine.start();
        engine.wait();
        QCOMPARE(collector.fault(), std::string());
        QCOMPARE(collector.finishedCalls(), 1);
        QCOMPARE(killed, kills);
        QVERIFY(engine.repeated() > 0);
        QCOMPARE(collector.observations().size(), 2048u);
        for (const auto &[address, times] : collector.deliveries())
            QCOMPARE(times, 1);
    }
#endif

    void aProgramThatIsNoneIsSaid()
    {
        test::Collector collector;
        auto wrong = childProcesses(1, 512);
        wrong.program = QStringLiteral("/no/such/program");
        ChildEngine engine(wrong, test::refusedUnit("127.99.0.0", "127.99.0.3"), collector.sink(),
                           collector.finished());
        engine.start();
        engine.wait();
        QVERIFY(!collector.fault().empty());
        QCOMPARE(collector.observations().size(), 0u);
    }

    void itStops()
    {
        test::Collector collector;
        ChildEngine engine(childProcesses(2, 16), test::refusedUnit("127.99.0.0", "127.99.63.255"),
                           collector.sink(), collector.finished());
        engine.start();
        QTRY_VERIFY_WITH_TIMEOUT(engine.progress().examined > 0, patience);
        engine.stop();
        engine.wait();
        QCOMPARE(collector.finishedCalls(), 1);
        QVERIFY(collector.observations().size() < 16'384);
    }

    void aChildDoesNotScanWhatIsPublic()
    {
        test::Collector collector;
        ChildEngine engine(childProcesses(1, 4), test::refusedUnit("8.8.8.8", "8.8.8.8"), collector.sink(),
                           collector.finished());
        engine.start();
        engine.wait();
        QVERIFY(!collector.fault().empty());
        QCOMPARE(collector.observations().size(), 0u);
    }
};

QTEST_GUILESS_MAIN(ChildEngineTest)
#include "tst_child_engine.moc"
