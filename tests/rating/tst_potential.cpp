// SPDX-License-Identifier: GPL-3.0-or-later
// Potential issues: what role and version suggest, what they must not suggest, and that no level follows.
#include <QTest>

#include "rating/observation_text.h"

#include "rating/potential.h"
#include "rating/rate.h"
#include "rating/rule.h"

using namespace port135;
using namespace Qt::StringLiterals;

namespace {

core::Rating rated(const QByteArray &text, const char *date = "2026-11-23",
                   core::Vantage vantage = core::Vantage::OtherSegment)
{
    return rating::rate(test::observation(text),
                        {knowledge::Catalogue::builtIn(), vantage, core::parseDate(date).value()});
}

QByteArrayList idsOf(const core::Rating &rating)
{
    QByteArrayList ids;
    for (const auto &issue : rating.potential)
        ids.append(QByteArray(issue.id.data(), qsizetype(issue.id.size())));
    return ids;
}

const core::PotentialIssue *find(const core::Rating &rating, const QByteArray &id)
{
    for (const auto &issue : rating.potential) {
        if (issue.id == std::string_view(id.constData(), std::size_t(id.size())))
            return &issue;
    }
    return nullptr;
}

} // namespace

class TestPotential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggests_data();
    void suggests();
    void why_data();
    void why();
    void neverRaisesALevel_data();
    void neverRaisesALevel();
    void isInTheOrderOfTheList();
    void isNotWhatRuleR8Reports_data();
    void isNotWhatRuleR8Reports();
    void serverRolesNeedServers_data();
    void serverRolesNeedServers();
    void unknownIssueShowsItsNumber();
};

/// `yes` must be among the issues, `no` must not.
void TestPotential::suggests_data()
{
    QTest::addColumn<QByteArray>("observation");
    QTest::addColumn<QByteArrayList>("yes");
    QTest::addColumn<QByteArrayList>("no");
    const auto row = [](const char *name, const char *observation, const char *yes, const char *no) {
        const auto words = [](const char *list) {
            auto all = QByteArray(list).split(' ');
            all.removeAll(QByteArray());
            return QByteArrayList(all);
        };
        QTest::newRow(name) << QByteArray(observation) << words(yes) << words(no);
    };
    // Traps
    row("local endpoints suggest nothing",
        "listed; reach; local spool par; local x msmq; local y licensing; local z drsuapi", "",
        "CVE-2021-34527 PrinterBug CVE-2023-21554 CVE-2024-38077 CVE-2020-1472 DCSync");
    row("MSDTC for local callers only is no Dasher",
        "listed; reach; os 5.2.3790; local OLE1 906b0ce0-c70b-1067-b317-00dd010662da/1.0", "CVE-2003-0352",
        "CVE-2005-2119");
    row("MSDTC on the network of an old system is",
        "listed; reach; os 5.2.3790; tcp 1025 906b0ce0-c70b-1067-b317-00dd010662da/1.0 open", "CVE-2005-2119",
        "");
    row("the UUID of two services is the IPsec agent on 2003",
        "listed; reach; os 5.2.3790; tcp 1025 rprn open \"IPSec Policy agent endpoint\"", "",
        "CVE-2010-2729 PrinterBug CVE-2021-34527");
    row("the same UUID is the spooler where the endpoint says so",
        "listed; reach; os 5.2.3790; np \\PIPE\\spoolss rprn", "CVE-2010-2729 PrinterBug", "CVE-2021-34527");
    row("a member that lists Netlogon is no domain controller",
        "listed; reach; os 10.0.14393; tcp 49667 netlogon open", "", "CVE-2020-1472 DCSync CVE-2024-49113");
    row("a domain controller gets Zerologon only as potential",
        "listed; reach; os 10.0.17763; tcp 49667 drsuapi open; tcp 49667 netlogon open", "CVE-2020-1472", "");
    row("a domain controller from after the cure is no Zerologon",
        "listed; reach; os 10.0.20348; tcp 49667 drsuapi open; tcp 49667 netlogon open",
        "CVE-2022-26925 DCSync", "CVE-2020-1472 CVE-2021-36942");
    row("Samba by its version gets no Windows number",
        "listed; reach; os 6.1.0; tcp 49152 drsuapi open; tcp 49152 samr open", "",
        "CVE-2020-1472 DCSync CVE-2016-0128 CVE-2022-26809 PrinterBug CVE-2021-36942");
    row("Samba by an interface gets none either",
        "listed; reach; tcp 49152 drsuapi open; tcp 49153 unixinfo open", "", "CVE-2020-1472 DCSync");
    row("MSMQ is QueueJumper only as potential", "listed; reach; os 10.0.17763; tcp 2103 msmq open",
        "CVE-2023-21554 CVE-2024-49118", "CVE-2005-0059");
    // Generations
    row("Conficker on Server 2003", "denied; os 5.2.3790", "CVE-2008-4250 CVE-2003-0352", "CVE-2022-26809");
    row("no Conficker on Server 2019", "denied; os 10.0.17763", "CVE-2025-47981",
        "CVE-2008-4250 CVE-2003-0352");
    row("Sasser on XP", "denied; os 5.1.2600", "CVE-2003-0533 CVE-2005-1983", "");
    row("no Sasser on Server 2003", "denied; os 5.2.3790", "", "CVE-2003-0533 CVE-2005-1983");
    row("WannaCry on Windows 7", "denied; os 6.1.7601", "CVE-2017-0144", "CVE-2008-4250");
    row("nothing old on Server 2025", "listed; reach; os 10.0.26100; tcp 49670 par open",
        "PrinterBug CVE-2026-20821", "CVE-2021-34527 CVE-2021-1678 CVE-2022-26809 CVE-2024-38077");
    row("a version that nobody knows, within the range", "denied; os 10.0.19999", "CVE-2025-47981",
        "CVE-2008-4250");
    row("a version that nobody knows, newer than all", "denied; os 10.0.39999", "",
        "CVE-2025-47981 CVE-2026-20821");
    // Without a version
    row("no version: the role alone", "listed; reach; tcp 2103 msmq open; tcp 49680 licensing open",
        "CVE-2024-38077 CVE-2023-21554", "CVE-2022-26809 CVE-2025-47981 CVE-2008-4250 CVE-2005-0059");
    row("no version, but old transports", "listed; reach; spx a samr; tcp 1025 samr closed",
        "CVE-2003-0352 CVE-2008-4250", "CVE-2022-26809 CVE-2025-47981");
    row("no version and no role", "denied", "", "CVE-2022-26809 CVE-2008-4250");
    // Reach
    row("a role on a pipe counts", "listed; reach; np \\pipe\\HydraLsPipe licensing", "CVE-2024-38077", "");
    row("a role on a closed port counts: it is not about reach", "listed; reach; tcp 49680 licensing closed",
        "CVE-2024-38077", "");
    row("DCOM by its answer on the mapper's port", "listed; os 10.0.17763; address SRV", "WMI CVE-2021-26414",
        "");
    row("no DCOM without an answer", "listed; os 10.0.17763", "", "WMI CVE-2021-26414 RemotePotato0");
    // Outcomes
    row("a closed port", "closed; os 5.2.3790", "", "CVE-2008-4250");
    row("a silent one", "silent", "", "CVE-2008-4250");
    row("another protocol", "not_rpc; cause tls", "", "CVE-2008-4250");
}

void TestPotential::suggests()
{
    QFETCH(QByteArray, observation);
    QFETCH(QByteArrayList, yes);
    QFETCH(QByteArrayList, no);
    const auto rating = rated(observation);
    const auto ids = idsOf(rating);
    for (const auto &id : yes)
        QVERIFY2(ids.contains(id), (id + " is not in " + ids.join(' ')).constData());
    for (const auto &id : no) {
        QVERIFY2(knowledge::KnownIssues::builtIn().find(id.toStdString()) != nullptr, id.constData());
        QVERIFY2(!ids.contains(id), (id + " is in " + ids.join(' ')).constData());
    }
    if (yes.isEmpty() && no.contains("CVE-2008-4250") && !observation.startsWith("denied; os"))
        QCOMPARE(ids, QByteArrayList());
}

void TestPotential::why_data()
{
    QTest::addColumn<QByteArray>("observation");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *observation, const char *id, const char *text) {
        QTest::newRow(name) << QByteArray(observation) << QByteArray(id) << QString::fromUtf8(text);
    };
    row("role and update", "listed; reach; os 10.0.17763; tcp 49667 drsuapi open", "CVE-2020-1472",
        "Seen: Domain controller. Windows Server 2019 was on the market before the update of 2020-08-11; "
        "whether that "
        "update is installed cannot be seen from outside.");
    row("role and settings", "listed; reach; os 10.0.20348; tcp 49670 par open", "PrinterBug",
        "Seen: Print spooler. No update ends this: settings and accounts decide, and they cannot be seen "
        "from "
        "outside.");
    row("role alone", "listed; reach; tcp 49680 licensing open", "CVE-2024-38077",
        "Seen: Remote Desktop licensing server, and nothing else speaks for it: the system version is not "
        "known. "
        "Updates cure it since 2024-07-09; whether one is installed cannot be seen from outside.");
    row("a service that is no role", "listed; reach; os 6.3.9600; tcp 49666 tasks open", "CVE-2020-1113",
        "Seen: Task scheduler or control of services. Windows 8.1 was on the market before the update of "
        "2020-05-12; "
        "whether that update is installed cannot be seen from outside.");
    row("role and a version that nobody knows", "listed; reach; os 10.0.19999; tcp 2103 msmq open",
        "CVE-2023-21554",
        "Seen: Message queuing (MSMQ). The system version 10.0.19999 lies among the affected ones, which "
        "updates cure "
        "since 2023-04-11; whether one is installed cannot be seen from outside.");
    row("version", "denied; os 5.2.3790", "CVE-2008-4250",
        "Windows XP Professional x64 Edition was on the market before the update of 2008-10-23; whether that "
        "update is "
        "installed cannot be seen from outside.");
    row("old transports", "listed; reach; spx a samr; tcp 1025 samr closed", "CVE-2003-0352",
        "The host lists transports that no Windows has had since Vista; systems of that age had this before "
        "the update "
        "of 2003-07-16.");
}

void TestPotential::why()
{
    QFETCH(QByteArray, observation);
    QFETCH(QByteArray, id);
    QFETCH(QString, text);
    const auto rating = rated(observation);
    const auto *issue = find(rating, id);
    QVERIFY(issue != nullptr);
    QCOMPARE(rating::why(*issue), text);
    QCOMPARE(rating::title(*issue), rating::issueText(id.toStdString()).title);
}

void TestPotential::neverRaisesALevel_data()
{
    QTest::addColumn<QByteArray>("observation");
    for (const char *observation :
         {"denied; os 5.2.3790",
          "listed; reach; os 10.0.17763; tcp 49667 drsuapi open; tcp 49667 netlogon open",
          "listed; reach; os 10.0.26100; tcp 49670 par closed", "listed; reach; tcp 2103 msmq silent",
          "listed; reach; spx a samr; tcp 1025 samr closed"})
        QTest::newRow(observation) << QByteArray(observation);
}

/// The level is that of the same host judged without any known issue; only R8 asks the list, by its own rule.
void TestPotential::neverRaisesALevel()
{
    QFETCH(QByteArray, observation);
    static const auto none = knowledge::KnownIssues::fromTsv(
        "id\talso\tname\ttie\tfirst\tlast\tfixed\trevisions\tneeds\tflags\ttechniques\tsource\n");
    QVERIFY2(none, none ? "" : qPrintable(none.error()));
    const auto seen = test::observation(observation);
    for (const auto vantage :
         {core::Vantage::SameSegment, core::Vantage::OtherSegment, core::Vantage::Internet}) {
        rating::Context context{knowledge::Catalogue::builtIn(), vantage,
                                core::parseDate("2026-11-23").value()};
        auto with = rating::rate(seen, context);
        const rating::Context bare{knowledge::Catalogue::builtIn(), vantage, context.date,
                                   knowledge::WindowsBuilds::builtIn(), *none};
        const auto without = rating::rate(seen, bare);
        QVERIFY(!with.potential.empty());
        QVERIFY(without.potential.empty());
        std::erase_if(with.findings, [](const core::Finding &finding) { return finding.rule == "R8"; });
        QCOMPARE(with.findings.size(), without.findings.size());
        for (std::size_t i = 0; i < with.findings.size(); ++i) {
            QCOMPARE(with.findings[i].rule, without.findings[i].rule);
            QCOMPARE(with.findings[i].level, without.findings[i].level);
        }
    }
}

void TestPotential::isInTheOrderOfTheList()
{
    const auto rating =
        rated("listed; reach; os 10.0.14393; tcp 49667 drsuapi open; tcp 49670 par open; tcp 2103 "
              "msmq open; tcp 49680 licensing open; address SRV");
    const auto all = knowledge::KnownIssues::builtIn().all();
    auto next = all.begin();
    for (const auto &issue : rating.potential) {
        next = std::find_if(next, all.end(), [&issue](const auto &known) { return known.id == issue.id; });
        QVERIFY2(next != all.end(), issue.id.data());
        ++next;
    }
    QVERIFY(rating.potential.size() > 10);
}

void TestPotential::isNotWhatRuleR8Reports_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("finding");
    QTest::newRow("supported: the rule reports it") << QByteArray("2022-05-01") << true;
    QTest::newRow("before the update") << QByteArray("2022-04-11") << false;
    QTest::newRow("two years old: potential") << QByteArray("2024-05-01") << false;
    QTest::newRow("support has ended by the date given: potential") << QByteArray("2026-10-14") << false;
}

void TestPotential::isNotWhatRuleR8Reports()
{
    QFETCH(QByteArray, date);
    QFETCH(bool, finding);
    const auto rating = rated("denied; os 6.3.9600", date.constData());
    const bool reported = std::any_of(rating.findings.begin(), rating.findings.end(),
                                      [](const core::Finding &one) { return one.rule == "R8"; });
    QCOMPARE(reported, finding);
    QCOMPARE(idsOf(rating).contains("CVE-2022-26809"), !finding);
}

/// 10.0.26100 was on the market as Windows 11 before 2024-10-08, as Windows Server 2025 only after it.
void TestPotential::serverRolesNeedServers_data()
{
    QTest::addColumn<QByteArray>("tie");
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<bool>("suggested");
    QTest::newRow("a server role is no client's")
        << QByteArray("domain_controller") << QByteArray("drsuapi") << false;
    QTest::newRow("a printer may be a client's") << QByteArray("spooler") << QByteArray("par") << true;
    QTest::newRow("a service that is no role as well")
        << QByteArray("remote_execution") << QByteArray("tasks") << true;
}

void TestPotential::serverRolesNeedServers()
{
    QFETCH(QByteArray, tie);
    QFETCH(QByteArray, service);
    QFETCH(bool, suggested);
    const auto issues = knowledge::KnownIssues::fromTsv(
        "id\talso\tname\ttie\tfirst\tlast\tfixed\trevisions\tneeds\tflags\ttechniques\tsource\n"
        "CVE-1\t\t\t"
        + tie + "\t10.0.26100\t10.0.26100\t2024-10-08\t\tnothing\t\tT1210\tme\n");
    QVERIFY2(issues, issues ? "" : qPrintable(issues.error()));
    const rating::Context context{knowledge::Catalogue::builtIn(), core::Vantage::SameSegment,
                                  core::parseDate("2026-11-23").value(), knowledge::WindowsBuilds::builtIn(),
                                  *issues};
    const auto seen = test::observation("listed; reach; os 10.0.26100; tcp 49700 " + service + " open");
    QCOMPARE(rating::rate(seen, context).potential.size(), std::size_t(suggested));
}

void TestPotential::unknownIssueShowsItsNumber()
{
    QCOMPARE(rating::title(core::PotentialIssue{"CVE-1999-0001", {}}), u"CVE-1999-0001"_s);
    QCOMPARE(rating::title(core::PotentialIssue{"\x1b[31m", {}}), u"\\x1b[31m"_s);
    QVERIFY(rating::issueText("CVE-1999-0001").meaning.isEmpty());
    // A name that looks like a trait is a word only where a trait is expected: in the first argument.
    QCOMPARE(rating::why({"x", {"%1 and %2", {"spooler", "spooler"}}}), u"Print spooler and spooler"_s);
}

QTEST_APPLESS_MAIN(TestPotential)
#include "tst_potential.moc"
