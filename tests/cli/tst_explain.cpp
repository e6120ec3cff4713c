// SPDX-License-Identifier: GPL-3.0-or-later
// port135-cli explain, and --show-evidence on the practice network: the real program in a process of its own.
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStringList>
#include <QStringLiteral>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The third number is another while a second practice network is open.
const QRegularExpression domainController(uR"(\n127\.135\.\d+\.20\b)"_s);

struct Run
{
    int code = -1;
    QString output;
    QString error;
};

Run run(const QStringList &arguments, const QString &data = {})
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    if (!data.isEmpty())
        environment.insert(u"PORT135_DATA"_s, data);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PORT135_CLI), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

bool writeUserFile(const QString &folder, const QByteArray &rows)
{
    QFile file(folder + u"/interfaces.tsv"_s);
    return file.open(QIODevice::WriteOnly)
        && file.write("uuid\tversion\tname\tdocument\tbinary\tcategory\ttitle\tsource\n" + rows) > 0;
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void refusals_data();
    void refusals();
    void aHostGetsItsOwnCommands();
    void userNamesAreUsed();
    void damagedUserFileIsNamedAndLeftOut();
    void listsEveryRule();
    void evidenceFollowsTheTable();
    void evidenceInsteadOfTheTable();
    void evidenceBesideAFile();
    void evidenceNeedsTheTable_data();
    void evidenceNeedsTheTable();
};

void TestExplain::answers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QString>("part");
    QTest::newRow("rule") << QStringList{u"R4"_s} << u"R4: "_s << u"\nHow to verify\n"_s;
    QTest::newRow("rule in small letters") << QStringList{u"r4"_s} << u"R4: "_s << u"Caution: "_s;
    QTest::newRow("UUID") << QStringList{u"367abb81-9844-35f1-ad32-98f038001003"_s}
                          << u"Remote control of services\n"_s << u"MS-SCMR"_s;
    QTest::newRow("UUID and version apart")
        << QStringList{u"367abb81-9844-35f1-ad32-98f038001003"_s, u"2.0"_s}
        << u"Remote control of services\n"_s << u"R6: "_s;
    QTest::newRow("beginning of a UUID")
        << QStringList{u"367abb81"_s} << u"Remote control of services\n"_s << u"svcctl"_s;
    QTest::newRow("short name") << QStringList{u"samr"_s} << u"Security accounts (SAM)\n"_s << u"MS-SAMR"_s;
    QTest::newRow("hexadecimal code")
        << QStringList{u"0x16c9a0d6"_s} << u"ept_s_not_registered\n"_s << u"382312662"_s;
    QTest::newRow("the same without 0x")
        << QStringList{u"16C9A0D6"_s} << u"ept_s_not_registered\n"_s << u"0x16c9a0d6"_s;
    QTest::newRow("decimal code") << QStringList{u"5"_s} << u"access_denied\n"_s << u"0x00000005"_s;
    QTest::newRow("issue by its number")
        << QStringList{u"CVE-2008-4250"_s} << u"Conficker: "_s << u"What port 135 cannot show"_s;
    QTest::newRow("issue by its name") << QStringList{u"conficker"_s} << u"Conficker: "_s << u"MS08-067"_s;
    QTest::newRow("issue by its bulletin")
        << QStringList{u"MS03-026"_s} << u"Blaster: "_s << u"not re-checked"_s;
    QTest::newRow("what an interface is for") << QStringList{u"svcctl"_s} << u"Remote control of services\n"_s
                                              << u"Starts, stops and creates services;"_s;
    QTest::newRow("in Japanese") << QStringList{u"svcctl"_s, u"--lang"_s, u"ja"_s}
                                 << u"サービスのリモート制御\n"_s
                                 << u"サービスの開始、停止、作成を行います。"_s;
    QTest::newRow("issue in Japanese") << QStringList{u"zerologon"_s, u"--lang"_s, u"ja"_s}
                                       << u"Zerologon: パスワードなしでの"_s << u"2026-08-21"_s;
    QTest::newRow("unknown UUID") << QStringList{u"deadbeef-0000-1111-2222-333344445555"_s}
                                  << u"Unknown interface\n"_s << u"Get-NetTCPConnection"_s;
    QTest::newRow("filter of a rule")
        << QStringList{u"R6"_s} << u"R6: "_s
        << u"add condition field=if_uuid matchtype=equal data=<INTERFACE-UUID>\n"_s;
    QTest::newRow("commands of a rule")
        << QStringList{u"R6"_s} << u"R6: "_s << u"-RemoteAddress '<YOUR-MANAGEMENT-NETWORKS>'\n"_s;
    QTest::newRow("help") << QStringList{u"--help"_s} << u"Usage: "_s << u"port135-cli explain"_s;
}

void TestExplain::answers()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, beginning);
    QFETCH(QString, part);
    const auto result = run(QStringList{u"explain"_s} + arguments);
    QCOMPARE(result.error, QString());
    QCOMPARE(result.code, 0);
    QVERIFY2(result.output.startsWith(beginning) || beginning == u"Usage: ", qPrintable(result.output));
    QVERIFY2(result.output.contains(part), qPrintable(result.output));
}

void TestExplain::refusals_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("part");
    QTest::newRow("unknown rule") << u"R99"_s << u"“R99” is no rule"_s;
    QTest::newRow("unknown word") << u"bogus"_s << u"such as samr"_s;
    QTest::newRow("unknown code") << u"0xdeadbeef"_s << u"no name for the code “0xdeadbeef”"_s;
    QTest::newRow("number too large") << u"0x1234567890"_s << u"is no rule"_s;
    QTest::newRow("several interfaces")
        << u"12345778"_s << u"12345778-1234-abcd-ef00-0123456789ac 1.0  samr"_s;
    QTest::newRow("empty") << QString() << u"is no rule"_s;
    QTest::newRow("control characters") << u"a\x1b[31m"_s << u"“a\\x1b[31m”"_s;
}

void TestExplain::refusals()
{
    QFETCH(QString, subject);
    QFETCH(QString, part);
    const auto result = run({u"explain"_s, subject});
    QCOMPARE(result.code, 2);
    QCOMPARE(result.output, QString());
    QVERIFY2(result.error.contains(part), qPrintable(result.error));
}

void TestExplain::aHostGetsItsOwnCommands()
{
    const QTemporaryDir data;
    const auto database = data.filePath(u"history.db"_s);
    const auto scan =
        run({u"practice"_s, u"--fail-on"_s, u"never"_s, u"--quiet"_s, u"--database"_s, database});
    QCOMPARE(scan.code, 0);
    const QStringList explain{u"explain"_s, u"files.office.example"_s, u"--database"_s, database,
                              u"--management"_s};
    const auto result = run(explain + QStringList{u"10.0.9.0/24"_s});
    QCOMPARE(result.error, QString());
    QCOMPARE(result.code, 0);
    QVERIFY2(result.output.contains(u"'remoteip=1.0.0.0-10.0.8.255,10.0.10.0-"_s), qPrintable(result.output));
    // Which network it is depends on who else practises at the moment.
    static const QRegularExpression computer(uR"(-ComputerName 127\.135\.\d+\.30 )"_s);
    QVERIFY2(result.output.simplified().contains(computer), qPrintable(result.output));
    const auto refused = run(explain + QStringList{u"srv5"_s});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.error.contains(u"“srv5”"_s), qPrintable(refused.error));
}

void TestExplain::userNamesAreUsed()
{
    const QTemporaryDir data;
    QVERIFY(writeUserFile(data.path(),
                          "deadbeef-0000-1111-2222-333344445555\t1.0\ttimeclock\t\t\tother\tTime clock\t\n"
                          "367abb81-9844-35f1-ad32-98f038001003\t2.0\t\t\t\tother\tOur services\t\n"));
    const auto added = run({u"explain"_s, u"deadbeef"_s}, data.path());
    QCOMPARE(added.code, 0);
    QVERIFY2(added.output.startsWith(u"Time clock\n"_s), qPrintable(added.output));
    QCOMPARE(added.error, QString());
    const auto replaced = run({u"explain"_s, u"svcctl"_s}, data.path());
    QVERIFY2(replaced.output.startsWith(u"Our services\n"_s), qPrintable(replaced.output));
    QVERIFY2(replaced.output.contains(u"R6: "_s), qPrintable(replaced.output));

    // A scan takes the names too, and says so.
    const auto scan =
        run({u"practice"_s, u"--fail-on"_s, u"never"_s, u"--format"_s, u"json"_s, u"--quiet"_s}, data.path());
    QCOMPARE(scan.code, 0);
    QVERIFY(scan.output.contains(u"\"title\":\"Our services\""_s));
    QVERIFY(scan.output.contains(QRegularExpression(u"\\+ user [0-9a-f]{8}\""_s)));
}

void TestExplain::damagedUserFileIsNamedAndLeftOut()
{
    const QTemporaryDir data;
    QVERIFY(writeUserFile(data.path(), "# ours\nnot a row\n"));
    for (const auto &arguments :
         {QStringList{u"explain"_s, u"svcctl"_s},
          QStringList{u"practice"_s, u"--fail-on"_s, u"never"_s, u"--stages"_s, u"map"_s, u"--quiet"_s}}) {
        const auto result = run(arguments, data.path());
        QCOMPARE(result.code, 0);
        QVERIFY2(result.error.contains(QDir::toNativeSeparators(data.filePath(u"interfaces.tsv"_s))
                                       + u", line 3: The line has 1 columns instead of 8"_s),
                 qPrintable(result.error));
        QVERIFY(!result.output.isEmpty());
    }
}

void TestExplain::listsEveryRule()
{
    const auto result = run({u"explain"_s});
    QCOMPARE(result.code, 0);
    const auto lines = result.output.split(u'\n', Qt::SkipEmptyParts);
    constexpr int rules = 35;
    QCOMPARE(lines.size(), rules);
    for (int i = 1; i <= rules; ++i)
        QCOMPARE(lines.filter(QRegularExpression(u"^R%1 "_s.arg(i))).size(), 1);
}

void TestExplain::evidenceFollowsTheTable()
{
    const auto result =
        run({u"practice"_s, u"--stages"_s, u"map"_s, u"--fail-on"_s, u"never"_s, u"--show-evidence"_s});
    QCOMPARE(result.code, 0);
    const auto table = result.output.indexOf(domainController);
    const auto summary = result.output.indexOf(u"\nSummary"_s);
    const auto evidence = result.output.indexOf(u"\nSent: bind, call 1\n"_s);
    QVERIFY(table > 0 && table < summary && summary < evidence);
    QVERIFY(result.output.contains(u"\nReceived: response, call 2: ept_lookup\n"_s));
    QVERIFY(result.output.contains(u"    0000  05 00 0b 03 "_s));
    // The denied one says why.
    QVERIFY(result.output.contains(u"access_denied (0x00000005)"_s));
}

void TestExplain::evidenceInsteadOfTheTable()
{
    const auto result = run({u"practice"_s, u"--stages"_s, u"map"_s, u"--fail-on"_s, u"never"_s,
                             u"--show-evidence"_s, u"--quiet"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.error, QString());
    QVERIFY(!result.output.contains(u"Summary"_s));
    QVERIFY(!result.output.contains(u"ADDRESS"_s));
    QVERIFY(result.output.startsWith(u"127.135."_s));
    QVERIFY((u'\n' + result.output).contains(domainController));
    // Closed: not shown.
    static const QRegularExpression nobody(uR"(127\.135\.\d+\.9, port)"_s);
    QVERIFY(!result.output.contains(nobody));
}

void TestExplain::evidenceBesideAFile()
{
    QTemporaryDir folder;
    const auto name = folder.filePath(u"table.txt"_s);
    const auto result =
        run({u"practice"_s, u"--stages"_s, u"map"_s, u"--fail-on"_s, u"never"_s, u"--show-evidence"_s,
             u"--quiet"_s, u"--format"_s, u"table"_s, u"--output"_s, name});
    QCOMPARE(result.code, 0);
    QVERIFY(result.output.startsWith(u"127.135."_s));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto table = QString::fromUtf8(file.readAll());
    QVERIFY(table.contains(u"Summary"_s));
    QVERIFY(!table.contains(u"Sent: bind"_s));
}

void TestExplain::evidenceNeedsTheTable_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("practice as JSON") << QStringList{u"practice"_s, u"--format"_s, u"json"_s};
    QTest::newRow("scan as CSV by its file name")
        << QStringList{u"scan"_s, u"127.135.0.1"_s, u"--output"_s, u"never-written.csv"_s};
}

void TestExplain::evidenceNeedsTheTable()
{
    QFETCH(QStringList, arguments);
    const auto result = run(arguments + QStringList{u"--show-evidence"_s});
    QCOMPARE(result.code, 2);
    QCOMPARE(result.output, QString());
    QVERIFY2(result.error.contains(u"--show-evidence goes with the format table only"_s),
             qPrintable(result.error));
    QVERIFY(!QFile::exists(u"never-written.csv"_s));
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
