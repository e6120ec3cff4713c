// SPDX-License-Identifier: GPL-3.0-or-later
// What is stored comes back as it was.
#include <QTest>

#include "codec/host_codec.h"
#include "codec/scan_record_codec.h"
#include "history/stored_scans.h"
#include "history/tally.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace port135;
using history::History;
using history::ScanStatus;
using test::addressOf;
using test::RandomHosts;

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("new/folder/history.db"));
    }

    void everyFieldOfAHostComesBack_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void everyFieldOfAHostComesBack()
    {
        QFETCH(unsigned, seed);
        RandomHosts random(seed);
        QList<core::HostResultPtr> hosts;
        for (std::uint32_t i = 0; i < 120; ++i)
            hosts.append(i % 3 == 0 ? random.quiet(addressOf(i)) : random.host(addressOf(i)));
        for (const char *address : {"fe80::1%2", "fe80::1%3", "2001:db8::7", "::1"}) {
            hosts.append(random.host(*core::Address::parse(address)));
            hosts.append(
                random.quiet(*core::Address::parse(std::string(address) + (address[0] == 'f' ? "0" : "1"))));
        }
        const auto id = test::store(m_file, test::newScan(), hosts);
        auto history = open();
        const auto stored = history->hosts(id);
        QVERIFY(stored);
        std::sort(hosts.begin(), hosts.end(), [](const auto &a, const auto &b) {
            return a->observation.address < b->observation.address;
        });
        QCOMPARE(stored->size(), hosts.size());
        for (qsizetype i = 0; i < hosts.size(); ++i) {
            QCOMPARE(test::dump(*stored->at(i)), test::dump(*hosts[i]));
            const auto one = history->host(id, hosts[i]->observation.address);
            QVERIFY(one && *one);
            QCOMPARE(test::dump(**one), test::dump(*hosts[i]));
        }
        const auto none = history->host(id, addressOf(99'999));
        QVERIFY(none);
        QVERIFY(!*none);
    }

    void everyFieldOfAScanComesBack()
    {
        RandomHosts random(5);
        QList<core::HostResultPtr> hosts;
        history::Tally tally;
        for (std::uint32_t i = 0; i < 50; ++i) {
            hosts.append(i % 2 == 0 ? random.quiet(addressOf(i)) : random.host(addressOf(i)));
            tally.add(*hosts.back());
        }
        const auto first = test::store(m_file, test::newScan(), {});
        auto scan = test::newScan();
        scan.recheckOf = first;
        scan.record.practice = true;
        const auto id = test::store(m_file, scan, hosts, ScanStatus::Stopped);
        const auto info = open()->scan(id);
        QVERIFY(info);
        QCOMPARE(info->id, id);
        QVERIFY(!info->uuid.isEmpty());
        QCOMPARE(info->name, scan.name);
        QCOMPARE(info->note, scan.note);
        QCOMPARE(info->operatorName, scan.operatorName);
        QCOMPARE(info->machine, scan.machine);
        QCOMPARE(info->status, ScanStatus::Stopped);
        QCOMPARE(info->recheckOf, std::optional(first));
        QVERIFY(!info->baseline);
        QCOMPARE(info->record.counts.byOutcome, tally.counts.byOutcome);
        // What was kept without being examined, such as a name that did not resolve, is not counted.
        QCOMPARE(info->record.examined, 50u - tally.counts[core::Outcome::NotExamined]);
        QVERIFY(std::equal(info->levels.begin(), info->levels.end(), tally.levels.begin()));
        QCOMPARE(info->notRated, tally.notRated);
        QCOMPARE(info->accepted, tally.accepted);
        QVERIFY(info->bytes > 0);
        // What encodeRecord() holds is all of a record but the counts.
        QCOMPARE(codec::encodeRecord(info->record), codec::encodeRecord(test::ended(scan.record)));
        QCOMPARE(info->record.targets, scan.record.targets);
        QCOMPARE(info->record.excludes, scan.record.excludes);
        QCOMPARE(info->record.options.limits.evidence, 4321u);
        QCOMPARE(info->record.options.vantage, core::Vantage::Vpn);
        QCOMPARE(info->record.rulesVersion, std::string("rules 6"));
        QCOMPARE(info->record.ended - info->record.started, std::chrono::milliseconds(90'000));
        QVERIFY(info->record.practice);

        const auto point = open()->resumePoint(id);
        QVERIFY(point);
        QCOMPARE(point->plan.addresses, scan.plan.addresses);
        QCOMPARE(point->plan.typedNames, scan.plan.typedNames);
        QCOMPARE(point->plan.learnedPorts, scan.plan.learnedPorts);
        QVERIFY(point->plan.allowPublic);
        QVERIFY(!point->plan.reverseDns);
        // Some of the random hosts are such that a stop cut short.
        QCOMPARE(point->examined.count() + point->cutShort.size(), 50u);
    }

    void hostsWorthARowComeFirst()
    {
        RandomHosts random(3);
        const auto id = test::store(m_file, test::newScan(),
                                    {random.quiet(addressOf(1)), listed(addressOf(9)), listed(addressOf(2))});
        QStringList order;
        const auto read = open()->forEachHost(id, [&order](const core::HostResultPtr &host) {
            order.append(QString::fromStdString(host->observation.address.toString()));
            return order.size() < 3;
        });
        QVERIFY(read);
        QCOMPARE(order,
                 (QStringList{QStringLiteral("10.0.0.2"), QStringLiteral("10.0.0.9"),
                              QStringLiteral("10.0.0.1")}));
        int seen = 0;
        QVERIFY(open()->forEachHost(id, [&seen](const core::HostResultPtr &) { return ++seen < 1; }));
        QCOMPARE(seen, 1);
    }

    void silenceCostsLittle_data()
    {
        QTest::addColumn<int>("batch");
        QTest::newRow("as fast as it comes") << 8192;
        QTest::newRow("a few at a time") << 40;
    }
    void silenceCostsLittle()
    {
        QFETCH(int, batch);
        RandomHosts random(1);
        history::ScanWriter writer(m_file);
        const auto id = writer.begin(test::newScan());
        QVERIFY(id);
        QList<core::HostResultPtr> hosts;
        for (std::uint32_t i = 0; i < 65'536; ++i) {
            hosts.append(random.quiet(addressOf((i * 40'503) & 0xffff)));
            if (hosts.size() < batch)
                continue;
            writer.add(std::exchange(hosts, {}));
            QTRY_VERIFY_WITH_TIMEOUT(writer.hasRoom(), 30'000);
        }
        writer.add(hosts);
        QVERIFY(writer.finish(test::newScan().record, ScanStatus::Complete));
        const auto size = QFileInfo(m_file).size();
        qInfo("a silent /16: %lld bytes, %.1f a host", size, double(size) / 65'536);
        QVERIFY(size < 3'000'000);
        const auto stored = open()->hosts(*id);
        QVERIFY(stored);
        QCOMPARE(stored->size(), 65'536);
        for (qsizetype i = 0; i < stored->size(); ++i)
            QVERIFY(stored->at(i)->observation.address == addressOf(std::uint32_t(i)));
    }

    void scansAreManaged()
    {
        auto scan = test::newScan();
        scan.record.started = core::now() - std::chrono::hours(2);
        const auto older = test::store(m_file, scan, {listed(addressOf(1))});
        scan.record.started = core::now() - std::chrono::hours(1);
        const auto newer = test::store(m_file, scan, {listed(addressOf(1))});
        auto history = open();
        QCOMPARE(history->newest()->id, newer);
        QCOMPARE(history->scans()->size(), 2);
        QCOMPARE(history->baseline().error().kind, history::HistoryError::Kind::NotFound);
        QVERIFY(history->setBaseline(newer));
        QVERIFY(history->setBaseline(older));
        QCOMPARE(history->baseline()->id, older);
        QVERIFY(!history->scan(newer)->baseline);
        QVERIFY(history->setBaseline(std::nullopt));
        QVERIFY(!history->baseline());
        QVERIFY(history->rename(older, QStringLiteral("  before \n the patch ")));
        QCOMPARE(history->scan(older)->name, QStringLiteral("before the patch"));
        QVERIFY(history->setNote(older, QString()));
        QCOMPARE(history->scan(older)->note, QString());
        QCOMPARE(history->rename(777, QStringLiteral("x")).error().kind,
                 history::HistoryError::Kind::NotFound);
        QCOMPARE(history->findScan(history->scan(older)->uuid)->id, older);
        const auto trend = history->trend(10);
        QVERIFY(trend);
        QCOMPARE(trend->size(), 2);
        QCOMPARE(trend->first().id, older);
        QCOMPARE(history->trend(1)->first().id, newer);
        QVERIFY(history->storeRecheck(newer, QByteArrayLiteral("{\"a\":1}")));
        QVERIFY(history->storeRecheck(newer, QByteArrayLiteral("{\"a\":2}")));
        QCOMPARE(*history->recheck(newer), QByteArrayLiteral("{\"a\":2}"));
        QVERIFY(history->recheck(older)->isEmpty());
        QVERIFY(history->remove(older));
        QVERIFY(!history->scan(older));
        QCOMPARE(history->remove(older).error().kind, history::HistoryError::Kind::NotFound);
        QCOMPARE(history->hosts(newer)->size(), 1);
    }

    void exceptionsComeBack()
    {
        auto history = open();
        core::Acceptance exception{0,
                                   "R7",
                                   "10.0.0.0/24",
                                   core::Uuid::parse("12345778-1234-abcd-ef00-0123456789ac"),
                                   "佐藤",
                                   "until the migration",
                                   core::Date(std::chrono::days(20'500)),
                                   core::now()};
        const auto id = history->addException(exception);
        QVERIFY(id);
        exception.id = *id;
        QCOMPARE(history->exceptions()->first(), exception);
        exception.interfaceUuid.reset();
        exception.reason = "'); DROP TABLE scan; --";
        QVERIFY(history->updateException(exception));
        QCOMPARE(history->exceptions()->first(), exception);
        QVERIFY(history->removeException(*id));
        QVERIFY(history->exceptions()->isEmpty());
        QCOMPARE(history->removeException(*id).error().kind, history::HistoryError::Kind::NotFound);
        QVERIFY(history->restoreException(exception));
        QCOMPARE(history->exceptions()->first(), exception);
    }

    void notesComeBack()
    {
        auto history = open();
        core::Observation seen;
        seen.address = addressOf(5);
        QCOMPARE(history::hostKey(seen), QStringLiteral("10.0.0.5"));
        seen.names.netbios = "SRV5";
        QCOMPARE(history::hostKey(seen), QStringLiteral("srv5"));
        seen.names.dns = "Srv5.Example";
        QCOMPARE(history::hostKey(seen), QStringLiteral("srv5.example"));
        const QString key = history::hostKey(seen);
        QCOMPARE(*history->hostNote(key), (history::HostNote{key, {}, {}}));
        QVERIFY(history->setHostNote(
            {key, QStringLiteral("old"), {QStringLiteral(" a "), QStringLiteral("a"), QString()}}));
        QCOMPARE(*history->hostNote(key),
                 (history::HostNote{key, QStringLiteral("old"), {QStringLiteral("a")}}));
        QVERIFY(history->setHostNote({key, QString(), {QStringLiteral("b")}}));
        QCOMPARE(history->hostNotes()->size(), 1);
        QVERIFY(history->setHostNote({key, QString(), {}}));
        QVERIFY(history->hostNotes()->isEmpty());

        // Where it was written: each address once, the newest of too many.
        history::HostNote note{key, QStringLiteral("old"), {}, {}};
        for (int i = 0; i <= history::HostNote::mostAddresses; ++i)
            note.addresses += {QStringLiteral("10.0.0.%1").arg(i), QStringLiteral("10.0.0.%1").arg(i)};
        QVERIFY(history->setHostNote(note));
        const auto stored = history->hostNote(key)->addresses;
        QCOMPARE(stored.size(), history::HostNote::mostAddresses);
        QCOMPARE(stored.front(), QStringLiteral("10.0.0.1"));
        QCOMPARE(history->hostNotes()->front().addresses, stored);
    }

    void retentionDeletesWhatIsOldOrTooMuch()
    {
        RandomHosts random(2);
        QList<history::ScanId> ids; // oldest first
        for (int days = 40; days >= 0; days -= 10) {
            auto scan = test::newScan();
            scan.record.started = core::now() - std::chrono::hours(24 * days + 1);
            QList<core::HostResultPtr> hosts;
            for (std::uint32_t i = 0; i < 100; ++i)
                hosts.append(random.host(addressOf(i)));
            ids.append(test::store(m_file, scan, hosts));
        }
        auto history = open();
        QVERIFY(history->setBaseline(ids[0]));
        QCOMPARE(*history->applyRetention({}), 0);
        QCOMPARE(*history->applyRetention({25, 0}), 1); // of the two older than that, one is the baseline
        QVERIFY(!history->scan(ids[1]));
        const auto before = QFileInfo(m_file).size();
        QCOMPARE(*history->applyRetention({0, 1}), 2); // all but the baseline and the newest
        QCOMPARE(history->scans()->size(), 2);
        history.reset(); // the file shrinks when the log is taken in
        QVERIFY2(QFileInfo(m_file).size() < before * 3 / 4,
                 qPrintable(QStringLiteral("%1 of %2").arg(QFileInfo(m_file).size()).arg(before)));
    }

    void quietBlobsThatWereChangedAreRefusedOrRead()
    {
        // Whatever a flipped bit makes of it: an answer, no crash, and never more hosts than there can be.
        RandomHosts random(7);
        std::vector<codec::EncodedHost> hosts;
        for (std::uint32_t i = 0; i < 60; ++i)
            hosts.push_back(codec::encode(random.quiet(addressOf(i * 3))));
        const auto quiet = codec::encodeQuietHosts(hosts);
        const auto facts = codec::encodeFacts(*random.host(addressOf(1)));
        for (int round = 0; round < 20'000; ++round) {
            auto changed = round % 2 == 0 ? quiet : facts;
            for (auto i = 1 + random.below(3); i > 0; --i)
                changed[random.below(changed.size())] = static_cast<char>(random.below(256));
            if (random.below(4) == 0)
                changed.resize(random.below(changed.size()));
            if (round % 2 == 0) {
                const auto decoded = codec::decodeQuietHosts(changed);
                QVERIFY(!decoded || decoded->hosts.size() <= codec::mostQuietHosts);
            } else {
                core::HostResult host;
                if (codec::decodeFacts(changed, host))
                    QVERIFY(host.observation.outcome <= core::Outcome::Error);
            }
        }
    }

private:
    std::unique_ptr<History> open()
    {
        auto opened = History::open(m_file);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }

    static core::HostResultPtr listed(core::Address address)
    {
        auto host = std::make_shared<core::HostResult>();
        host->observation.address = address;
        host->observation.outcome = core::Outcome::Listed;
        return host;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
