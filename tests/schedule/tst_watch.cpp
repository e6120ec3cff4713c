// SPDX-License-Identifier: GPL-3.0-or-later
// Watches and re-checks over the practice network, by a clock of the test.
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "history/history.h"
#include "schedule/watch.h"
#include "service/recheck_service.h"

#include <algorithm>

using namespace port135;
using namespace schedule;
using namespace pipeline;
using namespace service;
using namespace Qt::StringLiterals;
using comparison::Verdict;

namespace {

ScanRequest practiceScan()
{
    ScanRequest request;
    request.practice = true;
    request.reverseDns = false;
    request.options = core::ScanOptions::forProfile(core::Profile::Fast);
    return request;
}

struct Scanned
{
    core::ScanRecord record;
    QList<core::HostResultPtr> hosts;
    std::optional<history::ScanId> id;
};

Scanned scanPractice(const QString &database = {})
{
    ScanService service;
    service.setHistory(database);
    Scanned scanned;
    QObject::connect(&service, &ScanService::hostsReady, &service,
                     [&scanned](const auto &hosts) { scanned.hosts += hosts; });
    QSignalSpy finished(&service, &ScanService::finished);
    if (service.start(practiceScan()))
        finished.wait(30'000);
    scanned.record = service.record();
    scanned.id = service.historyId();
    return scanned;
}

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsWhenDue();
    void missedRunsAreMadeUpForOnce();
    void aClockSetBackPlansAnew();
    void runsWaitForOtherScans();
    void moreExposureIsTold();
    void stoppedRunsAreNotCompared();
    void wrongRequestsAreRefused();
    void recheckFindsWhatIsStillThere();
    void recheckOfOneFinding();
    void recheckIsStored();
    void nothingToRecheckIsSaid();
    void stoppedRechecksFixNothing();
};

void TestWatch::runsWhenDue()
{
    auto now = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
    Watch watch;
    watch.setClock([&now] { return now; });
    QSignalSpy ran(&watch, &Watch::ran);
    QSignalSpy compared(&watch, &Watch::compared);
    QSignalSpy exposed(&watch, &Watch::exposureChanged);
    QVERIFY(watch.start(practiceScan(), Schedule::parse(u"30min"_s).value()));
    QVERIFY(watch.isOn());
    QCOMPARE(watch.nextRun(), now.addSecs(1800));
    now = now.addSecs(1799);
    watch.check();
    QVERIFY(!watch.isScanning());
    now = now.addSecs(1);
    watch.check();
    QVERIFY(watch.isScanning());
    QCOMPARE(watch.nextRun(), now.addSecs(1800));
    watch.check(); // one at a time
    QVERIFY(ran.wait(30'000));
    QCOMPARE(compared.count(), 0);
    QVERIFY(!watch.comparison());

    now = now.addSecs(1800);
    watch.check();
    QVERIFY(ran.wait(30'000));
    QCOMPARE(compared.count(), 1);
    QVERIFY(watch.comparison());
    QVERIFY(!watch.comparison()->differs());
    QVERIFY(watch.comparison()->hostCounts[comparison::Change::Same] >= 5);
    QCOMPARE(exposed.count(), 0);
    watch.stop();
    QVERIFY(!watch.isOn());
    QVERIFY(!watch.nextRun().isValid());
    now = now.addDays(3);
    watch.check();
    QVERIFY(!watch.isScanning());
}

void TestWatch::missedRunsAreMadeUpForOnce()
{
    auto now = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
    Watch watch;
    watch.setClock([&now] { return now; });
    QSignalSpy ran(&watch, &Watch::ran);
    QVERIFY(watch.start(practiceScan(), Schedule::parse(u"1h"_s).value()));
    now = now.addDays(2); // the computer slept
    watch.check();
    QVERIFY(ran.wait(30'000));
    QCOMPARE(watch.nextRun(), now.addSecs(3600));
    watch.check();
    QVERIFY(!watch.isScanning());
    QCOMPARE(ran.count(), 1);
}

void TestWatch::aClockSetBackPlansAnew()
{
    auto now = QDateTime(QDate(2036, 3, 2), QTime(10, 0), Qt::UTC);
    Watch watch;
    watch.setClock([&now] { return now; });
    QVERIFY(watch.start(practiceScan(), Schedule::parse(u"6h"_s).value()));
    watch.check();
    now = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC); // it was ten years ahead
    watch.check();
    QVERIFY(!watch.isScanning());
    QCOMPARE(watch.nextRun(), now.addSecs(6 * 3600));
    // A second is only the clock being put right.
    now = now.addSecs(-1);
    watch.check();
    QCOMPARE(watch.nextRun(), now.addSecs(6 * 3600 + 1));
}

void TestWatch::runsWaitForOtherScans()
{
    auto now = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
    bool busy = true;
    Watch watch;
    watch.setClock([&now] { return now; });
    watch.setMayRun([&busy] { return !busy; });
    QSignalSpy ran(&watch, &Watch::ran);
    QVERIFY(watch.start(practiceScan(), Schedule::parse(u"1h"_s).value(), true));
    QVERIFY(!watch.isScanning());
    now = now.addSecs(600);
    watch.check();
    QVERIFY(!watch.isScanning());
    busy = false;
    watch.check();
    QVERIFY(watch.isScanning());
    QVERIFY(ran.wait(30'000));
}

void TestWatch::moreExposureIsTold()
{
    const auto first = scanPractice();
    QVERIFY(first.hosts.size() > 8);
    // As if one of the hosts had been closed before.
    std::vector<core::HostResultPtr> hosts(first.hosts.begin(), first.hosts.end());
    const auto worst = std::find_if(hosts.begin(), hosts.end(), [](const auto &host) {
        return host->rating.level && *host->rating.level >= core::Level::High;
    });
    QVERIFY(worst != hosts.end());
    const auto address = (*worst)->observation.address;
    auto closed = core::HostResult();
    closed.observation.address = address;
    closed.observation.outcome = core::Outcome::Closed;
    *worst = std::make_shared<const core::HostResult>(closed);

    Watch watch;
    QSignalSpy exposed(&watch, &Watch::exposureChanged);
    QVERIFY(watch.start(practiceScan(), Schedule(), true, comparison::sideOf(first.record, hosts)));
    QVERIFY(exposed.wait(30'000));
    const auto &result = *watch.comparison();
    QCOMPARE(result.hostCounts[comparison::Change::New], std::uint64_t(1));
    QCOMPARE(result.hostCounts[comparison::Change::Changed], std::uint64_t(0));
    const auto host = std::find_if(result.hosts.begin(), result.hosts.end(), [](const auto &change) {
        return change.change == comparison::Change::New;
    });
    QCOMPARE(host->address().toString(), address.toString());
}

void TestWatch::stoppedRunsAreNotCompared()
{
    const auto first = scanPractice();
    Watch watch;
    QSignalSpy compared(&watch, &Watch::compared);
    QSignalSpy ran(&watch, &Watch::ran);
    QSignalSpy ended(&watch.scans(), &ScanService::finished);
    QVERIFY(
        watch.start(practiceScan(), Schedule(), true,
                    comparison::sideOf(first.record, std::vector(first.hosts.begin(), first.hosts.end()))));
    QVERIFY(watch.isScanning());
    watch.stop();
    QVERIFY(ended.count() == 1 || ended.wait(30'000));
    QCOMPARE(compared.count(), 0);
    QCOMPARE(ran.count(), 0);
}

void TestWatch::wrongRequestsAreRefused()
{
    Watch watch;
    ScanRequest request;
    request.targets = u"10.0.0.0/240"_s;
    request.options = core::ScanOptions::forProfile(core::Profile::Fast);
    const auto started = watch.start(request, Schedule());
    QVERIFY(!started);
    QVERIFY(!started.error().message.isEmpty());
    QVERIFY(!watch.isOn());
}

void TestWatch::recheckFindsWhatIsStillThere()
{
    const auto first = scanPractice();
    RecheckService service;
    QSignalSpy finished(&service, &RecheckService::finished);
    RecheckRequest request;
    request.scan = first.record;
    request.hosts = first.hosts;
    const auto wanted = RecheckService::hostsOf(request);
    QVERIFY(wanted.size() >= 4);
    QVERIFY(service.start(request));
    QVERIFY(!service.start(request)); // one at a time
    QVERIFY(finished.wait(30'000));
    const auto &result = service.result();
    QVERIFY(!result.items.empty());
    QVERIFY(!result.allFixed());
    for (const auto &item : result.items) {
        QCOMPARE(item.verdict, Verdict::StillThere);
        QVERIFY(wanted.contains(item.address));
    }
    QCOMPARE(result.after.options.stages.reach, first.record.options.stages.reach);
}

void TestWatch::recheckOfOneFinding()
{
    const auto first = scanPractice();
    std::string rule;
    core::Address address;
    for (const auto &host : first.hosts) {
        if (host->rating.level && *host->rating.level >= core::Level::High) {
            rule = host->rating.findings.front().rule;
            address = host->observation.address;
        }
    }
    QVERIFY(!rule.empty());
    RecheckService service;
    QSignalSpy finished(&service, &RecheckService::finished);
    RecheckRequest request;
    request.scan = first.record;
    request.hosts = first.hosts;
    request.only = {address};
    request.rule = QString::fromStdString(rule);
    QVERIFY(service.start(request));
    QVERIFY(finished.wait(30'000));
    QCOMPARE(service.result().items.size(), std::size_t(1));
    QCOMPARE(service.result().items.front().rule, std::string_view(rule));
    QCOMPARE(service.result().items.front().address.toString(), address.toString());
}

void TestWatch::recheckIsStored()
{
    QTemporaryDir folder;
    const auto file = folder.filePath(u"history.db"_s);
    const auto first = scanPractice(file);
    QVERIFY(first.id);
    RecheckService service;
    service.scans().setHistory(file);
    QSignalSpy finished(&service, &RecheckService::finished);
    QSignalSpy failed(&service, &RecheckService::failed);
    RecheckRequest request;
    request.scan = first.record;
    request.hosts = first.hosts;
    request.scanId = first.id;
    QVERIFY(service.start(request));
    QVERIFY(finished.wait(30'000));
    QCOMPARE(failed.count(), 0);
    const auto id = service.scans().historyId();
    QVERIFY(id);
    const auto history = history::History::open(file, history::Access::ReadOnly);
    QVERIFY(history);
    QCOMPARE((*history)->scan(*id)->recheckOf, first.id);
    const auto document = QJsonDocument::fromJson((*history)->recheck(*id).value()).object();
    QCOMPARE(document[u"counts"_s][u"still_there"_s].toInt(), int(service.result().items.size()));
}

void TestWatch::nothingToRecheckIsSaid()
{
    RecheckService service;
    RecheckRequest request;
    request.scan = core::ScanRecord();
    auto closed = core::HostResult();
    closed.observation.outcome = core::Outcome::Closed;
    request.hosts = {std::make_shared<const core::HostResult>(closed)};
    const auto started = service.start(request);
    QVERIFY(!started);
    QVERIFY(started.error().message.endsWith(u'.'));
    QVERIFY(!service.isActive());
}

void TestWatch::stoppedRechecksFixNothing()
{
    const auto first = scanPractice();
    RecheckService service;
    QSignalSpy finished(&service, &RecheckService::finished);
    RecheckRequest request;
    request.scan = first.record;
    request.hosts = first.hosts;
    QVERIFY(service.start(request));
    service.stop();
    QVERIFY(finished.count() == 1 || finished.wait(30'000));
    QCOMPARE(service.result().counts[Verdict::Fixed], std::uint64_t(0));
    QVERIFY(!service.result().items.empty());
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
