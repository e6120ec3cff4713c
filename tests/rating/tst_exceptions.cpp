// SPDX-License-Identifier: GPL-3.0-or-later
// Accepted findings: what an exception covers, what that leaves of a rating, and which exceptions are
// refused.
#include <QTest>

#include "rating/exceptions.h"

#include "rating/observation_text.h"
#include "rating/rate.h"
#include "rating/rule.h"

using namespace port135;

namespace {

const char today[] = "2026-11-23";

core::Date day(const QByteArray &text)
{
    return core::parseDate(text.toStdString()).value();
}

core::Acceptance exception(const char *rule, const char *hosts, const char *expires = "2026-12-31",
                           const char *interfaceUuid = nullptr)
{
    core::Acceptance made;
    made.rule = rule;
    made.hosts = hosts;
    made.owner = "Sato";
    made.reason = "Replaced in spring";
    made.expires = day(expires);
    if (interfaceUuid != nullptr)
        made.interfaceUuid = core::Uuid::parse(interfaceUuid).value();
    return made;
}

constexpr char par[] = "76f03f96-cdfd-44fc-a22c-64950a001209";
constexpr char pan[] = "ae33069b-a2a8-46ee-a235-ddfd339be281";
constexpr char services[] = "367abb81-9844-35f1-ad32-98f038001003";

core::Rating rated(const core::Observation &seen, const rating::Exceptions *exceptions)
{
    return rating::rate(seen,
                        {.catalogue = knowledge::Catalogue::builtIn(),
                         .vantage = core::Vantage::SameSegment,
                         .date = day(today),
                         .exceptions = exceptions});
}

/// "R7:medium+Sato R9:low = low high": the findings, who accepted them, then the host's level and confidence.
QByteArray printed(const core::Rating &rating)
{
    QByteArrayList words;
    for (const core::Finding &finding : rating.findings) {
        QByteArray word(finding.rule.data(), qsizetype(finding.rule.size()));
        word += ':' + (finding.level ? QByteArray(core::name(*finding.level).data()) : QByteArray("-"));
        for (const core::AcceptancePtr &accepted : finding.accepted)
            word += '+' + QByteArray::fromStdString(accepted->owner);
        words.append(word);
    }
    words.append("=");
    words.append(rating.level ? QByteArray(core::name(*rating.level).data()) : QByteArray("-"));
    words.append(core::name(rating.confidence).data());
    return words.join(' ');
}

const char spooler[] = "listed; reach; netbios SRV5; tcp 49668 par open; tcp 49668 pan open";

} // namespace

class TestExceptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostsThatAreCovered_data();
    void hostsThatAreCovered();
    void claimedNamesAcceptNothing();
    void namesCountForTheAddressesTheyLeadTo();
    void zones();
    void levelFollowsTheOpenFindings_data();
    void levelFollowsTheOpenFindings();
    void expiry_data();
    void expiry();
    void interfaces_data();
    void interfaces();
    void theLongestExceptionIsShown();
    void findingsNameTheInterfacesThatFireThem();
    void applyingIsTheSameAsRatingAnew();
    void acceptedFindingsSayWhoAcceptedThem();
    void refusals_data();
    void refusals();
    void manyExceptionsAreAppliedQuickly();
};

void TestExceptions::hostsThatAreCovered_data()
{
    QTest::addColumn<QByteArray>("hosts");
    QTest::addColumn<bool>("covered");

    // The host is 10.0.0.5 and calls itself SRV5, which anybody can.
    const auto row = [](const char *hosts, bool covered) {
        QTest::newRow(hosts) << QByteArray(hosts) << covered;
    };
    row("10.0.0.5", true);
    row("10.0.0.6", false);
    row("10.0.0.0/24", true);
    row("10.0.1.0/24", false);
    row("10.0.0.1-9", true);
    row("10.0.0.6 - 10.0.0.9", false);
    row("192.0.2.1, 10.0.0.5", true);
    row("2001:db8::/32", false);
    row("SRV5", false);
    row("srv5.", false);
    row("srv", false);
    row("srv5.example", false);
    row("srv4 srv5", false);
    row("10.0.0.0/24 !10.0.0.9", false);
    row("srv5/24", false);
    row("10.0.0.", false);
    row("", false);
}

void TestExceptions::hostsThatAreCovered()
{
    QFETCH(QByteArray, hosts);
    QFETCH(bool, covered);
    const rating::Exceptions exceptions({exception("R7", hosts.constData())});
    const core::Rating rating = rated(test::observation(spooler), &exceptions);
    QCOMPARE(rating.findings.front().accepted.empty(), !covered);
}

void TestExceptions::claimedNamesAcceptNothing()
{
    core::Observation seen = test::observation(spooler);
    seen.names = {"typed", "dns.example", "NETBIOS", "DOMAIN", "domain.example", "forest.example"};
    const auto accepts = [&seen](const char *name) {
        const rating::Exceptions exceptions({exception("R7", name)});
        return !rated(seen, &exceptions).findings.front().accepted.empty();
    };
    QVERIFY(accepts("TYPED"));
    QVERIFY(accepts("typed."));
    for (const char *name : {"dns.EXAMPLE", "netbios", "domain", "domain.example", "forest.example"})
        QVERIFY2(!accepts(name), name);
    // Why not is known: only the host says so.
    const rating::Exceptions exceptions({exception("R7", "dns.EXAMPLE"), exception("R7", "netbios"),
                                         exception("R7", "domain"), exception("R99", "netbios"),
                                         exception("R7", "typed")});
    const core::Rating rating = rated(seen, nullptr);
    const auto claims = exceptions.claimed(rating, seen, day(today));
    QCOMPARE(claims.size(), std::size_t(2));
    QCOMPARE(claims[0].name, std::string("dns.example"));
    QCOMPARE(claims[1].name, std::string("NETBIOS"));
}

void TestExceptions::namesCountForTheAddressesTheyLeadTo()
{
    core::Observation seen = test::observation(spooler); // 10.0.0.5
    const std::vector<core::Acceptance> stored{exception("R7", "SRV5.example other")};
    QCOMPARE(rating::Exceptions::namesOf(stored), (std::vector<std::string>{"other", "srv5.example"}));
    const auto accepts = [&](const char *address) {
        const rating::Exceptions exceptions(stored,
                                            {{"srv5.example", {core::Address::parse(address).value()}}});
        return !rated(seen, &exceptions).findings.front().accepted.empty();
    };
    QVERIFY(accepts("10.0.0.5"));
    QVERIFY(accepts("::ffff:10.0.0.5"));
    // A stranger with the name of the host, at an address of his own.
    seen.names.dns = "srv5.example";
    seen.names.netbios = "SRV5";
    QVERIFY(!accepts("10.0.0.6"));
}

void TestExceptions::zones()
{
    core::Observation seen = test::observation(spooler);
    const core::Address plain = core::Address::parse("fe80::1").value();
    seen.address = core::Address::v6(plain.bytes(), 1);
    const rating::Exceptions inEveryZone({exception("R7", "fe80::/64")});
    QVERIFY(!rated(seen, &inEveryZone).findings.front().accepted.empty());
    const rating::Exceptions elsewhere({exception("R7", "fe80::2")});
    QVERIFY(rated(seen, &elsewhere).findings.front().accepted.empty());
}

void TestExceptions::levelFollowsTheOpenFindings_data()
{
    QTest::addColumn<QByteArray>("observation");
    QTest::addColumn<QByteArrayList>("rules");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("none") << QByteArray(spooler) << QByteArrayList{}
                          << QByteArray("R7:medium R9:low = medium high");
    QTest::newRow("the first") << QByteArray(spooler) << QByteArrayList{"R7"}
                               << QByteArray("R7:medium+Sato R9:low = low high");
    QTest::newRow("the second") << QByteArray(spooler) << QByteArrayList{"R9"}
                                << QByteArray("R7:medium R9:low+Sato = medium high");
    QTest::newRow("all") << QByteArray(spooler) << QByteArrayList{"R9", "R7"}
                         << QByteArray("R7:medium+Sato R9:low+Sato = - high");
    QTest::newRow("another rule") << QByteArray(spooler) << QByteArrayList{"R6"}
                                  << QByteArray("R7:medium R9:low = medium high");
    QTest::newRow("confidence is that of the open one")
        << QByteArray("denied; os 6.1.7601") << QByteArrayList{"R3"}
        << QByteArray("R3:high+Sato R11:low = low low");
    QTest::newRow("a finding without a level")
        << QByteArray("silent") << QByteArrayList{"R13"} << QByteArray("R13:-+Sato = - low");
}

void TestExceptions::levelFollowsTheOpenFindings()
{
    QFETCH(QByteArray, observation);
    QFETCH(QByteArrayList, rules);
    QFETCH(QByteArray, expected);
    std::vector<core::Acceptance> list;
    for (const QByteArray &rule : rules)
        list.push_back(exception(rule.constData(), "10.0.0.5"));
    const rating::Exceptions exceptions(list);
    QCOMPARE(printed(rated(test::observation(observation), &exceptions)), expected);
}

void TestExceptions::expiry_data()
{
    QTest::addColumn<QByteArray>("expires");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("tomorrow") << QByteArray("2026-11-24") << true;
    QTest::newRow("on its last day") << QByteArray(today) << true;
    QTest::newRow("yesterday") << QByteArray("2026-11-22") << false;
}

void TestExceptions::expiry()
{
    QFETCH(QByteArray, expires);
    QFETCH(bool, accepted);
    const rating::Exceptions exceptions({exception("R7", "10.0.0.5", expires.constData())});
    const core::Rating rating = rated(test::observation(spooler), &exceptions);
    QCOMPARE(rating.findings.front().accepted.empty(), !accepted);
    QCOMPARE(rating.level, std::optional(accepted ? core::Level::Low : core::Level::Medium));
}

void TestExceptions::interfaces_data()
{
    QTest::addColumn<QByteArrayList>("interfaces");
    QTest::addColumn<int>("accepted");
    QTest::newRow("one of two") << QByteArrayList{par} << 0;
    QTest::newRow("both, by two exceptions") << QByteArrayList{par, pan} << 2;
    QTest::newRow("both, and one too many") << QByteArrayList{services, pan, par} << 2;
    QTest::newRow("another") << QByteArrayList{services} << 0;
}

void TestExceptions::interfaces()
{
    QFETCH(QByteArrayList, interfaces);
    QFETCH(int, accepted);
    std::vector<core::Acceptance> list;
    for (const QByteArray &uuid : interfaces)
        list.push_back(exception("R7", "10.0.0.5", "2026-12-31", uuid.constData()));
    const rating::Exceptions exceptions(list);
    const core::Rating rating = rated(test::observation(spooler), &exceptions);
    QCOMPARE(int(rating.findings.front().accepted.size()), accepted);
    // What a finding says of the host as a whole is not covered by any interface.
    for (core::Acceptance &each : list)
        each.rule = "R9";
    const rating::Exceptions ofTheMap(list);
    QVERIFY(rated(test::observation(spooler), &ofTheMap).findings.back().accepted.empty());
}

void TestExceptions::theLongestExceptionIsShown()
{
    const rating::Exceptions exceptions({exception("R7", "10.0.0.5", "2026-12-01"),
                                         exception("R7", "10.0.0.0/8", "2027-12-01"),
                                         exception("R7", "srv5", "2026-11-30")});
    const core::Rating rating = rated(test::observation(spooler), &exceptions);
    const auto &accepted = rating.findings.front().accepted;
    QCOMPARE(accepted.size(), std::size_t(1));
    QCOMPARE(accepted.front()->hosts, std::string("10.0.0.0/8"));
}

void TestExceptions::findingsNameTheInterfacesThatFireThem()
{
    const core::Rating rating =
        rated(test::observation(
                  "listed; reach; tcp 1 par open; tcp 2 par open; tcp 3 pan closed; tcp 4 svcctl open; "
                  "local x tasks; np \\pipe\\m mimicom; tcp 5 samr open"),
              nullptr);
    const auto interfacesOf = [&rating](std::string_view rule) {
        QByteArrayList list;
        for (const core::Finding &finding : rating.findings) {
            for (const core::Uuid &uuid : finding.interfaces) {
                if (finding.rule == rule)
                    list.append(QByteArray::fromStdString(uuid.toString()));
            }
        }
        return list;
    };
    QCOMPARE(interfacesOf("R7"), QByteArrayList{par});
    QCOMPARE(interfacesOf("R6"), QByteArrayList{services});
    QCOMPARE(interfacesOf("R2"), QByteArrayList{"17fc11e9-c258-4b8d-8d07-2f4125156244"});
    QCOMPARE(interfacesOf("R9"), QByteArrayList{});
}

void TestExceptions::applyingIsTheSameAsRatingAnew()
{
    const std::vector<std::vector<core::Acceptance>> sets{
        {},
        {exception("R7", "10.0.0.5")},
        {exception("R9", "srv5")},
        {exception("R7", "10.0.0.5", "2026-12-31", par), exception("R7", "10.0.0.5", "2026-12-31", pan)},
        {exception("R7", "10.0.0.5", "2020-01-01"), exception("R9", "10.0.0.0/8")},
    };
    for (const char *text : {spooler, "denied; os 6.1.7601", "silent", "closed"}) {
        const core::Observation seen = test::observation(text);
        core::Rating changed = rated(seen, nullptr);
        for (const auto &from : sets) {
            for (const auto &to : sets) {
                rating::apply(changed, seen, rating::Exceptions(from), day(today));
                const rating::Exceptions exceptions(to);
                rating::apply(changed, seen, exceptions, day(today));
                QCOMPARE(printed(changed), printed(rated(seen, &exceptions)));
            }
        }
    }
}

void TestExceptions::acceptedFindingsSayWhoAcceptedThem()
{
    core::Acceptance hostile = exception("R7", "10.0.0.5");
    hostile.owner = "Sa\x1bto";
    const rating::Exceptions exceptions({hostile, exception("R9", "10.0.0.5")});
    const core::Rating rating = rated(test::observation(spooler), &exceptions);
    QCOMPARE(rating::acceptance(rating.findings.front()),
             QStringList{QStringLiteral("Accepted by Sa\\x1bto until 2026-12-31: Replaced in spring")});
    QVERIFY(rating::summary(rating).contains(QStringLiteral("accepted")));
    const rating::Exceptions one({hostile});
    QCOMPARE(rating::summary(rated(test::observation(spooler), &one)),
             QString::fromUtf8(rating::findRule("R9")->summary));
}

void TestExceptions::refusals_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("hosts");
    QTest::addColumn<QByteArray>("owner");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QByteArray>("expires");
    QTest::addColumn<QString>("part"); ///< of the sentence; empty: accepted

    const auto row = [](const char *name, const char *rule, const char *hosts, const char *owner,
                        const char *reason, const char *expires, const char *part) {
        QTest::newRow(name) << QByteArray(rule) << QByteArray(hosts) << QByteArray(owner)
                            << QByteArray(reason) << QByteArray(expires) << QString::fromLatin1(part);
    };
    row("whole", "R7", "10.0.0.0/24, srv5", "Sato", "Print server", "2026-11-23", "");
    row("unknown rule", "R99", "10.0.0.5", "Sato", "Print server", "2026-12-31", "R99");
    row("no rule", "", "10.0.0.5", "Sato", "Print server", "2026-12-31", "no rule");
    row("no host", "R7", "  ", "Sato", "Print server", "2026-12-31", "no host");
    row("bad host", "R7", "10.0.0.300", "Sato", "Print server", "2026-12-31", "10.0.0.300");
    row("hosts with an exclusion", "R7", "10.0.0.0/24 !10.0.0.9", "Sato", "Print server", "2026-12-31", "!");
    row("network around a name", "R7", "srv5/24", "Sato", "Print server", "2026-12-31", "srv5/24");
    row("hostile host", "R7", "a\nb\x1b", "Sato", "Print server", "2026-12-31", "\\x0ab\\x1b");
    row("no owner", "R7", "10.0.0.5", " ", "Print server", "2026-12-31", "owner");
    row("no reason", "R7", "10.0.0.5", "Sato", "\t", "2026-12-31", "reason");
    row("ended", "R7", "10.0.0.5", "Sato", "Print server", "2026-11-22", "2026-11-22");
}

void TestExceptions::refusals()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, hosts);
    QFETCH(QByteArray, owner);
    QFETCH(QByteArray, reason);
    QFETCH(QByteArray, expires);
    QFETCH(QString, part);
    core::Acceptance made = exception(rule.constData(), hosts.constData(), expires.constData());
    made.owner = owner.toStdString();
    made.reason = reason.toStdString();
    const auto checked = rating::checkException(made, day(today));
    QCOMPARE(checked.has_value(), part.isEmpty());
    if (!checked)
        QVERIFY2(checked.error().contains(part), qUtf8Printable(checked.error()));
}

void TestExceptions::manyExceptionsAreAppliedQuickly()
{
    std::vector<core::Acceptance> list;
    for (int i = 0; i < 1000; ++i)
        list.push_back(
            exception(i % 2 == 0 ? "R7" : "R9", ("10." + std::to_string(i % 200) + ".1.0/24").c_str()));
    const rating::Exceptions exceptions(list);
    const core::Observation seen = test::observation(spooler);
    core::Rating rating = rated(seen, nullptr);
    QBENCHMARK
    {
        rating::apply(rating, seen, exceptions, day(today));
    }
    QCOMPARE(rating.level, std::optional(core::Level::Medium));
}

QTEST_APPLESS_MAIN(TestExceptions)
#include "tst_exceptions.moc"
