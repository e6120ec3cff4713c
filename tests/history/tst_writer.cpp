// SPDX-License-Identifier: GPL-3.0-or-later
// A scan that is written while it runs: who is at it, what waits, and what happens when it cannot be written.
#include <QTest>

#include "codec/host_codec.h"
#include "history/stored_scans.h"

#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <numeric>

#ifdef __linux__
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace port135;
using history::History;
using history::HistoryError;
using history::ScanStatus;
using history::ScanWriter;
using test::addressOf;
using test::RandomHosts;

namespace {

QList<core::HostResultPtr> someHosts(RandomHosts &random, std::uint32_t first, std::uint32_t count)
{
    QList<core::HostResultPtr> hosts;
    for (std::uint32_t i = first; i < first + count; ++i) {
        auto host = std::make_shared<core::HostResult>(
            *(i % 4 == 0 ? random.host(addressOf(i)) : random.quiet(addressOf(i))));
        if (host->observation.cause == core::Cause::Stopped)
            host->observation.cause = core::Cause::None; // else a resume examines it again
        if (host->observation.outcome == core::Outcome::NotExamined)
            host->observation.outcome = core::Outcome::Listed; // else nothing was examined
        hosts.append(std::move(host));
    }
    return hosts;
}

std::unique_ptr<History> open(const QString &file, history::Access access = history::Access::ReadWrite)
{
    auto opened = History::open(file, access);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(*opened);
}

} // namespace

class WriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("history.db"));
    }

    void whatWasAddedIsSoonInTheFile()
    {
        RandomHosts random(1);
        ScanWriter writer(m_file);
        const auto id = writer.begin(test::newScan());
        QVERIFY(id);
        writer.add(someHosts(random, 0, 40));
        const auto reader = open(m_file, history::Access::ReadOnly);
        QTRY_COMPARE(reader->scan(*id)->record.examined, 40u);
        QCOMPARE(reader->hosts(*id)->size(), 40);
    }

    void aNameThatDidNotResolveIsKeptAndNotCounted()
    {
        RandomHosts random(4);
        auto name = std::make_shared<core::HostResult>(*random.host(core::Address::none(1)));
        name->observation.outcome = core::Outcome::NotExamined;
        name->observation.cause = core::Cause::NameNotFound;
        const auto scan = test::newScan();
        ScanWriter writer(m_file);
        const auto id = writer.begin(scan);
        QVERIFY(id);
        writer.add(someHosts(random, 0, 3) << name);
        QVERIFY(writer.finish(test::ended(scan.record), ScanStatus::Complete));
        const auto reader = open(m_file, history::Access::ReadOnly);
        QCOMPARE(reader->scan(*id)->record.examined, 3u);
        QCOMPARE(reader->hosts(*id)->size(), 4);
    }

    void othersSeeWhetherAScanRuns()
    {
        RandomHosts random(1);
        auto writer = std::make_unique<ScanWriter>(m_file);
        const auto id = writer->begin(test::newScan());
        QVERIFY(id);
        auto other = open(m_file);
        QCOMPARE(other->scan(*id)->status, ScanStatus::Running);
        QVERIFY(!other->newestUnfinished());
        QCOMPARE(other->remove(*id).error().kind, HistoryError::Kind::InUse);
        ScanWriter second(m_file);
        QCOMPARE(second.resume(*id).error().kind, HistoryError::Kind::InUse);
        writer->add(someHosts(random, 0, 10));
        writer.reset();
        QCOMPARE(other->scan(*id)->status, ScanStatus::Interrupted);
        QCOMPARE(other->scan(*id)->record.examined, 10u); // it waited until all was written
        QCOMPARE(other->newestUnfinished()->id, *id);
    }

    void aScanGoesOnWhereItStopped()
    {
        RandomHosts random(2);
        const auto scan = test::newScan();
        const auto id = test::store(m_file, scan, someHosts(random, 0, 100), ScanStatus::Stopped);
        ScanWriter writer(m_file);
        auto point = writer.resume(id);
        QVERIFY(point);
        QCOMPARE(point->examined.count(), 100u);
        auto rest = point->plan.addresses;
        rest.subtract(point->examined);
        QCOMPARE(rest.count(), scan.plan.addresses.count() - 100);
        writer.add(someHosts(random, 100, 156));
        QVERIFY(writer.finish(test::ended(scan.record), ScanStatus::Complete));
        const auto info = open(m_file)->scan(id);
        QCOMPARE(info->status, ScanStatus::Complete);
        QCOMPARE(info->record.examined, 256u);
        QCOMPARE(open(m_file)->hosts(id)->size(), 256);
        QVERIFY2(!writer.resume(id), "a complete scan has nothing to go on with");
    }

    void hostsThatAStopCutShortAreExaminedAgain()
    {
        RandomHosts random(8);
        auto cut = std::make_shared<core::HostResult>(*random.host(addressOf(200)));
        cut->observation.outcome = core::Outcome::Listed;
        cut->observation.cause = core::Cause::Stopped;
        auto whole = std::make_shared<core::HostResult>(*random.host(addressOf(201)));
        whole->observation.outcome = core::Outcome::Listed;
        whole->observation.cause = core::Cause::None;
        const auto scan = test::newScan();
        const auto id = test::store(m_file, scan, {cut, whole}, ScanStatus::Stopped);
        QCOMPARE(open(m_file)->scan(id)->record.examined, 2u);
        {
            ScanWriter killed(m_file);
            const auto point = killed.resume(id);
            QVERIFY(point);
            QVERIFY(!point->examined.contains(addressOf(200)));
            QVERIFY(point->examined.contains(addressOf(201)));
            QCOMPARE(point->examined.count(), 1u);
            QCOMPARE(point->cutShort.size(), std::size_t(1));
            QCOMPARE(point->cutShort.front()->observation.address, addressOf(200));
            QCOMPARE(point->info.record.examined, 1u);
            QCOMPARE(point->info.record.counts[core::Outcome::Listed], 1u);
            killed.add({random.quiet(addressOf(202))}); // another host first
        }
        // What was read of it stays until it was examined again.
        QCOMPARE(open(m_file)->scan(id)->record.examined, 3u);
        QCOMPARE((*open(m_file)->host(id, addressOf(200)))->observation.cause, core::Cause::Stopped);
        QCOMPARE(open(m_file)->resumePoint(id)->examined.count(), 2u);
        QCOMPARE(open(m_file)->resumePoint(id)->cutShort.size(), std::size_t(1));

        auto again = std::make_shared<core::HostResult>(*whole);
        again->observation.address = addressOf(200);
        ScanWriter writer(m_file);
        QVERIFY(writer.resume(id));
        writer.add({again});
        QVERIFY(writer.finish(scan.record, ScanStatus::Complete));
        const auto after = *open(m_file)->scan(id);
        QCOMPARE(after.record.examined, 3u);
        QCOMPARE(after.record.counts[core::Outcome::Listed], 2u);
        QCOMPARE(open(m_file)->hosts(id)->size(), 3);
        const auto stored = *open(m_file)->host(id, addressOf(200));
        QCOMPARE(codec::encodeFacts(*stored), codec::encodeFacts(*again));
        const auto rated = std::accumulate(after.levels.begin(), after.levels.end(), after.notRated);
        QCOMPARE(rated, std::uint64_t(3));
        // As if it had never been cut short.
        const auto straight = test::store(m_file, test::newScan(),
                                          {whole, again, random.quiet(addressOf(202))}, ScanStatus::Complete);
        const auto other = *open(m_file)->scan(straight);
        QCOMPARE(after.levels, other.levels);
        QCOMPARE(after.accepted, other.accepted);
        QCOMPARE(after.record.counts.byOutcome, other.record.counts.byOutcome);
    }

    void aHostThatWasNotCutShortIsNotReplaced()
    {
        RandomHosts random(9);
        auto whole = std::make_shared<core::HostResult>(*random.host(addressOf(201)));
        whole->observation.outcome = core::Outcome::Listed;
        whole->observation.cause = core::Cause::None;
        auto cut = std::make_shared<core::HostResult>(*whole);
        cut->observation.address = addressOf(200);
        cut->observation.cause = core::Cause::Stopped;
        const auto id = test::store(m_file, test::newScan(), {cut, whole}, ScanStatus::Stopped);
        ScanWriter writer(m_file);
        QVERIFY(writer.resume(id));
        writer.add({cut, whole});
        QVERIFY(!writer.finish(test::newScan().record, ScanStatus::Complete));
        QCOMPARE(open(m_file)->hosts(id)->size(), 2);
        QCOMPARE(open(m_file)->scan(id)->record.examined, 2u);
    }

    void aHostIsNeverStoredTwice()
    {
        RandomHosts random(3);
        ScanWriter writer(m_file);
        QSignalSpy failures(&writer, &ScanWriter::failed);
        const auto id = writer.begin(test::newScan());
        const auto host = someHosts(random, 0, 1).first();
        writer.add({host});
        QTRY_COMPARE(open(m_file)->scan(*id)->record.examined, 1u);
        writer.add({host});
        QVERIFY(!writer.finish(test::newScan().record, ScanStatus::Complete));
        QTRY_COMPARE(failures.size(), 1);
        QCOMPARE(open(m_file)->scan(*id)->record.examined, 1u);
    }

    void theQueueIsBounded()
    {
        RandomHosts random(4);
        ScanWriter writer(m_file);
        QVERIFY(writer.begin(test::newScan()));
        QVERIFY(writer.hasRoom());
        QList<core::HostResultPtr> many;
        for (std::uint32_t i = 0; i < 20'000; ++i)
            many.append(random.quiet(addressOf(i)));
        writer.add(many);
        QVERIFY(!writer.hasRoom()); // until the burst of these is written
        QTRY_VERIFY(writer.hasRoom());
        QVERIFY(writer.finish(test::newScan().record, ScanStatus::Complete));
    }

    void closingDoesNotWait()
    {
        RandomHosts random(5);
        ScanWriter writer(m_file);
        QSignalSpy closed(&writer, &ScanWriter::closed);
        const auto id = writer.begin(test::newScan());
        writer.add(someHosts(random, 0, 200));
        writer.close(test::newScan().record, ScanStatus::Complete);
        QCOMPARE(closed.size(), 0);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(open(m_file)->scan(*id)->record.examined, 200u);
        QCOMPARE(open(m_file)->scan(*id)->status, ScanStatus::Complete);
    }

    void twoWritersShareAFile()
    {
        RandomHosts random(6);
        ScanWriter one(m_file);
        ScanWriter two(m_file);
        const auto first = one.begin(test::newScan());
        const auto second = two.begin(test::newScan());
        QVERIFY(first && second);
        QVERIFY(*first != *second);
        for (std::uint32_t i = 0; i < 20; ++i) {
            one.add(someHosts(random, i * 50, 50));
            two.add(someHosts(random, i * 50, 50));
        }
        QVERIFY(one.finish(test::newScan().record, ScanStatus::Complete));
        QVERIFY(two.finish(test::newScan().record, ScanStatus::Complete));
        QCOMPARE(open(m_file)->hosts(*first)->size(), 1000);
        QCOMPARE(open(m_file)->hosts(*second)->size(), 1000);
    }

    void aFolderThatIsAFileIsSaid()
    {
        QFile blocker(m_folder->filePath(QStringLiteral("blocker")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        ScanWriter writer(blocker.fileName() + QStringLiteral("/history.db"));
        const auto id = writer.begin(test::newScan());
        QVERIFY(!id);
        QCOMPARE(id.error().kind, HistoryError::Kind::CannotOpen);
        QVERIFY(id.error().message.contains(QStringLiteral("history.db")));
    }

    void aFullDiskEndsTheWritingAndNothingElse()
    {
#ifdef __linux__
        RandomHosts random(7);
        if (unshare(CLONE_NEWNS) != 0)
            QSKIP("A mount namespace needs root.");
        QVERIFY(mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0);
        const auto folder = m_folder->path().toLocal8Bit();
        QVERIFY(mount("tmpfs", folder.constData(), "tmpfs", 0, "size=1m") == 0);
        {
            ScanWriter writer(m_file);
            QSignalSpy failures(&writer, &ScanWriter::failed);
            const auto id = writer.begin(test::newScan());
            QVERIFY2(id, id ? "" : qPrintable(id.error().message));
            writer.add(someHosts(random, 0, 40));
            QTRY_COMPARE(open(m_file)->scan(*id)->record.examined, 40u);
            for (std::uint32_t i = 1; i < 400 && failures.isEmpty(); ++i) {
                writer.add(someHosts(random, i * 100, 100));
                QTRY_VERIFY(writer.hasRoom());
                QCoreApplication::processEvents();
            }
            QTRY_COMPARE(failures.size(), 1);
            QVERIFY(writer.hasFailed());
            QVERIFY(writer.hasRoom()); // nobody waits for it any more
            QVERIFY2(failures[0][0].toString().contains(QStringLiteral("no room left")),
                     qPrintable(failures[0][0].toString()));
            QVERIFY(!writer.finish(test::newScan().record, ScanStatus::Complete));
            QCOMPARE(failures.size(), 1);

            // What was written is whole, and goes on when there is room again.
            QVERIFY(mount("tmpfs", folder.constData(), "tmpfs", MS_REMOUNT, "size=64m") == 0);
            const auto info = open(m_file, history::Access::ReadOnly)->scan(*id);
            QVERIFY2(info, info ? "" : qPrintable(info.error().message));
            QCOMPARE(info->status, ScanStatus::Interrupted);
            QVERIFY(info->record.examined >= 40);
            QCOMPARE(open(m_file, history::Access::ReadOnly)->hosts(*id)->size(),
                     qsizetype(info->record.examined));
            ScanWriter again(m_file);
            const auto point = again.resume(*id);
            QVERIFY2(point, point ? "" : qPrintable(point.error().message));
            QCOMPARE(point->examined.count(), info->record.examined);
            QVERIFY(again.finish(info->record, ScanStatus::Complete));
        }
        // A disk that is read-only from now on.
        QVERIFY(mount("tmpfs", folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0);
        const auto readable = History::open(m_file, history::Access::ReadOnly);
        QVERIFY2(readable, readable ? "" : qPrintable(readable.error().message));
        QCOMPARE((*readable)->scans()->size(), 1);
        ScanWriter writer(m_file);
        const auto refused = writer.begin(test::newScan());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, HistoryError::Kind::NotWritable);
        QVERIFY2(refused.error().message.contains(m_file), qPrintable(refused.error().message));
        umount2(folder.constData(), MNT_DETACH);
#else
        QSKIP("Only Linux has mount namespaces.");
#endif
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(WriterTest)
#include "tst_writer.moc"
