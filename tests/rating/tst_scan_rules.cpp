// SPDX-License-Identifier: GPL-3.0-or-later
// What hosts show beside each other: found, and nearly found.
#include "rating/scan_rules.h"

#include "rating/rule.h"

#include <QList>
#include <QStringList>
#include <QTest>

#include <vector>

using namespace port135;
using namespace Qt::StringLiterals;

namespace {

struct Said
{
    const char *name;
    const char *domain = "OFFICE";
    int skew = 0; ///< seconds
    std::vector<std::string> addresses = {};
    std::vector<std::string_view> roles = {};
    std::uint16_t build = 17763;
};

QString judged(const std::vector<Said> &all)
{
    rating::ScanRules rules;
    std::uint32_t address = 0x0a000000;
    for (const Said &said : all) {
        core::HostResult host;
        host.observation.address = core::Address::v4(++address);
        host.observation.outcome = core::Outcome::Listed;
        host.observation.names.netbios = said.name;
        host.observation.names.domain = said.domain;
        host.observation.clockSkew = std::chrono::seconds(said.skew);
        host.observation.addresses = said.addresses;
        host.observation.os = core::OsVersion{10, 0, said.build};
        host.rating.roles = said.roles;
        rules.add(host);
    }
    QStringList ids;
    for (const core::Finding &finding : rules.findings()) {
        ids += QString::fromUtf8(finding.rule.data(), qsizetype(finding.rule.size()));
        if (rating::evidence(finding).isEmpty() || rating::title(finding).isEmpty())
            ids += u"without evidence"_s;
    }
    return ids.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(std::vector<Said>)

struct Row
{
    const char *name;
    std::vector<Said> hosts;
    QString rules; ///< that match
    QString nearly; ///< that must not, though little is missing
};

std::vector<Row> allRows()
{
    std::vector<Row> all;
    const auto row = [&all](const char *name, const std::vector<Said> &hosts, const char *rules,
                            const char *nearly = "") {
        all.push_back({name, hosts, QString::fromLatin1(rules), QString::fromLatin1(nearly)});
    };
    row("nothing", {}, "");
    row("all alike", {{"A"}, {"B"}, {"C"}}, "");
    row("the scanner's clock is wrong", {{"A", "OFFICE", 900}, {"B", "OFFICE", 905}, {"C", "OFFICE", 890}},
        "R29");
    row("the clock of one host is wrong", {{"A", "OFFICE", 900}, {"B"}, {"C"}}, "", "R29");
    row("clocks are wrong, but not alike",
        {{"A", "OFFICE", 900}, {"B", "OFFICE", 4000}, {"C", "OFFICE", -700}}, "", "R29");
    row("two clocks are too few", {{"A", "OFFICE", 900}, {"B", "OFFICE", 900}}, "", "R29");
    row("a workgroup host", {{"A"}, {"B"}, {"C"}, {"D", "D"}}, "R31");
    row("a host of another domain", {{"A"}, {"B"}, {"C"}, {"D", "LAB"}}, "R31");
    row("no domain that most have", {{"A"}, {"B"}, {"C", "C"}, {"D", "LAB"}}, "", "R31");
    row("a network without a domain", {{"A", "A"}, {"B", "B"}, {"C", "C"}, {"D", "D"}}, "", "R31");
    row("a name twice", {{"A"}, {"a"}, {"C"}}, "R32");
    row("the same name in two domains", {{"A", "EAST"}, {"A", "WEST"}}, "", "R32");
    row("one host with two addresses",
        {{"A", "OFFICE", 0, {"10.0.0.1", "10.0.0.2"}}, {"A", "OFFICE", 0, {"10.0.0.1", "10.0.0.2"}}}, "",
        "R32");
    row("a cluster's name",
        {{"A", "OFFICE", 0, {}, {"cluster_node"}}, {"A", "OFFICE", 0, {}, {"cluster_node"}}}, "", "R32");
    row("controllers that differ in a role",
        {{"A", "OFFICE", 0, {}, {"domain_controller"}},
         {"B", "OFFICE", 0, {}, {"domain_controller", "spooler"}}},
        "R35");
    row("controllers that differ in the system",
        {{"A", "OFFICE", 0, {}, {"domain_controller"}, 14393}, {"B", "OFFICE", 0, {}, {"domain_controller"}}},
        "R35");
    row("controllers that are alike",
        {{"A", "OFFICE", 0, {}, {"domain_controller"}}, {"B", "OFFICE", 0, {}, {"domain_controller"}}}, "",
        "R35");
    row("controllers of two domains",
        {{"A", "EAST", 0, {}, {"domain_controller"}, 14393}, {"B", "WEST", 0, {}, {"domain_controller"}}}, "",
        "R35");
    return all;
}

class TestScanRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data();
    void findings();
    void everyRuleIsMetAndNearlyMet();
    void rulesOfTheScanMatchNoHost();
};

void TestScanRules::findings_data()
{
    QTest::addColumn<std::vector<Said>>("hosts");
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("nearly");
    for (const Row &row : allRows())
        QTest::newRow(row.name) << row.hosts << row.rules << row.nearly;
}

void TestScanRules::findings()
{
    QFETCH(std::vector<Said>, hosts);
    QFETCH(QString, rules);
    QFETCH(QString, nearly);
    QCOMPARE(judged(hosts), rules);
    QVERIFY(nearly.isEmpty() || !rules.contains(nearly));
}

void TestScanRules::everyRuleIsMetAndNearlyMet()
{
    QStringList met;
    QStringList nearly;
    for (const Row &row : allRows()) {
        met += row.rules.split(u' ');
        nearly += row.nearly.split(u' ');
    }
    for (const rating::Rule &rule : rating::rules()) {
        const auto id = QString::fromUtf8(rule.id.data(), qsizetype(rule.id.size()));
        QVERIFY2(!rule.ofScan || (met.contains(id) && nearly.contains(id)), qPrintable(id));
    }
}

void TestScanRules::rulesOfTheScanMatchNoHost()
{
    QStringList ids;
    for (const rating::Rule &rule : rating::rules()) {
        if (rule.ofScan)
            ids += QString::fromUtf8(rule.id.data(), qsizetype(rule.id.size()));
    }
    QCOMPARE(ids.join(u' '), u"R31 R32 R35"_s);
}

QTEST_APPLESS_MAIN(TestScanRules)
#include "tst_scan_rules.moc"
