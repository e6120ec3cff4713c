// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices.h"
#include "sample.h"

#include "rating/rule.h"
#include "report/table/table_summary.h"
#include "report/table/terminal_text.h"
#include "report/text/words.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace port135;
using namespace port135::report;
using core::Cause;
using core::Outcome;

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomeRow_data();
    void outcomeRow();
    void fullRow();
    void columnsAreAligned_data();
    void columnsAreAligned();
    void longAddressWidensTheColumn();
    void widthComesFromTheEnvironment();
    void colourOnlyWhenWanted();
    void hostileNameStaysInItsCell();
    void summary();
    void worstHostsComeFirstAndAreFew();
    void stoppedEarlyIsSaid();
    void expiredExceptionsAreSaid();
    void practiceIsMarked();
    void noHosts();
    void duration_data();
    void duration();
};

QStringList table(const std::vector<core::HostResult> &hosts, const core::ScanRecord &scan = sample::scan(),
                  const Layout &layout = {100, false})
{
    return QString::fromUtf8(exported("table", scan, hosts, layout)).split(u'\n');
}

/// The row of the only host: after heading, empty line and column titles.
QString row(const core::HostResult &host, int width)
{
    return table({host}, sample::scan(), {width, false}).value(3);
}

void TestTable::outcomeRow_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("expected");
    const auto row = [](Outcome outcome, const char *expected) {
        QTest::newRow(name(outcome).data()) << int(outcome) << QString::fromLatin1(expected);
    };
    row(Outcome::NotExamined,
        "10.0.0.5         Not examined  Not rated                                           This host was "
        "not e");
    row(Outcome::Silent,
        "10.0.0.5         Silent        Not rated                                           Nothing answered "
        "on po");
    row(Outcome::Unreachable,
        "10.0.0.5         Unreachable   Not rated                                           Port 135 of this "
        "host");
    row(Outcome::Closed,
        "10.0.0.5         Closed        Not rated                                           Port 135 of this "
        "host");
    row(Outcome::NotRpc,
        "10.0.0.5         Not RPC       Not rated                                           Port 135 is "
        "open, but");
    row(Outcome::RpcNoMapper,
        "10.0.0.5         No mapper     Not rated                                           Port 135 speaks "
        "RPC, b");
    row(Outcome::Denied,
        "10.0.0.5         Denied        Not rated                                           The endpoint "
        "mapper on");
    row(Outcome::Unsupported,
        "10.0.0.5         Unsupported   Not rated                                           The endpoint "
        "mapper on");
    row(Outcome::Empty,
        "10.0.0.5         Empty         Not rated                               0      ?/0  The endpoint "
        "mapper on");
    row(Outcome::Partial,
        "10.0.0.5         Partial       Not rated                               0      ?/0  The list of "
        "services i");
    row(Outcome::Listed,
        "10.0.0.5         Listed        Not rated                               0      ?/0  The endpoint "
        "mapper on");
    row(Outcome::Error,
        "10.0.0.5         Error         Not rated                                           This host could "
        "not be");
}

void TestTable::outcomeRow()
{
    QFETCH(int, outcome);
    QFETCH(QString, expected);
    const QString actual = row(sample::host(Outcome(outcome)), 120);
    QCOMPARE(actual.left(expected.size()), expected);
    QVERIFY(terminal::width(actual) <= 120);
}

void TestTable::fullRow()
{
    const auto host = sample::fullHost();
    const QString title = rating::title(host.rating.findings[0]);
    const QStringList lines = table({host}, sample::scan(), {140, false});
    QCOMPARE(lines[0], QStringLiteral("Port135 0.1.0 · 10.0.0.0/24 · Same segment · 2026-01-31 09:00 UTC"));
    QCOMPARE(lines[1], QString());
    QCOMPARE(
        lines[2],
        QStringLiteral("ADDRESS          OUTCOME       LEVEL      NAME                          SERVICES  "
                       "   OPEN  FINDING"));
    QCOMPARE(
        lines[3],
        QStringLiteral("10.0.0.5         Listed        Medium     srv5                                 2  "
                       "    1/1  ")
            + terminal::cut(title, 49));
}

void TestTable::columnsAreAligned_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1, 60, 80, 100, 120, 200, 100'000})
        QTest::addRow("%d columns", width) << width;
}

void TestTable::columnsAreAligned()
{
    QFETCH(int, width);
    auto japanese = sample::fullHost();
    japanese.observation.names.target = "経理部のとても長い名前のサーバー.example";
    auto plain = sample::fullHost();
    const QStringList lines = table({plain, japanese}, sample::scan(), {width, false});
    const int most = std::clamp(width, 60, 400);
    for (const QString &line : lines)
        QVERIFY2(terminal::width(line) <= most, qPrintable(line));
    // The last column starts at the same place in all rows.
    const auto head = lines.indexOf(QRegularExpression(QStringLiteral("^ADDRESS .*")));
    QVERIFY(head > 0);
    const QString title = rating::title(plain.rating.findings[0]).left(8);
    const auto start = [&](const QString &line) {
        return terminal::width(QStringView(line).left(line.indexOf(title)));
    };
    QVERIFY(lines[head + 1].contains(title));
    QCOMPARE(start(lines[head + 2]), start(lines[head + 1]));
    QCOMPARE(start(lines[head + 1]), lines[head].indexOf(QStringLiteral("FINDING")));
}

void TestTable::longAddressWidensTheColumn()
{
    auto host = sample::fullHost();
    host.observation.address = *core::Address::parse("2001:db8:1111:2222:3333:4444:5555:6666");
    const QStringList lines = table({sample::fullHost(), host, sample::fullHost()});
    QVERIFY(lines[4].startsWith(QStringLiteral("2001:db8:1111:2222:3333:4444:5555:6666  Listed")));
    QCOMPARE(lines[5].indexOf(QStringLiteral("Listed")), lines[4].indexOf(QStringLiteral("Listed")));
    for (const QString &line : lines)
        QVERIFY2(terminal::width(line) <= 100, qPrintable(line));
}

void TestTable::widthComesFromTheEnvironment()
{
    const auto longest = [] {
        int width = 0;
        for (const QString &line :
             table({sample::host(Outcome::Silent, Cause::ConnectTimeout)}, sample::scan(), Layout()))
            width = std::max(width, terminal::width(line));
        return width;
    };
    qputenv("COLUMNS", "72");
    QCOMPARE(longest(), 72);
    qputenv("COLUMNS", "nonsense");
    QCOMPARE(longest(), 100);
    qunsetenv("COLUMNS");
    QCOMPARE(longest(), 100);
}

void TestTable::colourOnlyWhenWanted()
{
    auto host = sample::fullHost();
    host.rating.level = core::Level::Critical;
    const QString plain = table({host}).join(u'\n');
    QVERIFY(!plain.contains(u'\x1b'));
    QString coloured = table({host}, sample::scan(), {100, true}).join(u'\n');
    QVERIFY(coloured.contains(QStringLiteral("\x1b[1;97;41mCritical \x1b[0m")));
    coloured.remove(QRegularExpression(QStringLiteral("\x1b\\[[0-9;]*m")));
    QCOMPARE(coloured, plain); // colour adds nothing that is not said in words
}

void TestTable::hostileNameStaysInItsCell()
{
    auto host = sample::fullHost();
    host.observation.names.target = "\x1b[2J\r\n10.0.0.6 Listed";
    const QStringList lines = table({host});
    QCOMPARE(lines.size(), table({sample::fullHost()}).size());
    QVERIFY(lines[3].contains(QStringLiteral("\\x1b[2J\\x0d\\x0a10")));
    QVERIFY(!lines.join(QString()).contains(u'\x1b'));
}

void TestTable::summary()
{
    auto low = sample::fullHost();
    low.rating.level = core::Level::Low;
    const QString text = table({sample::fullHost(), low, low, sample::host(Outcome::Silent)}).join(u'\n');
    QVERIFY2(text.contains(QStringLiteral("Summary\n"
                                          "  Hosts     254 of 254 examined in 12.3 s\n"
                                          "  Outcomes  Listed 3 · Silent 251\n"
                                          "  Levels    Medium 1 · Low 2 · Not rated 1\n"
                                          "\n"
                                          "Look at these hosts first\n"
                                          "  Medium  10.0.0.5 (srv5)\n")),
             qPrintable(text));
    const QString sentence = rating::summary(sample::fullHost().rating);
    QVERIFY(!sentence.isEmpty());
    QVERIFY(text.simplified().contains(sentence.simplified()));
}

void TestTable::worstHostsComeFirstAndAreFew()
{
    std::vector<core::HostResult> hosts;
    for (int i = 0; i < 20; ++i) {
        auto host = sample::fullHost();
        host.observation.address = core::Address::v4(0x0a000100u + std::uint32_t(i));
        host.observation.names = {};
        host.rating.level = i == 7 ? core::Level::Critical
            : i % 5 == 4           ? core::Level::High
                                   : core::Level::Low;
        hosts.push_back(host);
    }
    hosts[0].rating.level = core::Level::Info;
    const QStringList lines = table(hosts);
    const QStringList worst = lines.mid(lines.indexOf(QStringLiteral("Look at these hosts first")) + 1);
    QStringList heads;
    for (const QString &line : worst) {
        if (line.contains(QStringLiteral("  10.0.1.")))
            heads += line.simplified();
    }
    QCOMPARE(heads,
             (QStringList{QStringLiteral("Critical 10.0.1.7"), QStringLiteral("High 10.0.1.4"),
                          QStringLiteral("High 10.0.1.9"), QStringLiteral("High 10.0.1.14"),
                          QStringLiteral("High 10.0.1.19")}));
}

void TestTable::stoppedEarlyIsSaid()
{
    auto scan = sample::scan();
    scan.stoppedEarly = true;
    scan.examined = 100;
    const QString text = table({sample::fullHost()}, scan).join(u'\n');
    QVERIFY(text.contains(QStringLiteral("100 of 254 examined")));
    QVERIFY(text.contains(QStringLiteral("The scan was stopped early")));
}

void TestTable::expiredExceptionsAreSaid()
{
    const QString expired = QStringLiteral("Exceptions that have expired: 2.");
    TableSummary summary;
    summary.add(sample::fullHost());
    QVERIFY(summary.lines(sample::scan(), 100, false, 2).join(u' ').contains(expired));
    QVERIFY(!summary.lines(sample::scan(), 100, false).join(u' ').contains(QStringLiteral("expired")));
    // As the command line has it written.
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto exporter = findFormat("table")->create(buffer, knowledge::Catalogue::builtIn());
    ReportContext context;
    context.expiredExceptions = 2;
    exporter->setContext(context);
    exporter->begin(sample::scan());
    exporter->end(sample::scan());
    QVERIFY2(buffer.data().contains(expired.toUtf8()), buffer.data().constData());
}

void TestTable::practiceIsMarked()
{
    auto scan = sample::scan();
    scan.practice = true;
    QCOMPARE(table({sample::fullHost()}, scan)[1],
             QStringLiteral("Practice network: these hosts are simulated on this computer."));
}

void TestTable::noHosts()
{
    const QStringList lines = table({});
    QCOMPARE(lines[2], QStringLiteral("There is no host to show."));
    QVERIFY(!lines.contains(QStringLiteral("Look at these hosts first")));
}

void TestTable::duration_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("short") << 40 << "in 0.0 s";
    QTest::newRow("seconds") << 12'340 << "in 12.3 s";
    QTest::newRow("minutes") << 200'000 << "in 3 min 20 s";
    QTest::newRow("hours") << 7'500'000 << "in 2 h 5 min";
    QTest::newRow("clock set back") << -5000 << "in 0.0 s";
}

void TestTable::duration()
{
    QFETCH(int, milliseconds);
    QFETCH(QString, expected);
    auto scan = sample::scan();
    scan.ended = scan.started + std::chrono::milliseconds(milliseconds);
    QVERIFY(table({}, scan).contains(QStringLiteral("  Hosts     254 of 254 examined ") + expected));
}

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
