// SPDX-License-Identifier: GPL-3.0-or-later
// diff, recheck, schedule and notifications as scripts see them: processes with exit codes.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include "support/cli_run.h"
#include "support/http_receiver.h"

using namespace Qt::StringLiterals;
using port135::test::HttpReceiver;

namespace {

using port135::test::cli;

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestComparisonCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoScansOfOneNetworkAreTheSame();
    void scansOfOtherHostsAreNotComparable();
    void allHostsAreListedOnRequest();
    void diffSpeaksEveryFormat();
    void reportsNameBothScans();
    void exportIsFilteredByChange();
    void wrongUseIsExplained_data();
    void wrongUseIsExplained();
    void recheckFindsWhatIsStillThere();
    void recheckIsShownAgain();
    void recheckOfOneRuleIsShownAgain();
    void recheckOfOneRuleOnOneHost();
    void recheckSendsNothingInADryRun();
    void recheckTakesTheNewestThatIsNone();
    void scansTellSyslog();
    void scansTellWebhooks();
    void deadReceiversChangeNoExitCode();
    void busyReceiversAreWaitedFor();
    void rechecksTellWebhooks();
    void schedulesAreWritten();
    void schedulesArePrinted();
    void schedulesOfWrongScansAreRefused_data();
    void schedulesOfWrongScansAreRefused();
    void helpIsJapaneseToo();

private:
    QStringList stored(const QStringList &arguments) const
    {
        return arguments + QStringList{u"--database"_s, m_folder.filePath(u"history.db"_s)};
    }
    port135::test::CliRun practice(const QStringList &more = {}) const
    {
        return cli(stored(QStringList{u"practice"_s, u"--quiet"_s, u"--format"_s, u"jsonl"_s} + more));
    }

    QTemporaryDir m_folder;
};

void TestComparisonCommands::initTestCase()
{
    for (int i = 0; i < 2; ++i) {
        const auto scan = practice();
        QVERIFY2(scan.code == 1, scan.err.constData());
    }
}

void TestComparisonCommands::twoScansOfOneNetworkAreTheSame()
{
    const auto text = cli(stored({u"diff"_s, u"1"_s, u"2"_s}));
    QVERIFY2(text.code == 0, (text.out + text.err).constData());
    QVERIFY(text.out.contains("Hosts: 0 new, 0 gone, 0 changed, "));
    const auto json = cli(stored({u"diff"_s, u"1"_s, u"last"_s, u"--format"_s, u"json"_s}));
    QCOMPARE(json.code, 0);
    const auto object = objectOf(json.out);
    QCOMPARE(object[u"differs"_s], QJsonValue(false));
    QVERIFY(object[u"counts"_s][u"hosts"_s][u"same"_s].toInt() >= 5);
    QCOMPARE(object[u"hosts"_s].toArray().size(), 0);
}

void TestComparisonCommands::scansOfOtherHostsAreNotComparable()
{
    const auto scan =
        cli(stored({u"scan"_s, u"127.0.0.1"_s, u"--port"_s, u"1"_s, u"--quiet"_s, u"--no-dns"_s}));
    QVERIFY2(scan.code == 0, scan.err.constData());
    const auto diff = cli(stored({u"diff"_s, u"1"_s, u"3"_s, u"--format"_s, u"json"_s}));
    QVERIFY2(diff.code == 0, diff.err.constData());
    const auto object = objectOf(diff.out);
    QCOMPARE(object[u"differs"_s], QJsonValue(false));
    QVERIFY(object[u"counts"_s][u"hosts"_s][u"not_comparable"_s].toInt() >= 5);
    QCOMPARE(object[u"counts"_s][u"hosts"_s][u"gone"_s].toInt(), 0);
    QVERIFY(!object[u"notices"_s].toArray().isEmpty());
}

void TestComparisonCommands::allHostsAreListedOnRequest()
{
    const auto json = cli(stored({u"diff"_s, u"1"_s, u"2"_s, u"--format"_s, u"json"_s, u"--all"_s}));
    const auto hosts = objectOf(json.out)[u"hosts"_s].toArray();
    QVERIFY(hosts.size() >= 5);
    for (const auto &host : hosts)
        QCOMPARE(host[u"change"_s].toString(), u"same"_s);
}

void TestComparisonCommands::diffSpeaksEveryFormat()
{
    const auto help = cli({u"diff"_s, u"--help"_s});
    QCOMPARE(help.code, 0);
    const auto path = m_folder.filePath(u"diff.json"_s);
    const auto written = cli(stored({u"diff"_s, u"1"_s, u"2"_s, u"--output"_s, path}));
    QCOMPARE(written.code, 0);
    QVERIFY(written.out.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(objectOf(file.readAll()).contains(u"differs"_s));
    // By its name and by the ending of the file; the same for re-checks.
    const QList<std::pair<QString, QByteArray>> formats{
        {u"html"_s, "<!DOCTYPE html>"}, {u"pdf"_s, "%PDF-"}, {u"xlsx"_s, "PK"}, {u"csv"_s, "\xef\xbb\xbf"}};
    for (const auto &[name, beginning] : formats) {
        if (!help.out.contains(name.toLatin1()))
            continue; // built without it
        const auto byName = cli(stored({u"diff"_s, u"1"_s, u"2"_s, u"--format"_s, name}));
        QVERIFY2(byName.out.left(60).toLower().contains(beginning.toLower()), qPrintable(name));
        const auto byEnding = m_folder.filePath(u"record."_s + name);
        QCOMPARE(
            cli(stored({u"recheck"_s, u"1"_s, u"--quiet"_s, u"--rule"_s, u"R4"_s, u"--output"_s, byEnding}))
                .code,
            1);
        QFile record(byEnding);
        QVERIFY(record.open(QIODevice::ReadOnly));
        QVERIFY2(record.read(60).toLower().contains(beginning.toLower()), qPrintable(name));
    }
    QVERIFY(help.out.contains("pdf"));
}

void TestComparisonCommands::reportsNameBothScans()
{
    QCOMPARE(cli(stored({u"history"_s, u"1"_s, u"--name"_s, u"Before the patch"_s})).code, 0);
    const auto uuids = [this] {
        QMap<int, QString> byId;
        const auto list = QJsonDocument::fromJson(cli(stored({u"history"_s, u"--json"_s})).out).array();
        for (const auto &scan : list)
            byId[scan[u"id"_s].toInt()] = scan[u"uuid"_s].toString();
        return byId;
    };
    const auto known = uuids();
    const auto diff = objectOf(cli(stored({u"diff"_s, u"1"_s, u"2"_s, u"--format"_s, u"json"_s})).out);
    QCOMPARE(diff[u"before"_s][u"name"_s].toString(), u"Before the patch"_s);
    QCOMPARE(diff[u"before"_s][u"uuid"_s].toString(), known[1]);
    QCOMPARE(diff[u"after"_s][u"uuid"_s].toString(), known[2]);
    QVERIFY(!diff[u"after"_s][u"operator"_s].toString().isEmpty());
    // The sum is that of the scan's own report.
    const auto scan = objectOf(cli(stored({u"export"_s, u"2"_s, u"--format"_s, u"json"_s})).out);
    QCOMPARE(diff[u"after"_s][u"observations_sha256"_s], scan[u"summary"_s][u"observations_sha256"_s]);

    const auto recheck =
        objectOf(cli(stored({u"recheck"_s, u"1"_s, u"--quiet"_s, u"--format"_s, u"json"_s})).out);
    QCOMPARE(recheck[u"before"_s][u"uuid"_s].toString(), known[1]);
    const auto after = uuids().last();
    QVERIFY(after != known.last());
    QCOMPARE(recheck[u"after"_s][u"uuid"_s].toString(), after);
    // Only hosts with an open finding were examined, of the practice network, too.
    const auto planned = cli(stored({u"recheck"_s, u"1"_s, u"--dry-run"_s})).out.count("127.135.");
    QVERIFY(planned > 0);
    QCOMPARE(recheck[u"after"_s][u"examined"_s].toInt(), int(planned));
}

void TestComparisonCommands::exportIsFilteredByChange()
{
    const auto first = cli(stored({u"export"_s, u"1"_s, u"--filter"_s, u"changed:new"_s}));
    QCOMPARE(first.code, 2);
    QVERIFY2(first.err.contains("no earlier whole scan"), first.err.constData());
    const auto hosts = [this](const QString &filter) {
        const auto run = cli(stored({u"export"_s, u"2"_s, u"--format"_s, u"json"_s, u"--filter"_s, filter}));
        return run.code == 0 ? objectOf(run.out) : QJsonObject();
    };
    const auto same = hosts(u"changed:same"_s);
    QVERIFY(same[u"hosts"_s].toArray().size() >= 5);
    const auto selection = same[u"scan"_s][u"selection"_s].toString();
    QVERIFY2(selection.contains(u"changed:same"_s) && selection.contains(u"Compared with scan 1 of"_s),
             qPrintable(selection));
    const auto none = hosts(u"changed:new,gone,changed"_s);
    QVERIFY(!none.isEmpty());
    QVERIFY(none[u"hosts"_s].toArray().isEmpty());
    const auto whole = objectOf(cli(stored({u"export"_s, u"2"_s, u"--format"_s, u"json"_s})).out);
    QVERIFY(whole[u"scan"_s][u"selection"_s].isNull());
}

void TestComparisonCommands::wrongUseIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("one scan") << QStringList{u"diff"_s, u"1"_s};
    QTest::newRow("three scans") << QStringList{u"diff"_s, u"1"_s, u"2"_s, u"1"_s};
    QTest::newRow("no such scan") << QStringList{u"diff"_s, u"1"_s, u"99"_s};
    QTest::newRow("no such file") << QStringList{u"diff"_s, u"1"_s, u"nothing.db"_s};
    QTest::newRow("no such format") << QStringList{u"diff"_s, u"1"_s, u"2"_s, u"--format"_s, u"parchment"_s};
    QTest::newRow("recheck: no such rule") << QStringList{u"recheck"_s, u"1"_s, u"--rule"_s, u"R99"_s};
    QTest::newRow("recheck: no such host") << QStringList{u"recheck"_s, u"1"_s, u"--hosts"_s, u"10.9.9.9"_s};
    QTest::newRow("recheck: two scans") << QStringList{u"recheck"_s, u"1"_s, u"2"_s};
    QTest::newRow("recheck: wrong receiver")
        << QStringList{u"recheck"_s, u"1"_s, u"--notify-webhook"_s, u"file:///x"_s};
    QTest::newRow("scan: wrong receiver")
        << QStringList{u"scan"_s, u"127.0.0.1"_s, u"--notify-syslog"_s, u"http://x"_s};
}

void TestComparisonCommands::wrongUseIsExplained()
{
    QFETCH(QStringList, arguments);
    const auto run = cli(stored(arguments));
    QCOMPARE(run.code, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.trimmed().endsWith('.'));
}

void TestComparisonCommands::recheckFindsWhatIsStillThere()
{
    const auto json = cli(stored({u"recheck"_s, u"1"_s, u"--format"_s, u"json"_s, u"--quiet"_s}));
    QVERIFY2(json.code == 1, json.err.constData());
    const auto object = objectOf(json.out);
    QCOMPARE(object[u"all_fixed"_s], QJsonValue(false));
    const auto items = object[u"items"_s].toArray();
    QVERIFY(!items.isEmpty());
    for (const auto &item : items)
        QCOMPARE(item[u"verdict"_s].toString(), u"still_there"_s);
    const auto text = cli(stored({u"recheck"_s, u"1"_s, u"--quiet"_s}));
    QCOMPARE(text.code, 1);
    QVERIFY(text.out.contains("Still there"));
    QVERIFY(text.out.contains("Findings: 0 fixed, "));
}

void TestComparisonCommands::recheckIsShownAgain()
{
    const auto made = cli(stored({u"recheck"_s, u"1"_s, u"--format"_s, u"json"_s, u"--quiet"_s}));
    const auto shown = cli(stored({u"recheck"_s, u"--show"_s, u"--format"_s, u"json"_s}));
    QVERIFY2(shown.code == 1, shown.err.constData());
    QCOMPARE(objectOf(shown.out)[u"items"_s], objectOf(made.out)[u"items"_s]);
    const auto other = cli(stored({u"recheck"_s, u"1"_s, u"--show"_s}));
    QCOMPARE(other.code, 2);
}

void TestComparisonCommands::recheckOfOneRuleIsShownAgain()
{
    const auto made = objectOf(
        cli(stored({u"recheck"_s, u"1"_s, u"--rule"_s, u"R9"_s, u"--format"_s, u"json"_s, u"--quiet"_s}))
            .out);
    QVERIFY(!made[u"items"_s].toArray().isEmpty());
    QCOMPARE(made[u"rule"_s], QJsonValue(u"R9"_s));
    const auto shown = objectOf(cli(stored({u"recheck"_s, u"--show"_s, u"--format"_s, u"json"_s})).out);
    QCOMPARE(shown[u"items"_s], made[u"items"_s]);
    QCOMPARE(shown[u"rule"_s], made[u"rule"_s]);
    // The other rules of these hosts are in the stored scan all the same.
    const auto other = objectOf(
        cli(stored({u"recheck"_s, u"--show"_s, u"--rule"_s, u"R6"_s, u"--format"_s, u"json"_s})).out);
    QCOMPARE(other[u"rule"_s], QJsonValue(u"R6"_s));
    for (const auto &item : other[u"items"_s].toArray())
        QCOMPARE(item[u"rule"_s].toString(), u"R6"_s);
    QVERIFY(!other[u"items"_s].toArray().isEmpty());
}

void TestComparisonCommands::recheckOfOneRuleOnOneHost()
{
    const auto all =
        objectOf(cli(stored({u"recheck"_s, u"1"_s, u"--format"_s, u"json"_s, u"--quiet"_s})).out);
    const auto first = all[u"items"_s][0];
    const auto json =
        cli(stored({u"recheck"_s, u"1"_s, u"--format"_s, u"json"_s, u"--quiet"_s, u"--hosts"_s,
                    first[u"address"_s].toString(), u"--rule"_s, first[u"rule"_s].toString().toLower()}));
    QVERIFY2(json.code == 1, json.err.constData());
    const auto items = objectOf(json.out)[u"items"_s].toArray();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0][u"address"_s], first[u"address"_s]);
    QCOMPARE(items[0][u"rule"_s], first[u"rule"_s]);
}

void TestComparisonCommands::recheckSendsNothingInADryRun()
{
    const auto before = cli(stored({u"history"_s, u"--json"_s})).out;
    const auto run = cli(stored({u"recheck"_s, u"1"_s, u"--dry-run"_s}));
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("127.135."));
    QVERIFY(run.out.contains("Nothing was sent."));
    QCOMPARE(cli(stored({u"history"_s, u"--json"_s})).out, before);
}

void TestComparisonCommands::recheckTakesTheNewestThatIsNone()
{
    const auto scan = practice();
    QCOMPARE(scan.code, 1);
    const auto one =
        cli(stored({u"recheck"_s, u"--rule"_s, u"R9"_s, u"--quiet"_s, u"--format"_s, u"json"_s}));
    QVERIFY2(one.code == 1, one.err.constData());
    const auto wide = cli(stored({u"recheck"_s, u"--quiet"_s, u"--format"_s, u"json"_s}));
    QVERIFY(objectOf(wide.out)[u"items"_s].toArray().size() > objectOf(one.out)[u"items"_s].toArray().size());
}

void TestComparisonCommands::scansTellSyslog()
{
    QUdpSocket receiver;
    QVERIFY(receiver.bind(QHostAddress::LocalHost));
    receiver.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 1 << 20);
    const auto scan = practice({u"--notify-syslog"_s, u"127.0.0.1:%1"_s.arg(receiver.localPort())});
    QVERIFY2(scan.code == 1, scan.err.constData());
    QTRY_VERIFY(receiver.hasPendingDatagrams());
    QByteArray all;
    while (receiver.hasPendingDatagrams()) {
        QByteArray bytes(qsizetype(receiver.pendingDatagramSize()), 0);
        receiver.readDatagram(bytes.data(), bytes.size());
        QVERIFY(bytes.startsWith("<13"));
        QVERIFY(bytes.contains("CEF:0|Port135|Port135|"));
        all += bytes + '\n';
    }
    QVERIFY(all.contains("|scan_finished|"));
    QVERIFY(all.contains("|R4|"));
}

void TestComparisonCommands::scansTellWebhooks()
{
    HttpReceiver receiver([](int number) { return HttpReceiver::answer(number == 0 ? 500 : 200); });
    const auto scan = practice({u"--notify-webhook"_s, receiver.url()});
    QVERIFY2(scan.code == 1, scan.err.constData());
    QVERIFY2(scan.err.contains("is not encrypted") && scan.err.count('\n') == 1, scan.err.constData());
    QCOMPARE(receiver.requests().size(), 2);
    const auto object = objectOf(receiver.requests().last().body);
    QCOMPARE(object[u"event"_s].toString(), u"scan_finished"_s);
    QVERIFY(object[u"scan"_s][u"practice"_s].toBool());
    QVERIFY(object[u"findings_total"_s].toInt() > 3);
}

void TestComparisonCommands::deadReceiversChangeNoExitCode()
{
    HttpReceiver receiver([](int) { return HttpReceiver::answer(404); });
    const auto scan = practice({u"--notify-webhook"_s, receiver.url()});
    QCOMPARE(scan.code, 1);
    QVERIFY(scan.err.contains("404"));
    QVERIFY(!scan.err.contains("secret"));
    QVERIFY(scan.out.contains("127.135."));
}

void TestComparisonCommands::busyReceiversAreWaitedFor()
{
    HttpReceiver receiver([](int number) { return HttpReceiver::answer(number < 2 ? 503 : 204); });
    const auto scan = practice({u"--notify-webhook"_s, receiver.url()});
    QCOMPARE(scan.code, 1);
    QCOMPARE(receiver.requests().size(), 3);
    QVERIFY2(scan.err.contains("The results are written.") && !scan.err.contains("503"),
             scan.err.constData());
}

void TestComparisonCommands::rechecksTellWebhooks()
{
    HttpReceiver receiver([](int) { return HttpReceiver::answer(200); });
    const auto run = cli(stored({u"recheck"_s, u"1"_s, u"--quiet"_s, u"--notify-webhook"_s, receiver.url()}));
    QCOMPARE(run.code, 1);
    QCOMPARE(receiver.requests().size(), 1);
    QCOMPARE(objectOf(receiver.requests().first().body)[u"event"_s].toString(), u"recheck_finished"_s);
}

void TestComparisonCommands::schedulesAreWritten()
{
    const auto folder = m_folder.filePath(u"units"_s);
    const auto run = cli({u"schedule"_s, u"--every"_s, u"daily 03:00"_s, u"--format"_s, u"systemd"_s,
                          u"--output"_s, folder, u"--program"_s, u"/opt/port135/bin/port135-cli"_s, u"--"_s,
                          u"10.0.0.0/24"_s, u"--notify-syslog"_s, u"log:514"_s});
    QVERIFY2(run.code == 0, run.err.constData());
    QFile service(folder + u"/port135-scan.service"_s);
    QVERIFY(service.open(QIODevice::ReadOnly));
    const auto text = service.readAll();
    QVERIFY(text.contains("port135-cli scan --quiet 10.0.0.0/24 --notify-syslog log:514\n"));
    QVERIFY(QFile::exists(folder + u"/port135-scan.timer"_s));
    QVERIFY(run.err.contains("systemctl enable --now port135-scan.timer"));
}

void TestComparisonCommands::schedulesArePrinted()
{
    const auto targets = u"C:\\ProgramData\\Port135\\office.txt"_s;
    const auto run =
        cli({u"schedule"_s, u"--every"_s, u"6h"_s, u"--format"_s, u"windows-task"_s, u"--targets"_s, targets,
             u"--program"_s, u"C:/Program Files/Port135/port135-cli.exe"_s});
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY(run.out.startsWith("\xff\xfe<"));
    QString text;
    for (qsizetype i = 2; i + 1 < run.out.size(); i += 2)
        text += QLatin1Char(run.out[i]);
    QVERIFY(
        text.contains(u"<Command>\"C:\\Program Files\\Port135\\port135-cli.exe\"</Command>"_s)
        || text.contains(u"<Command>&quot;C:\\Program Files\\Port135\\port135-cli.exe&quot;</Command>"_s));
    QVERIFY(text.contains(u"<Interval>PT6H</Interval>"_s));
    QVERIFY(text.contains(u"--targets "_s + targets));
}

void TestComparisonCommands::schedulesOfWrongScansAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no targets") << QStringList{};
    QTest::newRow("wrong targets") << QStringList{u"--"_s, u"10.0.0.0/240"_s};
    QTest::newRow("wrong option") << QStringList{u"--"_s, u"10.0.0.1"_s, u"--faster"_s};
    QTest::newRow("wrong value") << QStringList{u"--"_s, u"10.0.0.1"_s, u"--profile"_s, u"rude"_s};
    QTest::newRow("public addresses") << QStringList{u"--"_s, u"8.8.8.8"_s};
    QTest::newRow("wrong schedule") << QStringList{u"--every"_s, u"often"_s, u"--"_s, u"10.0.0.1"_s};
    QTest::newRow("wrong scheduler") << QStringList{u"--format"_s, u"cron"_s, u"--"_s, u"10.0.0.1"_s};
    QTest::newRow("a program in a home folder") << QStringList{
        u"--format"_s, u"systemd"_s, u"--program"_s, u"/home/sato/port135-cli"_s, u"--"_s, u"10.0.0.1"_s};
    QTest::newRow("an output that it may not write") << QStringList{
        u"--format"_s, u"systemd"_s, u"--"_s, u"--output"_s, u"/var/reports/a.xlsx"_s, u"10.0.0.1"_s};
    QTest::newRow("wrong name") << QStringList{u"--name"_s, u"a/b"_s, u"--"_s, u"10.0.0.1"_s};
}

void TestComparisonCommands::schedulesOfWrongScansAreRefused()
{
    QFETCH(QStringList, arguments);
    const auto run = cli(QStringList{u"schedule"_s} + arguments);
    QCOMPARE(run.code, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.trimmed().isEmpty());
}

void TestComparisonCommands::helpIsJapaneseToo()
{
    for (const auto &command : {u"diff"_s, u"recheck"_s, u"schedule"_s}) {
        const auto english = cli({command, u"--help"_s, u"--lang"_s, u"en"_s});
        const auto japanese = cli({command, u"--help"_s, u"--lang"_s, u"ja"_s});
        QCOMPARE(english.code, 0);
        QCOMPARE(japanese.code, 0);
        QVERIFY(japanese.out != english.out);
    }
}

QTEST_GUILESS_MAIN(TestComparisonCommands)
#include "tst_comparison_commands.moc"
