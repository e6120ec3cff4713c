// SPDX-License-Identifier: GPL-3.0-or-later
// Every trap of comparing two scans, and the properties that hold for any two.
#include <QTest>

#include "support/host_maker.h"

#include <set>

using namespace port135;
using namespace port135::test;
using comparison::Change;
using comparison::Comparison;
using comparison::Reason;
using core::Outcome;
using core::PortState;

namespace {

const comparison::HostChange *find(const Comparison &result, const char *address)
{
    const auto wanted = core::Address::parse(address).value();
    for (const auto &host : result.hosts) {
        if (host.address() == wanted)
            return &host;
    }
    return nullptr;
}

std::set<std::string> rulesOf(const comparison::HostChange &host, Change change)
{
    std::set<std::string> rules;
    for (const auto &finding : host.findings) {
        if (finding.change == change)
            rules.emplace(finding.rule);
    }
    return rules;
}

Comparison compareHosts(const std::vector<core::Observation> &before,
                        const std::vector<core::Observation> &after)
{
    return comparison::compare(test::sideOf(before), test::sideOf(after));
}

/// A host made of chance: any outcome, endpoints, names.
core::Observation randomHost(std::mt19937 &random, int number)
{
    const auto address = core::Address::v4(0x0a000000u + unsigned(number)).toString();
    const Outcome outcomes[] = {Outcome::Silent, Outcome::Closed, Outcome::Denied,      Outcome::Partial,
                                Outcome::Listed, Outcome::Empty,  Outcome::RpcNoMapper, Outcome::NotRpc,
                                Outcome::Listed, Outcome::Listed, Outcome::Unreachable, Outcome::NotExamined};
    const auto outcome = outcomes[random() % std::size(outcomes)];
    if (outcome != Outcome::Listed && outcome != Outcome::Partial)
        return only(outcome, address.c_str(),
                    random() % 2 ? core::Cause::Tls : core::Cause::InterfaceRejected, 2u << 16 | 1);
    const auto name = "h" + std::to_string(random() % 40);
    auto seen = workstation(address.c_str(), random() % 3 ? name.c_str() : "");
    seen.outcome = outcome;
    seen.truncated = outcome == Outcome::Partial;
    const core::Uuid uuids[] = {samr, spooler, serviceControl, taskScheduler, shutdownInterface};
    const PortState states[] = {PortState::Open, PortState::Closed, PortState::Silent, PortState::NotTried};
    for (auto i = random() % 6; i > 0; --i)
        seen.endpoints.push_back(tcp(uuids[random() % 5], static_cast<std::uint16_t>(49664 + random() % 9),
                                     states[random() % 4], static_cast<std::uint16_t>(random() % 2)));
    return seen;
}

std::vector<core::Observation> randomNetwork(std::mt19937 &random)
{
    std::vector<core::Observation> hosts;
    for (int i = 0; i < 60; ++i) {
        if (random() % 8)
            hosts.push_back(randomHost(random, i));
    }
    return hosts;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restartsMakeNoDifference();
    void oneInterfaceMoreIsExactlyThatOne();
    void whatIsTheSameIsCounted();
    void whatOneSideDoesNotSeeIsNotComparable_data();
    void whatOneSideDoesNotSeeIsNotComparable();
    void hostsAreFollowedByName();
    void aNameSaidElsewhereTakesNothingAway();
    void swappedAddressesAreSeenThrough();
    void namesOfSeveralHostsCountForNone();
    void addressOfAnotherHost();
    void namesFromReverseDnsAreNoIdentity();
    void typedNameAndOwnNameSayNothingOfEachOther();
    void reachOfPorts_data();
    void reachOfPorts();
    void newHosts_data();
    void newHosts();
    void anotherVantageChangesNoLevel();
    void oneStageLess();
    void otherPortOrPractice();
    void practicePortsAreTakenAsTheyCome();
    void acceptedFindings();
    void newExposure_data();
    void newExposure();
    void sambaIsNotWindows();
    void detailsAreFetchedOnlyWhereNeeded();
    void digestsTellWhatComparisonsTell();
    void anythingComparedWithItselfIsTheSame();
    void mirroredComparisonsMirrorTheirChanges();
};

void TestComparison::restartsMakeNoDifference()
{
    std::mt19937 random(1);
    for (int round = 0; round < 200; ++round) {
        auto after = workstation();
        restart(after, random);
        QVERIFY(after.endpoints.front().endpoint != workstation().endpoints.front().endpoint
                || after.endpoints.back().port != workstation().endpoints.back().port);
        const auto result = compareHosts({workstation()}, {after});
        QVERIFY(!result.differs());
        QCOMPARE(result.hosts.size(), std::size_t(1));
        QCOMPARE(result.hosts.front().change, Change::Same);
        QVERIFY(comparison::digest(*rated(workstation())) == comparison::digest(*rated(after)));
    }
}

void TestComparison::whatIsTheSameIsCounted()
{
    auto after = workstation();
    after.endpoints.push_back(after.endpoints.front()); // said twice: one endpoint
    const auto findings = rated(workstation())->rating.findings.size();
    QVERIFY(findings > 0);
    auto other = workstation("10.0.0.99", "other");
    const auto result = compareHosts({workstation(), other}, {after, other});
    QVERIFY(!result.differs());
    QCOMPARE(result.findingCounts[Change::Same], std::uint64_t(2 * findings));
    // As many as a comparison that looks at each of them.
    after.endpoints.push_back(tcp(spooler, 49999));
    const auto changed = compareHosts({workstation()}, {after});
    QCOMPARE(changed.endpointCounts[Change::New], std::uint64_t(1));
    QVERIFY(changed.endpointCounts[Change::Same] > 0);
    QCOMPARE(result.endpointCounts[Change::Same], 2 * changed.endpointCounts[Change::Same]);
}

void TestComparison::oneInterfaceMoreIsExactlyThatOne()
{
    std::mt19937 random(2);
    auto after = workstation();
    after.endpoints.push_back(tcp(spooler, 49999));
    restart(after, random);
    const auto result = compareHosts({workstation()}, {after});
    QCOMPARE(result.hostCounts[Change::Changed], std::uint64_t(1));
    const auto &host = result.hosts.front();
    QCOMPARE(host.endpoints.size(), std::size_t(1));
    QCOMPARE(host.endpoints.front().change, Change::New);
    QCOMPARE(host.endpoints.front().key.uuid, spooler);
    QCOMPARE(host.before->observation.endpoints.size(), std::size_t(7));
    QCOMPARE(host.after->observation.endpoints[std::size_t(host.endpoints.front().after)].interfaceId.uuid,
             spooler);
    QCOMPARE(host.endpoints.front().before, -1);
    QCOMPARE(host.endpointsSame, 7u);
    QCOMPARE(rulesOf(host, Change::New), std::set<std::string>{"R7"});
    QCOMPARE(rulesOf(host, Change::Gone), std::set<std::string>{});

    const auto back = compareHosts({after}, {workstation()});
    QCOMPARE(back.hosts.front().endpoints.size(), std::size_t(1));
    QCOMPARE(back.hosts.front().endpoints.front().change, Change::Gone);
    QCOMPARE(rulesOf(back.hosts.front(), Change::Gone), std::set<std::string>{"R7"});
}

void TestComparison::whatOneSideDoesNotSeeIsNotComparable_data()
{
    QTest::addColumn<core::Observation>("after");
    QTest::addColumn<Change>("host");
    QTest::addColumn<Reason>("reason");
    const auto denied = only(Outcome::Denied, "10.0.0.5", core::Cause::Fault, 5);
    auto cut = workstation();
    cut.outcome = Outcome::Partial;
    cut.truncated = true;
    cut.endpoints.resize(2);
    auto whole = cut;
    whole.outcome = Outcome::Listed;
    whole.truncated = false;
    QTest::newRow("silent now") << only(Outcome::Silent) << Change::NotComparable << Reason::NoAnswer;
    QTest::newRow("unreachable now") << only(Outcome::Unreachable) << Change::NotComparable
                                     << Reason::NoAnswer;
    QTest::newRow("our own fault") << only(Outcome::Error) << Change::NotComparable << Reason::LocalError;
    QTest::newRow("not examined") << only(Outcome::NotExamined) << Change::NotComparable << Reason::NotInScan;
    QTest::newRow("not among the targets")
        << only(Outcome::Silent, "10.0.0.6") << Change::NotComparable << Reason::NotInScan;
    QTest::newRow("closed now") << only(Outcome::Closed) << Change::Gone << Reason::None;
    QTest::newRow("denied now") << denied << Change::Changed << Reason::ListRefused;
    QTest::newRow("cut off now") << cut << Change::Changed << Reason::ListCutOff;
    QTest::newRow("fewer, and the list is whole") << whole << Change::Changed << Reason::None;
}

void TestComparison::whatOneSideDoesNotSeeIsNotComparable()
{
    QFETCH(core::Observation, after);
    QFETCH(Change, host);
    QFETCH(Reason, reason);
    const auto result = compareHosts({workstation()}, {after});
    const auto *change = find(result, "10.0.0.5");
    QVERIFY(change);
    QCOMPARE(change->change, host);
    if (host == Change::NotComparable)
        QCOMPARE(change->reason, reason);
    if (reason == Reason::None) {
        QVERIFY(rulesOf(*change, Change::Gone).contains("R6"));
        return;
    }
    // Never gone: what only the earlier scan has.
    QVERIFY(!rulesOf(*change, Change::Gone).contains("R6"));
    QVERIFY(rulesOf(*change, Change::NotComparable).contains("R6"));
    for (const auto &finding : change->findings) {
        if (finding.rule == "R6")
            QCOMPARE(finding.reason, reason);
    }
    for (const auto &endpoint : change->endpoints) {
        QCOMPARE(endpoint.change, Change::NotComparable);
        QCOMPARE(endpoint.reason, reason);
    }
    if (after.outcome == Outcome::Partial)
        QCOMPARE(change->endpoints.size(), std::size_t(5));
}

void TestComparison::hostsAreFollowedByName()
{
    auto moved = workstation("10.0.0.77");
    const auto result =
        compareHosts({workstation(), only(Outcome::Silent, "10.0.0.77")}, {only(Outcome::Silent), moved});
    QCOMPARE(result.hosts.size(), std::size_t(1));
    const auto &host = result.hosts.front();
    QCOMPARE(host.change, Change::Same);
    QVERIFY(host.moved);
    QCOMPARE(host.address().toString(), std::string("10.0.0.77"));
    QCOMPARE(host.addressBefore->toString(), std::string("10.0.0.5"));
    QVERIFY(!result.differs());
    QCOMPARE(result.quiet, std::uint64_t(2));
}

void TestComparison::aNameSaidElsewhereTakesNothingAway()
{
    auto bad = workstation();
    bad.endpoints.push_back(tcp(spooler, 49999));
    auto stranger = workstation("10.0.0.77");
    const auto far = only(Outcome::Silent, "10.0.0.77");
    const auto claimed = compareHosts({bad, far}, {only(Outcome::Silent), stranger});
    const auto *host = find(claimed, "10.0.0.77");
    QVERIFY(host && host->moved && host->onlyClaimed);
    QCOMPARE(host->change, Change::NotComparable);
    QCOMPARE(host->reason, Reason::NameOnlyClaimed);
    QCOMPARE(rulesOf(*host, Change::Gone), std::set<std::string>());
    QVERIFY(rulesOf(*host, Change::NotComparable).contains("R7"));
    for (const auto &endpoint : host->endpoints)
        QCOMPARE(endpoint.change, Change::NotComparable);
    QVERIFY(!claimed.differs());

    // What it shows more than before is said: that errs on the safe side.
    const auto worse = compareHosts({workstation(), far}, {only(Outcome::Silent), [] {
                                                               auto seen = workstation("10.0.0.77");
                                                               seen.endpoints.push_back(tcp(spooler, 49999));
                                                               return seen;
                                                           }()});
    QVERIFY(rulesOf(*find(worse, "10.0.0.77"), Change::New).contains("R7"));
    QVERIFY(worse.hasNewExposure());

    // The same elsewhere is said, too.
    const auto same = compareHosts({workstation(), far}, {only(Outcome::Silent), stranger});
    QCOMPARE(find(same, "10.0.0.77")->change, Change::Same);
    QVERIFY(find(same, "10.0.0.77")->isSameByClaim());
    QCOMPARE(find(same, "10.0.0.77")->gravest(), Change::NotComparable);
    QCOMPARE(same.sameByClaim(), std::uint64_t(1));
    QCOMPARE(claimed.sameByClaim(), std::uint64_t(0));

    // A name that was typed and led to the new address is no claim.
    stranger.names.target = "WS5.corp.example";
    bad.names.dns = "ws5.corp.example";
    stranger.names.dns = bad.names.dns;
    const auto typed = compareHosts({bad, far}, {only(Outcome::Silent), stranger});
    host = find(typed, "10.0.0.77");
    QVERIFY(host && host->moved && !host->onlyClaimed);
    QVERIFY(rulesOf(*host, Change::Gone).contains("R7"));
}

void TestComparison::swappedAddressesAreSeenThrough()
{
    auto a = workstation("10.0.0.5", "a");
    auto b = workstation("10.0.0.6", "b");
    b.endpoints.push_back(tcp(spooler, 49999));
    auto aNow = a;
    auto bNow = b;
    std::swap(aNow.address, bNow.address);
    const auto result = compareHosts({a, b}, {aNow, bNow});
    QCOMPARE(result.hostCounts[Change::Same], std::uint64_t(2));
    QVERIFY(result.hosts[0].moved && result.hosts[1].moved);
    QCOMPARE(find(result, "10.0.0.5")->name, std::string("dns:b.corp.example"));
}

void TestComparison::namesOfSeveralHostsCountForNone()
{
    const auto a = workstation("10.0.0.5", "clone");
    auto b = workstation("10.0.0.6", "clone");
    b.endpoints.push_back(tcp(spooler, 49999));
    const auto result = compareHosts({a, b}, {a, b});
    QCOMPARE(result.hostCounts[Change::Same], std::uint64_t(2));
    QVERIFY(!result.hosts[0].moved && !result.hosts[1].moved);
    // One of the clones got a name of its own: still the host at its address.
    auto renamed = b;
    renamed.names = workstation("10.0.0.6", "own").names;
    const auto later = compareHosts({a, b}, {a, renamed});
    QCOMPARE(later.hostCounts[Change::Changed], std::uint64_t(1));
    QCOMPARE(find(later, "10.0.0.6")->facts.size(), std::size_t(1));
    QCOMPARE(find(later, "10.0.0.6")->facts.front().fact, comparison::ComparedFact::Names);
}

void TestComparison::addressOfAnotherHost()
{
    const auto result = compareHosts({workstation("10.0.0.5", "a")}, {workstation("10.0.0.5", "b")});
    QCOMPARE(result.hosts.size(), std::size_t(2));
    QCOMPARE(result.hostCounts[Change::New], std::uint64_t(1));
    QCOMPARE(result.hostCounts[Change::NotComparable], std::uint64_t(1));
    for (const auto &host : result.hosts) {
        if (host.change == Change::NotComparable) {
            QCOMPARE(host.reason, Reason::AddressReused);
            QCOMPARE(host.name, std::string("dns:a.corp.example"));
        }
    }
}

void TestComparison::namesFromReverseDnsAreNoIdentity()
{
    auto before = workstation("10.0.0.5", "");
    before.names.dns = "dhcp-5.corp.example";
    auto after = before;
    after.names.dns = "printer.corp.example";
    QVERIFY(comparison::identityName(*rated(before)).empty());
    QCOMPARE(compareHosts({before}, {after}).hostCounts[Change::Same], std::uint64_t(1));
}

void TestComparison::typedNameAndOwnNameSayNothingOfEachOther()
{
    auto before = workstation("10.0.0.5", "");
    before.names.target = "srv5";
    const auto after = workstation("10.0.0.5", "server-five");
    QCOMPARE(comparison::identityName(*rated(before)), std::string("typed:srv5"));
    const auto result = compareHosts({before}, {after});
    QCOMPARE(result.hosts.size(), std::size_t(1));
    QVERIFY(result.hosts.front().addressBefore && result.hosts.front().addressAfter);
}

void TestComparison::reachOfPorts_data()
{
    QTest::addColumn<PortState>("before");
    QTest::addColumn<PortState>("after");
    QTest::addColumn<bool>("changed");
    QTest::newRow("open, closed") << PortState::Open << PortState::Closed << true;
    QTest::newRow("open, silent") << PortState::Open << PortState::Silent << true;
    QTest::newRow("silent, open") << PortState::Silent << PortState::Open << true;
    QTest::newRow("closed, silent: nobody gets in either way")
        << PortState::Closed << PortState::Silent << false;
    QTest::newRow("open, not tried: not seen") << PortState::Open << PortState::NotTried << false;
    QTest::newRow("not tried, open: not seen") << PortState::NotTried << PortState::Open << false;
}

void TestComparison::reachOfPorts()
{
    QFETCH(PortState, before);
    QFETCH(PortState, after);
    QFETCH(bool, changed);
    auto old = workstation();
    old.endpoints.push_back(tcp(spooler, 49999, before));
    auto now = workstation();
    now.endpoints.push_back(tcp(spooler, 50001, after));
    const auto result = compareHosts({old}, {now});
    const auto &host = result.hosts.front();
    QCOMPARE(host.endpoints.size(), std::size_t(changed));
    if (changed) {
        QVERIFY(host.endpoints.front().reachChanged);
        QCOMPARE(host.endpoints.front().change, Change::Changed);
        QCOMPARE(rulesOf(host, Change::Gone).contains("R7"), before == PortState::Open);
        QCOMPARE(rulesOf(host, Change::New).contains("R7"), after == PortState::Open);
    } else {
        QVERIFY(!rulesOf(host, Change::Gone).contains("R7"));
        QVERIFY(!rulesOf(host, Change::New).contains("R7"));
    }
}

void TestComparison::newHosts_data()
{
    QTest::addColumn<core::Observation>("before");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("closed before") << only(Outcome::Closed) << Change::New << Reason::None;
    QTest::newRow("silent before") << only(Outcome::Silent) << Change::New << Reason::None;
    QTest::newRow("unreachable before") << only(Outcome::Unreachable) << Change::New << Reason::None;
    QTest::newRow("not examined before")
        << only(Outcome::NotExamined) << Change::NotComparable << Reason::NotInScan;
    QTest::newRow("our own fault before")
        << only(Outcome::Error) << Change::NotComparable << Reason::LocalError;
    QTest::newRow("no target before")
        << only(Outcome::Silent, "10.0.0.9") << Change::NotComparable << Reason::NotInScan;
}

void TestComparison::newHosts()
{
    QFETCH(core::Observation, before);
    QFETCH(Change, change);
    QFETCH(Reason, reason);
    const auto result = compareHosts({before}, {workstation()});
    const auto *host = find(result, "10.0.0.5");
    QVERIFY(host);
    QCOMPARE(host->change, change);
    QCOMPARE(host->reason, reason);
    QVERIFY(rulesOf(*host, change).contains("R6"));
    QVERIFY(host->endpoints.empty());
    QVERIFY(host->after);
    QCOMPARE(result.hasNewExposure(), change == Change::New);
}

void TestComparison::anotherVantageChangesNoLevel()
{
    // The same host, seen from elsewhere: a higher level, and one port less within reach.
    auto now = workstation();
    now.endpoints[3].reach = PortState::Silent;
    const auto result = comparison::compare(test::sideOf({workstation()}),
                                            test::sideOf({now}, scanFrom(core::Vantage::OtherSegment)));
    QVERIFY(result.vantageDiffers);
    QVERIFY(!result.differs());
    QVERIFY(!result.hasNewExposure());
    const auto &host = result.hosts.front();
    QCOMPARE(host.change, Change::NotComparable);
    QCOMPARE(host.reason, Reason::OtherVantage);
    const auto level = std::find_if(host.findings.begin(), host.findings.end(), [](const auto &finding) {
        return finding.levelBefore && finding.levelAfter && finding.levelBefore != finding.levelAfter;
    });
    QVERIFY(level != host.findings.end());
    QCOMPARE(level->change, Change::NotComparable);
    QVERIFY(host.endpoints.empty());
}

void TestComparison::oneStageLess()
{
    auto record = scanFrom();
    record.options.stages = {false, false};
    auto mapOnly = workstation("10.0.0.5", "");
    mapOnly.reachTried = false;
    mapOnly.securityProviders.clear();
    for (auto &endpoint : mapOnly.endpoints)
        endpoint.reach = PortState::NotTried;
    for (const bool later : {true, false}) {
        const auto full = test::sideOf({workstation()});
        const auto less = test::sideOf({mapOnly}, record);
        const auto result = later ? comparison::compare(full, less) : comparison::compare(less, full);
        QVERIFY(result.stagesDiffer);
        const auto &host = result.hosts.front();
        QCOMPARE(rulesOf(host, later ? Change::Gone : Change::New), std::set<std::string>{});
        QVERIFY(rulesOf(host, Change::NotComparable).contains("R6"));
        QVERIFY(rulesOf(host, Change::NotComparable).contains("R9"));
        QVERIFY(host.endpoints.empty());
    }
}

void TestComparison::otherPortOrPractice()
{
    auto otherPort = scanFrom();
    otherPort.options.port = 1135;
    const auto ports =
        comparison::compare(test::sideOf({workstation()}), test::sideOf({workstation()}, otherPort));
    QVERIFY(ports.portDiffers);
    QCOMPARE(ports.hosts.front().change, Change::NotComparable);
    QCOMPARE(ports.hosts.front().reason, Reason::OtherPort);

    auto practice = scanFrom();
    practice.practice = true;
    const auto mixed =
        comparison::compare(test::sideOf({workstation()}), test::sideOf({workstation()}, practice));
    QVERIFY(mixed.practiceDiffers);
    QCOMPARE(mixed.hosts.front().reason, Reason::PracticeNetwork);
}

void TestComparison::practicePortsAreTakenAsTheyCome()
{
    auto a = scanFrom();
    a.practice = true;
    a.options.port = 40'001;
    auto b = a;
    b.options.port = 40'002;
    const auto result =
        comparison::compare(test::sideOf({workstation()}, a), test::sideOf({workstation()}, b));
    QVERIFY(!result.portDiffers);
    QCOMPARE(result.hosts.front().change, Change::Same);
}

void TestComparison::acceptedFindings()
{
    const auto before = rated(workstation());
    auto accepted = *before;
    for (auto &finding : accepted.rating.findings) {
        if (finding.rule == "R6")
            finding.accepted.push_back(std::make_shared<core::Acceptance>());
    }
    const auto after = std::make_shared<const core::HostResult>(accepted);
    const auto result =
        comparison::compare(comparison::sideOf(scanFrom(), std::vector{before}),
                            comparison::sideOf(scanFrom(), std::vector{core::HostResultPtr(after)}));
    QCOMPARE(result.hosts.front().change, Change::Changed);
    const auto &findings = result.hosts.front().findings;
    const auto r6 = std::find_if(findings.begin(), findings.end(), [](auto &f) { return f.rule == "R6"; });
    QVERIFY(r6 != findings.end());
    QCOMPARE(r6->change, Change::Changed);
    QVERIFY(!r6->acceptedBefore && r6->acceptedAfter);
    QVERIFY(!result.hasNewExposure());
}

void TestComparison::newExposure_data()
{
    QTest::addColumn<core::Observation>("before");
    QTest::addColumn<core::Observation>("after");
    QTest::addColumn<bool>("exposed");
    auto more = workstation();
    more.endpoints.push_back(tcp(spooler, 49999));
    auto shut = workstation();
    for (auto &endpoint : shut.endpoints)
        endpoint.reach = endpoint.port ? PortState::Silent : endpoint.reach;
    auto local = workstation();
    local.endpoints.push_back(named(spooler, core::ProtocolSequence::Ncalrpc, "spoolss"));
    const auto denied = only(Outcome::Denied, "10.0.0.5", core::Cause::Fault, 5);
    QTest::newRow("a spooler more") << workstation() << more << true;
    QTest::newRow("a spooler less") << more << workstation() << false;
    QTest::newRow("ports opened") << shut << workstation() << true;
    QTest::newRow("ports shut") << workstation() << shut << false;
    QTest::newRow("the list is no longer refused") << denied << workstation() << true;
    QTest::newRow("something local") << workstation() << local << false;
    QTest::newRow("nothing") << workstation() << workstation() << false;
    QTest::newRow("off") << workstation() << only(Outcome::Silent) << false;
}

void TestComparison::newExposure()
{
    QFETCH(core::Observation, before);
    QFETCH(core::Observation, after);
    QFETCH(bool, exposed);
    QCOMPARE(compareHosts({before}, {after}).hasNewExposure(), exposed);
}

void TestComparison::sambaIsNotWindows()
{
    auto samba = workstation("10.0.0.5", "");
    samba.names.netbios = "FILES";
    samba.names.domain = "WORKGROUP";
    samba.os = core::OsVersion{6, 1, 0};
    QCOMPARE(comparison::identityName(*rated(samba)), std::string("netbios:workgroup\\files"));
    const auto result = compareHosts({workstation()}, {samba});
    // Two kinds of names: the same address is the same host, and its system changed.
    QCOMPARE(result.hosts.size(), std::size_t(1));
    QCOMPARE(result.hosts.front().change, Change::Changed);
    const auto &facts = result.hosts.front().facts;
    QVERIFY(std::any_of(facts.begin(), facts.end(), [](const auto &fact) {
        return fact.fact == comparison::ComparedFact::System && fact.change == Change::Changed;
    }));
}

void TestComparison::detailsAreFetchedOnlyWhereNeeded()
{
    auto after = workstation();
    after.endpoints.push_back(tcp(spooler, 49999));
    auto sideA =
        test::sideOf({workstation(), workstation("10.0.0.6", "b"), only(Outcome::Silent, "10.0.0.7")});
    auto sideB = test::sideOf({after, workstation("10.0.0.6", "b"), only(Outcome::Silent, "10.0.0.7")});
    std::vector<std::string> fetched;
    for (auto *side : {&sideA, &sideB}) {
        std::unordered_map<core::Address, core::HostResultPtr> kept;
        for (auto &entry : side->hosts)
            kept.emplace(entry.address, std::exchange(entry.host, nullptr));
        side->fetch = [kept, &fetched](const core::Address &address) {
            fetched.push_back(address.toString());
            return kept.at(address);
        };
    }
    const auto result = comparison::compare(sideA, sideB);
    QCOMPARE(fetched, (std::vector<std::string>{"10.0.0.5", "10.0.0.5"}));
    QCOMPARE(result.hostCounts[Change::Changed], std::uint64_t(1));
    QVERIFY(result.hosts[0].before && result.hosts[0].after);
    QVERIFY(!result.hosts[1].before);
}

void TestComparison::digestsTellWhatComparisonsTell()
{
    // Each of these is a difference or none, and the digest must agree.
    std::mt19937 random(3);
    int same = 0;
    int different = 0;
    for (int round = 0; round < 3000; ++round) {
        const auto before = workstation();
        auto after = workstation();
        switch (random() % 8) {
        case 0:
            after.endpoints.pop_back();
            break;
        case 1:
            after.endpoints.push_back(after.endpoints[random() % 7]);
            break;
        case 2:
            after.endpoints[random() % 7].interfaceId.minor = 1;
            break;
        case 3:
            after.os->build = 20348;
            break;
        case 4:
            after.names.forest = "other.example";
            break;
        case 5:
            after.endpoints[random() % 7].object = samr;
            break;
        case 6:
            after.securityProviders = {16, 9, 10};
            break;
        default:
            break;
        }
        restart(after, random);
        const auto a = rated(before);
        const auto b = rated(after);
        const bool equal = comparison::digest(*a) == comparison::digest(*b);
        (equal ? same : different) += 1;
        // Compared closely, whatever the digests say.
        auto sideA = comparison::sideOf(scanFrom(), std::vector{a});
        sideA.hosts.front().digest = {1, 2};
        const auto result = comparison::compare(sideA, comparison::sideOf(scanFrom(), std::vector{b}));
        QCOMPARE(result.hosts.front().change == Change::Same, equal);
    }
    QVERIFY(same > 500);
    QVERIFY(different > 500);
}

void TestComparison::anythingComparedWithItselfIsTheSame()
{
    std::mt19937 random(4);
    for (int round = 0; round < 50; ++round) {
        const auto hosts = randomNetwork(random);
        auto shuffled = hosts;
        for (auto &host : shuffled)
            restart(host, random);
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        const auto result = compareHosts(hosts, shuffled);
        QVERIFY(!result.differs());
        QCOMPARE(result.hostCounts[Change::NotComparable], std::uint64_t(0));
        QCOMPARE(result.hosts.size() + result.quiet, hosts.size());
    }
}

void TestComparison::mirroredComparisonsMirrorTheirChanges()
{
    std::mt19937 random(5);
    std::uint64_t mirrored = 0;
    for (int round = 0; round < 100; ++round) {
        const auto a = randomNetwork(random);
        const auto b = randomNetwork(random);
        const auto forth = compareHosts(a, b);
        const auto back = compareHosts(b, a);
        QCOMPARE(forth.hosts.size(), back.hosts.size());
        QCOMPARE(forth.hostCounts[Change::Same], back.hostCounts[Change::Same]);
        for (const auto &host : forth.hosts) {
            const auto mirror =
                std::find_if(back.hosts.begin(), back.hosts.end(), [&host](const auto &other) {
                    return other.addressAfter == host.addressBefore
                        && other.addressBefore == host.addressAfter;
                });
            QVERIFY(mirror != back.hosts.end());
            if (host.onlyClaimed) { // what such a host lacks is not gone: no mirror of what is new
                QVERIFY(rulesOf(host, Change::Gone).empty() && mirror->onlyClaimed);
                continue;
            }
            if (host.change == Change::Gone)
                QCOMPARE(mirror->change, Change::New);
            else if (host.change == Change::Changed || host.change == Change::Same)
                QCOMPARE(mirror->change, host.change);
            // A host that shows up is new; one that no longer answers, or whose address another has, is not
            // gone.
            else if (mirror->change == Change::NotComparable && host.change == Change::New)
                QVERIFY(mirror->reason == Reason::NoAnswer || mirror->reason == Reason::AddressReused);
            QCOMPARE(host.endpoints.size(), mirror->endpoints.size());
            for (std::size_t i = 0; i < host.endpoints.size(); ++i, ++mirrored) {
                const auto &here = host.endpoints[i];
                const auto &there = mirror->endpoints[i];
                QVERIFY(here.key == there.key);
                QCOMPARE(here.change == Change::New, there.change == Change::Gone);
                QCOMPARE(here.change == Change::Gone, there.change == Change::New);
                QCOMPARE(here.change == Change::Changed, there.change == Change::Changed);
                QCOMPARE(here.before, there.after);
            }
        }
    }
    QVERIFY(mirrored > 200);
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
