// SPDX-License-Identifier: GPL-3.0-or-later
// Which candidates remain of a version, by what else was seen, and what is said of their support.
#include <QTest>

#include "rating/observation_text.h"
#include "rating/possible_products.h"
#include "rating/rate.h"
#include "rating/rule.h"

using namespace port135;
using rating::Narrowed;

Q_DECLARE_METATYPE(port135::rating::Narrowed)

namespace {

const QByteArray securityCenter = "local LRPC-1 06bba54a-be05-49f9-b0a0-30f790261023/1.0";
const QByteArray otherLocal = "local LRPC-2 3473dd4d-2e88-4006-9cba-22570909dd10/5.0";
const QByteArray directory = "tcp 49664 drsuapi open";

core::HostResult rated(const QByteArray &text, const char *date = "2026-11-30")
{
    auto seen = test::observation(text);
    auto rating = rating::rate(
        seen, {knowledge::Catalogue::builtIn(), core::Vantage::OtherSegment, core::parseDate(date).value()});
    return {std::move(seen), std::move(rating)};
}

QByteArray rulesOf(const core::HostResult &host)
{
    QByteArrayList ids;
    for (const auto &finding : host.rating.findings) {
        if (finding.rule == "R3" || finding.rule == "R20")
            ids.append(QByteArray(finding.rule.data(), qsizetype(finding.rule.size())));
    }
    return ids.join(' ');
}

} // namespace

class TestPossibleProducts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void candidatesAreNarrowed_data();
    void candidatesAreNarrowed();
    void evidenceSaysWhy();
    void editionsAreNamedWithTheirDays();
};

void TestPossibleProducts::candidatesAreNarrowed_data()
{
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<Narrowed>("narrowed");
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QByteArray>("support");
    QTest::addColumn<QByteArray>("rules");

    const auto row = [](const char *name, const QByteArray &seen, Narrowed narrowed, const char *names,
                        const char *support, const char *rules) {
        QTest::newRow(name) << seen << narrowed << QByteArray(names) << QByteArray(support)
                            << QByteArray(rules);
    };
    row("the Security Center is a client's", "listed; os 10.0.17763; " + securityCenter,
        Narrowed::ClientService, "Windows 10 1809", "extended", "");
    row("a whole list without it is a server's", "listed; os 10.0.17763; " + otherLocal, Narrowed::WholeList,
        "Windows Server 2019 | Windows Server 1809 SAC", "extended", "");
    row("so is a role", "listed; os 10.0.17763; " + directory, Narrowed::ServerRole,
        "Windows Server 2019 | Windows Server 1809 SAC", "extended", "");
    row("each rules the other out", "listed; os 10.0.17763; " + directory + "; " + securityCenter,
        Narrowed::No, "Windows 10 1809 | Windows Server 2019 | Windows Server 1809 SAC", "extended", "");
    row("a cut list says nothing by what it lacks", "partial; os 10.0.17763; " + otherLocal, Narrowed::No,
        "Windows 10 1809 | Windows Server 2019 | Windows Server 1809 SAC", "extended", "");
    row("nor one that was cut by a limit", "listed; truncated; os 10.0.17763; " + otherLocal, Narrowed::No,
        "Windows 10 1809 | Windows Server 2019 | Windows Server 1809 SAC", "extended", "");
    row("but by what it has", "partial; os 10.0.26100; " + securityCenter, Narrowed::ClientService,
        "Windows 11 24H2 | Windows 11 25H2 | Windows 11 26H2", "depends", "R20");
    row("a list without local lines was filtered", "listed; os 10.0.17763; tcp 49664 svcctl", Narrowed::No,
        "Windows 10 1809 | Windows Server 2019 | Windows Server 1809 SAC", "extended", "");
    row("Server 2025 by its whole list", "listed; os 10.0.26100; " + otherLocal, Narrowed::WholeList,
        "Windows Server 2025", "supported", "");
    row("24H2 or Server 2025", "denied; os 10.0.26100", Narrowed::No,
        "Windows 11 24H2 | Windows Server 2025 | Windows 11 25H2 | Windows 11 26H2", "depends", "R20");
    row("Windows 10 is no semi-annual server for want of a service", "listed; os 10.0.19041; " + otherLocal,
        Narrowed::No,
        "Windows 10 2004 | Windows Server 2004 SAC | Windows 10 20H2 | Windows Server 20H2 SAC | Windows 10 "
        "21H1 | Windows 10 21H2 | Windows 10 22H2",
        "depends", "R20");
    row("but where its role says so", "listed; os 10.0.19041; " + directory, Narrowed::ServerRole,
        "Windows Server 2004 SAC | Windows Server 20H2 SAC", "ended", "R3");
    row("22H2 that says so itself", "denied; os 10.0.19045", Narrowed::No, "Windows 10 22H2", "esu", "R20");
    row("20H2 that says so itself", "listed; os 10.0.19042; " + securityCenter, Narrowed::ClientService,
        "Windows 10 20H2", "ended", "R3");
    row("1607 of a client", "listed; os 10.0.14393; " + securityCenter, Narrowed::ClientService,
        "Windows 10 1607", "esu", "R20");
    row("Server 2016 without evidence", "denied; os 10.0.14393", Narrowed::No,
        "Windows 10 1607 | Windows Server 2016", "extended", "");
    row("Server 2019 without evidence", "denied; os 10.0.17763", Narrowed::No,
        "Windows 10 1809 | Windows Server 2019 | Windows Server 1809 SAC", "extended", "");
    row("Windows 7 by its service", "listed; os 6.1.7601; " + securityCenter, Narrowed::ClientService,
        "Windows 7 SP1", "ended", "R3");
    row("Windows 11 23H2", "denied; os 10.0.22631", Narrowed::No, "Windows 11 23H2", "ended", "R3");
    row("25H2", "denied; os 10.0.26200", Narrowed::No, "Windows 11 25H2", "supported", "");
    row("of tomorrow", "denied; os 10.0.29000", Narrowed::No, "at least Windows 11 26H1", "supported", "");
    row("Samba", "listed; os 6.1.0; tcp 49152 samr", Narrowed::No, "Samba (any recent version)", "unknown",
        "");
}

void TestPossibleProducts::candidatesAreNarrowed()
{
    QFETCH(QByteArray, seen);
    QFETCH(Narrowed, narrowed);
    QFETCH(QByteArray, names);
    QFETCH(QByteArray, support);
    QFETCH(QByteArray, rules);
    const auto host = rated(seen);
    const auto products = rating::possibleProducts(host);
    QByteArrayList shown;
    for (const auto &name : knowledge::productNames(products))
        shown.append(QByteArray::fromStdString(name));
    QCOMPARE(shown.join(" | "), names);
    QCOMPARE(products.narrowed, narrowed);
    const auto said = rating::supportOf(host, core::parseDate("2026-11-30").value());
    QCOMPARE(QByteArray(knowledge::name(said.support).data()), support);
    QCOMPARE(rulesOf(host), rules);
}

void TestPossibleProducts::evidenceSaysWhy()
{
    const auto evidence = [](const core::HostResult &host, std::string_view rule) {
        for (const auto &finding : host.rating.findings) {
            if (finding.rule == rule)
                return rating::evidence(finding).join(u'\n');
        }
        return QString();
    };
    QVERIFY(
        evidence(rated("listed; os 10.0.26100; " + securityCenter), "R20").contains(u"which only clients"));
    QVERIFY(evidence(rated("listed; os 6.3.9600; " + otherLocal), "R3").contains(u"The list is whole"));
}

void TestPossibleProducts::editionsAreNamedWithTheirDays()
{
    const auto host = rated("denied; os 10.0.19041");
    QStringList sentences;
    for (const auto &finding : host.rating.findings) {
        if (finding.rule == "R20")
            sentences = rating::evidence(finding);
    }
    QVERIFY(sentences.contains(
        QStringLiteral("Windows 10 22H2: updates ended on 2025-10-14, paid ones (ESU) end on 2028-10-10.")));
    QVERIFY(sentences.contains(QStringLiteral("Windows 10 21H2 (Enterprise/Education/IoT Enterprise "
                                              "LTSC/LTSB): updates until 2027-01-12.")));
    QVERIFY(sentences.contains(
        QStringLiteral("Older releases of this version: no updates since 2023-06-13 at the latest.")));
}

QTEST_APPLESS_MAIN(TestPossibleProducts)
#include "tst_possible_products.moc"
