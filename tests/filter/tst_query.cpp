// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "filter/filter_hosts.h"

#include <random>

using namespace port135;
using filter::Error;

namespace {

/// Which hosts of the office match, by their numbers: "0 2"; or "!" where the text is wrong.
QString matching(const QString &text)
{
    const auto words = test::vocabulary();
    const auto query = filter::Query::parse(text.toStdString(), words);
    if (!query)
        return QStringLiteral("!");
    QStringList found;
    const auto office = test::office();
    for (std::size_t i = 0; i < office.size(); ++i) {
        if (query->matches(office[i]))
            found += QString::number(i);
    }
    return found.join(u' ');
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hosts");
        const auto row = [](const char *text, const char *hosts) {
            QTest::newRow(text[0] ? text : "nothing")
                << QString::fromUtf8(text) << QString::fromLatin1(hosts);
        };
        row("", "0 1 2 3 4");
        row("   ", "0 1 2 3 4");
        // Words
        row("listed", "0 4");
        row("LISTED", "0 4");
        row("listed high", "0");
        row("\"dc1.office\"", "0");
        row("listed dc1", "0");
        row("\"listed dc1\"", "");
        row("spooler", "0 1");
        row("samr", "0");
        row("12345778-1234", "0");
        row("\\pipe\\spool", "1");
        row("10.0.0.2", "1");
        row("fd00::5", "4");
        // Logic
        row("-listed", "1 2 3");
        row("listed OR denied", "0 2 4");
        row("listed | denied", "0 2 4");
        row("listed -high OR denied", "2 4");
        row("(listed OR denied) -high", "2 4");
        row("-(listed OR denied)", "1 3");
        row("--listed", "0 4");
        row("---listed", "1 2 3");
        row("listed AND high", "0");
        row("\"OR\"", "");
        row("samr or dc1", ""); // only capitals are the operator
        // Levels
        row("level:high", "0");
        row("level=HIGH", "0");
        row("level>=medium", "0 1");
        row("level>medium", "0");
        row("level<=low", "2 4");
        row("level<low", "4");
        row("level:none", "3");
        row("level:high,low", "0 2");
        row("severity:high", "0");
        row("-level:none", "0 1 2 4");
        // Outcomes
        row("outcome:denied", "2");
        row("outcome:denied,silent", "2 3");
        row("outcome:not-rpc", "");
        // Roles
        row("role:dc", "0");
        row("role:domain_controller", "0");
        row("role:\"domain controller\"", "0");
        row("role:domain", "0");
        row("role=spooler", "1");
        row("role:any", "0 1");
        row("role:none", "2 3 4");
        // Ports
        row("port:49665", "0");
        row("open:49665", "");
        row("open:49664", "0");
        row("port>=49152", "0");
        row("port<=1030", "1");
        row("port<1030", "");
        row("port:1000-2000", "1");
        row("port:0", "");
        // Addresses
        row("net:10.0.0.0/24", "0 1");
        row("net:10.0.0.7/24", "0 1");
        row("address:10.0.0.1", "0");
        row("ip:10.0.0.2-10.0.1.3", "1 2");
        row("net:10.0.1.", "2 3");
        row("net:0.0.0.0/0", "0 1 2 3");
        row("net:fd00::/64", "4");
        row("net:fd00::5", "4");
        row("-net:10.0.0.0/8", "4");
        // Names
        row("name:dc1", "0");
        row("name=dc1", "0");
        row("name=dc", "");
        row("name:any", "0 1");
        row("name:none", "2 3 4");
        row("domain:office", "0");
        // Systems
        row("os:2019", "0");
        row("os:\"server 2008\"", "1");
        row("os:unknown", "2 3 4");
        row("os<10", "1");
        row("os>=10.0.17763", "0");
        row("os>10.0.17763", "");
        row("os<17763", "1");
        row("os<=6.1", "");
        row("os<=6.1.7601", "1");
        row("support:ended", "1");
        row("support:Ended,supported", "0 1");
        row("support:unknown", "2 3 4");
        // Findings
        row("rule:R4", "0");
        row("rule:r3,r4", "0 1");
        row("cve:2021-34527", "0");
        row("cve:CVE-2020-1472", "0");
        row("accepted:yes", "1");
        row("accepted:no", "0 2 3 4");
        row("accepted:R3", "1");
        row("accepted:R7", "");
        // Interfaces
        row("interface:spooler", "0 1");
        row("uuid:12345678-1234-abcd-ef00-0123456789ab", "0 1");
        row("uuid:{12345678-1234-ABCD-ef00-0123456789ab}", "0 1");
        row("uuid:deadbeef", "1");
        row("interface:samr -interface:spooler", "");
        // What people write
        row("tag:core", "0");
        row("tag:\"tier 0\"", "0");
        row("tag:tier", "");
        row("tag:any", "0");
        row("note:easter", "0");
        row("note:none", "1 2 3 4");
        row("changed:new", "1");
        row("changed:yes", "1 2 3");
        row("changed:no", "0");
        // Japanese keyboards
        row("level\xef\xbc\x9ahigh", "0");
        row("listed\xe3\x80\x80high", "0");
    }

    void matches()
    {
        QFETCH(QString, text);
        QTEST(matching(text), "hosts");
    }

    void explainsErrors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char *text, Error::Kind kind, int position, int length,
                            const char *suggestion = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << kind << position << length
                                << QString::fromLatin1(suggestion);
        };
        using Kind = Error::Kind;
        row("listed levle:high", Kind::UnknownField, 7, 5, "level");
        row("xyzzy:1", Kind::UnknownField, 0, 5);
        row("level:hihg", Kind::BadLevel, 6, 4, "high");
        row("level:", Kind::MissingValue, 0, 6);
        row("level: high", Kind::MissingValue, 0, 6);
        row("role>dc", Kind::NotOrdered, 0, 5);
        row("role:printer", Kind::BadRole, 5, 7);
        row("role:spoler", Kind::BadRole, 5, 6, "spooler");
        row("outcome:denyed", Kind::BadOutcome, 8, 6, "denied");
        row("port:x", Kind::BadPort, 5, 1);
        row("port:70000", Kind::BadPort, 5, 5);
        row("port:20-10", Kind::BadPort, 5, 5);
        row("net:10.0.0.0/33", Kind::BadAddress, 4, 11);
        row("net:server", Kind::BadAddress, 4, 6);
        row("net:10.0.0.9-10.0.0.1", Kind::BadAddress, 4, 17);
        row("os<new", Kind::BadVersion, 3, 3);
        row("support:endde", Kind::BadSupport, 8, 5, "ended");
        row("support:paid", Kind::BadSupport, 8, 4);
        row("support>ended", Kind::NotOrdered, 0, 8);
        row("os<10.0.1.2", Kind::BadVersion, 3, 8);
        row("rule:printing", Kind::BadRule, 5, 8);
        row("rule:R5", Kind::BadRule, 5, 2, "R3");
        row("interface:nothing", Kind::BadInterface, 10, 7);
        row("accepted:maybe", Kind::BadFlag, 9, 5, "yes");
        row("changed:old", Kind::BadChange, 8, 3);
        row("a \"b c", Kind::UnclosedQuote, 2, 4);
        row("(a OR b", Kind::UnclosedParenthesis, 0, 1);
        row("a) b", Kind::StrayParenthesis, 1, 1);
        row(")", Kind::StrayParenthesis, 0, 1);
        row("()", Kind::MissingTerm, 1, 1);
        row("OR a", Kind::MissingTerm, 0, 2);
        row("a OR", Kind::MissingTerm, 2, 2);
        row("a -", Kind::MissingTerm, 2, 1);
        row("\"\"", Kind::MissingValue, 0, 2);
    }

    void explainsErrors()
    {
        QFETCH(QString, text);
        const auto words = test::vocabulary();
        const auto query = filter::Query::parse(text.toStdString(), words);
        QVERIFY(!query);
        QTEST(query.error().kind, "kind");
        QTEST(int(query.error().position), "position");
        QTEST(int(query.error().length), "length");
        QTEST(QString::fromStdString(query.error().suggestion), "suggestion");
    }

    void changesNeedAComparison()
    {
        auto words = test::vocabulary();
        words.changes = false;
        const auto query = filter::Query::parse("changed:new", words);
        QVERIFY(!query);
        QCOMPARE(query.error().kind, Error::Kind::NoComparison);
    }

    void keepsItsLimits()
    {
        const auto words = test::vocabulary();
        const auto kindOf = [&](const std::string &text) {
            const auto query = filter::Query::parse(text, words);
            return query ? -1 : int(query.error().kind);
        };
        QCOMPARE(kindOf(std::string(5000, 'a')), int(Error::Kind::TooLong));
        QCOMPARE(kindOf(std::string(4000, '(')), int(Error::Kind::TooManyTerms));
        QCOMPARE(kindOf(std::string(200, '(') + "a" + std::string(50, ')')), int(Error::Kind::TooDeep));
        QCOMPARE(kindOf(std::string(200, '-') + "a"), -1);
        QCOMPARE(kindOf(std::string(32, '(') + "a" + std::string(32, ')')), -1);
    }

    void survivesAnyText()
    {
        const auto words = test::vocabulary();
        const auto office = test::office();
        static constexpr const char *parts[] = {
            "(",    ")",  "-",     "OR",    "\"", " ",       "level", ":",           ">=",      "high",
            "port", "1",  ",",     "net",   "10", "/",       "\xff",  "\x00",        "fe80::1", "role",
            "<",    "os", "uuid:", "dead-", "=",  "changed", "*",     "\xe3\x80\x80"};
        std::mt19937 random(135);
        int good = 0;
        for (int round = 0; round < 20'000; ++round) {
            std::string text;
            for (auto n = random() % 12; n > 0; --n)
                text += parts[random() % std::size(parts)];
            const auto query = filter::Query::parse(text, words);
            if (!query) {
                QVERIFY(query.error().position + query.error().length <= text.size());
                continue;
            }
            ++good;
            for (const auto &host : office)
                query->matches(host);
        }
        QVERIFY(good > 1000);
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
