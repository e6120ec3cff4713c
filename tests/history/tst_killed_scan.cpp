// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, killed in the middle of a scan of a thousand practice hosts: the file is whole, and the
// scan goes on to the same result as one that nobody disturbed.
#include <QTest>

#include "history/history.h"
#include "practice/network.h"
#include "practice/office.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <random>

using namespace port135;
using history::History;
using history::ScanStatus;

namespace {

constexpr int kills = 20;
constexpr int networks = 4;
constexpr int hostsEach = 250;

struct Outcome
{
    int exitCode = -1;
    QString output;
    QString errors;
};

/// Takes a key of the host itself out of its line, with its value, which holds no comma.
void takeOut(QByteArray &line, const char *key)
{
    const auto begin = line.indexOf(key);
    if (begin >= 0)
        line.remove(begin, line.indexOf(',', begin) + 1 - begin);
}

/// A host as the program writes it, byte for byte, without what differs from one time to the next.
QHash<QByteArray, QByteArray> hostsOf(const QString &jsonLines)
{
    QHash<QByteArray, QByteArray> hosts;
    for (auto &line : jsonLines.toUtf8().split('\n')) {
        if (line.isEmpty())
            continue;
        for (const char *key : {"\"started\":", "\"rtt_ms\":", "\"clock_skew_s\":"})
            takeOut(line, key);
        const auto address = line.left(line.indexOf(','));
        hosts.insert(address, line);
    }
    return hosts;
}

QString integrityOf(const QString &file)
{
    QString answer;
    const auto name = QStringLiteral("integrity");
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next())
                answer = query.value(0).toString();
            if (query.exec(QStringLiteral("PRAGMA foreign_key_check")) && query.next())
                answer += QStringLiteral(", a row without its parent");
        }
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

} // namespace

class KilledScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The hosts of the office over and over; few with open ports, each of which is a socket here.
        const auto office = practice::office();
        for (int i = 0; i < networks; ++i) {
            std::vector<practice::Persona> personas;
            for (int host = 1; host <= hostsEach; ++host) {
                auto persona = office[std::size_t(host) % office.size()];
                persona.lastOctet = static_cast<std::uint8_t>(host);
                if (persona.behaviour == practice::Behaviour::Silent && host > 20)
                    persona.behaviour = practice::Behaviour::Denying;
                persona.portsOpen = persona.portsOpen && host < 10;
                personas.push_back(std::move(persona));
            }
            auto opened = practice::Network::open(std::move(personas));
            QVERIFY2(opened, opened ? "" : opened.error().c_str());
            m_targets.append(QString::fromStdString((*opened)->targets()));
            m_networks.push_back(std::move(*opened));
        }
    }

    void killedAndResumed()
    {
        const auto whole = folderFile("undisturbed.db");
        QElapsedTimer clock;
        clock.start();
        const auto undisturbed = run(scanArguments(whole));
        const auto duration = clock.elapsed();
        QCOMPARE(undisturbed.exitCode, 0);
        const auto expected = exported(whole);
        QCOMPARE(expected.size(), networks * 256);
        QCOMPARE(hostsOf(undisturbed.output), expected);

        std::mt19937 random(20'261'123);
        int resumed = 0;
        quint64 kept = 0;
        for (int round = 0; round < kills; ++round) {
            const auto file = folderFile(qPrintable(QStringLiteral("killed-%1.db").arg(round)));
            QProcess scan;
            start(scan, scanArguments(file));
            // Where it is killed goes by what it has said, not by the clock; every fifth one has not begun
            // to.
            const auto lines =
                round % 5 == 0 ? 0 : std::uniform_int_distribution<qsizetype>(1, networks * 256 - 1)(random);
            QVERIFY(scan.waitForStarted());
            QByteArray said;
            while (said.count('\n') < lines && scan.waitForReadyRead(120'000))
                said += scan.readAllStandardOutput();
            scan.kill(); // SIGKILL
            QVERIFY(scan.state() == QProcess::NotRunning
                    || scan.waitForFinished(120'000)); // it may have ended
            if (!QFileInfo::exists(file))
                continue; // before it began
            QCOMPARE(integrityOf(file), QStringLiteral("ok"));
            const auto history = History::open(file);
            QVERIFY2(history, history ? "" : qPrintable(history.error().message));
            const auto info = (*history)->newest();
            if (!info)
                continue;
            if (info->status != ScanStatus::Complete) {
                QCOMPARE(info->status, ScanStatus::Interrupted);
                const auto stored = (*history)->hosts(info->id);
                QVERIFY(stored);
                QCOMPARE(quint64(stored->size()), info->record.examined);
                kept += info->record.examined;
                ++resumed;
                const auto went =
                    run({QStringLiteral("resume"), QStringLiteral("--database"), file,
                         QStringLiteral("--format"), QStringLiteral("jsonl"), QStringLiteral("--all-hosts"),
                         QStringLiteral("--fail-on"), QStringLiteral("never"), QStringLiteral("--quiet")});
                QVERIFY2(went.exitCode == 0, qPrintable(went.errors));
                QCOMPARE(went.output.count(u'\n'), networks * 256); // each once
                QCOMPARE(hostsOf(went.output), expected); // and what was stored is shown, too
            }
            QCOMPARE(exported(file), expected);
            const auto end = (*history)->scan(info->id);
            QCOMPARE(end->status, ScanStatus::Complete);
            QCOMPARE(end->record.examined, quint64(networks * 256));
            QCOMPARE(end->record.hosts, quint64(networks * 256));
            QVERIFY(!end->record.stoppedEarly);
            QCOMPARE(integrityOf(file), QStringLiteral("ok"));
        }
        qInfo("an undisturbed scan took %lld ms; %d of %d kills hit the scan, with %llu hosts stored on "
              "average",
              duration, resumed, kills, resumed > 0 ? kept / quint64(resumed) : 0);
        QVERIFY(resumed >= kills / 2);
    }

    void nothingIsLeftToResume()
    {
        const auto file = folderFile("complete.db");
        QCOMPARE(run(scanArguments(file, m_targets.first())).exitCode, 0);
        const auto went = run({QStringLiteral("resume"), QStringLiteral("--database"), file});
        QCOMPARE(went.exitCode, 2);
        QVERIFY(went.errors.contains(file));
        QCOMPARE(
            run({QStringLiteral("resume"), QStringLiteral("1"), QStringLiteral("--database"), file}).exitCode,
            2);
    }

    void twoProgramsWriteAtOnce()
    {
        const auto file = folderFile("both.db");
        QProcess one;
        QProcess two;
        start(one, scanArguments(file, m_targets[0]));
        start(two, scanArguments(file, m_targets[1]));
        QVERIFY(one.waitForFinished() && two.waitForFinished());
        QCOMPARE(one.exitCode(), 0);
        QCOMPARE(two.exitCode(), 0);
        const auto history = History::open(file);
        QVERIFY(history);
        const auto scans = (*history)->scans();
        QCOMPARE(scans->size(), 2);
        for (const auto &info : *scans) {
            QCOMPARE(info.status, ScanStatus::Complete);
            QCOMPARE(info.record.examined, 256u);
        }
    }

    void aHistoryThatCannotBeWrittenIsSaidAndNoMore()
    {
        QFile blocker(folderFile("blocker"));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const auto scan =
            run(scanArguments(blocker.fileName() + QStringLiteral("/history.db"), m_targets.first()));
        QCOMPARE(scan.exitCode, 4); // complete, but not stored
        QCOMPARE(hostsOf(scan.output).size(), 256);
        QCOMPARE(scan.errors.count(u'\n'), 1);
        QVERIFY2(scan.errors.contains(QStringLiteral("blocker/history.db")), qPrintable(scan.errors));
    }

    void theHistoryIsManaged()
    {
        const auto file = folderFile("managed.db");
        const QStringList database{QStringLiteral("--database"), file};
        const auto history = [&](QStringList arguments) {
            return run(QStringList{QStringLiteral("history")} + arguments + database);
        };
        QCOMPARE(history({QStringLiteral("--json")}).output, QStringLiteral("[]\n"));
        QVERIFY(!QFileInfo::exists(file)); // looking makes no file
        auto arguments = scanArguments(file, m_targets.first());
        arguments += {QStringLiteral("--name"), QStringLiteral("first of all")};
        QCOMPARE(run(arguments).exitCode, 0);
        QVERIFY(history({}).output.contains(QStringLiteral("first of all")));
        QCOMPARE(history({QStringLiteral("last"), QStringLiteral("--note"), QStringLiteral("n"),
                          QStringLiteral("--baseline")})
                     .exitCode,
                 0);
        const auto list = QJsonDocument::fromJson(history({QStringLiteral("--json")}).output.toUtf8());
        const auto entry = list[0];
        QCOMPARE(entry[QStringLiteral("name")].toString(), QStringLiteral("first of all"));
        QCOMPARE(entry[QStringLiteral("note")].toString(), QStringLiteral("n"));
        QCOMPARE(entry[QStringLiteral("status")].toString(), QStringLiteral("complete"));
        QCOMPARE(entry[QStringLiteral("examined")].toInt(), 256);
        QVERIFY(entry[QStringLiteral("baseline")].toBool());
        QVERIFY(!entry[QStringLiteral("practice")].toBool());

        const auto whole = hostsOf(
            run(QStringList{QStringLiteral("export"), QStringLiteral("baseline"), QStringLiteral("--format"),
                            QStringLiteral("jsonl"), QStringLiteral("--all-hosts")}
                + database)
                .output);
        QCOMPARE(whole.size(), 256);
        const auto travelling = folderFile("one.p135");
        QCOMPARE(history({QStringLiteral("1"), QStringLiteral("--export-file"), travelling}).exitCode, 0);
        QCOMPARE(hostsOf(run({QStringLiteral("export"), travelling, QStringLiteral("--format"),
                              QStringLiteral("jsonl"), QStringLiteral("--all-hosts"),
                              QStringLiteral("--database"), QStringLiteral("none")})
                             .output),
                 whole);
        QCOMPARE(history({QStringLiteral("1"), QStringLiteral("--delete")}).exitCode, 0);
        QCOMPARE(history({QStringLiteral("1"), QStringLiteral("--delete")}).exitCode, 2);
        QCOMPARE(history({QStringLiteral("--import-file"), travelling}).exitCode, 0);
        QCOMPARE(history({QStringLiteral("--keep-days"), QStringLiteral("30")}).exitCode, 0);
        QCOMPARE(history({QStringLiteral("--keep-days"), QStringLiteral("-1")}).exitCode, 2);
        QCOMPARE(history({QStringLiteral("--delete")}).exitCode, 2);
        QCOMPARE(history({QStringLiteral("no-such-file"), QStringLiteral("--delete")}).exitCode, 2);
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("last"), QStringLiteral("--database"),
                      folderFile("nothing.db")})
                     .exitCode,
                 2);
    }

private:
    QString folderFile(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QStringList scanArguments(const QString &file, const QString &targets = {}) const
    {
        QStringList arguments{QStringLiteral("scan")};
        arguments += targets.isEmpty() ? m_targets : QStringList{targets};
        return arguments
            + QStringList{QStringLiteral("--port"),      QString::number(m_networks.front()->port()),
                          QStringLiteral("--rate"),      QStringLiteral("10000"),
                          QStringLiteral("--in-flight"), QStringLiteral("256"),
                          QStringLiteral("--timeout"),   QStringLiteral("250"),
                          QStringLiteral("--format"),    QStringLiteral("jsonl"),
                          QStringLiteral("--all-hosts"), QStringLiteral("--fail-on"),
                          QStringLiteral("never"),       QStringLiteral("--quiet"),
                          QStringLiteral("--database"),  file};
    }

    static void start(QProcess &process, const QStringList &arguments)
    {
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(QStringLiteral(PORT135_CLI), arguments);
        QVERIFY(process.waitForStarted());
    }

    static Outcome run(const QStringList &arguments)
    {
        QProcess process;
        start(process, arguments);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    static QHash<QByteArray, QByteArray> exported(const QString &file)
    {
        return hostsOf(
            run({QStringLiteral("export"), QStringLiteral("last"), QStringLiteral("--database"), file,
                 QStringLiteral("--format"), QStringLiteral("jsonl"), QStringLiteral("--all-hosts")})
                .output);
    }

    QTemporaryDir m_folder;
    QStringList m_targets;
    std::vector<std::unique_ptr<practice::Network>> m_networks;
};

QTEST_GUILESS_MAIN(KilledScanTest)
#include "tst_killed_scan.moc"
