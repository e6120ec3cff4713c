// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "policy/matrix_csv_import.h"
#include "policy/policy_draft.h"
#include "policy/policy_office.h"
#include "policy/policy_writer.h"
#include "policy/zone_map.h"

using namespace port135;
using namespace port135::policy;

namespace {

using Kind = PolicyError::Kind;

std::optional<PolicyError> firstError(const std::string &text)
{
    const auto parsed = parsePolicy(text, test::policyWords());
    return parsed ? std::nullopt : std::optional(parsed.error().front());
}

ZoneIndex zoneIn(const Policy &policy, const char *address, const char *realm = "")
{
    return ZoneMap(policy).zoneOf(realm, core::Address::parse(address).value());
}

std::string zoneNameIn(const Policy &policy, const char *address, const char *realm = "")
{
    return std::string(policy.zoneName(zoneIn(policy, address, realm)));
}

} // namespace

class TestPolicyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkedExampleIsRead()
    {
        const auto policy = test::policyOf(test::officePolicy);
        QCOMPARE(policy.title, std::string("Head office 2027"));
        QCOMPARE(policy.zones.size(), 5u);
        QCOMPARE(policy.rules.size(), 5u);
        QCOMPARE(policy.rules[0].action, RuleAction::Require);
        QCOMPARE(policy.rules[0].selector.interfaces.size(), 4u);
        QCOMPARE(policy.rules[3].severity, core::Level::High);
        QCOMPARE(policy.rules[4].control, std::string("PCI DSS 11.4.5"));
        QVERIFY(policy.rules[4].from.any);
        QCOMPARE(policy.defaultAction, RuleAction::Deny);
        QCOMPARE(policy.hosts.at(0).addresses.size(), 2u);
        QCOMPARE(policy.places.at(1).referenceZones.size(), 2u);
        const auto &exception = policy.exceptions.at(0);
        QCOMPARE(exception.owner, std::string("Sato"));
        QCOMPARE(exception.reason, std::string("label printer moves in March"));
        QCOMPARE(exception.until, test::day("2027-03-31"));
    }

    void theLongestBlockDecidesTheZone()
    {
        const auto policy = test::policyOf(std::string(test::officePolicy)
                                           + "zone v6 2001:db8::/32\nzone lab 2001:db8:7::/48\n"
                                             "zone branch 192.168.1.0/24 realm osaka\n");
        QCOMPARE(zoneNameIn(policy, "10.9.0.9"), std::string("servers"));
        QCOMPARE(zoneNameIn(policy, "10.9.0.10"), std::string("dcs"));
        QCOMPARE(zoneNameIn(policy, "10.2.255.255"), std::string("clients"));
        QCOMPARE(zoneNameIn(policy, "10.3.0.0"), std::string("outside"));
        QCOMPARE(zoneNameIn(policy, "2001:db8:1::1"), std::string("v6"));
        QCOMPARE(zoneNameIn(policy, "2001:db8:7::1"), std::string("lab"));
        QCOMPARE(zoneNameIn(policy, "192.168.1.5"), std::string("outside"));
        QCOMPARE(zoneNameIn(policy, "192.168.1.5", "osaka"), std::string("branch"));
        QCOMPARE(zoneNameIn(policy, "10.9.0.10", "osaka"), std::string("outside"));
    }

    void allSpellingsOfAFileAreOne_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray plain(test::officePolicy);
        QTest::newRow("CR LF") << QByteArray(plain).replace("\n", "\r\n");
        QTest::newRow("CR") << QByteArray(plain).replace("\n", "\r");
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + plain;
        QTest::newRow("tabs") << QByteArray(plain).replace("  ", "\t");
        QTest::newRow("full-width blanks") << QByteArray(plain).replace("  ", "\xe3\x80\x80");
        QTest::newRow("blanks behind commas") << QByteArray(plain).replace("0.10,", "0.10, ");
        QTest::newRow("an arrow") << QByteArray(plain).replace("->", "\xe2\x86\x92");
        QTest::newRow("an arrow without blanks")
            << QByteArray(plain).replace("clients -> clients", "clients->clients");
        QTest::newRow("versioned") << "# port135 policy 1\n" + plain;
        QTest::newRow("no newline at the end") << plain.trimmed();
    }
    void allSpellingsOfAFileAreOne()
    {
        QFETCH(QByteArray, text);
        const auto written = policy::written(test::policyOf(text.toStdString()));
        QCOMPARE(written, policy::written(test::policyOf(test::officePolicy)));
        QCOMPARE(policy::written(test::policyOf(written)), written);
    }

    void errorsSayWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QByteArray>("suggestion");
        const auto row = [](const char *name, const QByteArray &text, Kind kind, int line, int column,
                            const QByteArray &suggestion = {}) {
            QTest::newRow(name) << text << int(kind) << line << column << suggestion;
        };
        const QByteArray zones = "zone a 10.0.0.0/8\nzone b 10.1.0.0/16\n";
        row("statement", "\n zoen a 10.0.0.0/8", Kind::UnknownStatement, 2, 2, "zone");
        row("zone of a rule", zones + "rule P1 deny a -> bb any", Kind::UnknownZone, 3, 19, "b");
        row("action", zones + "rule P1 denny a -> b any", Kind::UnknownAction, 3, 9, "deny");
        row("selector", zones + "rule P1 deny a -> b ports 135", Kind::UnknownSelector, 3, 21, "port");
        row("service", zones + "rule P1 deny a -> b rpc netlogn", Kind::UnknownInterface, 3, 25, "netlogon");
        row("severity", zones + "rule P1 deny a -> b any severity hihg", Kind::BadSeverity, 3, 34, "high");
        row("option", zones + "rule P1 deny a -> b any serverity high", Kind::UnknownOption, 3, 25,
            "severity");
        row("port", zones + "rule P1 deny a -> b port 70000", Kind::BadPort, 3, 26);
        row("span of ports", zones + "rule P1 deny a -> b port 200-100", Kind::BadPort, 3, 26);
        row("arrow", zones + "rule P1 deny a b any", Kind::ExpectedArrow, 3, 16);
        row("missing selector", zones + "rule P1 deny a -> b", Kind::MissingWord, 3, 20);
        row("rule twice", zones + "rule P1 deny a -> b any\nrule P1 deny b -> a any", Kind::NameTaken, 4, 6);
        row("network", "zone a 10.0.0.0/33", Kind::BadNetwork, 1, 8);
        row("network of a range", "zone a 10.0.0.1-9", Kind::BadNetwork, 1, 8);
        row("second network of a list", "zone a 10.0.0.0/8, 10.0.0.256", Kind::BadNetwork, 1, 20);
        row("one block in two zones", "zone a 10.0.0.0/8\nzone b 10.0.0.0/8", Kind::ZonesOverlap, 2, 8);
        row("one address of two hosts", "host a 10.0.0.1\nhost b 10.0.0.1", Kind::AddressTaken, 2, 8);
        row("reserved name", "zone any 10.0.0.0/8", Kind::ReservedName, 1, 6);
        row("newer language", "# port135 policy 2\nnonsense", Kind::NewerVersion, 1, 18);
        row("open quotation", "policy \"Head office", Kind::UnclosedQuote, 1, 8);
        row("full-width digit",
            "zone a \xef\xbc\x91"
            "0.0.0.0/8",
            Kind::FullWidth, 1, 8, "1");
        row("full-width comma",
            "zone a 10.0.0.0/8\xe3\x80\x81"
            "10.1.0.0/16",
            Kind::FullWidth, 1, 18, ",");
        row("columns are characters", "zone \xe6\x9d\xb1\xe4\xba\xac 10.0.0.0/8\nplace p \xe6\x9d\xb1",
            Kind::UnknownZone, 2, 9);
        row("not UTF-8", "zone \xff 10.0.0.0/8", Kind::BadEncoding, 1, 6);
        row("control character", QByteArray("zone a\x01 10.0.0.0/8"), Kind::BadCharacter, 1, 7);
        row("exception of no rule",
            zones + "rule P1 deny a -> b any\nexcept P2 a -> b until 2027-01-01 by X \"y\"",
            Kind::UnknownRule, 4, 8, "P1");
        row("exception without a date", zones + "rule P1 deny a -> b any\nexcept P1 a -> b by X \"y\"",
            Kind::MissingWord, 4, 23);
        row("exception without a reason",
            zones + "rule P1 deny a -> b any\nexcept P1 a -> b until 2027-01-01 by X", Kind::MissingWord, 4,
            39);
        row("date", zones + "rule P1 deny a -> b any\nexcept P1 a -> b until 2027-02-30 by X \"y\"",
            Kind::BadDate, 4, 24);
        row("end of an exception",
            zones + "place pc-1 a\nrule P1 deny a -> b any\nexcept P1 pc-2 -> b until 2027-01-01 by X \"y\"",
            Kind::UnknownEnd, 5, 11, "pc-1");
        row("default twice", "default deny\ndefault allow", Kind::Repeated, 2, 9);
        row("word too many", "zone a 10.0.0.0/8 10.1.0.0/16", Kind::UnknownOption, 1, 19);
        row("empty item", "zone a 10.0.0.0/8,", Kind::EmptyItem, 1, 19);
    }
    void errorsSayWhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QByteArray, suggestion);
        const auto error = firstError(text.toStdString());
        QVERIFY(error);
        QCOMPARE(int(error->kind), kind);
        QCOMPARE(int(error->line), line);
        QCOMPARE(int(error->column), column);
        QCOMPARE(QByteArray::fromStdString(error->suggestion), suggestion);
    }

    void allErrorsAreToldByLine()
    {
        const auto parsed = parsePolicy(
            "rule P1 deny x -> y any\nzone a 10.0.0.300\nplace p q\nzone b 1.2.3.4", test::policyWords());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().size(), 3u);
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(parsed.error()[i].line, i + 1);
    }

    void aGroupStandsForItsServices()
    {
        const auto policy =
            test::policyOf("rule P1 deny any -> any rpc logon,367abb81-9844-35f1-ad32-98f038001003");
        QCOMPARE(policy.rules[0].selector.interfaces.size(), 5u);
    }

    void aSpreadsheetBecomesAPolicy()
    {
        const auto imported =
            policyFromCsv("\xef\xbb\xbf,clients 10.1.0.0/16,\"servers 10.9.0.0/24, 10.8.0.0/24\",guests\r\n"
                          "clients,deny,\"allow netlogon,samr; allow port 135\",\r\n"
                          "servers,Block all,,require 135\r\n",
                          test::policyWords());
        QVERIFY(imported);
        QCOMPARE(
            imported->text,
            std::string("# port135 policy 1\nzone clients 10.1.0.0/16\nzone servers 10.9.0.0/24,10.8.0.0/24\n"
                        "# zone guests NETWORK,NETWORK\n"
                        "rule M1 deny clients -> clients any\n"
                        "rule M2 allow clients -> servers rpc netlogon,samr\n"
                        "rule M3 allow clients -> servers port 135\n"
                        "rule M4 deny servers -> clients any\n"
                        "rule M5 require servers -> guests port 135\ndefault unstated\n"));
        QCOMPARE(imported->zonesWithoutNetworks, std::vector<std::string>{"guests"});
    }

    void aSpreadsheetSaysItsSeparator()
    {
        const auto imported = policyFromCsv("\xef\xbb\xbfsep=;\r\nfrom;a 10.0.0.0/24;b 10.1.0.0/24\r\n"
                                            "a;deny;\"allow netlogon,samr\"\r\n",
                                            test::policyWords());
        QVERIFY(imported);
        QVERIFY2(imported->text.find("rule M2 allow a -> b rpc netlogon,samr\n") != std::string::npos,
                 imported->text.c_str());
        // Lines are counted as in the file.
        const auto wrong = policyFromCsv("sep=;\nfrom;a\na;dny\n", test::policyWords());
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().line, std::size_t(3));
    }

    void aWrongCellIsTold_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("cell");
        QTest::newRow("action") << QByteArray(",a,b\na,,denyy\n") << int(Kind::UnknownAction) << 2 << 3;
        QTest::newRow("service") << QByteArray(";a;b\na;allow x;\n") << int(Kind::UnknownInterface) << 2 << 2;
        QTest::newRow("too many cells") << QByteArray(",a\na,,deny\n") << int(Kind::NotSquare) << 2 << 3;
        QTest::newRow("row without a zone") << QByteArray(",a\n,deny\n") << int(Kind::MissingWord) << 2 << 1;
        QTest::newRow("network") << QByteArray(",a 1.2.3.4/40\n") << int(Kind::BadNetwork) << 1 << 2;
        QTest::newRow("open quotation") << QByteArray(",a\n\"a,deny\n") << int(Kind::UnclosedQuote) << 2 << 1;
        QTest::newRow("nothing") << QByteArray("\n\n") << int(Kind::MissingWord) << 1 << 1;
    }
    void aWrongCellIsTold()
    {
        QFETCH(QByteArray, csv);
        QFETCH(int, kind);
        QFETCH(int, line);
        QFETCH(int, cell);
        const auto imported = policyFromCsv(csv.toStdString(), test::policyWords());
        QVERIFY(!imported);
        QCOMPARE(int(imported.error().kind), kind);
        QCOMPARE(int(imported.error().line), line);
        QCOMPARE(int(imported.error().column), cell);
    }

    void whatWasSeenBecomesADraft()
    {
        using test::OfficeHost;
        auto inside = test::scanFrom(
            "dc rack", 0,
            {OfficeHost("10.9.0.10", PortView::Open)
                 .port(49664, PortView::Open, {test::rpc::drsuapi, test::rpc::netlogon}),
             OfficeHost("10.9.0.20", PortView::Open).port(49665, PortView::Silent, {test::rpc::svcctl})});
        const auto outside = test::scanFrom("tokyo-pc", 5, {OfficeHost("10.9.0.10", PortView::Open)});
        auto far = outside;
        far.vantage = core::Vantage::OtherSegment;
        const auto words = test::policyWords();
        const auto text = written(draftPolicy({inside, far}, words));
        QCOMPARE(text,
                 std::string("# port135 policy 1\nzone net-10-9-0-0-24 10.9.0.0/24\nzone dcs 10.9.0.10\n"
                             "place \"dc rack\" net-10-9-0-0-24 reference net-10-9-0-0-24,dcs\n"
                             "place tokyo-pc outside\n"
                             "rule S1 allow net-10-9-0-0-24 -> net-10-9-0-0-24 port 135\n"
                             "rule S2 allow net-10-9-0-0-24 -> dcs port 135\n"
                             "rule S3 allow net-10-9-0-0-24 -> dcs rpc drsuapi,netlogon\n"
                             "rule S4 allow outside -> dcs port 135\n"
                             "default deny\n"));
        QCOMPARE(written(test::policyOf(text)), text);
    }

    void aDraftKeepsRealmsApart()
    {
        using test::OfficeHost;
        const auto dc =
            OfficeHost("10.9.0.10", PortView::Open).port(49664, PortView::Open, {test::rpc::drsuapi});
        const auto head = test::scanFrom("head", 0, {dc});
        auto branch = test::scanFrom("branch", 5, {dc});
        branch.realm = "second";
        const auto text = written(draftPolicy({head, branch}, test::policyWords()));
        QVERIFY2(text.starts_with("# port135 policy 1\nzone net-10-9-0-0-24 10.9.0.0/24\n"
                                  "zone net-10-9-0-0-24-second 10.9.0.0/24 realm second\n"
                                  "zone dcs 10.9.0.10\nzone dcs-second 10.9.0.10 realm second\n"
                                  "place branch net-10-9-0-0-24-second "
                                  "reference net-10-9-0-0-24-second,dcs-second\n"
                                  "place head net-10-9-0-0-24 reference net-10-9-0-0-24,dcs\n"),
                 text.c_str());
        QCOMPARE(written(test::policyOf(text)), text);
    }
};

QTEST_GUILESS_MAIN(TestPolicyFile)
#include "tst_policy_file.moc"
