// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "policy/policy_check.h"
#include "policy/policy_office.h"

using namespace port135;
using namespace port135::policy;
using Kind = PolicyRemark::Kind;

namespace {

const std::string zones = "zone a 10.1.0.0/16\nzone b 10.2.0.0/16\nplace p a reference b\nplace q b\n";

std::vector<PolicyRemark> remarksOn(const std::string &text, const char *today = "2026-11-30")
{
    return checkPolicy(test::policyOf(text), test::day(today));
}

} // namespace

class TestPolicyCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundPolicyIsSound()
    {
        QVERIFY(remarksOn(zones + "rule P1 deny a -> b any\nrule P2 allow b -> a port 135\n").empty());
    }

    void aRuleBehindAWiderOneIsHidden_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<bool>("hidden");
        QTest::newRow("all of it") << QByteArray("rule P1 deny any -> any any\nrule P2 allow a -> b port 135")
                                   << true;
        QTest::newRow("its span") << QByteArray(
            "rule P1 deny a -> b port 1-1024\nrule P2 allow a -> b port 135,445")
                                  << true;
        QTest::newRow("its services")
            << QByteArray("rule P1 allow a,b -> b rpc samr,netlogon\nrule P2 deny a -> b rpc samr") << true;
        QTest::newRow("one port more")
            << QByteArray("rule P1 deny a -> b port 1-1024\nrule P2 allow a -> b port 135,1025") << false;
        QTest::newRow("another zone")
            << QByteArray("rule P1 deny a -> b any\nrule P2 allow b -> a port 135") << false;
        QTest::newRow("wider") << QByteArray("rule P1 deny a -> b any\nrule P2 deny any -> b any") << false;
        QTest::newRow("another kind")
            << QByteArray("rule P1 allow a -> b port 1-65535\nrule P2 deny a -> b rpc samr") << false;
    }
    void aRuleBehindAWiderOneIsHidden()
    {
        QFETCH(QByteArray, rules);
        QFETCH(bool, hidden);
        int found = 0;
        for (const auto &remark : remarksOn(zones + rules.toStdString())) {
            if (remark.kind != Kind::HiddenRule)
                continue;
            ++found;
            QCOMPARE(remark.line, 6u);
            QCOMPARE(remark.otherLine, 5u);
            QCOMPARE(remark.name, std::string("P2"));
            QCOMPARE(remark.other, std::string("P1"));
        }
        QCOMPARE(found, hidden ? 1 : 0);
    }

    void servicesWithoutTheMapperAreToldWithALine()
    {
        const auto remarks = remarksOn(zones + "rule P1 require a -> b rpc netlogon\n");
        QCOMPARE(remarks.size(), 1u);
        QCOMPARE(remarks[0].kind, Kind::MapperNotStated);
        QCOMPARE(remarks[0].proposal, std::string("rule P1-135 allow a -> b port 135"));
        QVERIFY(remarksOn(zones + "rule P1 require a -> b rpc netlogon\n" + remarks[0].proposal).empty());
        QVERIFY(remarksOn(zones + "rule P1 require a -> b rpc netlogon\nrule P2 allow any -> b any").empty());
    }

    void bitsOfAHostAreTold()
    {
        const auto remarks =
            remarksOn("zone a 10.1.0.5/16\nzone b 10.2.0.0/16,::ffff:10.3.0.9/120,2001:db8::1/32\n"
                      "place p a reference b at 10.1.0.5\nplace q b\nrule P1 deny a -> b any\n");
        std::vector<std::string> told;
        for (const auto &remark : remarks) {
            QCOMPARE(remark.kind, Kind::HostBits);
            told.push_back(std::to_string(remark.line) + ' ' + remark.name + ' ' + remark.other);
        }
        QCOMPARE(told,
                 (std::vector<std::string>{"1 10.1.0.5/16 10.1.0.0/16", "2 ::ffff:10.3.0.9/120 10.3.0.0/24",
                                           "2 2001:db8::1/32 2001:db8::/32"}));
    }

    void whatIsMissingIsTold()
    {
        const auto remarks = remarksOn("zone a 10.1.0.0/16\n");
        std::vector<Kind> kinds;
        for (const auto &remark : remarks)
            kinds.push_back(remark.kind);
        QCOMPARE(kinds, (std::vector<Kind>{Kind::NoRules, Kind::NoPlaces, Kind::ZoneUnused}));
        const auto blind = remarksOn("zone a 10.1.0.0/16\nplace p a\nrule P1 deny any -> a any");
        QCOMPARE(blind.size(), 1u);
        QCOMPARE(blind[0].kind, Kind::NoReference);
    }

    void exceptionsThatCannotHoldAreTold()
    {
        const std::string rule = "rule P1 deny a -> b any\n";
        const std::string rest = " until 2026-12-31 by Sato \"moves\"";
        QVERIFY(remarksOn(zones + rule + "except P1 a -> 10.2.0.1" + rest).empty());
        QVERIFY(remarksOn(zones + rule + "except P1 a -> 10.2.0.1" + rest, "2026-12-31").empty());
        const auto expired = remarksOn(zones + rule + "except P1 a -> 10.2.0.1" + rest, "2027-01-01");
        QCOMPARE(expired.size(), 1u);
        QCOMPARE(expired[0].kind, Kind::ExceptionExpired);
        QCOMPARE(expired[0].line, 6u);
        const auto unknown = remarksOn(zones + rule + "except P1 10.1.0.9 -> 10.2.0.1" + rest);
        QCOMPARE(unknown.size(), 1u);
        QCOMPARE(unknown[0].kind, Kind::ExceptionWithoutSource);
        QVERIFY(remarksOn("zone a 10.1.0.0/16\nzone b 10.2.0.0/16\nplace p a at 10.1.0.9 reference b\n" + rule
                          + "except P1 10.1.0.9 -> 10.2.0.1" + rest)
                    .empty());
    }
};

QTEST_GUILESS_MAIN(TestPolicyCheck)
#include "tst_policy_check.moc"
