// SPDX-License-Identifier: GPL-3.0-or-later
// Golden observations: what each rule says of them, and what it does not say.
#include "rating/observation_text.h"

#include "rating/rate.h"
#include "rating/rule.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QObject>
#include <QRegularExpression>
#include <QStringList>
#include <QStringLiteral>
#include <QTest>

using namespace port135;

namespace {

core::Rating rated(const QByteArray &text, core::Vantage vantage, const char *date = "2026-11-23")
{
    const core::Observation observation = test::observation(text);
    return rating::rate(observation,
                        {knowledge::Catalogue::builtIn(), vantage, core::parseDate(date).value()});
}

/// "R6:high R9:medium R13:-"
QByteArray printed(const core::Rating &rating)
{
    QByteArrayList words;
    for (const core::Finding &finding : rating.findings)
        words.append(QByteArray(finding.rule.data(), qsizetype(finding.rule.size())) + ':'
                     + (finding.level ? QByteArray(core::name(*finding.level).data()) : QByteArray("-")));
    return words.join(' ');
}

QByteArray printedRoles(const core::Rating &rating)
{
    QByteArrayList words;
    for (std::string_view role : rating.roles)
        words.append(QByteArray(role.data(), qsizetype(role.size())));
    return words.join(' ');
}

} // namespace

class TestRate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interfacesOfOnePortShareASentence();
    void findings_data();
    void findings();
    void roles_data();
    void roles();
    void confidence_data();
    void confidence();
    void supportFollowsTheDateGiven_data();
    void supportFollowsTheDateGiven();
    void theFirstLevelIsTheHighest();
    void theSameInputGivesTheSameRating();
    void evidenceNamesWhatWasSeen();
    void manyEndpointsAreNamedBriefly();
    void identityIsEvidenceOfARefusal();
    void aWholeMapIsRatedQuickly_data();
    void aWholeMapIsRatedQuickly();
};

void TestRate::findings_data()
{
    QTest::addColumn<QByteArray>("observation");
    QTest::addColumn<QByteArray>("vantage");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char *name, const char *vantage, const char *observation,
                        const char *expected) {
        QTest::newRow(name) << QByteArray(observation) << QByteArray(vantage) << QByteArray(expected);
    };

    // R1
    row("R1 mapper seen from the internet", "internet", "listed; reach; np \\PIPE\\lsass samr",
        "R1:critical R10:low");
    row("R1 mapper that refuses, seen from the internet", "internet", "denied; cause fault; status 5",
        "R1:critical R11:low");
    row("R1 not from the VPN", "vpn", "listed; reach; np \\PIPE\\lsass samr", "R10:low");
    row("R1 not for a closed port on the internet", "internet", "closed", "R12:info");
    row("R1 not for another protocol on the internet", "internet", "not_rpc; cause tls", "R17:-");

    // R2
    row("R2 attack tool on TCP", "same-segment", "listed; tcp 49700 mimicom", "R2:critical R16:low");
    row("R2 attack tool on a pipe", "same-segment", "listed; reach; np \\pipe\\x mimicom",
        "R2:critical R10:low");
    row("R2 not for a local endpoint", "same-segment", "listed; reach; local x mimicom", "R10:low");
    row("R2 not for another version of the UUID", "same-segment",
        "listed; reach; np \\pipe\\x 17fc11e9-c258-4b8d-8d07-2f4125156244/2.0", "R10:low");

    row("R2 not for a tower that nobody knows", "same-segment", "listed; reach; odd x mimicom", "R10:low");

    // R3
    row("R3 Windows 7 in the same segment", "same-segment", "denied; os 6.1.7601", "R3:high R11:low");
    row("R3 Windows 7 from another segment", "other-segment", "denied; os 6.1.7601", "R3:critical R11:low");
    row("R3 Windows 7 through the VPN", "vpn", "denied; os 6.1.7601", "R3:critical R11:low");
    row("R3 not for Samba's fixed version", "other-segment", "denied; os 6.1.0", "R11:low");
    row("R3 not while one edition of the build is supported", "same-segment", "denied; os 10.0.19041",
        "R20:low R11:low");
    row("R3 not with an unknown build", "other-segment", "denied; os 10.0.99", "R11:low");
    row("R3 not without a mapper", "other-segment", "closed; os 6.1.7601", "R12:info");
    row("R3 not when a Windows 7 version comes with Samba's interfaces", "other-segment",
        "listed; reach; os 6.1.7601; tcp 49152 unixinfo closed", "R10:low");

    // R4
    row("R4 spooler on a domain controller", "other-segment",
        "listed; reach; tcp 49667 drsuapi silent; tcp 49670 par open", "R4:high R7:medium R9:low");
    row("R4 spooler on a certification authority", "same-segment",
        "listed; reach; tcp 49667 icpr open; tcp 49670 pan open", "R4:high R7:medium R24:low R9:low");
    row("R4 though the spooler's port is closed", "same-segment",
        "listed; reach; tcp 49667 drsuapi open; tcp 49670 par closed", "R4:high R9:low R27:info");
    row("R4 though the port was not tried", "same-segment", "listed; tcp 49667 drsuapi; tcp 49670 par",
        "R4:high R16:low");
    row("R4 not when the spooler is for callers on the host alone", "same-segment",
        "listed; tcp 49667 drsuapi; local x par", "R16:low");
    row("R4 not on a member server that lists netlogon", "same-segment",
        "listed; reach; tcp 49667 netlogon open; tcp 49670 par open", "R7:medium R9:low");
    row("R4 not when the domain controller's interface is local", "same-segment",
        "listed; reach; local NTDS_LPC drsuapi; tcp 49670 par open", "R7:medium R9:low");

    // R5
    row("R5 Remote Desktop licensing from another segment", "other-segment",
        "listed; reach; tcp 49680 licensing open", "R5:high R9:medium");
    row("R5 deployment services through the VPN", "vpn", "listed; reach; tcp 5040 wds open",
        "R5:high R9:medium");
    row("R5 Message Queuing in the same segment", "same-segment", "listed; reach; tcp 2103 msmq open",
        "R5:medium R9:low");
    row("R5 not with the port closed", "other-segment",
        "listed; reach; tcp 2103 msmq closed; tcp 49152 samr open", "R9:medium");
    row("R5 not on a pipe", "other-segment", "listed; reach; np \\pipe\\HydraLsPipe licensing", "R10:low");

    // R6
    row("R6 services from another segment", "other-segment", "listed; reach; tcp 49669 svcctl open",
        "R6:high R9:medium");
    row("R6 scheduled tasks in the same segment", "same-segment", "listed; reach; tcp 49666 tasks open",
        "R6:medium R9:low");
    row("R6 old AT interface", "other-segment", "listed; reach; tcp 1025 atsvc open", "R6:high R9:medium");
    row("R6 by HTTP", "other-segment", "listed; reach; http 49669 svcctl open",
        "R6:high R9:medium R34:medium");
    row("R6 not with the port silent", "other-segment",
        "listed; reach; tcp 49669 svcctl silent; tcp 49152 samr open", "R9:medium");
    row("R6 not by UDP, which is not tried", "other-segment", "listed; reach; udp 1025 svcctl", "R10:low");
    row("R6 not for another major version", "other-segment",
        "listed; reach; tcp 49669 367abb81-9844-35f1-ad32-98f038001003/1.0 open", "R9:medium");

    // R7 and the UUID of two services
    row("R7 spooler on a workstation", "same-segment", "listed; reach; tcp 49668 par open",
        "R7:medium R9:low");
    row("R7 one open port is enough, whatever comes after", "same-segment",
        "listed; reach; tcp 49668 par open; tcp 49669 par closed; np \\pipe\\spoolss pan",
        "R7:medium R9:low");
    row("R7 the shared UUID beside its siblings", "same-segment",
        "listed; reach; tcp 49668 par open; tcp 49668 rprn open", "R7:medium R9:low");
    row("R7 the shared UUID that calls itself spooler", "same-segment",
        "listed; reach; tcp 1026 rprn open \"Print Spooler\"", "R7:medium R9:low");
    row("R7 not for the IPsec policy agent", "same-segment",
        "listed; reach; tcp 49156 rprn open \"IPSec Policy agent endpoint\"; local spoolss pan", "R9:low");
    row("R7 not for the shared UUID without any word", "same-segment", "listed; reach; tcp 1025 rprn open",
        "R9:low");
    row("R7 not for a spooler that is only local", "same-segment",
        "listed; reach; local spoolss pan; tcp 49152 samr open", "R9:low");
    row("R7 not for a spooler on a pipe", "same-segment", "listed; reach; np \\pipe\\spoolss rprn",
        "R10:low");

    // R15
    row("R15 objects behind an open port, across a border", "other-segment",
        "listed; reach; address SRV1; tcp 49152 samr open; serves 49152 remunknown", "R15:medium R9:medium");
    row("R15 not where DCOM answers and something else is open", "other-segment",
        "listed; reach; address SRV1; tcp 49152 samr open", "R9:medium");
    row("R15 activation itself on an open port", "other-segment", "listed; reach; tcp 49153 activation open",
        "R15:medium R9:medium");
    row("R15 not in the same segment", "same-segment", "listed; reach; address SRV1; tcp 49152 samr open",
        "R9:low");
    row("R15 not without another open port", "other-segment",
        "listed; reach; address SRV1; tcp 49152 samr closed", "R10:low");
    row("R15 not without an answer from DCOM", "other-segment", "listed; reach; tcp 49152 samr open",
        "R9:medium");

    // R8
    row("R8 not from an old flaw alone, from another segment", "other-segment", "denied; os 10.0.17763",
        "R11:low");
    row("R8 not from an old flaw alone, in the same segment", "same-segment", "denied; os 10.0.20348",
        "R11:low");
    row("R8 not for what came after the update", "other-segment", "denied; os 10.0.28000", "R11:low");
    row("R8 not for Samba", "other-segment", "denied; os 6.1.0; netbios SRV", "R11:low");
    row("R8 not without a mapper", "other-segment", "silent; os 10.0.17763", "R13:-");

    // R9, R10, R16: map, ports, and what was not tried
    row("R9 from another segment", "other-segment",
        "listed; reach; tcp 49152 samr open; tcp 49153 eventlog silent", "R9:medium");
    row("R9 in the same segment", "same-segment", "listed; reach; tcp 49152 unknown open", "R9:low");
    row("R9 not when the mapper lists only itself", "other-segment", "listed; reach; tcp 135 epmapper open",
        "R10:low");
    row("R9 not when the lookup is refused", "other-segment", "denied", "R11:low");
    row("R10 all ports shut", "other-segment",
        "listed; reach; tcp 49152 samr silent; tcp 49153 svcctl closed", "R10:low");
    row("R10 nothing on TCP, ports not tried", "other-segment", "listed; local x samr; np \\pipe\\lsass samr",
        "R10:low");
    row("R10 empty list", "other-segment", "empty", "R10:low");
    row("R10 some ports shut, others not tried", "other-segment",
        "listed; reach; tcp 49152 samr silent; tcp 49153 svcctl", "R10:low");
    row("R10 not without a list", "other-segment", "partial; cause reset_by_peer", "R14:-");
    row("R16 ports not tried", "other-segment", "listed; tcp 49152 samr; tcp 49153 svcctl", "R16:low");
    row("R16 stage made, but no port tried", "other-segment", "listed; reach; tcp 49152 samr", "R16:low");
    row("R23 no time for any port", "other-segment", "listed; reach; incomplete time; tcp 49152 samr",
        "R23:low");
    row("R23 no time for the others", "other-segment",
        "listed; reach; incomplete time; tcp 49152 samr closed; tcp 49153 svcctl", "R23:low");
    row("R23 not once a port is open", "same-segment",
        "listed; reach; incomplete time; tcp 49152 samr open; tcp 49153 eventlog", "R9:low");
    row("R23 not where all ports were tried", "other-segment",
        "listed; reach; incomplete time; tcp 49152 samr closed", "R10:low");
    row("R16 not once a port was tried", "other-segment", "listed; reach; tcp 49152 samr closed", "R10:low");

    // R18
    row("R18 SPX", "same-segment", "listed; reach; spx a samr; tcp 1025 samr closed", "R18:low R10:low");
    row("R18 NetBIOS beside an open port", "same-segment", "listed; reach; nb 5 samr; tcp 1025 samr open",
        "R9:low R18:low");
    row("R18 not for UDP", "same-segment", "listed; reach; udp 1026 samr", "R10:low");
    row("R18 not for a tower that nobody knows", "same-segment", "listed; reach; odd x samr", "R10:low");

    // R11 and the hosts without a list
    row("R11 denied", "same-segment", "denied; cause fault; status 5", "R11:low");
    row("R11 not implemented", "same-segment", "unsupported", "R11:low");
    row("R11 not for a list that was given", "same-segment", "empty", "R10:low");
    row("R12 closed", "same-segment", "closed; cause connection_refused", "R12:info");
    row("R13 silent", "same-segment", "silent; cause connect_timeout", "R13:-");
    row("R13 unreachable", "same-segment", "unreachable; cause host_unreachable", "R13:-");
    row("R14 RPC without a mapper", "same-segment", "rpc_no_mapper; cause interface_rejected", "R14:-");
    row("R14 list broken off before the first entry", "same-segment", "partial; cause no_answer", "R14:-");
    row("R14 not when entries came", "same-segment", "partial; cause no_answer; reach; np \\pipe\\lsass samr",
        "R10:low");
    row("R17 not RPC", "same-segment", "not_rpc; cause http", "R17:-");
    row("R19 a fault on our side", "same-segment", "error; cause out_of_descriptors", "R19:-");
    row("not examined says nothing", "internet", "not_examined", "");

    // Whole maps of real hosts
    row("Windows 10, ports filtered", "same-segment", "listed; reach; map windows-10 silent", "R10:low");
    row("Windows 10, ports filtered, from another segment", "other-segment",
        "listed; reach; map windows-10 silent", "R10:low");
    row("Windows 10, ports open, in the same segment", "same-segment", "listed; reach; map windows-10 open",
        "R6:medium R7:medium R26:low R9:low");
    row("Windows 10, ports open, from another segment", "other-segment", "listed; reach; map windows-10 open",
        "R6:high R7:medium R26:medium R9:medium");
    row("Windows 10, ports not tried", "other-segment", "listed; map windows-10 untried", "R16:low");
    row("2019 domain controller with spooler", "other-segment",
        "listed; reach; os 10.0.17763; map server-2019-dc open",
        "R4:high R6:high R7:medium R27:medium R28:medium R26:medium R8:medium R34:medium R9:low");
    row("2019 domain controller, its ports filtered", "other-segment",
        "listed; reach; map server-2019-dc silent", "R4:high R10:low");
    row("2016 domain controller without spooler", "other-segment", "listed; reach; map server-2016-dc open",
        "R6:high R27:medium R28:medium R26:medium R34:medium R9:low");
    row("2008 R2 domain controller, whose IPsec agent is no spooler", "other-segment",
        "listed; reach; os 6.1.7601; map server-2008r2-dc open",
        "R3:critical R6:high R27:medium R28:medium R26:medium R34:medium R9:low");
    row("2008 server", "same-segment", "listed; reach; os 6.0.6001; map server-2008 open",
        "R3:high R6:medium R26:low R9:low");
    row("Windows 7", "other-segment", "listed; reach; os 6.1.7600; map windows-7 open",
        "R3:critical R6:high R26:medium R9:medium");
    row("2012 R2 server after its last update", "other-segment",
        "listed; reach; os 6.3.9600; map server-2012r2 open",
        "R3:critical R6:high R7:medium R26:medium R9:medium");

    // Samba: no Windows bug, no Windows end of support, but its map is as public as any
    row("Samba domain controller by its version", "other-segment",
        "listed; reach; os 6.1.0; tcp 135 epmapper open \"epmapper\"; tcp 49152 drsuapi open; tcp 49153 rprn "
        "open \"spoolss\"; tcp 49154 svcctl open",
        "R9:low");
    row("Samba by its annotations", "other-segment",
        "listed; reach; tcp 49152 samr open \"samr\"; tcp 49153 rprn open \"spoolss\"", "R9:medium");
    row("Samba on the internet", "internet", "listed; reach; os 6.1.0; tcp 49152 drsuapi closed",
        "R1:critical R10:low");
}

void TestRate::findings()
{
    QFETCH(QByteArray, observation);
    QFETCH(QByteArray, vantage);
    QFETCH(QByteArray, expected);
    const auto place = core::parseVantage(vantage.toStdString());
    QVERIFY(place);

    const core::Rating rating = rated(observation, *place);
    QCOMPARE(printed(rating), expected);
    for (const core::Finding &finding : rating.findings) {
        QVERIFY2(!finding.evidence.empty(), finding.rule.data());
        for (const QString &sentence : rating::evidence(finding)) {
            QVERIFY2(sentence.endsWith(u'.'), qUtf8Printable(sentence));
            QVERIFY2(!sentence.contains(QRegularExpression(QStringLiteral("%[1-9]"))),
                     qUtf8Printable(sentence));
        }
    }
    const auto levelled = std::find_if(rating.findings.begin(), rating.findings.end(),
                                       [](const core::Finding &f) { return f.level.has_value(); });
    QCOMPARE(rating.level, levelled == rating.findings.end() ? std::nullopt : levelled->level);
    QVERIFY(!rating::summary(rating).isEmpty());
}

void TestRate::roles_data()
{
    QTest::addColumn<QByteArray>("observation");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char *name, const char *observation, const char *expected) {
        QTest::newRow(name) << QByteArray(observation) << QByteArray(expected);
    };
    row("nothing listed", "closed", "");
    row("replication makes a domain controller", "listed; tcp 49667 drsuapi", "domain_controller");
    row("replication on a pipe does as well", "listed; np \\pipe\\lsass drsuapi", "domain_controller");
    row("netlogon alone does not", "listed; tcp 49667 netlogon", "");
    row("a local endpoint makes no role", "listed; local NTDS_LPC drsuapi; local spoolss pan", "");
    row("a closed port does not take the role away", "listed; reach; tcp 2103 msmq closed",
        "message_queuing");
    row("IPsec is no spooler", "listed; tcp 49156 rprn untried \"IPSec Policy agent endpoint\"", "");
    row("Samba keeps its other roles",
        "listed; os 6.1.0; tcp 49152 drsuapi; tcp 49153 50abc2a4-574d-40b3-9d66-ee4fd5fba076/5.0",
        "domain_controller dns_server samba");
    row("several, in a fixed order", "listed; tcp 1 par; tcp 2 wds; tcp 3 icpr; tcp 4 drsuapi",
        "domain_controller certificate_authority deployment_server spooler");
    row("2019 domain controller", "listed; map server-2019-dc untried",
        "domain_controller dns_server spooler");
    row("2008 R2 domain controller", "listed; map server-2008r2-dc untried",
        "domain_controller dns_server dfs_replication");
    row("2016 domain controller", "listed; map server-2016-dc untried", "domain_controller dns_server");
    row("Windows 10", "listed; map windows-10 untried", "spooler");
    row("Windows 7", "listed; map windows-7 untried", "");
}

void TestRate::roles()
{
    QFETCH(QByteArray, observation);
    QFETCH(QByteArray, expected);
    QCOMPARE(printedRoles(rated(observation, core::Vantage::SameSegment)), expected);
}

void TestRate::confidence_data()
{
    QTest::addColumn<QByteArray>("observation");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("list whole, all ports tried")
        << QByteArray("listed; reach; tcp 1 samr open; tcp 2 samr silent") << QByteArray("high");
    QTest::newRow("list whole, nothing to try")
        << QByteArray("listed; np \\pipe\\lsass samr") << QByteArray("high");
    QTest::newRow("list whole, ports not tried") << QByteArray("listed; tcp 1 samr") << QByteArray("medium");
    QTest::newRow("list whole, one port not tried")
        << QByteArray("listed; reach; tcp 1 samr open; tcp 2 samr") << QByteArray("medium");
    QTest::newRow("list cut off, ports tried")
        << QByteArray("partial; cause time_limit; reach; tcp 1 samr open") << QByteArray("low");
    QTest::newRow("list marked as cut off")
        << QByteArray("listed; truncated; reach; tcp 1 samr open") << QByteArray("low");
    QTest::newRow("denied") << QByteArray("denied") << QByteArray("low");
    QTest::newRow("closed is certain") << QByteArray("closed") << QByteArray("high");
    QTest::newRow("silent") << QByteArray("silent") << QByteArray("low");
    QTest::newRow("a version is never sure")
        << QByteArray("listed; reach; os 6.1.7601; tcp 1 samr closed") << QByteArray("medium");
}

void TestRate::confidence()
{
    QFETCH(QByteArray, observation);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray(core::name(rated(observation, core::Vantage::SameSegment).confidence).data()),
             expected);
}

void TestRate::supportFollowsTheDateGiven_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("expected");

    // Server 2012 R2: security updates to 2023-10-10, paid ones to 2026-10-13
    QTest::newRow("2012 R2 in support")
        << QByteArray("6.3.9600") << QByteArray("2023-10-10") << QByteArray("R11:low");
    QTest::newRow("2012 R2 with paid updates")
        << QByteArray("6.3.9600") << QByteArray("2026-10-13") << QByteArray("R20:low R11:low");
    QTest::newRow("2012 R2 the day after")
        << QByteArray("6.3.9600") << QByteArray("2026-10-14") << QByteArray("R3:high R11:low");
    QTest::newRow("Server 2022 in 2031")
        << QByteArray("10.0.20348") << QByteArray("2031-10-14") << QByteArray("R11:low");
    QTest::newRow("Server 2022 the day after")
        << QByteArray("10.0.20348") << QByteArray("2031-10-15") << QByteArray("R3:high R11:low");
    QTest::newRow("Windows XP on its last day")
        << QByteArray("5.1.2600") << QByteArray("2014-04-08") << QByteArray("R20:low R11:low");
    QTest::newRow("Windows XP the day after")
        << QByteArray("5.1.2600") << QByteArray("2014-04-09") << QByteArray("R3:high R11:low");
}

void TestRate::supportFollowsTheDateGiven()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, expected);
    QCOMPARE(printed(rated("denied; os " + version, core::Vantage::SameSegment, date.constData())), expected);
}

// The order of the table promises it: a later rule never has a higher level than an earlier one.
void TestRate::theFirstLevelIsTheHighest()
{
    const QByteArray everything = "listed; reach; os 6.1.7601; address A; tcp 1 mimicom open; tcp 2 drsuapi "
                                  "open; tcp 3 par open; tcp 4 msmq open; "
                                  "tcp 5 svcctl open; tcp 6 activation open; spx a samr";
    for (core::Vantage vantage : {core::Vantage::SameSegment, core::Vantage::OtherSegment,
                                  core::Vantage::Internet, core::Vantage::Vpn}) {
        for (const QByteArray &text :
             {everything, QByteArray(everything).replace("6.1.7601", "10.0.17763")}) {
            const core::Rating rating = rated(text, vantage);
            QVERIFY(rating.findings.size() >= 8);
            std::optional<core::Level> last;
            for (const core::Finding &finding : rating.findings) {
                if (last && finding.level)
                    QVERIFY2(*finding.level <= *last, finding.rule.data());
                if (finding.level)
                    last = finding.level;
            }
        }
    }
}

void TestRate::theSameInputGivesTheSameRating()
{
    const QByteArray text = "listed; reach; os 10.0.17763; address A; map server-2019-dc open";
    const core::Rating a = rated(text, core::Vantage::OtherSegment);
    const core::Rating b = rated(text, core::Vantage::OtherSegment);
    QCOMPARE(printed(a), printed(b));
    QCOMPARE(printedRoles(a), printedRoles(b));
    for (std::size_t i = 0; i < a.findings.size(); ++i)
        QCOMPARE(rating::evidence(a.findings[i]), rating::evidence(b.findings[i]));
}

void TestRate::evidenceNamesWhatWasSeen()
{
    const core::Rating open =
        rated("listed; reach; tcp 49669 svcctl open; tcp 49152 samr silent", core::Vantage::OtherSegment);
    QCOMPARE(rating::evidence(open.findings[0]),
             QStringList{QStringLiteral("The endpoint map lists the interface svcctl on TCP port 49669, and "
                                        "that port is open from here.")});
    QCOMPARE(rating::evidence(open.findings[1]),
             (QStringList{
                 QStringLiteral("The endpoint map was read without a logon. Entries: 2, of these on TCP: 2."),
                 QStringLiteral(
                     "Listed TCP ports that are open from here: 49669. Interfaces behind them: svcctl."),
                 QStringLiteral("Listed TCP ports that did not answer: 49152.")}));

    const core::Rating old = rated("denied; os 6.1.7601", core::Vantage::SameSegment);
    QCOMPARE(
        rating::evidence(old.findings[0]),
        (QStringList{
            QStringLiteral("The host reports version 6.1.7601 in its NTLM challenge, which stands for: "
                           "Windows 7 SP1, Windows Server 2008 R2 SP1."),
            QStringLiteral(
                "For all of these, updates ended on 2023-01-10 at the latest. Judged as of 2026-11-23.")}));

    // Text from the network stays text: no sentence, no line break, no placeholder comes of it.
    const core::Rating hostile =
        rated("listed; reach; np \\pipe\\a\x1b%1 mimicom", core::Vantage::SameSegment);
    QCOMPARE(rating::evidence(hostile.findings[0]),
             QStringList{QStringLiteral(
                 "The endpoint map lists the interface MimiCom as ncacn_np:\\pipe\\a\\x1b%1.")});

    // Nothing is claimed of a port that was not tried.
    const core::Rating untried = rated("listed; tcp 49669 svcctl", core::Vantage::OtherSegment);
    for (const QString &sentence : rating::evidence(untried.findings[0]))
        QVERIFY2(!sentence.contains(QStringLiteral("open")), qUtf8Printable(sentence));

    // Why it was not tried.
    const core::Rating cutShort =
        rated("listed; cause stopped; reach; tcp 49669 svcctl", core::Vantage::OtherSegment);
    QVERIFY(rating::evidence(cutShort.findings[0]).contains(QStringLiteral("The scan was stopped.")));
}

// Six endpoints are named, the rest are counted; the same one twice is one.
void TestRate::manyEndpointsAreNamedBriefly()
{
    QByteArray text = "listed; reach; tcp 49700 svcctl open; tcp 49700 svcctl open \"again\"";
    for (int i = 1; i < 9; ++i)
        text += "; tcp " + QByteArray::number(49700 + i) + " svcctl open";
    const QStringList sentences = rating::evidence(rated(text, core::Vantage::OtherSegment).findings[0]);
    QCOMPARE(sentences.size(), 7);
    QVERIFY(sentences[5].contains(QStringLiteral("49705")));
    QCOMPARE(sentences[6], QStringLiteral("More endpoints of the same kind: 3."));
}

void TestRate::identityIsEvidenceOfARefusal()
{
    const core::Rating told = rated("denied; cause fault; status 5; netbios SRV5; domain EXAMPLE; os "
                                    "10.0.28000; address 10.0.0.5; address 192.168.9.5",
                                    core::Vantage::SameSegment);
    QCOMPARE(
        rating::evidence(told.findings[0]),
        (QStringList{QStringLiteral("The endpoint mapper answered, but refused to give its list."),
                     QStringLiteral("The server answered with the fault 0x00000005."),
                     QStringLiteral("The name of the host is known: SRV5."),
                     QStringLiteral("The host told its domain without a logon: EXAMPLE."),
                     QStringLiteral("The host told its system version without a logon: 10.0.28000."),
                     QStringLiteral("The host told its addresses without a logon: 10.0.0.5, 192.168.9.5.")}));
    const core::Rating silent = rated("denied", core::Vantage::SameSegment);
    QCOMPARE(rating::evidence(silent.findings[0]),
             QStringList{QStringLiteral("The endpoint mapper answered, but refused to give its list.")});
}

void TestRate::aWholeMapIsRatedQuickly_data()
{
    QTest::addColumn<QByteArray>("observation");

    QTest::newRow("Windows 10, 296 endpoints, ports silent")
        << QByteArray("listed; reach; map windows-10 silent");
    QTest::newRow("2019 domain controller, 358 endpoints, ports open")
        << QByteArray("listed; reach; map server-2019-dc open");
    QByteArray remote = "listed; reach";
    for (int i = 0; i < 100; ++i)
        remote += "; np \\pipe\\lsass samr; udp 1025 eventlog; np \\pipe\\x unknown";
    QTest::newRow("300 remote endpoints, one finding") << remote;
}

void TestRate::aWholeMapIsRatedQuickly()
{
    QFETCH(QByteArray, observation);
    const core::Observation seen = test::observation(observation);
    QVERIFY(seen.endpoints.size() >= 290);
    const rating::Context context{knowledge::Catalogue::builtIn(), core::Vantage::OtherSegment,
                                  core::parseDate("2026-11-23").value()};
    std::size_t findings = 0;
    QBENCHMARK
    {
        findings += rating::rate(seen, context).findings.size();
    }
    QVERIFY(findings > 0);
}

void TestRate::interfacesOfOnePortShareASentence()
{
    const auto listed = [](const char *interface, const char *port) {
        return core::Phrase{
            "The endpoint map lists the interface %1 on TCP port %2, and that port is open from here.",
            {interface, port}};
    };
    core::Finding finding;
    finding.evidence = {listed("samr", "49664"),
                        listed("svcctl", "49669"),
                        core::Phrase{"A remark about %1.", {"lsarpc"}},
                        listed("lsarpc", "49664"),
                        core::Phrase{"A remark about %1.", {"samr"}},
                        listed("netlogon", "49664")};
    const QString place = QStringLiteral(" on TCP port 49664, and that port is open from here.");
    QCOMPARE(rating::shortEvidence(finding),
             (QStringList{
                 QStringLiteral("The endpoint map lists the interfaces samr, lsarpc, netlogon") + place,
                 QStringLiteral(
                     "The endpoint map lists the interface svcctl on TCP port 49669, and that port is open "
                     "from here."),
                 QStringLiteral("A remark about lsarpc."), QStringLiteral("A remark about samr.")}));
    // What is behind open ports is left to the list of endpoints.
    finding.evidence = {
        core::Phrase{"Listed TCP ports that are open from here: %1. Interfaces behind them: %2.",
                     {"49664, 49669", "samr, svcctl"}}};
    QCOMPARE(rating::shortEvidence(finding),
             QStringList{QStringLiteral("Listed TCP ports that are open from here: 49664, 49669.")});
    // Nothing is cut off: what would be too long begins another sentence.
    const std::string longName(120, 'x');
    finding.evidence = {listed(longName.c_str(), "49664"), listed(longName.c_str(), "49664")};
    QCOMPARE(rating::shortEvidence(finding), rating::evidence(finding));
}

QTEST_APPLESS_MAIN(TestRate)
#include "tst_rate.moc"
