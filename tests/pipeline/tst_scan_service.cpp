// SPDX-License-Identifier: GPL-3.0-or-later
// Whole scans as a front end makes them, on loopback.
#include "pipeline/scan_service.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QSignalSpy>
#include <QTest>

using namespace port135;
using pipeline::ScanRequest;
using pipeline::ScanService;
using pipeline::ScanState;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(port135::core::HostResultPtr)

namespace {

constexpr std::uint16_t closedPort = 1; // tcpmux: nobody has it any more

ScanRequest requestFor(const QString &targets)
{
    ScanRequest request;
    request.targets = targets;
    request.options = core::ScanOptions::forProfile(core::Profile::Fast);
    request.options.port = closedPort;
    request.options.connectTimeout = 200ms;
    return request;
}

/// Everything that a service says.
class Listener : public QObject
{
    Q_OBJECT

public:
    explicit Listener(ScanService &service)
    {
        connect(&service, &ScanService::stateChanged, this,
                [this](ScanState state) { states.append(state); });
        connect(&service, &ScanService::hostsReady, this, [this](const QList<core::HostResultPtr> &hosts) {
            ++batches;
            for (const auto &host : hosts)
                results[QString::fromStdString(host->observation.address.toString())].append(host);
        });
        connect(&service, &ScanService::progressChanged, this,
                [this](const pipeline::ScanProgress &current) { progress.append(current); });
        connect(&service, &ScanService::warning, this,
                [this](const QString &text) { warnings.append(text); });
        connect(&service, &ScanService::failed, this, [this](const QString &text) { failures.append(text); });
        connect(&service, &ScanService::finished, this, [this] { ++finished; });
    }

    bool eachOnce() const
    {
        return std::all_of(results.cbegin(), results.cend(),
                           [](const auto &list) { return list.size() == 1; });
    }

    QList<ScanState> states;
    QHash<QString, QList<core::HostResultPtr>> results;
    QList<pipeline::ScanProgress> progress;
    QStringList warnings;
    QStringList failures;
    int batches = 0;
    int finished = 0;
};

} // namespace

class ScanServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A name that does not exist is to fail soon, also where no name server answers.
        qputenv("RES_OPTIONS", "timeout:1 attempts:1");
        QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
    }

    void thePracticeNetworkIsScanned()
    {
        ScanService service;
        Listener listener(service);
        QCOMPARE(service.state(), ScanState::Idle);
        ScanRequest request = requestFor({});
        request.practice = true;
        QVERIFY(service.start(request));
        QVERIFY(service.isActive());
        QTRY_COMPARE_WITH_TIMEOUT(listener.finished, 1, 30'000);

        QCOMPARE(listener.states, (QList{ScanState::Running, ScanState::Finished}));
        QCOMPARE(listener.results.size(), 256);
        QVERIFY(listener.eachOnce());
        QVERIFY(listener.batches >= 1);
        QVERIFY(listener.failures.isEmpty());
        const auto &record = service.record();
        QVERIFY(record.practice);
        QVERIFY(!record.stoppedEarly);
        QCOMPARE(record.hosts, std::uint64_t(256));
        QCOMPARE(record.examined, std::uint64_t(256));
        QVERIFY(record.counts[core::Outcome::Listed] >= 4);
        QCOMPARE(record.counts[core::Outcome::Denied], std::uint64_t(1));
        QCOMPARE(record.programVersion, std::string("1.2.3"));
        QVERIFY(!record.catalogueVersion.empty());
        QVERIFY(!record.rulesVersion.empty());
        QVERIFY(record.ended >= record.started);
        int rated = 0;
        for (const auto &list : std::as_const(listener.results))
            rated += list.first()->rating.level ? 1 : 0;
        QVERIFY(rated >= 4);

        const auto progress = service.progress();
        QCOMPARE(progress.examined, quint64(256));
        QCOMPARE(progress.inFlight, quint64(0));
        QCOMPARE(progress.fraction, 1.0);
        QCOMPARE(progress.left, std::optional(0s));
        for (qsizetype i = 1; i < listener.progress.size(); ++i)
            QVERIFY(listener.progress[i].examined >= listener.progress[i - 1].examined);

        QVERIFY(service.start(request)); // and again
        QTRY_COMPARE_WITH_TIMEOUT(listener.finished, 2, 30'000);
        QCOMPARE(service.record().examined, std::uint64_t(256));
    }

    void exclusionsAreLeftOut()
    {
        ScanService service;
        Listener listener(service);
        auto request = requestFor(QStringLiteral("127.136.50.0/29 !127.136.50.1"));
        request.excludes = QStringList{QStringLiteral("127.136.50.2 127.136.50.3")};
        QVERIFY(service.start(request));
        QTRY_COMPARE(listener.finished, 1);
        QCOMPARE(listener.results.size(), 5);
        for (const auto *excluded : {"127.136.50.1", "127.136.50.2", "127.136.50.3"})
            QVERIFY(!listener.results.contains(QLatin1StringView(excluded)));
        QCOMPARE(service.record().excludes.size(), std::size_t(1));
    }

    void aStopEndsEarly()
    {
        ScanService service;
        Listener listener(service);
        auto request = requestFor(QStringLiteral("127.136.0.0/16"));
        request.options.rate = 200;
        QVERIFY(service.start(request));
        QTRY_VERIFY(listener.batches > 0);
        QElapsedTimer timer;
        timer.start();
        service.stop();
        QCOMPARE(service.state(), ScanState::Stopping);
        service.stop(); // once more does no harm
        QTRY_COMPARE(listener.finished, 1);
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(listener.states, (QList{ScanState::Running, ScanState::Stopping, ScanState::Finished}));
        const auto &record = service.record();
        QVERIFY(record.stoppedEarly);
        QCOMPARE(record.hosts, std::uint64_t(65536));
        QCOMPARE(record.examined, std::uint64_t(listener.results.size()));
        QVERIFY(listener.eachOnce());
        QVERIFY(listener.failures.isEmpty());
    }

    void aPauseHoldsAndResumes()
    {
        ScanService service;
        Listener listener(service);
        auto request = requestFor(QStringLiteral("127.136.51.0/24"));
        request.options.rate = 500;
        request.options.inFlight = 4;
        QVERIFY(service.start(request));
        QTRY_VERIFY(listener.batches > 0);
        service.pause();
        QCOMPARE(service.state(), ScanState::Paused);
        QTRY_COMPARE(service.progress().inFlight, quint64(0));
        const auto examined = service.progress().examined;
        QVERIFY(examined < 256);
        const auto elapsed = service.progress().elapsed;
        QTest::qWait(300); // time in which something might begin
        QCOMPARE(service.progress().examined, examined);
        QCOMPARE(service.progress().elapsed, elapsed);
        QCOMPARE(listener.finished, 0);
        service.resume();
        QTRY_COMPARE(listener.finished, 1);
        QCOMPARE(listener.results.size(), 256);
        QVERIFY(listener.eachOnce());
        QCOMPARE(listener.states,
                 (QList{ScanState::Running, ScanState::Paused, ScanState::Running, ScanState::Finished}));
        QVERIFY(!service.record().stoppedEarly);
    }

    void aPausedScanStops()
    {
        ScanService service;
        Listener listener(service);
        auto request = requestFor(QStringLiteral("127.136.0.0/16"));
        request.options.rate = 100;
        QVERIFY(service.start(request));
        service.pause();
        service.stop();
        QTRY_COMPARE(listener.finished, 1);
        QVERIFY(service.record().stoppedEarly);
    }

    void commandsOutOfTurnDoNothing()
    {
        ScanService service;
        Listener listener(service);
        service.pause();
        service.resume();
        service.stop();
        QCoreApplication::processEvents();
        QCOMPARE(service.state(), ScanState::Idle);
        QVERIFY(listener.states.isEmpty());
        QCOMPARE(listener.finished, 0);
    }

    void aSecondStartIsRefused()
    {
        ScanService service;
        Listener listener(service);
        auto request = requestFor(QStringLiteral("127.136.0.0/16"));
        request.options.rate = 100;
        QVERIFY(service.start(request));
        const auto second = service.start(requestFor(QStringLiteral("127.0.0.1")));
        QVERIFY(!second);
        QVERIFY(!second.error().message.isEmpty());
        QCOMPARE(service.record().targets, std::string("127.136.0.0/16"));
        QCOMPARE(service.state(), ScanState::Running);
        service.stop();
        QTRY_COMPARE(listener.finished, 1);
    }

    void aRequestThatIsRefusedChangesNothing_data()
    {
        QTest::addColumn<QString>("targets");
        QTest::addColumn<int>("inFlight");
        QTest::addColumn<bool>("needsConsent");
        QTest::newRow("mistyped") << QStringLiteral("10.0.0.300") << 10 << false;
        QTest::newRow("nothing left") << QStringLiteral("127.0.0.1 !127.0.0.1") << 10 << false;
        QTest::newRow("multicast") << QStringLiteral("224.0.0.1") << 10 << false;
        QTest::newRow("an option out of bounds") << QStringLiteral("127.0.0.1") << 0 << false;
        QTest::newRow("public") << QStringLiteral("8.8.8.8") << 10 << true;
        QTest::newRow("public beside private") << QStringLiteral("127.0.0.1 8.8.8.8") << 10 << true;
        QTest::newRow("public, spelled as IPv6") << QStringLiteral("::ffff:8.8.8.8") << 10 << true;
    }

    void aRequestThatIsRefusedChangesNothing()
    {
        QFETCH(QString, targets);
        QFETCH(int, inFlight);
        QFETCH(bool, needsConsent);
        ScanService service;
        Listener listener(service);
        auto request = requestFor(targets);
        request.options.inFlight = static_cast<unsigned>(inFlight);
        const auto started = service.start(request);
        QVERIFY(!started);
        QVERIFY(!started.error().message.isEmpty());
        QCOMPARE(started.error().needsPublicConsent, needsConsent);
        QCoreApplication::processEvents();
        QCOMPARE(service.state(), ScanState::Idle);
        QVERIFY(listener.states.isEmpty());
        QVERIFY(service.record().targets.empty());
    }

    void namesAreResolved()
    {
        ScanService service;
        Listener listener(service);
        QVERIFY(service.start(requestFor(QStringLiteral("localhost 127.136.52.1"))));
        QCOMPARE(service.state(), ScanState::Resolving);
        QTRY_COMPARE_WITH_TIMEOUT(listener.finished, 1, 20'000);
        QCOMPARE(listener.states, (QList{ScanState::Resolving, ScanState::Running, ScanState::Finished}));
        QVERIFY(listener.results.contains(QStringLiteral("127.0.0.1")));
        QCOMPARE(listener.results.value(QStringLiteral("127.0.0.1")).first()->observation.names.target,
                 std::string("localhost"));
        QVERIFY(
            listener.results.value(QStringLiteral("127.136.52.1")).first()->observation.names.target.empty());
        QCOMPARE(service.record().hosts, std::uint64_t(listener.results.size()));
    }

    void aNameThatIsNotFoundIsLeftOut()
    {
        ScanService service;
        Listener listener(service);
        QVERIFY(service.start(requestFor(QStringLiteral("127.136.52.1 no-such-host.invalid"))));
        QTRY_COMPARE_WITH_TIMEOUT(listener.finished, 1, 30'000);
        QCOMPARE(listener.warnings.size(), 1);
        QVERIFY(listener.warnings.first().contains(QStringLiteral("no-such-host.invalid")));
        QVERIFY(listener.failures.isEmpty());
        QCOMPARE(listener.results.size(), 2); // the name has an entry of its own, so that it is not lost
        QVERIFY(!service.record().stoppedEarly);
    }

    void anExcludedNameThatIsNotFoundEndsTheScan()
    {
        ScanService service;
        Listener listener(service);
        QVERIFY(service.start(requestFor(QStringLiteral("127.136.52.0/24 !no-such-host.invalid"))));
        QTRY_COMPARE_WITH_TIMEOUT(listener.finished, 1, 30'000);
        QCOMPARE(listener.failures.size(), 1);
        QVERIFY(listener.failures.first().contains(QStringLiteral("no-such-host.invalid")));
        QVERIFY(listener.results.isEmpty());
        QCOMPARE(service.state(), ScanState::Finished);
        QVERIFY(service.record().stoppedEarly);
        QCOMPARE(listener.states, (QList{ScanState::Resolving, ScanState::Finished}));
    }

    void aStopWhileNamesAreLookedUpIsTheEnd()
    {
        ScanService service;
        Listener listener(service);
        QVERIFY(service.start(requestFor(QStringLiteral("localhost"))));
        service.stop();
        QCOMPARE(service.state(), ScanState::Finished);
        QTest::qWait(300); // time in which an answer might come after all
        QCOMPARE(listener.finished, 1);
        QVERIFY(listener.failures.isEmpty());
        QVERIFY(listener.results.isEmpty());
        QVERIFY(service.record().stoppedEarly);
        QCOMPARE(service.state(), ScanState::Finished);
    }

    void aScanAfterAStopWhileNamesAreLookedUp()
    {
        ScanService service;
        Listener listener(service);
        QVERIFY(service.start(requestFor(QStringLiteral("localhost"))));
        service.stop();
        QVERIFY(service.start(requestFor(QStringLiteral("localhost"))));
        QTRY_COMPARE_WITH_TIMEOUT(listener.finished, 2, 20'000);
        QTest::qWait(100); // time in which it might end once more
        QCOMPARE(listener.finished, 2);
        QVERIFY(listener.failures.isEmpty());
        QVERIFY(listener.eachOnce());
        QVERIFY(!service.record().stoppedEarly);
    }

    void theVantageIsGuessedWhereAskedFor_data()
    {
        QTest::addColumn<bool>("guess");
        QTest::newRow("guessed") << true;
        QTest::newRow("as chosen") << false;
    }

    void theVantageIsGuessedWhereAskedFor()
    {
        QFETCH(bool, guess);
        ScanService service;
        Listener listener(service);
        auto request = requestFor(QStringLiteral("127.136.53.1"));
        request.options.vantage = core::Vantage::Internet;
        request.guessVantage = guess;
        QVERIFY(service.start(request));
        QTRY_COMPARE(listener.finished, 1);
        QCOMPARE(service.record().options.vantage,
                 guess ? core::Vantage::SameSegment : core::Vantage::Internet);
    }

    void theDestructorEndsARunningScan()
    {
        QElapsedTimer timer;
        timer.start();
        int finished = 0;
        {
            ScanService service;
            connect(&service, &ScanService::finished, this, [&finished] { ++finished; });
            auto request = requestFor(QStringLiteral("127.136.0.0/16"));
            request.options.rate = 100;
            QVERIFY(service.start(request));
        }
        QCoreApplication::processEvents();
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(finished, 0);
    }

    void aFrontEndThatDoesNotDrainLosesNothing()
    {
        ScanService service;
        Listener listener(service);
        QVERIFY(service.start(requestFor(QStringLiteral("127.136.0.0/17")))); // twice what may wait
        QTest::qSleep(700); // the event loop stands still meanwhile: a front end that is busy
        QTRY_COMPARE_WITH_TIMEOUT(listener.finished, 1, 60'000);
        QCOMPARE(listener.results.size(), 32768);
        QVERIFY(listener.eachOnce());
    }
};

QTEST_GUILESS_MAIN(ScanServiceTest)
#include "tst_scan_service.moc"
