// SPDX-License-Identifier: GPL-3.0-or-later
// A folder that several computers share a scan over: every part counts once, whoever dies.
#include <QTest>
#include <QTimer>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "codec/frame.h"
#include "sites/bus_engine.h"
#include "sites/directory_bus.h"
#include "support/refused_unit.h"
#include "support/whole_scan.h"

#include <memory>
#include <random>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace port135;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using sites::BusEngine;
using sites::DirectoryBus;

namespace {

constexpr int patience = 120'000; // ms

std::filesystem::path pathOf(const QTemporaryDir &folder)
{
    return std::filesystem::path(folder.path().toStdU16String());
}

/// Of a host that refuses.
std::string resultOf(const sites::Task &task, const std::string &scan = "test")
{
    const auto unit = codec::decodeWorkUnit(task.unit).value();
    codec::FrameHeader header;
    header.scan = scan;
    header.shard = unit.shard;
    header.shards = unit.shards;
    header.attempt = task.attempt;
    header.plan.fixed = unit.addresses;
    header.machine = "test";
    std::string frame;
    codec::FrameWriter writer(
        [&frame](std::string_view bytes) {
            frame += bytes;
            return true;
        },
        header);
    codec::FrameEnd end;
    for (const auto &range : unit.addresses) {
        for (std::uint64_t i = 0; i < target::count(range); ++i) {
            core::HostResult host;
            host.observation.address = target::advanced(range.first, i);
            host.observation.outcome = core::Outcome::Closed;
            writer.add(host);
            ++end.examined;
        }
    }
    end.hosts = end.examined;
    writer.finish(end);
    return frame;
}

/// QTRY_VERIFY would fetch once more to see that it is true.
std::optional<sites::Task> fetched(DirectoryBus &bus)
{
    std::optional<sites::Task> task;
    (void)QTest::qWaitFor(
        [&] {
            if (auto next = bus.fetch())
                task = std::move(*next);
            return task.has_value();
        },
        patience);
    return task;
}

/// Eight addresses in two parts, led over a folder that a worker looks at, too.
struct LedScan
{
    QTemporaryDir folder;
    DirectoryBus worker{pathOf(folder), "worker"};
    test::Collector collector;
    bool isOpen = false;
    BusEngine engine{
        led(), test::refusedUnit("10.0.0.0", "10.0.0.7"), collector.sink(), collector.finished(), {}, 4};

private:
    std::unique_ptr<DirectoryBus> led()
    {
        auto bus = std::make_unique<DirectoryBus>(pathOf(folder), "leader");
        isOpen = bool(bus->open("plan"));
        return bus;
    }
};

} // namespace

class DirectoryBusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workIsGivenToOneWorkerAtATime()
    {
        QTemporaryDir folder;
        DirectoryBus leader(pathOf(folder), "leader"), a(pathOf(folder), "a"), b(pathOf(folder), "b/../x");
        QVERIFY(!a.isOpen());
        QVERIFY(leader.open("plan"));
        QVERIFY(a.isOpen());
        QVERIFY(leader.offer(1, "one") && leader.offer(2, "two") && leader.offer(1, "again"));
        const auto first = a.fetch().value();
        const auto second = b.fetch().value();
        QVERIFY(first && second);
        QVERIFY(first->shard != second->shard);
        QVERIFY(!a.fetch().value());
        QVERIFY(!b.fetch().value());
        QVERIFY(a.extend(*first));
        QVERIFY(a.publish(*first, "result"));
        QVERIFY(a.acknowledge(*first));
        QVERIFY(!a.extend(*first));
        const auto results = leader.collect().value();
        QCOMPARE(results.size(), 1u);
        QCOMPARE(results[0].shard, first->shard);
        QCOMPARE(results[0].frame, std::string("result"));
        QVERIFY(leader.collect().value().empty());
        b.giveBack(*second);
        const auto again = a.fetch().value();
        QVERIFY(again && again->shard == second->shard);
    }

    void aLeaseThatIsNotExtendedGoesToAnother()
    {
        QTemporaryDir folder;
        DirectoryBus leader(pathOf(folder), "leader", 1ms), dead(pathOf(folder), "dead", 1ms),
            alive(pathOf(folder), "alive", 1ms);
        QVERIFY(leader.open("plan"));
        QVERIFY(leader.offer(1, "one"));
        auto last = dead.fetch().value();
        QVERIFY(last && last->attempt == 1);
        for (std::uint32_t attempt = 2; attempt <= sites::Bus::mostAttempts; ++attempt) {
            const auto next = fetched(alive);
            QVERIFY(next);
            QCOMPARE(next->attempt, attempt);
            QVERIFY(!dead.extend(*last)); // lost
            QVERIFY(!dead.acknowledge(*last));
            last = next;
        }
        QTRY_VERIFY_WITH_TIMEOUT((!alive.fetch().value() && leader.givenUp().size() == 1), patience);
        QCOMPARE(leader.givenUp()[0], 1u);
    }

    void aWorkerThatDiedBehindItsResultHasDoneIt()
    {
        QTemporaryDir folder;
        DirectoryBus leader(pathOf(folder), "leader", 1ms), dead(pathOf(folder), "dead", 1ms),
            alive(pathOf(folder), "alive", 1ms);
        QVERIFY(leader.open("plan"));
        QVERIFY(leader.offer(1, "one"));
        const auto task = dead.fetch().value();
        QVERIFY(task && dead.publish(*task, "result"));
        const QString done = folder.filePath(u"done"_s);
        QTRY_VERIFY_WITH_TIMEOUT((!alive.fetch().value() && QDir(done).entryList(QDir::Files).size() == 1),
                                 patience);
        QCOMPARE(leader.collect().value().size(), 1u);
    }

    void aFolderInUseIsNotTaken()
    {
        QTemporaryDir folder;
        DirectoryBus one(pathOf(folder), "one"), other(pathOf(folder), "other");
        QVERIFY(one.open("plan"));
        QVERIFY(one.offer(1, "one"));
        QVERIFY(!other.open("another plan"));
        QVERIFY(other.open("plan")); // the same goes on
        QVERIFY(other.offer(1, "again"));
        QCOMPARE(QDir(folder.filePath(u"waiting"_s)).entryList(QDir::Files).size(), 1);
        one.close();
        QVERIFY(other.isClosed());
        QVERIFY(other.open("another plan"));
        QVERIFY(!other.isClosed());
        QCOMPARE(QDir(folder.filePath(u"waiting"_s)).entryList(QDir::Files).size(), 0);
    }

    void whatOthersPutThereIsPassedOver()
    {
        QTemporaryDir folder;
        DirectoryBus bus(pathOf(folder), "bus");
        QVERIFY(bus.open("plan"));
        for (const char *name : {"waiting/notes.txt", "waiting/00000000", "waiting/00000001.a1.x",
                                 "results/..p135", "results/0000000x.a1.b.p135", "taken/00000001.ax.y"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("x");
        }
        QDir(folder.path()).mkpath(u"waiting/00000009"_s);
        QVERIFY(!bus.fetch().value());
        QVERIFY(bus.collect().value().empty());
    }

#ifndef Q_OS_WIN
    /// Who opened such a pipe would wait for ever; such links lead to what is not the bus's.
    void pipesAndLinksArePassedOver()
    {
        QTemporaryDir folder, elsewhere;
        QFile secret(elsewhere.filePath(u"secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("secret");
        secret.close();
        DirectoryBus leader(pathOf(folder), "leader", 1ms), worker(pathOf(folder), "worker", 1ms);
        QVERIFY(leader.open("plan"));
        const auto put = [&](const char *name, bool isPipe) {
            const auto file = folder.filePath(QString::fromLatin1(name));
            if (isPipe)
                return ::mkfifo(QFile::encodeName(file).constData(), 0600) == 0;
            return QFile::link(secret.fileName(), file);
        };
        for (const bool isPipe : {true, false}) {
            const std::string number = isPipe ? "00000001" : "00000002";
            for (const std::string room : {"waiting/", "done/", "given-up/"})
                QVERIFY(put((room + number).c_str(), isPipe));
            QVERIFY(put(("taken/" + number + ".a1.x").c_str(), isPipe));
            QVERIFY(put(("results/" + number + ".a1.x.p135").c_str(), isPipe));
        }
        QVERIFY(!worker.fetch().value());
        QVERIFY(leader.collect().value().empty());
        QVERIFY(leader.givenUp().empty());
        QVERIFY(!worker.extend({1, 1, {}, "00000001.a1.x"}));
        QVERIFY(!worker.extend({2, 1, {}, "00000002.a1.x"}));
        // They keep nobody's place either.
        QVERIFY(leader.offer(1, "one") && leader.offer(2, "two"));
        const auto first = worker.fetch().value(), second = worker.fetch().value();
        QVERIFY(first && second);
        QCOMPARE(first->unit + second->unit, std::string(first->shard == 1 ? "onetwo" : "twoone"));
        QVERIFY(secret.open(QIODevice::ReadOnly));
        QCOMPARE(secret.readAll(), QByteArray("secret"));
    }

    void aRoomThatLeadsElsewhereIsRefused()
    {
        QTemporaryDir folder, elsewhere;
        QVERIFY(QFile::link(elsewhere.path(), folder.filePath(u"results"_s)));
        DirectoryBus bus(pathOf(folder), "bus");
        QVERIFY(!bus.open("plan"));
        QVERIFY(!bus.isOpen());
    }
#endif

    void workThatSomebodyElsePutThereIsReplaced()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"waiting"_s));
        QFile rubbish(folder.filePath(u"waiting/00000001"_s));
        QVERIFY(rubbish.open(QIODevice::WriteOnly));
        rubbish.write("rubbish");
        rubbish.close();
        DirectoryBus leader(pathOf(folder), "leader"), worker(pathOf(folder), "worker");
        QVERIFY(leader.open("plan"));
        QVERIFY(leader.offer(1, "one"));
        const auto task = worker.fetch().value();
        QVERIFY(task);
        QCOMPARE(task->unit, std::string("one"));
    }

    void aLeaseFromTheFutureEndsToo_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("clock set back") << 2;
        QTest::newRow("clock set forward") << -2;
        QTest::newRow("made up") << 24 * 365 * 50;
    }

    void aLeaseFromTheFutureEndsToo()
    {
        QFETCH(int, hours);
        QTemporaryDir folder;
        DirectoryBus leader(pathOf(folder), "leader"), dead(pathOf(folder), "dead"),
            alive(pathOf(folder), "alive");
        QVERIFY(leader.open("plan"));
        QVERIFY(leader.offer(1, "one"));
        const auto task = dead.fetch().value();
        QVERIFY(task);
        QVERIFY(!alive.fetch().value()); // it holds
        std::filesystem::last_write_time(pathOf(folder) / "taken" / task->name,
                                         std::filesystem::file_time_type::clock::now()
                                             + std::chrono::hours(hours));
        const auto again = alive.fetch().value();
        QVERIFY(again && again->attempt == 2);
        QVERIFY(!dead.acknowledge(*task));
    }

    void whoLostTheFolderToAnotherScanLeavesItAlone()
    {
        QTemporaryDir folder;
        DirectoryBus first(pathOf(folder), "first"), twin(pathOf(folder), "twin"),
            second(pathOf(folder), "second"), worker(pathOf(folder), "worker");
        QVERIFY(first.open("plan") && twin.open("plan"));
        twin.close();
        QVERIFY(second.open("another plan"));
        QVERIFY(second.offer(1, "one"));
        const auto task = worker.fetch().value();
        QVERIFY(task && worker.publish(*task, "result"));
        // The first would not believe it, and would have it made again: by its own plan.
        QVERIFY(!first.collect());
        QVERIFY(!first.refuse({1, "result", task->name + ".p135"}, "mine"));
        first.close();
        QVERIFY(!worker.isClosed());
        const auto results = second.collect().value();
        QCOMPARE(results.size(), 1u);
        QCOMPARE(results[0].frame, std::string("result"));
    }

    void aPausedScanGivesNoWork()
    {
        LedScan scan;
        QVERIFY(scan.isOpen);
        auto &worker = scan.worker;
        auto &collector = scan.collector;
        auto &engine = scan.engine;
        engine.pause();
        engine.start();
        const QDir waiting(scan.folder.filePath(QStringLiteral("waiting")));
        QTRY_COMPARE_WITH_TIMEOUT(waiting.entryList(QDir::Files).size(), 2, patience);
        QVERIFY(!worker.fetch().value());
        engine.resume();
        for (int part = 0; part < 2; ++part) {
            const auto task = fetched(worker);
            QVERIFY(task);
            QVERIFY(worker.publish(*task, resultOf(*task)));
            QVERIFY(worker.acknowledge(*task));
        }
        engine.wait();
        QCOMPARE(collector.count(), 8u);
    }

    void ofTwoResultsOfAPartTheFirstCounts()
    {
        LedScan scan;
        QVERIFY(scan.isOpen);
        auto &worker = scan.worker;
        auto &collector = scan.collector;
        auto &engine = scan.engine;
        engine.start();
        const auto first = fetched(worker);
        QVERIFY(first);
        QVERIFY(worker.publish(*first, resultOf(*first)));
        QTRY_VERIFY_WITH_TIMEOUT(collector.count() == 4, patience);
        auto other = *first;
        other.attempt = 2;
        other.name.replace(other.name.find(".a1."), 4, ".a2.");
        QVERIFY(worker.publish(other, resultOf(other)));
        QTRY_VERIFY_WITH_TIMEOUT(engine.repeated() == 1, patience);
        const auto second = fetched(worker);
        QVERIFY(second && second->shard != first->shard);
        // Hosts of a part that is not its own are no result, however well the frame is made.
        auto foreign = *first;
        foreign.shard = second->shard;
        foreign.name = second->name;
        QVERIFY(worker.publish(foreign, resultOf(*first)));
        worker.acknowledge(*second);
        const auto again = fetched(worker);
        QVERIFY(again && again->shard == second->shard);
        QVERIFY(worker.publish(*again, resultOf(*again)));
        engine.wait();
        QCOMPARE(collector.count(), 8u);
        QCOMPARE(engine.parts().size(), 2u);
        for (const auto &[address, times] : collector.deliveries())
            QCOMPARE(times, 1);
    }

    void resultsThatCannotBeBelievedAreMadeAgain()
    {
        LedScan scan;
        QVERIFY(scan.isOpen);
        auto &worker = scan.worker;
        auto &collector = scan.collector;
        auto &engine = scan.engine;
        engine.start();
        int lies = 0;
        while (collector.count() < 8) {
            const auto task = fetched(worker);
            QVERIFY(task);
            auto frame = resultOf(*task, lies == 2 ? "another scan" : "test");
            if (lies == 0)
                frame = "rubbish";
            else if (lies == 1)
                frame.pop_back();
            ++lies;
            QVERIFY(worker.publish(*task, frame));
            worker.acknowledge(*task);
            if (lies > 3)
                QTRY_VERIFY_WITH_TIMEOUT(collector.count() >= std::size_t(lies - 3) * 4, patience);
        }
        engine.wait();
        for (const auto &[address, times] : collector.deliveries())
            QCOMPARE(times, 1);
        QCOMPARE(collector.observations().size(), 8u);
    }

#ifndef Q_OS_WIN
    void aThousandPartsAndTwentyDeaths()
    {
        QTemporaryDir folder;
        auto bus = std::make_unique<DirectoryBus>(pathOf(folder), "leader", 2s);
        QVERIFY(bus->open("plan"));
        test::Collector collector;
        BusEngine engine(std::move(bus), test::refusedUnit("127.99.0.0", "127.99.15.159"), collector.sink(),
                         collector.finished(), {}, 4);
        engine.start();
        // Whoever dies, the work does not end before: one part of it is not done until the end.
        DirectoryBus holder(pathOf(folder), "holder", 2s);
        const auto held = fetched(holder);
        QVERIFY(held);
        QTimer stillHere;
        connect(&stillHere, &QTimer::timeout, this, [&] { holder.extend(*held); });
        stillHere.start(200ms);
        std::vector<std::unique_ptr<QProcess>> workers;
        const auto begin = [&folder] {
            auto process = std::make_unique<QProcess>();
            process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process->start(QStringLiteral(PORT135_CLI),
                           {u"work"_s, u"--bus"_s, folder.path(), u"--lease"_s, u"2"_s, u"--quiet"_s});
            return process;
        };
        for (int i = 0; i < 3; ++i)
            workers.push_back(begin());
        std::mt19937 random(135);
        for (int deaths = 0; deaths < 20; ++deaths) {
            const auto next =
                std::min<std::uint64_t>(engine.progress().examined + 20 + random() % 300, 3'996);
            QTRY_VERIFY_WITH_TIMEOUT(engine.progress().examined >= next, patience);
            auto &worker = workers[random() % workers.size()];
            QVERIFY(worker->waitForStarted(patience));
            worker->kill();
            QVERIFY(worker->waitForFinished(patience));
            worker = begin();
        }
        QVERIFY(holder.publish(*held, resultOf(*held)));
        holder.acknowledge(*held);
        QTRY_VERIFY_WITH_TIMEOUT(collector.count() == 4'000, patience);
        engine.wait();
        QCOMPARE(collector.fault(), std::string());
        QCOMPARE(engine.parts().size(), 1'000u);
        for (const auto &[address, times] : collector.deliveries())
            QCOMPARE(times, 1);
        for (auto &worker : workers) {
            QTRY_COMPARE_WITH_TIMEOUT(worker->state(), QProcess::NotRunning, patience); // the bus is closed
            QCOMPARE(worker->exitCode(), 0);
        }
    }
#endif
};

QTEST_GUILESS_MAIN(DirectoryBusTest)
#include "tst_directory_bus.moc"
