// SPDX-License-Identifier: GPL-3.0-or-later
// How hosts lie in the rows of a history: packed, what they have in common once, and summed up.
#include "codec/blob.h"
#include "codec/fast_pack.h"
#include "history/host_packer.h"
#include "history/stored_scans.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <set>

using namespace port135;
using namespace port135::test;
using namespace Qt::StringLiterals;
using history::Packer;
using history::Packing;

namespace {

std::string noise(std::size_t size, unsigned seed)
{
    std::mt19937 random(seed);
    std::string bytes(size, '\0');
    for (char &c : bytes)
        c = char(random());
    return bytes;
}

/// Host `number` of a fleet: the same map at other ports, and its own bytes to prove it.
core::HostResultPtr fleetHost(std::uint32_t number)
{
    auto host = std::make_shared<core::HostResult>();
    auto &seen = host->observation;
    seen.address = addressOf(number);
    seen.outcome = core::Outcome::Listed;
    seen.started = core::Timestamp(std::chrono::milliseconds(1'700'000'000'000 + number));
    for (std::uint32_t i = 0; i < 200; ++i) {
        core::Endpoint endpoint;
        endpoint.interfaceId.uuid.timeLow = i * 7919;
        endpoint.protseq = core::ProtocolSequence::NcacnIpTcp;
        endpoint.syntaxes = core::SyntaxNdr;
        endpoint.port = std::uint16_t(49'664 + (i + number) % 40);
        endpoint.endpoint = std::to_string(endpoint.port);
        endpoint.annotation = "Service number " + std::to_string(i);
        seen.endpoints.push_back(std::move(endpoint));
    }
    seen.evidence = {{true, noise(72, number)}, {false, noise(8'000, 1) + noise(200, number)}};
    return host;
}

QList<core::HostResultPtr> fleet(std::uint32_t count)
{
    QList<core::HostResultPtr> hosts;
    for (std::uint32_t i = 0; i < count; ++i)
        hosts.append(fleetHost(i));
    return hosts;
}

/// The first column of all rows.
QVariantList columnOf(const QString &file, const QString &sql)
{
    QVariantList values;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(file);
        if (!database.open())
            return values;
        QSqlQuery query(database);
        query.exec(sql);
        while (query.next())
            values.append(query.value(0));
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return values;
}

std::set<int> kindsIn(const QString &file)
{
    std::set<int> kinds;
    for (const auto &sql :
         {u"SELECT facts FROM host"_s, u"SELECT evidence FROM host WHERE evidence IS NOT NULL"_s,
          u"SELECT content FROM quiet"_s, u"SELECT content FROM sample"_s}) {
        for (const auto &value : columnOf(file, sql))
            kinds.insert(value.toByteArray().at(0));
    }
    return kinds;
}

void expectFleet(const QString &file, history::ScanId id, const QList<core::HostResultPtr> &expected)
{
    const auto opened = history::History::open(file, history::Access::ReadOnly);
    QVERIFY(opened);
    const auto read = (*opened)->hosts(id);
    QVERIFY(read);
    QCOMPARE(read->size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY(dump(*read->at(i)) == dump(*expected[i]));
}

} // namespace

class PackingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPackedIsUnpacked_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("few") << QByteArray("abc");
        QTest::newRow("noise") << QByteArray::fromStdString(noise(20'000, 3));
        QTest::newRow("zeros") << QByteArray(3'000'000, '\0');
    }

    void whatWasPackedIsUnpacked()
    {
        QFETCH(QByteArray, bytes);
        const auto content = bytes.toStdString();
        for (const auto packing : {Packing::Fast, Packing::Portable}) {
            Packer packer(packing);
            std::map<std::uint64_t, history::SamplePtr> samples;
            for (int i = 0; i < 3; ++i) {
                const auto packed = packer.packed(content, 7);
                QVERIFY(packed.size() <= bytes.size() + 1);
                for (const auto &[number, sample] : packer.takeSamples())
                    samples[number] = sample;
                const auto read =
                    history::unpacked(packed, [&](std::uint64_t number) { return samples[number]; });
                QVERIFY(read && *read == content);
            }
        }
    }

    void damagedBytesAreTold()
    {
        if (!codec::canPackFast())
            QSKIP("built without zstd");
        Packer packer(Packing::Fast);
        const auto content = std::string(1'000, 'a') + noise(5'000, 5);
        history::SamplePtr sample;
        QByteArray packed;
        for (int i = 0; i < 2; ++i)
            packed = packer.packed(content, 7);
        for (const auto &entry : packer.takeSamples())
            sample = entry.sample;
        QVERIFY(sample);
        QCOMPARE(int(packed.at(0)), 3);
        QVERIFY(packed.size() < 200);
        const auto of = [&](std::uint64_t number) { return number == 1 ? sample : nullptr; };
        for (qsizetype size = 0; size < packed.size(); ++size)
            QVERIFY(!history::unpacked(packed.first(size), of));
        auto foreign = packed;
        foreign[1] = 2;
        QVERIFY(!history::unpacked(foreign, of));
        auto large = packed; // what it says of its size is not believed
        large[2] = char(large.at(2) ^ 1);
        QVERIFY(!history::unpacked(large, of));
        // Some bytes that are said to be, and would unpack to, very many.
        codec::BlobWriter bomb;
        bomb.number(60u << 20);
        bomb.raw(codec::packedFast(std::string(60u << 20, 'a')));
        QVERIFY(!history::unpacked(QByteArray::fromStdString('\2' + bomb.bytes()), of));
        auto later = packed;
        later[0] = 4; // would be of a later version of the tables
        QCOMPARE(int(history::unpacked(later, of).error()), int(codec::DecodeError::Damaged));
    }

    void whatAFleetHasInCommonIsStoredOnce()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(u"history.db"_s);
        const auto hosts = fleet(300);
        const auto id = store(file, newScan(), hosts);
        expectFleet(file, id, hosts);
        if (!codec::canPackFast())
            QSKIP("built without zstd");
        QCOMPARE(columnOf(file, u"SELECT number FROM sample"_s).size(), 2); // facts and evidence
        std::int64_t bytes = 0;
        for (const auto &size : columnOf(file, u"SELECT length(facts) + length(evidence) FROM host"_s))
            bytes += size.toLongLong();
        QVERIFY2(bytes / 300 < 1'500, qPrintable(QString::number(bytes / 300)));
        // One host, too, and without its evidence.
        const auto opened = history::History::open(file);
        const auto one = (*opened)->host(id, addressOf(77));
        QVERIFY(one && *one);
        QVERIFY(dump(**one) == dump(*hosts[77]));
        const auto bare = (*opened)->host(id, addressOf(77), history::Evidence::Without);
        QVERIFY(bare && *bare);
        QVERIFY((*bare)->observation.evidence.empty());
        QCOMPARE((*bare)->observation.endpoints.size(), 200u);
        // It goes with the scan.
        QVERIFY((*opened)->remove(id));
        QVERIFY(columnOf(file, u"SELECT number FROM sample"_s).isEmpty());
    }

    void aScanThatGoesOnHasSamplesOfItsOwn()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(u"history.db"_s);
        const auto scan = newScan();
        const auto hosts = fleet(60);
        const auto id = store(file, scan, hosts.first(30), history::ScanStatus::Stopped);
        history::ScanWriter writer(file);
        QVERIFY(writer.resume(id));
        writer.add(hosts.sliced(30));
        QVERIFY(writer.finish(ended(scan.record), history::ScanStatus::Complete));
        expectFleet(file, id, hosts);
        if (codec::canPackFast())
            QCOMPARE(columnOf(file, u"SELECT number FROM sample"_s).size(), 4);
    }

    void filesForOtherComputersAreReadEverywhere()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(u"history.db"_s), copy = folder.filePath(u"copy.db"_s);
        auto hosts = fleet(40);
        for (std::uint32_t i = 100; i < 400; ++i) { // quiet ones
            auto host = std::make_shared<core::HostResult>();
            host->observation.address = addressOf(i);
            host->observation.outcome = core::Outcome::Silent;
            host->observation.started = hosts.first()->observation.started;
            hosts.append(std::move(host));
        }
        const auto id = store(file, newScan(), hosts);
        const auto opened = history::History::open(file);
        QVERIFY((*opened)->exportScan(id, copy));
        const auto kinds = kindsIn(copy);
        QVERIFY(!kinds.empty());
        QVERIFY2(*kinds.rbegin() <= 1, "packed by more than zlib");
        QVERIFY(columnOf(copy, u"SELECT number FROM sample"_s).isEmpty());
        const auto copied = history::History::open(copy, history::Access::ReadOnly);
        QVERIFY(copied);
        const auto scans = (*copied)->scans();
        QCOMPARE(scans->size(), 1);
        expectFleet(copy, scans->first().id, hosts);
        // And in again.
        const auto third = folder.filePath(u"third.db"_s);
        const auto into = history::History::open(third);
        const auto imported = (*into)->importScan(copy);
        QVERIFY(imported);
        expectFleet(third, *imported, hosts);
    }

    void sumsAreThoseOfWhatWasSeen()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(u"history.db"_s);
        RandomHosts random(24);
        QList<core::HostResultPtr> hosts;
        std::multiset<std::string> expected;
        for (std::uint32_t i = 0; i < 500; ++i) {
            hosts.append(random.host(addressOf(i)));
            if (core::isInteresting(hosts.last()->observation))
                expected.insert(core::hex(codec::observationSum(hosts.last()->observation).digest));
        }
        QVERIFY(expected.size() > 100);
        const auto id = store(file, newScan(), hosts);
        const auto sums = [&] {
            std::multiset<std::string> found;
            const auto opened = history::History::open(file, history::Access::ReadOnly);
            const auto read = (*opened)->forEachSum(id, [&found](const codec::ObservationSum &sum) {
                found.insert(core::hex(sum.digest));
                if (sum.version != 2)
                    QTest::qFail("not of version 2", __FILE__, __LINE__);
            });
            if (!read)
                QTest::qFail(qPrintable(read.error().message), __FILE__, __LINE__);
            return found;
        };
        QCOMPARE(columnOf(file, u"SELECT id FROM host WHERE sum IS NULL"_s).size(), 0);
        QVERIFY(sums() == expected);
        // Rows of before have none: it is made when it is asked for.
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"UPDATE host SET sum = NULL WHERE id % 3 = 0"_s));
            QVERIFY(query.exec(u"UPDATE host SET sum = x'02aa' WHERE id % 3 = 1"_s)); // made up
        }
        QSqlDatabase::removeDatabase(u"old"_s);
        QVERIFY(sums() == expected);
    }

    /// tests/data/history: what programs of before printed of these scans stays what is printed.
    void sumsOfOldFilesKeepTheirVersion_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("1") << 1;
        QTest::newRow("2") << 2;
    }

    void sumsOfOldFilesKeepTheirVersion()
    {
        QFETCH(int, version);
        // A copy: beside an open file others appear.
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("old.db"));
        QVERIFY(QFile::copy(QStringLiteral(PORT135_TEST_DATA "/history/version-%1.db").arg(version), file));
        const auto opened = history::History::open(file, history::Access::ReadOnly);
        QVERIFY(opened);
        int count = 0;
        const auto scans = (*opened)->scans();
        for (const auto &info : *scans) {
            std::multiset<std::pair<int, std::string>> made, expected;
            QVERIFY((*opened)->forEachSum(info.id, [&made](const codec::ObservationSum &sum) {
                made.emplace(sum.version, core::hex(sum.digest));
            }));
            QVERIFY((*opened)->forEachHost(info.id, [&expected](const core::HostResultPtr &host) {
                const auto &seen = host->observation;
                std::string bytes;
                codec::putHashedBytes(seen, bytes);
                if (core::isInteresting(seen))
                    expected.emplace(seen.hashVersion, core::hex(core::sha256(bytes)));
                return true;
            }));
            QVERIFY(made == expected);
            count += int(made.size());
        }
        QVERIFY(count > 0);
    }
};

QTEST_GUILESS_MAIN(PackingTest)
#include "tst_packing.moc"
