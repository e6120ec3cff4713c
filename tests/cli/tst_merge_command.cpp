// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of several computers made one scan, as scripts do it: processes with exit codes and files.
#include <QTest>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "practice/network.h"
#include "sign/key.h"
#include "support/cli_run.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace port135;

namespace {

using test::cli;

constexpr int shards = 8;

/// What two scans cannot have in common: when, how quick, and by whom.
QByteArray withoutTimes(QByteArray json)
{
    QString text = QString::fromUtf8(json);
    static const QRegularExpression times(
        uR"re("(started|ended|rtt_ms|clock_skew_s|first_seen|uuid|machine|operator|observations_sha256)":("[^"]*"|[0-9.e+-]+|null))re"_s);
    static const QRegularExpression parts(uR"re("parts":(null|\[[^\]]*\]))re"_s);
    text.replace(times, u"\"\\1\":0"_s);
    text.replace(parts, u"\"parts\":0"_s);
    return text.toUtf8();
}

QJsonObject scanOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value(u"scan"_s).toObject();
}

} // namespace

class MergeCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        auto opened = practice::Network::open();
        if (!opened)
            QSKIP("the loopback has no room for the practice network");
        m_network = std::move(*opened);
        // A name that resolves nowhere, and one that resolves here, are dealt out, too.
        m_scan = QStringList{u"scan"_s,
                             QString::fromStdString(m_network->targets()),
                             u"no-such-host.invalid"_s,
                             u"!127.135.255.255"_s,
                             u"--port"_s,
                             QString::number(m_network->port()),
                             u"--no-dns"_s,
                             u"--fail-on"_s,
                             u"never"_s,
                             u"--quiet"_s,
                             u"--vantage"_s,
                             u"same-segment"_s};
        const auto whole = cli(m_scan + QStringList{u"--database"_s, file("whole.db")});
        QCOMPARE(whole.code, 4); // the name
        for (int i = 1; i <= shards; ++i) {
            const auto part = cli(m_scan
                                  + QStringList{u"--shard"_s, u"%1/%2"_s.arg(i).arg(shards), u"--database"_s,
                                                u"none"_s, u"--output"_s, partName(i)});
            QVERIFY2(part.code == 0 || part.code == 4, part.err.constData());
            QVERIFY(QFile::exists(partName(i)));
            names += part.code == 4 ? 1 : 0;
        }
        QCOMPARE(names, 1); // one computer told of the name
    }

    void allPartsAreTheScanOfOneComputer()
    {
        const auto merged =
            cli(QStringList{u"merge"_s} + parts(1, shards) + QStringList{u"--database"_s, file("merged.db")});
        QVERIFY2(merged.code == 0, merged.err.constData());
        const auto whole = exported(u"last"_s, "whole.db");
        const auto again = exported(u"last"_s, "merged.db");
        QVERIFY(whole.size() > 10'000);
        QCOMPARE(withoutTimes(again), withoutTimes(whole));
        const auto list = scanOf(again).value(u"parts"_s).toArray();
        QCOMPARE(list.size(), shards);
        QVERIFY(!list.first()[u"missing"_s].toBool());
        QVERIFY(scanOf(whole).value(u"parts"_s).isNull());
        // Quiet hosts, too, if in another order.
        QCOMPARE(sorted("merged.db"), sorted("whole.db"));
    }

    void aMergedFileIsAScan()
    {
        const auto merged =
            cli(QStringList{u"merge"_s} + parts(1, shards) + QStringList{u"--output"_s, file("all.p135")});
        QVERIFY2(merged.code == 0, merged.err.constData());
        QCOMPARE(withoutTimes(exported(file("all.p135"), "none.db")),
                 withoutTimes(exported(u"last"_s, "whole.db")));
        const auto diff = cli({u"diff"_s, file("all.p135"), u"last"_s, u"--database"_s, file("whole.db"),
                               u"--lang"_s, u"en"_s});
        QVERIFY2(diff.code == 0, diff.err.constData());
        // Taken in twice it is there once.
        QCOMPARE(
            cli({u"history"_s, u"--import-file"_s, file("all.p135"), u"--database"_s, file("in.db")}).code,
            0);
        QCOMPARE(
            cli({u"history"_s, u"--import-file"_s, file("all.p135"), u"--database"_s, file("in.db")}).code,
            0);
        const auto listed = cli({u"history"_s, u"--json"_s, u"--database"_s, file("in.db")});
        QCOMPARE(QJsonDocument::fromJson(listed.out).array().size(), 1);
        // And out again: the same.
        QCOMPARE(cli({u"history"_s, u"last"_s, u"--export-file"_s, file("out.p135"), u"--database"_s,
                      file("in.db")})
                     .code,
                 0);
        QCOMPARE(withoutTimes(exported(file("out.p135"), "none.db")),
                 withoutTimes(exported(u"last"_s, "whole.db")));
    }

    void aMissingPartIsNamedAndTheRestIsThere()
    {
        const auto merged = cli(QStringList{u"merge"_s} + parts(1, 4) + parts(6, shards)
                                + QStringList{u"--output"_s, file("seven.p135"), u"--lang"_s, u"en"_s});
        QCOMPARE(merged.code, 3);
        QVERIFY2(merged.err.contains("Missing: parts 5 of 8"), merged.err.constData());
        const auto scan = scanOf(exported(file("seven.p135"), "none.db"));
        QVERIFY(scan[u"parts"_s].toArray()[4].toObject()[u"missing"_s].toBool());
        // What was missing comes later.
        const auto whole =
            cli({u"merge"_s, partName(5), file("seven.p135"), u"--output"_s, file("eight.p135")});
        QVERIFY2(whole.code == 0, whole.err.constData());
        QCOMPARE(withoutTimes(exported(file("eight.p135"), "none.db")),
                 withoutTimes(exported(u"last"_s, "whole.db")));
        // It does not go on by itself, from wherever it lies.
        QCOMPARE(
            cli(QStringList{u"merge"_s} + parts(1, 7) + QStringList{u"--database"_s, file("short.db")}).code,
            3);
        QCOMPARE(cli({u"resume"_s, u"--database"_s, file("short.db")}).code, 2);
        QCOMPARE(cli({u"resume"_s, u"last"_s, u"--database"_s, file("short.db")}).code, 2);
    }

    void aPartCountsOnce()
    {
        QFile::copy(partName(2), file("copy.p135"));
        QCOMPARE(cli(m_scan
                     + QStringList{u"--shard"_s, u"3/8"_s, u"--database"_s, u"none"_s, u"--output"_s,
                                   file("again.p135")})
                         .code
                     % 4,
                 0);
        const auto merged =
            cli(QStringList{u"merge"_s, file("copy.p135"), file("again.p135")} + parts(1, shards)
                + QStringList{u"--output"_s, file("once.p135"), u"--lang"_s, u"en"_s});
        QCOMPARE(merged.code, 0);
        QVERIFY2(merged.err.contains("is the same part as"), merged.err.constData());
        QVERIFY2(merged.err.contains("Part 3 was made twice"), merged.err.constData());
        QCOMPARE(withoutTimes(exported(file("once.p135"), "none.db")),
                 withoutTimes(exported(u"last"_s, "whole.db")));
    }

    void partsOfDifferentScansAreRefusedWithTheDifference_data()
    {
        QTest::addColumn<QStringList>("change");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("targets") << QStringList{u"127.135.254.1"_s} << QByteArray("127.135.254.1");
        const auto one = QString::fromStdString(m_network->targets()).section(u'.', 0, 2)
            + u".7"_s; // an address of the network
        QTest::newRow("exclusion") << QStringList{u"!"_s + one} << QByteArray("addresses");
        QTest::newRow("name") << QStringList{u"other-host.invalid"_s} << QByteArray("other-host.invalid");
        QTest::newRow("option") << QStringList{u"--stages"_s, u"map"_s} << QByteArray("stages.reach");
        QTest::newRow("place") << QStringList{u"--place"_s, u"osaka"_s} << QByteArray("osaka");
        QTest::newRow("number") << QStringList{u"--shard"_s, u"2/4"_s} << QByteArray("number of parts: 8");
    }

    void partsOfDifferentScansAreRefusedWithTheDifference()
    {
        QFETCH(QStringList, change);
        QFETCH(QByteArray, says);
        const auto other = file("other.p135");
        QFile::remove(other);
        cli(m_scan + QStringList{u"--shard"_s, u"2/8"_s, u"--database"_s, u"none"_s, u"--output"_s, other}
            + change);
        QVERIFY(QFile::exists(other));
        QFile::remove(file("not.p135"));
        const auto merged =
            cli({u"merge"_s, partName(1), other, u"--output"_s, file("not.p135"), u"--lang"_s, u"en"_s});
        QCOMPARE(merged.code, 2);
        QVERIFY2(merged.err.contains(says), merged.err.constData());
        QVERIFY(!QFile::exists(file("not.p135")));
    }

    void aDamagedPartMergesNothing_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("cut") << QByteArray("ends too early");
        QTest::newRow("changed") << QByteArray("SHA-256");
        QTest::newRow("foreign") << QByteArray("no part of a scan");
        QTest::newRow("missing") << QByteArray("There is no file");
    }

    void aDamagedPartMergesNothing()
    {
        QFETCH(QByteArray, says);
        const QString bad = file("bad.p135");
        QFile::remove(bad);
        QFile original(partName(2));
        QVERIFY(original.open(QIODevice::ReadOnly));
        auto bytes = original.readAll();
        if (says.startsWith("ends"))
            bytes.chop(20);
        else if (says.startsWith("SHA"))
            bytes[bytes.size() - 3] = char(bytes[bytes.size() - 3] ^ 1);
        else
            bytes = "a,b\n1,2\n";
        QFile out(bad);
        if (!says.startsWith("There")) {
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(bytes);
            out.close();
        }
        const auto merged = cli(
            QStringList{u"merge"_s, partName(1), bad, u"--database"_s, file("bad.db"), u"--lang"_s, u"en"_s});
        QCOMPARE(merged.code, 2);
        QVERIFY2(merged.err.contains(says), merged.err.constData());
        QVERIFY(!QFile::exists(file("bad.db")));
    }

    void signedPartsProveWhoMadeThem()
    {
        if (!sign::isAvailable())
            QSKIP("built without libsodium");
        QCOMPARE(cli({u"key"_s, u"new"_s, file("key")}).code, 0);
        QCOMPARE(cli({u"key"_s, u"new"_s, file("foreign")}).code, 0);
        const auto scan = m_scan + QStringList{u"--shard"_s, u"2/8"_s, u"--database"_s, u"none"_s};
        QCOMPARE(cli(scan + QStringList{u"--output"_s, file("signed.p135"), u"--sign"_s, file("key")}).code
                     % 4,
                 0);
        const auto check = [&](const QStringList &files, const char *key) {
            return cli(QStringList{u"merge"_s, u"--dry-run"_s, u"--lang"_s, u"en"_s, u"--trust"_s, file(key)}
                       + files);
        };
        const auto good = check({file("signed.p135")}, "key.pub");
        QCOMPARE(good.code, 3); // seven are missing
        QVERIFY2(good.err.contains("signed by ed25519:"), good.err.constData());
        QCOMPARE(check({file("signed.p135")}, "foreign.pub").code, 2);
        const auto unsignedPart = check({file("signed.p135"), partName(1)}, "key.pub");
        QCOMPARE(unsignedPart.code, 2);
        QVERIFY2(unsignedPart.err.contains("is unsigned"), unsignedPart.err.constData());
        QCOMPARE(check({file("signed.p135")}, "key").code, 2); // a secret key is not for others
        QCOMPARE(cli(scan + QStringList{u"--output"_s, file("x.json"), u"--sign"_s, file("key")}).code, 2);
    }

    void wrongUseIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char *shard : {"0/8", "9/8", "3", "a/b", "1/0", "1/100000", "-1/8", "1/2/3"})
            QTest::newRow(shard) << QStringList{u"--shard"_s, QString::fromLatin1(shard)};
        QTest::newRow("another format") << QStringList{u"--output"_s, u"x.p135"_s, u"--format"_s, u"json"_s};
        QTest::newRow("a filter") << QStringList{u"--output"_s, u"x.p135"_s, u"--filter"_s, u"level:high"_s};
    }

    void wrongUseIsRefused()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(cli(m_scan + QStringList{u"--database"_s, u"none"_s} + arguments).code, 2);
    }

private:
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString partName(int i) const { return m_folder.filePath(u"part%1.p135"_s.arg(i)); }
    QStringList parts(int first, int last) const
    {
        QStringList list;
        for (int i = first; i <= last; ++i)
            list.append(partName(i));
        return list;
    }
    QByteArray exported(const QString &scan, const char *database) const
    {
        return cli({u"export"_s, scan, u"--format"_s, u"json"_s, u"--database"_s, file(database)}).out;
    }
    QList<QByteArray> sorted(const char *database) const
    {
        auto lines = withoutTimes(cli({u"export"_s, u"last"_s, u"--format"_s, u"jsonl"_s, u"--all-hosts"_s,
                                       u"--database"_s, file(database)})
                                      .out)
                         .split('\n');
        std::sort(lines.begin(), lines.end());
        return lines;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<practice::Network> m_network;
    QStringList m_scan;
    int names = 0;
};

QTEST_GUILESS_MAIN(MergeCommandTest)
#include "tst_merge_command.moc"
