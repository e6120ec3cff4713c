// SPDX-License-Identifier: GPL-3.0-or-later
// Scans that are kept, and go on: as a front end makes them, on loopback.
#include <QTest>

#include "history/history.h"
#include "history/scan_writer.h"
#include "pipeline/scan_service.h"
#include "probe/scripted_host.h"
#include "program/paths.h"
#include "rating/potential.h"
#include "rating/rule.h"
#include "service/recheck_service.h"
#include "service/stored_recheck.h"
#include "wire/epm_lookup.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <asio/steady_timer.hpp>

#include <atomic>
#include <functional>

using namespace port135;
using history::History;
using history::ScanStatus;
using pipeline::ScanRequest;
using pipeline::ScanService;
using pipeline::ScanState;
using test::RawServer;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::function<void(port135::core::ScanOptions &)>)

namespace {

constexpr std::uint16_t closedPort = 1;

ScanRequest closedHosts(const QString &targets)
{
    ScanRequest request;
    request.targets = targets;
    request.options = core::ScanOptions::forProfile(core::Profile::Fast);
    request.options.port = closedPort;
    request.reverseDns = false;
    return request;
}

/// Holds every connection until it is opened, then closes it.
RawServer::Behaviour gate(const std::atomic<bool> &isOpen)
{
    return [&isOpen](asio::ip::tcp::socket socket) -> asio::awaitable<void> {
        while (!isOpen) {
            asio::steady_timer timer(socket.get_executor(), 5ms);
            co_await timer.async_wait(test::useTuple);
        }
    };
}

/// How often each host came.
class Counter : public QObject
{
    Q_OBJECT

public:
    explicit Counter(ScanService &service)
    {
        connect(&service, &ScanService::hostsReady, this, [this](const QList<core::HostResultPtr> &hosts) {
            for (const auto &host : hosts)
                ++times[QString::fromStdString(host->observation.address.toString())];
        });
    }

    bool eachOnce() const
    {
        return std::all_of(times.cbegin(), times.cend(), [](int count) { return count == 1; });
    }

    QHash<QString, int> times;
};

} // namespace

class ScanHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("history.db"));
    }

    void cleanup() { m_practice.reset(); }

    /// Another program writes and does not stop: nothing that has a window waits for it.
    void aBusyHistoryHoldsNobodyUp()
    {
        QVERIFY(history::History::open(m_file)); // the file is there, and up to date
        const QString holder = QStringLiteral("holder");
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), holder);
        database.setDatabaseName(m_file);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("BEGIN IMMEDIATE")));

        ScanService service;
        service.setHistory(m_file);
        ScanRequest request;
        request.practice = true;
        request.options = core::ScanOptions::forProfile(core::Profile::Fast);
        Counter counter(service);
        QSignalSpy finished(&service, &ScanService::finished);
        QVERIFY(service.start(request));
        // Every host comes while the file is held: they wait for it, the front end does not.
        QTRY_COMPARE_WITH_TIMEOUT(counter.times.size(), qsizetype(service.record().hosts), 9'000);
        QVERIFY(!service.historyId());
        QCOMPARE(finished.size(), 0);
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("ROLLBACK")));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(service.historyId());
        const auto kept = open()->hosts(*service.historyId());
        QCOMPARE(kept->size(), counter.times.size());
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(holder);
    }

    void aBeginningThatNobodyWaitsForIsGivenUpSoon()
    {
        QVERIFY(history::History::open(m_file));
        const QString holder = QStringLiteral("holder");
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), holder);
        database.setDatabaseName(m_file);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("BEGIN IMMEDIATE")));
        auto service = std::make_unique<ScanService>();
        service->setHistory(m_file);
        ScanRequest request = closedHosts(QStringLiteral("127.21.7.1 - 127.21.7.9"));
        Counter counter(*service);
        QVERIFY(service->start(request));
        QTRY_COMPARE_WITH_TIMEOUT(counter.times.size(), qsizetype(9), 30'000);
        QElapsedTimer closing;
        closing.start();
        service.reset(); // as the window does when it closes
        // SQLite's own patience is twice as long.
        QVERIFY2(closing.elapsed() < 5'000, qPrintable(QString::number(closing.elapsed())));
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("ROLLBACK")));
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(holder);
    }

    void aStoppedScanGoesOnWithoutWaiting()
    {
        history::NewScan scan;
        scan.record.options = closedHosts({}).options;
        scan.record.targets = "127.21.0.1 - 127.21.0.40";
        const auto id = storeStopped(scan, "127.21.0.1", "127.21.0.40");
        QVERIFY(id != 0);
        ScanService service;
        service.setHistory(m_file);
        QList<bool> answers;
        Counter counter(service);
        QSignalSpy finished(&service, &ScanService::finished);
        const auto answer = [&answers](const auto &begun) { answers.append(begun.has_value()); };
        service.resumeLater(id + 100, false, answer);
        QCOMPARE(service.state(), ScanState::Preparing);
        QTRY_COMPARE_WITH_TIMEOUT(answers, QList{false}, 30'000);
        QCOMPARE(service.state(), ScanState::Idle);
        service.resumeLater(id, false, answer);
        service.stop(); // before it could be read
        QCOMPARE(answers, (QList{false, false}));
        service.resumeLater(id, false, answer);
        QTRY_COMPARE_WITH_TIMEOUT(answers, (QList{false, false, true}), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(service.historyId(), std::optional(id));
        QVERIFY(counter.eachOnce());
        QCOMPARE(quint64(counter.times.size()), service.record().hosts);
    }

    void aScanIsKept()
    {
        ScanService service;
        service.setHistory(m_file);
        QVERIFY(!service.historyId());
        QVERIFY(!QFile::exists(m_file)); // nothing is touched before a scan
        ScanRequest request;
        request.practice = true;
        request.options = core::ScanOptions::forProfile(core::Profile::Fast);
        request.name = QStringLiteral("first");
        request.operatorName = QStringLiteral("sato");
        QSignalSpy finished(&service, &ScanService::finished);
        QSignalSpy warnings(&service, &ScanService::warning);
        Counter counter(service);
        QVERIFY(service.start(request));
        QVERIFY(finished.wait(60'000));
        QCOMPARE(warnings.size(), 0);
        QVERIFY(service.historyId());
        const auto history = open();
        const auto info = history->scan(*service.historyId());
        QVERIFY(info);
        QCOMPARE(info->status, ScanStatus::Complete);
        QCOMPARE(info->name, QStringLiteral("first"));
        QCOMPARE(info->operatorName, QStringLiteral("sato"));
        QVERIFY(!info->machine.isEmpty());
        QVERIFY(info->record.practice);
        QCOMPARE(info->record.examined, service.record().examined);
        QCOMPARE(info->record.counts.byOutcome, service.record().counts.byOutcome);
        QCOMPARE(info->record.ended, service.record().ended);
        QCOMPARE(info->record.targets, service.record().targets);
        const auto hosts = history->hosts(info->id);
        QCOMPARE(hosts->size(), counter.times.size());
        QVERIFY(counter.eachOnce());

        // A second one beside it.
        QVERIFY(service.start(closedHosts(QStringLiteral("127.0.0.1"))));
        QVERIFY(finished.wait(10'000));
        QCOMPARE(history->scans()->size(), 2);
    }

    void withoutAFileNothingIsKept()
    {
        ScanService service;
        QSignalSpy finished(&service, &ScanService::finished);
        QVERIFY(service.start(closedHosts(QStringLiteral("127.0.0.1"))));
        QVERIFY(finished.wait(10'000));
        QVERIFY(!service.historyId());
        QVERIFY(!service.resumeScan(1));
        QVERIFY(!service.isActive());
    }

    void aStoppedScanGoesOn()
    {
        ScanService service;
        service.setHistory(m_file);
        QSignalSpy finished(&service, &ScanService::finished);
        auto request = closedHosts(QStringLiteral("127.20.0.0/20"));
        request.options.rate = 4000;
        {
            Counter first(service);
            QVERIFY(service.start(request));
            QTRY_VERIFY(first.times.size() > 200);
            service.stop();
            QVERIFY(finished.wait(10'000));
        }
        QVERIFY(service.record().stoppedEarly);
        const auto id = service.historyId().value();
        const auto stored = open()->scan(id)->record.examined;
        QCOMPARE(open()->scan(id)->status, ScanStatus::Stopped);
        QCOMPARE(stored, service.record().examined);

        ScanService next; // after a restart of the program
        next.setHistory(m_file);
        QSignalSpy nextFinished(&next, &ScanService::finished);
        QSignalSpy states(&next, &ScanService::stateChanged);
        Counter all(next);
        double fraction = 0;
        bool fractionsGrow = true;
        connect(&next, &ScanService::progressChanged, this, [&](const pipeline::ScanProgress &progress) {
            fractionsGrow = fractionsGrow && progress.fraction >= fraction && progress.fraction <= 1.0001;
            fraction = progress.fraction;
        });
        QVERIFY(next.resumeScan(id));
        QCOMPARE(next.historyId(), std::optional(id));
        QVERIFY(next.progress().examined >= stored);
        QVERIFY(next.isActive());
        QVERIFY(!ScanService().resumeScan(id));
        QVERIFY(nextFinished.wait(30'000));
        QVERIFY(fractionsGrow);
        QCOMPARE(all.times.size(), 4096);
        QVERIFY(all.eachOnce());
        QCOMPARE(next.record().examined, 4096u);
        QCOMPARE(next.record().hosts, 4096u);
        QCOMPARE(next.record().counts[core::Outcome::Closed], 4096u);
        QVERIFY(!next.record().stoppedEarly);
        QCOMPARE(next.record().started, service.record().started);
        QCOMPARE(open()->scan(id)->status, ScanStatus::Complete);
        QCOMPARE(open()->hosts(id)->size(), 4096);
        QVERIFY2(!next.resumeScan(id), "a complete scan does not go on");
        QVERIFY(!next.isActive());
    }

    void aResumedScanIsPausedAndStopped()
    {
        ScanService service;
        service.setHistory(m_file);
        QSignalSpy finished(&service, &ScanService::finished);
        auto request = closedHosts(QStringLiteral("127.20.0.0/20"));
        request.options.rate = 2000;
        QVERIFY(service.start(request));
        QTRY_VERIFY(service.progress().examined > 100);
        service.stop();
        QVERIFY(finished.wait(10'000));
        const auto id = service.historyId().value();
        const auto stored = service.record().examined;

        // At once: the stored hosts are still on their way.
        const auto pausing = connect(&service, &ScanService::stateChanged, this, [&](ScanState state) {
            if (state == ScanState::Running)
                service.pause();
        });
        QVERIFY(service.resumeScan(id));
        QTRY_COMPARE(service.state(), ScanState::Paused);
        disconnect(pausing);
        service.stop();
        QVERIFY(finished.wait(10'000));
        QVERIFY(service.record().stoppedEarly);
        QCOMPARE(service.record().examined, stored);
        QCOMPARE(open()->scan(id)->record.examined, stored);
        QCOMPARE(open()->scan(id)->status, ScanStatus::Stopped);

        QVERIFY(service.resumeScan(id));
        service.pause();
        service.resume();
        QVERIFY(finished.wait(30'000));
        QCOMPARE(service.record().examined, 4096u);
        QCOMPARE(open()->hosts(id)->size(), 4096);
    }

    void aStoppedRecheckOfThePracticeNetworkGoesOn()
    {
        const auto first = scanAt(QStringLiteral("127.135.60.0/24"));
        QVERIFY(first.id);
        const auto id = stoppedRecheck(first); // the network is closed after each of them
        QVERIFY(id);
        const auto history = open();
        const auto stopped = history->scan(id);
        QCOMPARE(stopped->status, ScanStatus::Stopped);
        const auto missing = stopped->record.hosts - stopped->record.examined;
        QVERIFY(missing > 0);
        const auto half = service::readRecheck(*history, *history->scan(first.id), *stopped);
        QVERIFY(half);
        QVERIFY(half->counts[comparison::Verdict::NotVerifiable] >= missing);

        ScanService next;
        next.setHistory(m_file);
        QSignalSpy finished(&next, &ScanService::finished);
        QSignalSpy failed(&next, &ScanService::failed);
        Counter all(next);
        const auto resumed = next.resumeScan(id);
        QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().message));
        QVERIFY(finished.wait(60'000));
        QCOMPARE(failed.size(), 0);
        QCOMPARE(all.times.size(), qsizetype(stopped->record.hosts));
        QVERIFY(all.eachOnce());
        const auto whole = history->scan(id);
        QCOMPARE(whole->status, ScanStatus::Complete);
        QCOMPARE(whole->recheckOf, std::optional(first.id));
        QVERIFY(whole->record.practice);
        const auto record = service::readRecheck(*history, *history->scan(first.id), *whole);
        QVERIFY(record);
        // Of the host that the stop cut short, what was not tried may look new until it is examined again.
        const auto looksNew = std::size_t(half->counts[comparison::Verdict::New]);
        QCOMPARE(record->items.size(), half->items.size() - looksNew);
        for (const auto &item : record->items) {
            const std::string what = item.address.toString() + ' ' + std::string(item.rule) + ": "
                + std::string(comparison::name(item.verdict)) + ", "
                + std::string(comparison::name(item.reason));
            QVERIFY2(item.verdict == comparison::Verdict::StillThere, what.c_str());
        }
    }

    void theHostThatAStopCutShortIsExaminedAgain()
    {
        std::atomic<bool> isOpen{false};
        const RawServer port(gate(isOpen), "0.0.0.0");
        const RawServer mapper(test::listing({test::tcpEndpoint(port.port())}), "0.0.0.0");
        auto request = closedHosts(QStringLiteral("127.20.3.1")); // the only one: all hosts have a result
        request.options.port = mapper.port();
        request.options.answerTimeout = 60s;
        request.options.limits.time = 60s;
        request.options.stages = {true, false};
        ScanService service;
        service.setHistory(m_file);
        QSignalSpy finished(&service, &ScanService::finished);
        QVERIFY(service.start(request));
        QTRY_COMPARE(port.accepted(), 1u);
        service.stop();
        QVERIFY(finished.wait(10'000));
        const auto id = service.historyId().value();
        const auto address = *core::Address::parse("127.20.3.1");
        const auto seen = [&] { return (*open()->host(id, address))->observation; };
        QCOMPARE(service.record().examined, 1u);
        QVERIFY(service.record().stoppedEarly);
        QCOMPARE(open()->scan(id)->status, ScanStatus::Stopped);
        QCOMPARE(seen().outcome, core::Outcome::Listed);
        QCOMPARE(seen().cause, core::Cause::Stopped);

        // Stopped again before its turn: what is known of it stands.
        ScanService second;
        second.setHistory(m_file);
        QSignalSpy secondFinished(&second, &ScanService::finished);
        {
            Counter counter(second);
            QVERIFY(second.resumeScan(id));
            QCOMPARE(second.progress().examined, std::uint64_t(0));
            second.pause();
            second.stop();
            QVERIFY(secondFinished.wait(10'000));
            QCOMPARE(counter.times.size(), 1);
            QVERIFY(counter.eachOnce());
        }
        QCOMPARE(second.record().examined, 1u);
        QCOMPARE(second.record().counts[core::Outcome::Listed], 1u);
        QVERIFY(second.record().stoppedEarly);
        QCOMPARE(open()->scan(id)->status, ScanStatus::Stopped);
        QCOMPARE(open()->scan(id)->record.examined, 1u);
        QCOMPARE(seen().cause, core::Cause::Stopped);

        isOpen = true;
        Counter counter(second);
        QVERIFY(second.resumeScan(id));
        QVERIFY(secondFinished.wait(10'000));
        QCOMPARE(counter.times.size(), 1);
        QVERIFY(counter.eachOnce());
        QCOMPARE(second.record().examined, 1u);
        QVERIFY(!second.record().stoppedEarly);
        QCOMPARE(open()->scan(id)->status, ScanStatus::Complete);
        QCOMPARE(open()->scan(id)->record.examined, 1u);
        QCOMPARE(open()->hosts(id)->size(), 1);
        QCOMPARE(seen().cause, core::Cause::None);
        QCOMPARE(seen().ports.size(), std::size_t(1));
        QCOMPARE(seen().ports.front().state, core::PortState::Wrapped); // takes connections, and says nothing

        // A scan after one that was cut short begins afresh.
        QVERIFY(second.start(closedHosts(QStringLiteral("127.20.3.1"))));
        QVERIFY(secondFinished.wait(10'000));
        QVERIFY(!second.record().stoppedEarly);
    }

    void aPracticeNetworkThatLiesElsewhereIsSaid()
    {
        const auto first = scanAt(QStringLiteral("127.135.61.0/24"));
        const auto id = stoppedRecheck(first);
        QVERIFY(id);
        {
            ScanService other; // one program has one practice network
            QSignalSpy finished(&other, &ScanService::finished);
            QVERIFY(other.start(practiceRequest(QStringLiteral("127.135.62.0/24"))));
            ScanService next;
            next.setHistory(m_file);
            const auto refused = next.resumeScan(id);
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(QStringLiteral("127.135.62.0/24"))
                         && refused.error().message.contains(QStringLiteral("127.135.61.")),
                     qPrintable(refused.error().message));
            QVERIFY(!next.isActive());
            QCOMPARE(open()->scan(id)->status, ScanStatus::Stopped);
            other.stop();
            QVERIFY(finished.wait(30'000));
        }
        ScanService next;
        next.setHistory(m_file);
        QSignalSpy finished(&next, &ScanService::finished);
        QVERIFY(next.resumeScan(id));
        QVERIFY(finished.wait(60'000));
        QCOMPARE(open()->scan(id)->status, ScanStatus::Complete);
    }

    void aResumedScanTriesTheLearnedPortsOfTheRest()
    {
        auto request = closedHosts(QStringLiteral("127.20.0.0/22"));
        request.options.rate = 1000;
        auto learned = std::make_shared<core::LearnedPorts>();
        const auto first = core::Address::parse("127.20.0.0")->toV4();
        for (std::uint32_t i = 0; i < 1024; ++i)
            learned->emplace(core::Address::v4(first + i), std::vector<std::uint16_t>{closedPort + 1});
        request.learnedPorts = learned;
        history::ScanId id = 0;
        {
            ScanService service;
            service.setHistory(m_file);
            QSignalSpy finished(&service, &ScanService::finished);
            QVERIFY(service.start(request));
            QTRY_VERIFY(service.progress().examined > 10);
            service.stop();
            QVERIFY(finished.wait(10'000));
            QVERIFY(service.record().stoppedEarly);
            id = service.historyId().value();
        }
        ScanService next;
        next.setHistory(m_file);
        QSignalSpy finished(&next, &ScanService::finished);
        QVERIFY(next.resumeScan(id));
        QVERIFY(finished.wait(30'000));
        const auto hosts = open()->hosts(id);
        QCOMPARE(hosts->size(), 1024);
        for (const auto &host : *hosts)
            QCOMPARE(host->observation.ports.size(), 1u);
    }

    void aServiceThatIsDestroyedLeavesAResumableScan()
    {
        history::ScanId id = 0;
        {
            ScanService service;
            service.setHistory(m_file);
            auto request = closedHosts(QStringLiteral("127.20.0.0/20"));
            request.options.rate = 2000;
            QVERIFY(service.start(request));
            QTRY_VERIFY(service.historyId());
            id = service.historyId().value();
            QCOMPARE(open()->scan(id)->status, ScanStatus::Running);
            QTRY_VERIFY(service.progress().examined > 100);
        }
        QCOMPARE(open()->newestUnfinished()->id, id);
    }

    void aHistoryThatFailsIsSaidOnce()
    {
        QFile blocker(m_file);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        blocker.write(
            "this is no database, and long enough for SQLite to look at: 0123456789 0123456789 0123456789");
        blocker.close();
        ScanService service;
        service.setHistory(m_file);
        QSignalSpy finished(&service, &ScanService::finished);
        QSignalSpy warnings(&service, &ScanService::warning);
        QSignalSpy failures(&service, &ScanService::failed);
        Counter counter(service);
        QVERIFY(service.start(closedHosts(QStringLiteral("127.0.0.0/24"))));
        QVERIFY(finished.wait(10'000));
        QCOMPARE(warnings.size(), 2); // without its exceptions, and without being kept
        for (const auto &warning : warnings)
            QVERIFY2(warning[0].toString().contains(m_file), qPrintable(warning[0].toString()));
        QCOMPARE(failures.size(), 0);
        QCOMPARE(counter.times.size(), 256);
        QVERIFY(!service.historyId());
        QVERIFY(!service.record().stoppedEarly);
    }

    void exceptionsHoldForScans()
    {
        const auto before = practiceScan();
        const auto host = worstOf(before);
        QVERIFY(host);
        const auto level = *host->rating.level;
        // One of these is not valid any more, and one is for another host.
        const auto today = std::chrono::floor<std::chrono::days>(core::now());
        const auto history = open();
        const auto &findings = host->rating.findings;
        const auto first = std::find_if(findings.begin(), findings.end(), [](const core::Finding &finding) {
            return finding.level.has_value();
        });
        QVERIFY(first != findings.end());
        QVERIFY(history->addException(exceptionFor(*first, *host, today - std::chrono::days(1))));
        auto elsewhere = exceptionFor(*first, *host, today);
        elsewhere.hosts = "192.0.2.1";
        QVERIFY(history->addException(elsewhere));
        int expired = 0;
        auto after = sameHost(practiceScan(&expired), *host);
        QVERIFY(after);
        QCOMPARE(expired, 1);
        QCOMPARE(after->rating.level, std::optional(level));

        for (const auto &finding : findings) {
            if (finding.level == level)
                QVERIFY(history->addException(exceptionFor(finding, *host, today)));
        }
        history::ScanId id = 0;
        after = sameHost(practiceScan(&expired, &id), *host);
        QVERIFY(after);
        QCOMPARE(expired, 1);
        QVERIFY(!after->rating.level || *after->rating.level < level);
        QCOMPARE(after->rating.findings.size(), findings.size()); // they stay listed
        const auto stored = history->host(id, host->observation.address);
        QVERIFY(stored && *stored);
        QCOMPARE((*stored)->rating.level, after->rating.level);
        QCOMPARE((*stored)->rating.findings[std::size_t(first - findings.begin())].accepted.size(),
                 std::size_t(1));
    }

    /// Names of exceptions are looked up before a scan goes on, and nobody waits for them who must not.
    void namesOfExceptionsAreLookedUpBeforeAScanGoesOn()
    {
        ScanService service;
        service.setHistory(m_file);
        QSignalSpy finished(&service, &ScanService::finished);
        auto request = closedHosts(QStringLiteral("127.20.0.0/20"));
        request.options.rate = 2000;
        request.reverseDns = true;
        QVERIFY(service.start(request));
        QTRY_VERIFY(service.progress().examined > 100);
        service.stop();
        QVERIFY(finished.wait(10'000));
        const auto id = service.historyId().value();
        const auto stored = service.record().examined;
        for (int i = 0; i < 20; ++i) {
            core::Acceptance exception;
            exception.rule = "R1";
            exception.hosts = "srv" + std::to_string(i) + ".invalid"; // never resolves [RFC 6761]
            exception.owner = "Sato";
            exception.reason = "until the new server is there";
            const auto today = std::chrono::floor<std::chrono::days>(core::now());
            exception.expires = today + std::chrono::days(2);
            exception.created = core::now();
            QVERIFY(open()->addException(exception));
        }
        QSignalSpy warnings(&service, &ScanService::warning);
        QList<ScanState> states;
        bool stops = true;
        connect(&service, &ScanService::stateChanged, this, [&](ScanState state) {
            states.append(state);
            if (state == ScanState::Resolving && stops)
                QMetaObject::invokeMethod(&service, &ScanService::stop, Qt::QueuedConnection);
        });
        QVERIFY(service.resumeScan(id));
        QVERIFY(finished.wait(30'000));
        QVERIFY(states.contains(ScanState::Resolving));
        QVERIFY(!states.contains(ScanState::Running));
        QCOMPARE(open()->scan(id)->record.examined, stored);

        stops = false;
        states.clear();
        QVERIFY(service.resumeScan(id));
        QVERIFY(finished.wait(60'000));
        QVERIFY(states.indexOf(ScanState::Resolving) < states.indexOf(ScanState::Running));
        QCOMPARE(service.record().examined, 4096u);
        QVERIFY(warnings.last().first().toString().contains(QStringLiteral("srv0.invalid")));
    }

    void exceptionsHoldForTheStoredHostsOfAResumedScan()
    {
        const auto found = worstOf(practiceScan());
        QVERIFY(found);
        auto seen = *found;
        seen.observation.address = *core::Address::parse("127.0.0.1");
        const auto level = *seen.rating.level;
        history::NewScan stopped;
        stopped.record.options = closedHosts({}).options;
        stopped.record.rulesVersion = "of then";
        stopped.record.targets = "127.0.0.1-2";
        const auto id =
            storeStopped(stopped, "127.0.0.1", "127.0.0.2", {std::make_shared<const core::HostResult>(seen)});
        QVERIFY(id > 0);
        const auto today = std::chrono::floor<std::chrono::days>(core::now());
        const auto history = open();
        for (const auto &finding : seen.rating.findings) {
            if (finding.level)
                QVERIFY(history->addException(exceptionFor(finding, seen, today)));
        }
        ScanService service;
        service.setHistory(m_file);
        QList<core::HostResultPtr> hosts;
        connect(&service, &ScanService::hostsReady, this, [&](const auto &ready) { hosts += ready; });
        QSignalSpy finished(&service, &ScanService::finished);
        QVERIFY(service.resumeScan(id));
        QVERIFY(finished.wait(10'000));
        QCOMPARE(hosts.size(), 2);
        const auto after = sameHost(hosts, seen);
        QVERIFY(after);
        QVERIFY(!after->rating.level);
        // What the scan said then stays what it said.
        QCOMPARE((*history->host(id, seen.observation.address))->rating.level, std::optional(level));
    }

    /// Ids and phrases are views into tables of the program: from the history they must lead there again.
    void storedRatingsSayWhatTheySaid()
    {
        history::ScanId id = 0;
        const auto hosts = practiceScan(nullptr, &id);
        QVERIFY(!hosts.isEmpty());
        const auto history = open();
        int issues = 0;
        for (const auto &live : hosts) {
            const auto read = history->host(id, live->observation.address);
            QVERIFY(read && *read);
            const core::Rating &stored = (*read)->rating;
            QCOMPARE(rating::summary(stored), rating::summary(live->rating));
            QCOMPARE(stored.findings.size(), live->rating.findings.size());
            for (std::size_t i = 0; i < stored.findings.size(); ++i) {
                QCOMPARE(rating::title(stored.findings[i]), rating::title(live->rating.findings[i]));
                QCOMPARE(rating::evidence(stored.findings[i]), rating::evidence(live->rating.findings[i]));
                QVERIFY(!rating::meaning(stored.findings[i]).isEmpty());
            }
            QCOMPARE(stored.potential.size(), live->rating.potential.size());
            for (std::size_t i = 0; i < stored.potential.size(); ++i) {
                const auto &issue = stored.potential[i];
                QVERIFY(rating::title(issue)
                        != QString::fromUtf8(issue.id.data(), qsizetype(issue.id.size())));
                QCOMPARE(rating::title(issue), rating::title(live->rating.potential[i]));
                QCOMPARE(rating::why(issue), rating::why(live->rating.potential[i]));
                QVERIFY(!rating::issueText(issue.id).meaning.isEmpty());
                ++issues;
            }
        }
        QVERIFY(issues > 0);
    }

    void publicAddressesFromElsewhereNeedConsent()
    {
        // Made by hand: no packet is sent to what is not ours.
        history::NewScan scan;
        scan.record.options = core::ScanOptions::forProfile(core::Profile::Fast);
        // Whatever the file says of consent.
        scan.plan.allowPublic = true;
        for (const auto *targets : {"8.8.8.8-9", "10.0.0.0/24"}) {
            scan.record.targets = targets;
            const auto id = storeStopped(scan, "8.8.8.8", "8.8.8.9");
            QVERIFY(id > 0);
            ScanService service;
            service.setHistory(m_file);
            const auto refused = service.resumeScan(id);
            QVERIFY(!refused);
            QCOMPARE(refused.error().needsPublicConsent, scan.record.targets.starts_with("8."));
            QVERIFY(refused.error().message.contains(QStringLiteral("8.8.8.8")));
            QVERIFY(!service.isActive());
            QCOMPARE(open()->scan(id)->status, ScanStatus::Stopped);
            // Nor does a typed consent reach beyond the targets.
            if (!refused.error().needsPublicConsent)
                QVERIFY(!service.resumeScan(id, true));
        }
    }

    void aRecheckOfPublicAddressesFromElsewhereNeedsConsent()
    {
        auto host = std::make_shared<core::HostResult>();
        host->observation.address = *core::Address::parse("8.8.8.8");
        host->observation.outcome = core::Outcome::Listed;
        core::Finding finding;
        finding.rule = "R9";
        finding.level = core::Level::Low;
        host->rating.findings.push_back(finding);
        history::NewScan scan;
        scan.record.options = core::ScanOptions::forProfile(core::Profile::Fast);
        scan.record.started = core::now();
        scan.record.hosts = 1;
        scan.record.targets = "8.8.8.8";
        scan.plan.addresses.add(host->observation.address, host->observation.address);
        history::ScanId id = 0;
        {
            history::ScanWriter writer(m_file);
            id = writer.begin(scan).value();
            writer.add({host});
            QVERIFY(writer.finish(scan.record, ScanStatus::Complete));
        }
        service::RecheckService service;
        service.scans().setHistory(m_file);
        service::RecheckRequest request;
        request.scan = scan.record;
        request.hosts = {host};
        request.scanId = id;
        QCOMPARE(service::RecheckService::hostsOf(request).size(), 1);
        const auto refused = service.start(request);
        QVERIFY(!refused && refused.error().needsPublicConsent);
        QVERIFY(refused.error().message.contains(QStringLiteral("8.8.8.8")));
        QVERIFY(!service.isActive());
        request.scanId.reset(); // a file that is not the history
        const auto again = service.start(request);
        QVERIFY(!again && again.error().needsPublicConsent);
        // Nor where the history says that somebody allowed it once.
        scan.plan.allowPublic = true;
        history::ScanWriter writer(m_file);
        request.scanId = writer.begin(scan).value();
        QVERIFY(writer.finish(scan.record, ScanStatus::Complete));
        const auto once = service.start(request);
        QVERIFY(!once && once.error().needsPublicConsent);
        // And never an address that the scan did not have.
        request.scan.targets = "10.0.0.0/24";
        request.allowPublic = true;
        const auto beyond = service.start(request);
        QVERIFY(!beyond && !beyond.error().needsPublicConsent);
        QVERIFY(beyond.error().message.contains(QStringLiteral("8.8.8.8")));
    }

    void optionsFromElsewhereAreChecked_data()
    {
        QTest::addColumn<std::function<void(core::ScanOptions &)>>("change");
        const auto row = [](const char *name, std::function<void(core::ScanOptions &)> change) {
            QTest::newRow(name) << std::move(change);
        };
        using namespace std::chrono_literals;
        row("port", [](auto &options) { options.port = 0; });
        row("hosts at once", [](auto &options) { options.inFlight = 4'000'000'000; });
        row("no host at once", [](auto &options) { options.inFlight = 0; });
        row("rate", [](auto &options) { options.rate = 4'000'000'000; });
        row("connect timeout", [](auto &options) { options.connectTimeout = 10'000h; });
        row("answer timeout", [](auto &options) { options.answerTimeout = 10'000h; });
        row("negative answer timeout", [](auto &options) { options.answerTimeout = -1ms; });
        row("attempts", [](auto &options) { options.attempts = 100; });
        row("no attempts", [](auto &options) { options.attempts = 0; });
        row("threads", [](auto &options) { options.threads = 10'000; });
        row("time of a host", [](auto &options) { options.limits.time = 10'000h; });
        row("entries", [](auto &options) { options.limits.entries = 0xffffffff; });
        row("bytes", [](auto &options) { options.limits.bytes = 0xffffffff; });
        row("calls", [](auto &options) { options.limits.calls = 0xffffffff; });
        row("evidence", [](auto &options) { options.limits.evidence = 0xffffffff; });
    }

    void optionsFromElsewhereAreChecked()
    {
        QFETCH(std::function<void(core::ScanOptions &)>, change);
        history::NewScan scan;
        scan.record.options = core::ScanOptions::forProfile(core::Profile::Fast);
        change(scan.record.options);
        const auto id = storeStopped(scan, "127.88.0.1", "127.88.0.2");
        QVERIFY(id > 0);
        ScanService service;
        service.setHistory(m_file);
        const auto refused = service.resumeScan(id);
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
        QVERIFY(!service.isActive());
        QCOMPARE(open()->scan(id)->status, ScanStatus::Stopped);
    }

    void theDataFolderIsWhereItIsSaid()
    {
        const auto before = qgetenv("PORT135_DATA");
        qputenv("PORT135_DATA", m_folder->path().toLocal8Bit());
        QCOMPARE(program::databaseFile(), m_folder->path() + QStringLiteral("/history.db"));
        QCOMPARE(program::settingsFile(), m_folder->path() + QStringLiteral("/port135.ini"));
        QCOMPARE(program::userCatalogueFile(), m_folder->path() + QStringLiteral("/interfaces.tsv"));
        qunsetenv("PORT135_DATA");
        QVERIFY(!program::isPortable());
        QVERIFY(QDir::isAbsolutePath(program::databaseFile()));
        QFile marker(QCoreApplication::applicationDirPath() + QStringLiteral("/portable.ini"));
        QVERIFY(marker.open(QIODevice::WriteOnly));
        QVERIFY(program::isPortable());
        QCOMPARE(program::dataFolder(), QCoreApplication::applicationDirPath());
        QCOMPARE(program::settingsFile(), marker.fileName());
        QVERIFY(marker.remove());
        qputenv("PORT135_DATA", before);
    }

private:
    std::unique_ptr<History> open() const
    {
        auto opened = History::open(m_file);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }

    /// A scan of the addresses from `first` to `last`, stopped when it had seen `hosts`; 0: it cannot be
    /// written.
    history::ScanId storeStopped(history::NewScan scan, const char *first, const char *last,
                                 const QList<core::HostResultPtr> &hosts = {}) const
    {
        scan.plan.addresses.add(*core::Address::parse(first), *core::Address::parse(last));
        scan.record.started = core::now();
        scan.record.hosts = std::uint64_t(scan.plan.addresses.count());
        history::ScanWriter writer(m_file);
        const auto id = writer.begin(scan);
        writer.add(hosts);
        scan.record.examined = std::uint64_t(hosts.size());
        return id && writer.finish(scan.record, ScanStatus::Stopped) ? *id : 0;
    }

    struct Scan
    {
        core::ScanRecord record;
        QList<core::HostResultPtr> hosts;
        history::ScanId id = 0; ///< 0: it was not made
    };

    /// `targets` far from where other programs open theirs: nobody takes it over while it is closed.
    static ScanRequest practiceRequest(const QString &targets)
    {
        ScanRequest request;
        request.practice = true;
        request.targets = targets;
        request.options = core::ScanOptions::forProfile(core::Profile::Fast);
        return request;
    }

    Scan scanAt(const QString &targets)
    {
        ScanService service;
        service.setHistory(m_file);
        Scan scan;
        connect(&service, &ScanService::hostsReady, this, [&](const auto &ready) { scan.hosts += ready; });
        QSignalSpy finished(&service, &ScanService::finished);
        if (service.start(practiceRequest(targets)) && finished.wait(60'000)
            && QString::fromStdString(service.record().targets) == targets) {
            scan.record = service.record();
            scan.id = service.historyId().value_or(0);
        }
        return scan;
    }

    /// Slow, and stopped with its first host; 0: it was not made, or was not stopped early.
    history::ScanId stoppedRecheck(const Scan &first) const
    {
        service::RecheckService recheck;
        recheck.scans().setHistory(m_file);
        service::RecheckRequest request;
        request.scan = first.record;
        request.scan.options.inFlight = 1;
        request.scan.options.rate = 40;
        request.hosts = first.hosts;
        request.scanId = first.id;
        connect(&recheck.scans(), &ScanService::hostsReady, &recheck, &service::RecheckService::stop);
        QSignalSpy finished(&recheck, &service::RecheckService::finished);
        if (!recheck.start(request) || !finished.wait(30'000) || !recheck.scans().record().stoppedEarly)
            return 0;
        return recheck.scans().historyId().value_or(0);
    }

    /// All its hosts. By one service: it keeps the network open, which another program may take over
    /// otherwise.
    QList<core::HostResultPtr> practiceScan(int *expired = nullptr, history::ScanId *id = nullptr)
    {
        if (!m_practice)
            m_practice = std::make_unique<ScanService>();
        ScanService &service = *m_practice;
        service.setHistory(m_file);
        QList<core::HostResultPtr> hosts;
        const auto taken =
            connect(&service, &ScanService::hostsReady, this, [&](const auto &ready) { hosts += ready; });
        QSignalSpy finished(&service, &ScanService::finished);
        ScanRequest request;
        request.practice = true;
        request.options = core::ScanOptions::forProfile(core::Profile::Fast);
        const bool done = service.start(request) && finished.wait(60'000);
        disconnect(taken);
        if (!done)
            return {};
        if (expired != nullptr)
            *expired = service.expiredExceptions();
        if (id != nullptr)
            *id = service.historyId().value_or(0);
        return hosts;
    }

    static core::HostResultPtr worstOf(const QList<core::HostResultPtr> &hosts)
    {
        core::HostResultPtr worst;
        for (const auto &host : hosts) {
            if (host->rating.level && (!worst || *host->rating.level > *worst->rating.level))
                worst = host;
        }
        return worst;
    }

    static core::HostResultPtr sameHost(const QList<core::HostResultPtr> &hosts, const core::HostResult &host)
    {
        for (const auto &other : hosts) {
            if (other->observation.address == host.observation.address)
                return other;
        }
        return {};
    }

    static core::Acceptance exceptionFor(const core::Finding &finding, const core::HostResult &host,
                                         core::Date until)
    {
        core::Acceptance exception;
        exception.rule = std::string(finding.rule);
        exception.hosts = host.observation.address.toString();
        exception.owner = "Sato";
        exception.reason = "until the new server is there";
        exception.expires = until;
        exception.created = core::now();
        return exception;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<ScanService> m_practice;
};

QTEST_GUILESS_MAIN(ScanHistoryTest)
#include "tst_scan_history.moc"
