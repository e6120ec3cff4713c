// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a scan in the history while it runs, and brings a stored one back.
#include "pipeline/scan_keeper.h"

#include "history/stored_scans.h"
#include "support/host_maker.h"

#include <QTest>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace port135;
using pipeline::ResultQueue;
using pipeline::ScanKeeper;
using namespace Qt::StringLiterals;

namespace {

QList<core::HostResultPtr> someHosts(std::uint32_t first, std::uint32_t count)
{
    test::RandomHosts random(7);
    QList<core::HostResultPtr> hosts;
    for (std::uint32_t i = first; i < first + count; ++i) {
        auto host = std::make_shared<core::HostResult>(*random.host(test::addressOf(i)));
        if (host->observation.cause == core::Cause::Stopped)
            host->observation.cause = core::Cause::None; // else a resume examines it again
        hosts.append(std::move(host));
    }
    return hosts;
}

} // namespace

class ScanKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"history.db"_s);
    }

    void withoutAFileNothingIsKept()
    {
        ScanKeeper keeper;
        keeper.begin(test::newScan());
        QVERIFY(!keeper.isKeeping());
        QVERIFY(keeper.hasRoom());
        keeper.add(someHosts(0, 3));
        QVERIFY(!keeper.isLost());
        QSignalSpy refused(&keeper, &ScanKeeper::refused);
        keeper.resumeLater(1);
        QCOMPARE(refused.size(), 1);
    }

    void hostsMayComeBeforeTheFileIsReady()
    {
        const auto id = keep(30, core::ScanRecord());
        const auto history = history::History::open(m_file, history::Access::ReadOnly);
        QVERIFY(history);
        QCOMPARE((*history)->hosts(id)->size(), 30);
        QCOMPARE((*history)->scan(id)->status, history::ScanStatus::Complete);
    }

    void aStoppedScanIsStoredAsStopped()
    {
        core::ScanRecord record;
        record.stoppedEarly = true;
        const auto id = keep(3, record);
        const auto history = history::History::open(m_file, history::Access::ReadOnly);
        QCOMPARE((*history)->scan(id)->status, history::ScanStatus::Stopped);
    }

    void aFileThatCannotBeMadeIsSaidOnce()
    {
        ScanKeeper keeper;
        keeper.setFile(m_folder->filePath(u"no/such/folder/history.db"_s));
        QFile inTheWay(m_folder->filePath(u"no"_s)); // so that nobody, not even root, can make the folder
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QSignalSpy lost(&keeper, &ScanKeeper::lost);
        keeper.begin(test::newScan());
        keeper.add(someHosts(0, 3));
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(keeper.isLost());
        QVERIFY(!keeper.isKeeping());
        keeper.add(someHosts(3, 3));
        QCoreApplication::processEvents();
        QCOMPARE(lost.size(), 1);
    }

    void whatWasStoredComesBack()
    {
        core::ScanRecord record;
        record.stoppedEarly = true;
        const auto id = keep(25, record);
        ScanKeeper keeper;
        keeper.setFile(m_file);
        QSignalSpy resumed(&keeper, &ScanKeeper::resumed), loaded(&keeper, &ScanKeeper::loaded);
        keeper.resumeLater(id);
        QTRY_COMPARE(resumed.size(), 1);
        QVERIFY(keeper.isKeeping());
        QCOMPARE(keeper.scanId(), std::optional(id));
        auto queue = std::make_shared<ResultQueue>();
        keeper.load(queue);
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(loaded[0][0].toString(), QString());
        QCOMPARE(queue->drain().size(), 25);
        keeper.stopLoading();
    }

    void aScanThatIsNotThereIsRefused()
    {
        keep(1, core::ScanRecord());
        ScanKeeper keeper;
        keeper.setFile(m_file);
        QSignalSpy refused(&keeper, &ScanKeeper::refused);
        keeper.resumeLater(4711);
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(!refused[0][0].toString().isEmpty());
        QVERIFY(!keeper.isKeeping());
    }

    void givingBackLeavesTheScanAsItWas()
    {
        core::ScanRecord record;
        record.stoppedEarly = true;
        const auto id = keep(5, record);
        {
            ScanKeeper keeper;
            keeper.setFile(m_file);
            const auto point = keeper.resume(id);
            QVERIFY(point);
            keeper.giveBack(point->info);
            QVERIFY(!keeper.scanId());
        }
        const auto history = history::History::open(m_file, history::Access::ReadOnly);
        QCOMPARE((*history)->scan(id)->status, history::ScanStatus::Stopped);
        QCOMPARE((*history)->hosts(id)->size(), 5);
    }

    void nobodyWaitsForAReaderThatNobodyDrains()
    {
        core::ScanRecord record;
        record.stoppedEarly = true;
        const auto id = keep(40, record, 2000);
        ScanKeeper keeper;
        keeper.setFile(m_file);
        QVERIFY(keeper.resume(id));
        auto queue = std::make_shared<ResultQueue>();
        keeper.load(queue); // more than the queue has room for
        keeper.stopLoading();
        QVERIFY(queue->drain().size() <= 40);
    }

private:
    history::ScanId keep(std::uint32_t count, core::ScanRecord record, std::size_t lines = 0)
    {
        ScanKeeper keeper;
        keeper.setFile(m_file);
        QSignalSpy closed(&keeper, &ScanKeeper::closed);
        const history::NewScan scan = test::newScan();
        keeper.begin(scan);
        auto hosts = someHosts(0, count);
        if (lines > 0) {
            for (auto &host : hosts) {
                auto longer = std::make_shared<core::HostResult>(*host);
                longer->observation.endpoints.assign(lines, test::tcp(test::samr, 49664));
                host = std::move(longer);
            }
        }
        keeper.add(hosts);
        const bool early = record.stoppedEarly;
        record = scan.record;
        record.stoppedEarly = early;
        record.examined = count;
        keeper.close(record);
        [&] { QTRY_COMPARE(closed.size(), 1); }();
        return keeper.scanId().value_or(0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(ScanKeeperTest)
#include "tst_scan_keeper.moc"
