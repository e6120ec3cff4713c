// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other versions, for other computers, and from people who mean harm.
#include <QTest>

#include "history/long_work.h"
#include "history/packing.h"
#include "history/stored_scans.h"
#include "support/text_bytes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <functional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace port135;
using history::Access;
using history::History;
using history::HistoryError;
using history::ScanStatus;
using test::addressOf;
using test::RandomHosts;

Q_DECLARE_METATYPE(std::function<void(const QString &)>)
Q_DECLARE_METATYPE(port135::history::HistoryError::Kind)

namespace {

using Kind = HistoryError::Kind;
using test::contentOf;

/// Runs statements on a file behind the program's back.
void tamper(const QString &file, const QStringList &statements)
{
    const auto name = QStringLiteral("tamper");
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        for (const auto &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement + query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

/// The first column of the first row, behind the program's back.
QVariant value(const QString &file, const QString &statement)
{
    const auto name = QStringLiteral("look");
    QVariant found;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (query.exec(statement) && query.next())
            found = query.value(0);
    }
    QSqlDatabase::removeDatabase(name);
    return found;
}

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class HistoryFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = path("history.db");
    }

    void aScanTravels()
    {
        RandomHosts random(1);
        QList<core::HostResultPtr> hosts;
        for (std::uint32_t i = 0; i < 200; ++i)
            hosts.append(i % 2 == 0 ? random.quiet(addressOf(i)) : random.host(addressOf(i)));
        test::store(m_file, test::newScan(), {});
        const auto id = test::store(m_file, test::newScan(), hosts);
        auto home = open(m_file);
        QVERIFY(home->setBaseline(id));
        QVERIFY(home->storeRecheck(id, QByteArrayLiteral("[]")));
        QVERIFY(home->exportScan(id, path("scan.p135")));
        QVERIFY(home->exportScan(id, path("scan.p135"))); // replaces the older one
        QVERIFY(!QFileInfo::exists(path("scan.p135-wal")));
        QVERIFY(!QFileInfo::exists(path("scan.p135.part")));

        auto away = open(path("away.db"));
        const auto imported = away->importScan(path("scan.p135"));
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
        const auto before = home->scan(id);
        const auto after = away->scan(*imported);
        QCOMPARE(after->uuid, before->uuid);
        QCOMPARE(after->name, before->name);
        QCOMPARE(after->record.targets, before->record.targets);
        QCOMPARE(after->record.counts.byOutcome, before->record.counts.byOutcome);
        QCOMPARE(after->levels, before->levels);
        QVERIFY(!after->baseline); // that is for whoever imports it to say
        QCOMPARE(*away->recheck(*imported), QByteArrayLiteral("[]"));
        QVERIFY(!away->resumePoint(*imported)->plan.allowPublic);
        QVERIFY(away->resumePoint(*imported)->plan.learnedPorts.empty());
        const auto there = away->hosts(*imported);
        const auto here = home->hosts(id);
        QCOMPARE(there->size(), here->size());
        for (qsizetype i = 0; i < here->size(); ++i)
            QCOMPARE(test::dump(*there->at(i)), test::dump(*here->at(i)));

        QCOMPARE(*away->importScan(path("scan.p135")), *imported); // not doubled
        QCOMPARE(away->scans()->size(), 1);
        QCOMPARE(*away->importScan(m_file), *imported); // a whole history: what is missing
        QCOMPARE(away->scans()->size(), 2);
        // And read in place, as `diff` and `export` do.
        QCOMPARE(open(path("scan.p135"), Access::ReadOnly)->newest()->uuid, before->uuid);
    }

    void aScanThatRunsIsInterruptedElsewhere()
    {
        history::ScanWriter writer(m_file);
        const auto id = writer.begin(test::newScan());
        QVERIFY(open(m_file)->exportScan(*id, path("scan.p135")));
        auto away = open(path("away.db"));
        const auto imported = away->importScan(path("scan.p135"));
        QCOMPARE(away->scan(*imported)->status, ScanStatus::Interrupted);
    }

    void anExportThatFailsLeavesTheOldFile()
    {
        const auto id = test::store(m_file, test::newScan(), {});
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
        QVERIFY(!open(m_file)->exportScan(id, path("folder")));
        QVERIFY(!open(m_file)->exportScan(999, path("new.p135")));
        QVERIFY(!QFileInfo::exists(path("new.p135")));
        QVERIFY(QFileInfo(path("folder")).isDir());
    }

    void version1IsMigrated()
    {
        QVERIFY(QFile::copy(QStringLiteral(PORT135_TEST_DATA "/history/version-1.db"), m_file));
        QFile(m_file).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        const auto before = contentOf(m_file);
        {
            // As it is, where it must not be changed.
            const auto reader = open(m_file, Access::ReadOnly);
            QCOMPARE(reader->scans()->size(), 1);
            QVERIFY(reader->exceptions()->isEmpty());
        }
        QCOMPARE(contentOf(m_file), before);
        auto history = open(m_file);
        QCOMPARE(history->version(), History::latestVersion);
        const auto info = history->newest();
        QVERIFY(info);
        QVERIFY(info->record.practice);
        QCOMPARE(info->status, ScanStatus::Complete);
        QCOMPARE(info->record.examined, 256u);
        const auto hosts = history->hosts(info->id);
        QVERIFY2(hosts, hosts ? "" : qPrintable(hosts.error().message));
        QCOMPARE(hosts->size(), 256);
        const auto controller = history->host(info->id, *core::Address::parse("127.135.4.20"));
        QVERIFY(controller && *controller);
        QCOMPARE((*controller)->observation.names.netbios, std::string("DC1"));
        QVERIFY((*controller)->rating.level.has_value());
        QVERIFY(!(*controller)->rating.findings.empty());
        QVERIFY(!(*controller)->observation.evidence.empty());
        QVERIFY(history->setHostNote({QStringLiteral("dc1"), QStringLiteral("new table"), {}}));
        history.reset();
        QCOMPARE(open(m_file)->version(), History::latestVersion);
        // The backup is the file as it was.
        const auto backup = path("history.db.v1");
        QVERIFY(QFileInfo::exists(backup));
        QCOMPARE(open(backup, Access::ReadOnly)->scans()->size(), 1);
    }

    /// What a program before this one stored, with every field filled, reads as it was stored.
    void hostsOfThePreviousFormAreReadAsTheyWere()
    {
        QVERIFY(QFile::copy(QStringLiteral(PORT135_TEST_DATA "/history/version-2.db"), m_file));
        QFile(m_file).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        const auto home = open(m_file);
        const auto info = home->newest();
        QVERIFY(info);
        QStringList dumps{test::dump(info->record)};
        const auto hosts = home->hosts(info->id);
        QVERIFY2(hosts, hosts ? "" : qPrintable(hosts.error().message));
        for (const auto &host : *hosts)
            dumps.append(test::dump(*host));
        const auto expected = contentOf(QStringLiteral(PORT135_TEST_DATA "/history/version-2.txt"));
        QCOMPARE(dumps.join(QStringLiteral("\n\n")).toUtf8() + '\n', expected);
        QCOMPARE(hosts->first()->observation.hashVersion, 1);
        const auto plan = home->resumePoint(info->id)->plan;
        QCOMPARE(plan.addresses.ranges().size(), std::size_t(2));
        QCOMPARE(plan.typedNames, test::newScan().plan.typedNames);
        QVERIFY(plan.allowPublic && !plan.reverseDns && !plan.guessVantage);

        // And keeps its form where it goes on to another file.
        QVERIFY(home->exportScan(info->id, path("scan.p135")));
        auto away = open(path("away.db"));
        const auto imported = away->importScan(path("scan.p135"));
        QVERIFY(imported);
        const auto there = away->hosts(*imported);
        QCOMPARE(there->size(), hosts->size());
        for (qsizetype i = 0; i < hosts->size(); ++i) {
            QCOMPARE(test::dump(*there->at(i)), test::dump(*hosts->at(i)));
            QCOMPARE(there->at(i)->observation.hashVersion, 1);
        }
        QVERIFY(!away->resumePoint(*imported)->plan.allowPublic);
    }

    /// What a later version wrote beside what is known here stays in every copy.
    void fieldsOfALaterVersionStayInCopies()
    {
        RandomHosts random(5);
        const auto id =
            test::store(m_file, test::newScan(),
                        {random.host(addressOf(1)), random.quiet(addressOf(2)), random.quiet(addressOf(3))});
        // Field 90 of the host and of the record, as a later version would add it.
        const QByteArray more = QByteArray("\x5a\x05later", 7);
        const auto append = [&](const QString &statement) { tamper(m_file, {statement}); };
        const auto hex = QString::fromLatin1(more.toHex());
        const auto facts = value(m_file, QStringLiteral("SELECT facts FROM host")).toByteArray();
        QVERIFY(facts.size() > 100);
        const auto unpacked = [](const QByteArray &row) {
            return QByteArray::fromStdString(
                history::unpacked(row, [](std::uint64_t) { return history::SamplePtr(); }).value_or(""));
        };
        const auto plain = unpacked(facts);
        append(
            QStringLiteral("UPDATE host SET facts = x'00%1%2'").arg(QString::fromLatin1(plain.toHex()), hex));
        append(
            QStringLiteral(
                "UPDATE scan SET record = CAST(record || x'%1' AS BLOB), plan = CAST(plan || x'%1' AS BLOB)")
                .arg(hex));
        const auto home = open(m_file);
        QVERIFY(home->exportScan(id, path("scan.p135")));
        auto away = open(path("away.db"));
        const auto imported = away->importScan(path("scan.p135"));
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
        QVERIFY(unpacked(value(path("away.db"), QStringLiteral("SELECT facts FROM host")).toByteArray())
                    .endsWith(more));
        for (const char *column : {"SELECT record FROM scan", "SELECT plan FROM scan"})
            QVERIFY2(value(path("away.db"), QString::fromLatin1(column)).toByteArray().endsWith(more),
                     column);
        QCOMPARE(test::dump(*away->hosts(*imported)->first()), test::dump(*home->hosts(id)->first()));
        QVERIFY(!away->resumePoint(*imported)->plan.allowPublic);
    }

    void aHostOfALaterFormIsNewer()
    {
        RandomHosts random(5);
        const auto id = test::store(m_file, test::newScan(), {random.host(addressOf(1))});
        tamper(m_file, {QStringLiteral("UPDATE host SET facts = x'0063'")});
        const auto hosts = open(m_file)->hosts(id);
        QVERIFY(!hosts);
        QCOMPARE(hosts.error().kind, Kind::Newer);
    }

    void filesThatAreNotOurs_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("a newer version")
            << QStringList{QStringLiteral("PRAGMA user_version = 999")} << Kind::Newer;
        QTest::newRow("a version that never was")
            << QStringList{QStringLiteral("PRAGMA user_version = -5")} << Kind::NotAHistory;
        QTest::newRow("another application")
            << QStringList{QStringLiteral("PRAGMA application_id = 77")} << Kind::NotAHistory;
        QTest::newRow("a trigger") << QStringList{QStringLiteral(
            "CREATE TRIGGER t AFTER INSERT ON scan BEGIN DELETE FROM scan; END")}
                                   << Kind::Damaged;
        // An underline stands for any character where SQL compares with LIKE.
        QTest::newRow("a trigger that sounds like SQLite's own") << QStringList{QStringLiteral(
            "CREATE TRIGGER sqlitexstat_x AFTER INSERT ON scan BEGIN DELETE FROM scan; END")}
                                                                 << Kind::Damaged;
        QTest::newRow("a table that sounds like SQLite's own")
            << QStringList{QStringLiteral("CREATE TABLE sqlitexstat1 (tbl, idx, stat)")} << Kind::Damaged;
        QTest::newRow("a view instead of a table")
            << QStringList{QStringLiteral("DROP TABLE recheck"),
                           QStringLiteral(
                               "CREATE VIEW recheck AS SELECT id AS scan_id, uuid AS document FROM scan")}
            << Kind::Damaged;
        QTest::newRow("another table")
            << QStringList{QStringLiteral("CREATE TABLE more (x)")} << Kind::Damaged;
        QTest::newRow("another column")
            << QStringList{QStringLiteral("ALTER TABLE scan ADD COLUMN more TEXT")} << Kind::Damaged;
        QTest::newRow("a computed column")
            << QStringList{QStringLiteral("ALTER TABLE scan ADD COLUMN more TEXT AS (upper(name))")}
            << Kind::Damaged;
        QTest::newRow("a missing table") << QStringList{QStringLiteral("DROP TABLE quiet")} << Kind::Damaged;
        QTest::newRow("a virtual table")
            << QStringList{QStringLiteral("CREATE VIRTUAL TABLE more USING fts5(x)")} << Kind::Damaged;
    }
    void filesThatAreNotOurs()
    {
        QFETCH(QStringList, statements);
        QFETCH(Kind, kind);
        test::store(m_file, test::newScan(), {});
        tamper(m_file, statements);
        const auto before = contentOf(m_file);
        for (const auto access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto opened = History::open(m_file, access);
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, kind);
            QVERIFY(opened.error().message.contains(m_file));
        }
        QCOMPARE(contentOf(m_file), before);
        const auto imported = open(path("away.db"))->importScan(m_file);
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, kind);
        QVERIFY(open(path("away.db"))->scans()->isEmpty());
    }

    void contentsThatAreNotOurs_data()
    {
        QTest::addColumn<QString>("statement");
        const auto row = [](const char *name, const char *statement) {
            QTest::newRow(name) << QString::fromLatin1(statement);
        };
        row("facts cut off", "UPDATE host SET facts = substr(facts, 1, length(facts) / 2)");
        row("facts of noise", "UPDATE host SET facts = CAST(x'07' || randomblob(5000) AS BLOB)");
        row("facts empty", "UPDATE host SET facts = x''");
        row("facts that unpack to gigabytes", "UPDATE host SET facts = x'01ffffffff789c0300000000010000'");
        row("facts that unpack to more than they claim",
            "UPDATE host SET facts = x'0100000004789c4b4c04020005b401e6'");
        row("facts that unpack to less than they claim",
            "UPDATE host SET facts = x'0100ffffff789c4b4c04020005b401e6'");
        row("facts that are a huge row", "UPDATE host SET facts = zeroblob(200000000) WHERE id = 1");
        row("facts that say millions of endpoints",
            "UPDATE host SET facts = x'000187010a020001000000ffffff7f'");
        row("evidence of noise", "UPDATE host SET evidence = CAST(x'07' || randomblob(100) AS BLOB)");
        row("addresses of no family", "UPDATE host SET address = x'0901020304' WHERE id = 1");
        row("quiet hosts of noise", "UPDATE quiet SET content = CAST(x'07' || randomblob(300) AS BLOB)");
        row("quiet hosts twice",
            "INSERT INTO quiet (scan_id, hosts, content) SELECT scan_id, hosts, content FROM quiet");
        row("a record of noise", "UPDATE scan SET record = CAST(x'f3f4' || randomblob(100) AS BLOB)");
        row("a tally cut off", "UPDATE scan SET tally = x'01'");
        row("a plan of noise", "UPDATE scan SET plan = CAST(x'f3f4' || randomblob(50) AS BLOB)");
        row("a status that never was", "UPDATE scan SET status = 99");
    }
    void contentsThatAreNotOurs()
    {
        QFETCH(QString, statement);
        RandomHosts random(4);
        QList<core::HostResultPtr> hosts;
        for (std::uint32_t i = 0; i < 20; ++i)
            hosts.append(i % 2 == 0 ? random.quiet(addressOf(i)) : random.host(addressOf(i)));
        test::store(m_file, test::newScan(), hosts);
        tamper(m_file, {statement});
        auto away = open(path("away.db"));
        const auto imported = away->importScan(m_file);
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, Kind::Damaged);
        QVERIFY(away->scans()->isEmpty()); // not even a part
    }

    /// Of every open, not only of an import: before one such value is read.
    void hugeValuesAreNotRead_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("facts") << u"UPDATE host SET facts = zeroblob(200000000)"_s;
        QTest::newRow("evidence") << u"UPDATE host SET evidence = zeroblob(200000000)"_s;
        QTest::newRow("a plan") << u"UPDATE scan SET plan = zeroblob(200000000)"_s;
        QTest::newRow("a name") << u"UPDATE scan SET name = printf('%.*c', 200000000, 'x')"_s;
    }
    void hugeValuesAreNotRead()
    {
#ifndef PORT135_SQLITE_LIMITS
        QSKIP("Qt brings a SQLite of its own");
#endif
        QFETCH(QString, statement);
        RandomHosts random(4);
        const auto id = test::store(m_file, test::newScan(), {random.host(addressOf(1))});
        tamper(m_file, {statement});
        auto history = History::open(m_file, Access::ReadOnly);
        QVERIFY(history);
        const auto info = (*history)->scan(id);
        const auto hosts = (*history)->hosts(id);
        const auto done = (*history)->exportScan(id, path("out.p135"));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Kind::Damaged);
        QVERIFY(!info || !hosts || statement.contains(u"plan"_s));
    }

    void stepsOnNothingOfTheUser()
    {
        const auto id = test::store(m_file, test::newScan(), {});
        QFile mine(path("out.p135.part"));
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        QVERIFY(open(m_file)->exportScan(id, path("out.p135")));
        QVERIFY(mine.open(QIODevice::ReadOnly));
        QCOMPARE(mine.readAll(), QByteArray("mine"));
        QCOMPARE(QDir(QFileInfo(m_file).path()).entryList({u"*.part"_s}).size(), 1);
    }

#ifdef Q_OS_UNIX
    void pipesSocketsAndDevicesAreRefusedAtOnce()
    {
        const auto pipe = path("pipe.p135");
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        for (const auto &name : {pipe, u"/dev/zero"_s}) {
            for (const auto access : {Access::ReadOnly, Access::ReadWrite}) {
                const auto opened = History::open(name, access);
                QVERIFY(!opened);
                QCOMPARE(opened.error().kind, Kind::NotAFile);
                QVERIFY(opened.error().message.contains(name));
            }
            QCOMPARE(open(m_file)->importScan(name).error().kind, Kind::NotAFile);
        }
    }

    void whatIsMadeIsForItsUserAlone()
    {
        const auto file = path("a/b/history.db");
        const auto id = test::store(file, test::newScan(), {});
        const auto history = open(file); // with its log beside it
        const auto modeOf = [](const QString &name) {
            struct stat info
            {
            };
            return stat(qPrintable(name), &info) == 0 ? int(info.st_mode & 07777) : -1;
        };
        QCOMPARE(modeOf(path("a")), 0700);
        QCOMPARE(modeOf(path("a/b")), 0700);
        QCOMPARE(modeOf(file), 0600);
        for (const auto *suffix : {"-wal", "-shm"}) {
            const int mode = modeOf(file + QLatin1StringView(suffix));
            QVERIFY2(mode == -1 || mode == 0600, suffix);
        }
        QVERIFY(history->exportScan(id, path("out.p135")));
        QCOMPARE(modeOf(path("out.p135")), 0600);
        // What is there stays as its user made it.
        QCOMPARE(chmod(qPrintable(file), 0640), 0);
        QCOMPARE(chmod(qPrintable(path("a")), 0755), 0);
        QVERIFY(open(file));
        QCOMPARE(modeOf(file), 0640);
        QCOMPARE(modeOf(path("a")), 0755);
        // A folder that hands its group on is shared.
        QVERIFY(QDir().mkdir(path("team")));
        QCOMPARE(chmod(qPrintable(path("team")), 02770), 0);
        test::store(path("team/history.db"), test::newScan(), {});
        QCOMPARE(modeOf(path("team/history.db")), 0660);
    }
#endif

    void strangeTextsAreTamed()
    {
        test::store(m_file, test::newScan(), {});
        tamper(
            m_file,
            {QStringLiteral(
                "UPDATE scan SET name = printf('%.200000c', 'x'), uuid = '../../etc/passwd', status = 0")});
        auto away = open(path("away.db"));
        const auto imported = away->importScan(m_file);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
        const auto info = away->scan(*imported);
        QVERIFY(info->name.size() <= 1000);
        QVERIFY(!info->uuid.contains(u'/'));
        QCOMPARE(info->status, ScanStatus::Interrupted);
    }

    void brokenFiles_data()
    {
        QTest::addColumn<int>("round");
        for (int round = 0; round < 30; ++round)
            QTest::addRow("round %d", round) << round;
    }
    /// Bytes changed at random, or the end missing: an error or a whole scan, never a crash or half of one.
    void brokenFiles()
    {
        QFETCH(int, round);
        RandomHosts random(100 + unsigned(round));
        QList<core::HostResultPtr> hosts;
        for (std::uint32_t i = 0; i < 60; ++i)
            hosts.append(i % 2 == 0 ? random.quiet(addressOf(i)) : random.host(addressOf(i)));
        const auto id = test::store(m_file, test::newScan(), hosts);
        QVERIFY(open(m_file)->exportScan(id, path("scan.p135")));
        auto content = contentOf(path("scan.p135"));
        if (round % 3 == 0)
            content.truncate(qsizetype(random.below(std::size_t(content.size()))));
        else if (round % 3 == 1)
            for (int i = 0; i < 40; ++i)
                content[qsizetype(100 + random.below(std::size_t(content.size() - 100)))] =
                    char(random.below(256));
        else
            for (auto at = 4096 * qsizetype(1 + random.below(3)), end = std::min(at + 4096, content.size());
                 at < end; ++at)
                content[at] = char(random.below(256));
        write(path("scan.p135"), content);
        auto away = open(path("away.db"));
        const auto imported = away->importScan(path("scan.p135"));
        if (imported) {
            const auto read = away->hosts(*imported);
            QVERIFY(read);
            QCOMPARE(read->size(), qsizetype(away->scan(*imported)->record.examined));
        } else {
            QVERIFY(imported.error().message.contains(QStringLiteral("scan.p135")));
            QVERIFY(away->scans()->isEmpty());
        }
        // The history itself took no harm.
        QVERIFY(away->addException({0, "R7", "10.0.0.1", {}, "a", "b", {}, {}}));
    }

    void noise_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("10.0.0.0/24\n10.1.0.0/24\n");
        QTest::newRow("only the first line of SQLite") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
    }
    void noise()
    {
        QFETCH(QByteArray, content);
        write(path("noise"), content);
        const auto imported = open(m_file)->importScan(path("noise"));
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, Kind::NotAHistory);
        QVERIFY(!open(m_file)->importScan(path("not there")));
        QVERIFY(!History::open(path("not there"), Access::ReadOnly));
        QVERIFY(!QFileInfo::exists(path("not there")));
    }

    /// What a death of the program left of a deletion is no scan, and goes with the next tidying.
    void aScanThatIsHalfDeletedIsGone()
    {
        RandomHosts random(9);
        QList<core::HostResultPtr> hosts;
        for (std::uint32_t i = 0; i < 500; ++i)
            hosts.append(i % 2 == 0 ? random.quiet(addressOf(i)) : random.host(addressOf(i)));
        const auto id = test::store(m_file, test::newScan(), hosts);
        const auto kept = test::store(m_file, test::newScan(), hosts);
        const int stored =
            value(m_file, QStringLiteral("SELECT count(*) FROM host WHERE scan_id = %1").arg(kept)).toInt();
        QVERIFY(stored > 200); // several slices
        tamper(m_file, {QStringLiteral("UPDATE scan SET gone = 1 WHERE id = %1").arg(id)});
        const auto home = open(m_file);
        QCOMPARE(home->scans()->size(), 1);
        QVERIFY(!home->scan(id));
        QVERIFY(!home->rename(id, QStringLiteral("back")) || !home->scan(id));
        QCOMPARE(*home->applyRetention({}), 0); // it was deleted before
        QCOMPARE(value(m_file, QStringLiteral("SELECT count(*) FROM host")).toInt(), stored);
        QCOMPARE(value(m_file, QStringLiteral("SELECT count(*) FROM scan")).toInt(), 1);
        QVERIFY(home->remove(kept));
        for (const char *table : {"host", "quiet", "finding", "scan"})
            QCOMPARE(
                value(m_file, QStringLiteral("SELECT count(*) FROM ") + QString::fromLatin1(table)).toInt(),
                0);
    }

    void whoIsAtTheFileIsNamed()
    {
        QVERIFY(open(m_file));
        const auto message = [&] { return history::makeError(Kind::Busy, m_file).message; };
        QVERIFY(message().startsWith(QStringLiteral("Another program")));
        {
            const history::LongWork work(m_file, history::Work::Deleting);
            QVERIFY2(message().contains(QStringLiteral("this program deletes scans")), qPrintable(message()));
        }
        QVERIFY(message().startsWith(QStringLiteral("Another program")));
        history::ScanWriter writer(m_file);
        QVERIFY(writer.begin(test::newScan()));
        QVERIFY2(message().contains(QStringLiteral("this program writes a scan")), qPrintable(message()));
    }

    void messagesAreTranslatedSentences()
    {
        const auto error = history::makeError(Kind::Newer, QStringLiteral("/x/history.db"));
        QVERIFY(error.message.contains(QStringLiteral("/x/history.db")));
        QVERIFY(error.message.endsWith(u'.'));
    }

private:
    QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    static std::unique_ptr<History> open(const QString &file, Access access = Access::ReadWrite)
    {
        auto opened = History::open(file, access);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(HistoryFilesTest)
#include "tst_history_files.moc"
