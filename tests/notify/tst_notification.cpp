// SPDX-License-Identifier: GPL-3.0-or-later
// News in CEF, syslog messages and JSON: whole, bounded, and nothing that a host says breaks out of its
// place.
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "notify/notification.h"
#include "notify/syslog_sink.h"
#include "report/table/cef.h"
#include "support/host_maker.h"

using namespace port135;
using namespace port135::test;
using namespace Qt::StringLiterals;

namespace {

/// Splits at separators that no backslash stands before.
QList<QByteArray> fields(const QByteArray &line, int most)
{
    QList<QByteArray> list{QByteArray()};
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '\\' && i + 1 < line.size() && list.size() < most) {
            list.last() += line[++i];
        } else if (line[i] == '|' && list.size() < most) {
            list.append(QByteArray());
        } else {
            list.last() += line[i];
        }
    }
    return list;
}

QByteArray line(const report::CefEvent &event)
{
    return QByteArray::fromStdString(report::cefLine(event, "0.1.0"));
}

core::Observation withSpooler(const char *address, const char *name)
{
    auto seen = workstation(address, name);
    seen.endpoints.push_back(tcp(spooler, 49999));
    return seen;
}

QJsonObject objectOf(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

} // namespace

class TestNotification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreEscaped_data();
    void headersAreEscaped();
    void extensionsAreEscaped_data();
    void extensionsAreEscaped();
    void findingsTellWhatSiemsNeed();
    void syslogMessagesFollowTheStandard();
    void longMessagesAreCutBetweenCharacters();
    void scansAreTold();
    void acceptedAndHarmlessFindingsAreNot();
    void newsAreBounded();
    void comparisonsTellWhatIsNew();
    void rechecksTellEveryVerdict();
};

void TestNotification::headersAreEscaped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain") << u"a name"_s << QByteArray("a name");
    QTest::newRow("pipe") << u"a|b"_s << QByteArray("a|b");
    QTest::newRow("backslash") << u"a\\b"_s << QByteArray("a\\b");
    QTest::newRow("both") << u"\\|"_s << QByteArray("\\|");
    QTest::newRow("equals stays") << u"a=b"_s << QByteArray("a=b");
    QTest::newRow("Japanese") << u"印刷スプーラー"_s << QByteArray("印刷スプーラー");
}

void TestNotification::headersAreEscaped()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, field);
    report::CefEvent event;
    event.eventClass = "R7";
    event.name = name;
    event.severity = 5;
    const auto parts = fields(line(event), 8);
    QCOMPARE(parts.size(), 8);
    QCOMPARE(parts[0], QByteArray("CEF:0"));
    QCOMPARE(parts[1], QByteArray("Port135"));
    QCOMPARE(parts[3], QByteArray("0.1.0"));
    QCOMPARE(parts[4], QByteArray("R7"));
    QCOMPARE(parts[5], field);
    QCOMPARE(parts[6], QByteArray("5"));
}

void TestNotification::extensionsAreEscaped_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("equals") << QByteArray("a=b") << QByteArray("a\\=b");
    QTest::newRow("backslash") << QByteArray("\\pipe\\x") << QByteArray("\\\\pipe\\\\x");
    QTest::newRow("pipe stays") << QByteArray("a|b") << QByteArray("a|b");
    QTest::newRow("line end") << QByteArray("a\nCEF:0|x") << QByteArray("a\\\\x0aCEF:0|x");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a\\\\x00b");
    QTest::newRow("another key") << QByteArray("x dst=1.2.3.4") << QByteArray("x dst\\=1.2.3.4");
    QTest::newRow("right to left") << QByteArray("a\u202e") << QByteArray("a\\\\u{202e}");
}

void TestNotification::extensionsAreEscaped()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, written);
    report::CefEvent event;
    event.extension = {{"dhost", ""}, {"msg", value.toStdString()}};
    const auto text = line(event);
    const auto extension = fields(text, 8).last();
    QCOMPARE(extension.toLower(), "msg=" + written.toLower());
    for (const char c : text)
        QVERIFY(c != '\n' && c != '\r' && c != '\0');
}

void TestNotification::findingsTellWhatSiemsNeed()
{
    auto seen = withSpooler("10.0.0.5", "srv5");
    seen.names.dns = "evil|host=x\n";
    const auto host = rated(seen);
    for (const auto &finding : host->rating.findings) {
        const auto event = report::cefEvent(*host, finding);
        const auto text = line(event);
        QCOMPARE(fields(text, 8)[4], QByteArray(finding.rule.data(), qsizetype(finding.rule.size())));
        QVERIFY(text.contains(
            "|rt=1780000000000 dst=10.0.0.5 dpt=135 proto=TCP dhost=evil|host\\=x\\\\x0a msg="));
        QVERIFY(text.contains(" cs1Label=level "));
        QVERIFY(!text.contains('\n'));
        QCOMPARE(event.severity, report::cefSeverity(finding.level));
    }
    const auto v6 = rated(withSpooler("2001:db8::5", "srv5"));
    const auto text = line(report::cefEvent(*v6, v6->rating.findings.front()));
    QVERIFY(text.contains(" c6a3=2001:db8::5 c6a3Label=Destination IPv6 Address "));
    QVERIFY(!text.contains(" dst="));
}

void TestNotification::syslogMessagesFollowTheStandard()
{
    const QDateTime time(QDate(2026, 1, 31), QTime(9, 0, 0, 120), Qt::UTC);
    const auto message = notify::syslogMessage("CEF:0|x", 8, time, u"büro pc"_s, 2048);
    QCOMPARE(message,
             "<131>1 2026-01-31T09:00:00.120Z bropc port135 "
                 + QByteArray::number(QCoreApplication::applicationPid()) + " cef - CEF:0|x");
    QVERIFY(notify::syslogMessage("x", 10, time, {}, 2048)
                .startsWith("<130>1 2026-01-31T09:00:00.120Z - port135 "));
    QVERIFY(notify::syslogMessage("x", 5, time, {}, 2048).startsWith("<132>1 "));
    QVERIFY(notify::syslogMessage("x", 3, time, {}, 2048).startsWith("<133>1 "));
    QVERIFY(notify::syslogMessage("x", 0, time, {}, 2048).startsWith("<134>1 "));
}

void TestNotification::longMessagesAreCutBetweenCharacters()
{
    const QDateTime time(QDate(2026, 1, 31), QTime(9, 0), Qt::UTC);
    std::string text;
    for (int i = 0; i < 2000; ++i)
        text += "語";
    for (int most = 2040; most <= 2048; ++most) {
        const auto message = notify::syslogMessage(text, 0, time, {}, most);
        QVERIFY(message.size() <= most);
        QVERIFY(message.size() > most - 3);
        QVERIFY(!QString::fromUtf8(message).contains(QChar::ReplacementCharacter));
    }
}

void TestNotification::scansAreTold()
{
    notify::ScanNews news;
    news.add(*rated(withSpooler("10.0.0.5", "srv5"), core::Vantage::OtherSegment));
    news.add(*rated(workstation("10.0.0.6", "b")));
    news.add(*rated(only(core::Outcome::Silent, "10.0.0.7")));
    auto record = scanFrom();
    record.hosts = 256;
    record.examined = 256;
    record.started = record.ended = core::Timestamp(std::chrono::milliseconds(1'780'000'000'000));
    const auto told = news.notification(record);
    const auto json = objectOf(told.json);
    QCOMPARE(json[u"event"_s].toString(), u"scan_finished"_s);
    QCOMPARE(json[u"text"_s].toString(), told.summary);
    QCOMPARE(json[u"scan"_s][u"addresses"_s].toInt(), 256);
    QCOMPARE(json[u"scan"_s][u"started"_s].toString(), u"2026-05-28T20:26:40.000Z"_s);
    const auto findings = json[u"findings"_s].toArray();
    QVERIFY(findings.size() >= 4);
    QCOMPARE(json[u"findings_total"_s].toInt(), int(findings.size()));
    QCOMPARE(qsizetype(told.cef.size()), findings.size() + 1);
    QVERIFY(told.cef.front().find("|scan_finished|") != std::string::npos);
    // The worst first.
    QCOMPARE(json[u"findings"_s][0][u"level"_s].toString(), u"high"_s);
    QVERIFY(told.severity >= 8);
}

void TestNotification::acceptedAndHarmlessFindingsAreNot()
{
    notify::ScanNews news;
    news.add(*rated(only(core::Outcome::Closed)));
    auto host = *rated(withSpooler("10.0.0.5", "srv5"));
    for (auto &finding : host.rating.findings)
        finding.accepted.push_back(std::make_shared<core::Acceptance>());
    news.add(host);
    const auto json = objectOf(news.notification(scanFrom()).json);
    QCOMPARE(json[u"findings_total"_s].toInt(), 0);
    QCOMPARE(json[u"findings"_s].toArray().size(), 0);
}

void TestNotification::newsAreBounded()
{
    notify::ScanNews news;
    const auto mild = rated(workstation("10.0.0.6", ""));
    const auto worse = rated(withSpooler("10.0.0.5", "srv5"), core::Vantage::OtherSegment);
    for (int i = 0; i < 2000; ++i)
        news.add(*mild);
    news.add(*worse);
    const auto told = news.notification(scanFrom());
    const auto json = objectOf(told.json);
    QCOMPARE(json[u"findings"_s].toArray().size(), qsizetype(notify::Notification::mostFindings));
    QCOMPARE(told.cef.size(), notify::Notification::mostFindings + 1);
    QVERIFY(json[u"findings_total"_s].toInt() > 2000);
    // What came late and is worse has its place.
    QCOMPARE(json[u"findings"_s][0][u"address"_s].toString(), u"10.0.0.5"_s);
}

void TestNotification::comparisonsTellWhatIsNew()
{
    const auto comparison =
        comparison::compare(test::sideOf({workstation(), only(core::Outcome::Closed, "10.0.0.6")}),
                            test::sideOf({withSpooler("10.0.0.5", "srv5"), workstation("10.0.0.6", "b")}));
    const auto told = notify::notificationOf(comparison);
    const auto json = objectOf(told.json);
    QCOMPARE(json[u"event"_s].toString(), u"exposure_changed"_s);
    QVERIFY(json[u"new_exposure"_s].toBool());
    QSet<QString> found;
    for (const auto &finding : json[u"findings"_s].toArray()) {
        QCOMPARE(finding[u"state"_s].toString(), u"new"_s);
        found.insert(finding[u"address"_s].toString() + u' ' + finding[u"rule"_s].toString());
    }
    QVERIFY(found.contains(u"10.0.0.5 R7"_s));
    QVERIFY(!found.contains(u"10.0.0.5 R6"_s));
    QVERIFY(found.contains(u"10.0.0.6 R6"_s));
    const auto same = comparison::compare(test::sideOf({workstation()}), test::sideOf({workstation()}));
    QCOMPARE(objectOf(notify::notificationOf(same).json)[u"findings_total"_s].toInt(), 0);
}

void TestNotification::rechecksTellEveryVerdict()
{
    const auto recheck =
        comparison::recheck(test::sideOf({withSpooler("10.0.0.5", "srv5")}), test::sideOf({workstation()}));
    const auto told = notify::notificationOf(recheck);
    const auto json = objectOf(told.json);
    QCOMPARE(json[u"event"_s].toString(), u"recheck_finished"_s);
    QCOMPARE(json[u"verdicts"_s][u"fixed"_s].toInt(), 1);
    QCOMPARE(json[u"findings"_s].toArray().size(), qsizetype(recheck.items.size()));
    const auto fixed = std::find_if(told.cef.begin(), told.cef.end(), [](const std::string &text) {
        return text.find(" act=fixed") != std::string::npos;
    });
    QVERIFY(fixed != told.cef.end());
    QVERIFY(fixed->find("|R7|") != std::string::npos);
    QCOMPARE(fields(QByteArray::fromStdString(*fixed), 8)[6], QByteArray("0"));
}

QTEST_GUILESS_MAIN(TestNotification)
#include "tst_notification.moc"
