// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices.h"
#include "sample.h"

#include "rating/rule.h"
#include "report/table/csv.h"
#include "report/text/os_text.h"
#include "report/text/words.h"

#include <QTest>

using namespace port135;
using namespace port135::report;
using core::Cause;
using core::Outcome;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cell_data();
    void cell();
    void header();
    void outcomeRow_data();
    void outcomeRow();
    void fullRow();
    void hostileTextComesBack_data();
    void hostileTextComesBack();
    void unknownStaysEmpty();
    void acceptedFindingsSayWhoAcceptedThem();
    void practiceIsMarked();
};

using Rows = QList<QStringList>;

/// Strict [RFC 4180 2]: CRLF after every record, quotes only around whole fields and doubled inside, the same
/// number of fields everywhere. Nothing when a rule is broken.
std::optional<Rows> readCsv(QByteArray bytes)
{
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        return std::nullopt;
    bytes.remove(0, 3);
    Rows rows;
    QStringList row;
    qsizetype i = 0;
    while (i < bytes.size()) {
        QByteArray field;
        if (bytes[i] == '"') {
            for (++i;; ++i) {
                if (i >= bytes.size())
                    return std::nullopt;
                if (bytes[i] == '"') {
                    if (i + 1 >= bytes.size() || bytes[i + 1] != '"')
                        break;
                    ++i;
                }
                field += bytes[i];
            }
            ++i;
        } else {
            while (i < bytes.size() && bytes[i] != ',' && bytes[i] != '\r') {
                if (bytes[i] == '"' || bytes[i] == '\n')
                    return std::nullopt;
                field += bytes[i++];
            }
        }
        row += QString::fromUtf8(field);
        if (i < bytes.size() && bytes[i] == ',') {
            ++i;
            continue;
        }
        if (bytes.mid(i, 2) != "\r\n")
            return std::nullopt;
        i += 2;
        if (!rows.isEmpty() && rows.first().size() != row.size())
            return std::nullopt;
        rows += row;
        row.clear();
    }
    return row.isEmpty() ? std::optional(rows) : std::nullopt;
}

/// The cells of the only host, by column.
QHash<QString, QString> cells(const core::HostResult &host, const core::ScanRecord &scan = sample::scan())
{
    const auto rows = readCsv(exported("csv", scan, {host}));
    QHash<QString, QString> result;
    if (rows && rows->size() == 2) {
        for (qsizetype i = 0; i < rows->at(0).size(); ++i)
            result.insert(rows->at(0)[i], rows->at(1)[i]);
    }
    return result;
}

void TestCsv::cell_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("empty", "", "");
    row("plain", "srv5", "srv5");
    row("comma", "a,b", "\"a,b\"");
    row("semicolon, the separator of other languages", "a;b", "\"a;b\"");
    row("quotes are doubled", "say \"yes\"", "\"say \"\"yes\"\"\"");
    row("line end", "a\r\nb", "\"a\r\nb\"");
    row("space at the start", " a", "\" a\"");
    row("formula", "=1+1", "'=1+1");
    row("formula behind a semicolon", "a;=1+1", "\"a;'=1+1\"");
    row("formula behind a mark", "a\"+1", "\"a\"\"'+1\"");
    row("full-width sign", "＝1", "'＝1");
    row("blanks before a sign", "a; @x", "\"a; '@x\"");
    row("a sign within a word", "a-b=c", "a-b=c");
    row("formula that needs quotes", "=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    row("plus", "+1", "'+1");
    row("minus", "-1", "'-1");
    row("at", "@SUM(A1)", "'@SUM(A1)");
    row("tab", "\t=1", "\"'\t=1\"");
    row("carriage return", "\r=1", "\"'\r=1\"");
    row("full-width equals sign", "＝1+1", "'＝1+1");
    row("sign inside is harmless", "a=1", "a=1");
    row("Japanese", "サーバー", "サーバー");
}

void TestCsv::cell()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    std::string line = "x,";
    csv::appendText(line, text.toStdString());
    QCOMPARE(QByteArray::fromStdString(line), "x," + expected);
}

void TestCsv::header()
{
    QCOMPARE(exported("csv", sample::scan(), {}),
             QByteArray(
                 "\xEF\xBB\xBF"
                 "address,port,outcome,level,confidence,name,domain,os,roles,endpoints,remote_endpoints,"
                 "tcp_ports,reachable_ports,findings,main_finding,first_remedy,explanation,started,practice,"
                 "accepted,tags,note,note_origin\r\n"));
}

void TestCsv::outcomeRow_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("cause");
    QTest::addColumn<QByteArray>("counts");
    const auto row = [](Outcome outcome, Cause cause, const char *counts) {
        QTest::newRow(name(outcome).data()) << int(outcome) << int(cause) << QByteArray(counts);
    };
    row(Outcome::NotExamined, Cause::None, ",,");
    row(Outcome::Silent, Cause::ConnectTimeout, ",,");
    row(Outcome::Unreachable, Cause::HostUnreachable, ",,");
    row(Outcome::Closed, Cause::ConnectionRefused, ",,");
    row(Outcome::NotRpc, Cause::NoAnswer, ",,");
    row(Outcome::RpcNoMapper, Cause::None, ",,");
    row(Outcome::Denied, Cause::None, ",,");
    row(Outcome::Unsupported, Cause::None, ",,");
    row(Outcome::Empty, Cause::None, "0,0,0");
    row(Outcome::Partial, Cause::TimeLimit, "0,0,0");
    row(Outcome::Listed, Cause::None, "0,0,0");
    row(Outcome::Error, Cause::None, ",,");
}

void TestCsv::outcomeRow()
{
    QFETCH(int, outcome);
    QFETCH(int, cause);
    QFETCH(QByteArray, counts);
    const auto host = sample::host(Outcome(outcome), Cause(cause));
    const QByteArray bytes = exported("csv", sample::scan(), {host});
    QByteArray explanation = explain(host.observation).toUtf8();
    if (explanation.contains(','))
        explanation = '"' + explanation + '"';
    const auto outcomeName = name(Outcome(outcome));
    QCOMPARE(bytes.mid(bytes.indexOf("\r\n") + 2),
             "10.0.0.5,135," + QByteArray(outcomeName.data(), qsizetype(outcomeName.size())) + ",,low,,,,,"
                 + counts + ",,,,," + explanation + ",2026-01-31T09:00:00.000Z,no,,,,\r\n");
}

void TestCsv::fullRow()
{
    auto host = sample::fullHost();
    core::Finding second = host.rating.findings[0];
    second.rule = "R10";
    second.level = core::Level::Low;
    core::Finding third = second;
    third.rule = "R14";
    third.level.reset();
    host.rating.findings.insert(host.rating.findings.end(), {second, third});
    host.rating.roles = {"domain_controller", "dns_server"};
    auto local = sample::endpoint(core::ProtocolSequence::Ncalrpc, 0, "LRPC-1");
    auto unknown = sample::endpoint(core::ProtocolSequence::Unknown, 0, "");
    auto samePort = sample::endpoint(core::ProtocolSequence::NcacnIpTcp, 49664, "49664");
    auto closed = sample::endpoint(core::ProtocolSequence::NcacnHttp, 593, "593");
    host.observation.endpoints.insert(host.observation.endpoints.end(), {local, unknown, samePort, closed});
    host.observation.ports = {{593, core::PortState::Closed}, {49664, core::PortState::Open}};

    const auto row = cells(host);
    QCOMPARE(row.value(QStringLiteral("address")), QStringLiteral("10.0.0.5"));
    QCOMPARE(row.value(QStringLiteral("port")), QStringLiteral("135"));
    QCOMPARE(row.value(QStringLiteral("outcome")), QStringLiteral("listed"));
    QCOMPARE(row.value(QStringLiteral("level")), QStringLiteral("medium"));
    QCOMPARE(row.value(QStringLiteral("confidence")), QStringLiteral("high"));
    QCOMPARE(row.value(QStringLiteral("name")), QStringLiteral("srv5"));
    QCOMPARE(row.value(QStringLiteral("domain")), QStringLiteral("example"));
    QCOMPARE(row.value(QStringLiteral("os")), osText(host));
    QVERIFY(row.value(QStringLiteral("os")).contains(QStringLiteral("Windows Server 2019")));
    QVERIFY(row.value(QStringLiteral("os")).endsWith(QStringLiteral("(10.0.17763)")));
    QCOMPARE(row.value(QStringLiteral("roles")), QStringLiteral("domain_controller; dns_server"));
    QCOMPARE(row.value(QStringLiteral("endpoints")), QStringLiteral("6"));
    QCOMPARE(row.value(QStringLiteral("remote_endpoints")), QStringLiteral("4"));
    QCOMPARE(row.value(QStringLiteral("tcp_ports")), QStringLiteral("2"));
    QCOMPARE(row.value(QStringLiteral("reachable_ports")), QStringLiteral("1"));
    QCOMPARE(row.value(QStringLiteral("findings")), QStringLiteral("R9 medium; R10 low; R14"));
    QCOMPARE(row.value(QStringLiteral("main_finding")), rating::title(host.rating.findings[0]));
    QCOMPARE(row.value(QStringLiteral("first_remedy")), rating::mainRemedy(host.rating.findings[0]));
    QCOMPARE(row.value(QStringLiteral("explanation")), explain(host.observation));
    QCOMPARE(row.value(QStringLiteral("started")), QStringLiteral("2026-01-31T09:00:00.000Z"));
}

void TestCsv::hostileTextComesBack_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("quotes and commas") << QByteArray("a\",\"b") << "a\",\"b";
    QTest::newRow("formula") << QByteArray("=cmd|'/c calc'!A0") << "'=cmd|'/c calc'!A0";
    QTest::newRow("line end") << QByteArray("a\r\nb,c") << "a\\x0d\\x0ab,c";
    QTest::newRow("tab before a formula") << QByteArray("\t=1+1") << "\\x09=1+1";
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << "a\\x00b";
    QTest::newRow("invalid UTF-8") << QByteArray("\xff\xfe") << "\\xff\\xfe";
    QTest::newRow("right to left override") << QByteArray("\xe2\x80\xae"
                                                          "cod.exe")
                                            << "\\u{202e}cod.exe";
    QTest::newRow("Japanese") << QByteArray("経理部サーバー") << QString::fromUtf8("経理部サーバー");
    QTest::newRow("emoji") << QByteArray("\xf0\x9f\x98\x80") << QString::fromUtf8("\xf0\x9f\x98\x80");
    QTest::newRow("64 KB") << QByteArray(65536, 'a') << QString(4096, u'a') + u'…';
}

void TestCsv::hostileTextComesBack()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, expected);
    auto host = sample::host(Outcome::Listed);
    host.observation.names.dns = name.toStdString();
    host.observation.names.domain = name.toStdString();
    const auto row = cells(host);
    QCOMPARE(row.value(QStringLiteral("name")), expected);
    QCOMPARE(row.value(QStringLiteral("domain")), expected);
    QCOMPARE(row.value(QStringLiteral("started")), QStringLiteral("2026-01-31T09:00:00.000Z"));
}

void TestCsv::unknownStaysEmpty()
{
    auto host = sample::host(Outcome::Listed);
    host.observation.endpoints = {sample::endpoint(core::ProtocolSequence::NcacnIpTcp, 49664, "49664")};
    host.observation.started = {};
    auto row = cells(host);
    QCOMPARE(row.value(QStringLiteral("tcp_ports")), QStringLiteral("1"));
    QVERIFY(row.contains(QStringLiteral("reachable_ports")));
    QCOMPARE(row.value(QStringLiteral("reachable_ports")), QString()); // not tried is not none
    QCOMPARE(row.value(QStringLiteral("started")), QString());
    host.observation.reachTried = true;
    QCOMPARE(cells(host).value(QStringLiteral("reachable_ports")), QStringLiteral("0"));
}

// The finding keeps its place and level, says who accepted it, and gives way to the first open one.
void TestCsv::acceptedFindingsSayWhoAcceptedThem()
{
    auto host = sample::fullHost();
    host.rating.findings.push_back(host.rating.findings.front());
    host.rating.findings.back().rule = "R10";
    core::Acceptance exception;
    exception.owner = "=Sato";
    exception.reason = "Replaced\nin March";
    exception.expires = core::parseDate("2026-12-31").value();
    host.rating.findings.front().accepted = {std::make_shared<const core::Acceptance>(exception)};
    const auto row = cells(host);
    QCOMPARE(row.value(QStringLiteral("findings")), QStringLiteral("R9 medium accepted; R10 medium"));
    QCOMPARE(row.value(QStringLiteral("main_finding")), rating::title(host.rating.findings.back()));
    QCOMPARE(row.value(QStringLiteral("accepted")),
             QStringLiteral("R9: Accepted by =Sato until 2026-12-31: Replaced\\x0ain March"));
}

void TestCsv::practiceIsMarked()
{
    auto scan = sample::scan();
    scan.practice = true;
    QCOMPARE(cells(sample::fullHost(), scan).value(QStringLiteral("practice")), QStringLiteral("yes"));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
