// SPDX-License-Identifier: GPL-3.0-or-later
// Which finding of an earlier scan may be called fixed: each row of the table in comparison/recheck.h.
#include <QTest>

#include "comparison/recheck.h"
#include "rating/rule.h"
#include "support/host_maker.h"

#include <set>

using namespace port135;
using namespace port135::test;
using comparison::Basis;
using comparison::Reason;
using comparison::Verdict;
using core::Cause;
using core::Outcome;
using core::PortState;

namespace {

QByteArray text(std::string_view name)
{
    return QByteArray(name.data(), qsizetype(name.size()));
}

core::Observation withSpooler(PortState reach = PortState::Open)
{
    auto seen = workstation();
    seen.endpoints.push_back(tcp(spooler, 49999, reach));
    return seen;
}

const comparison::RecheckItem *find(const comparison::Recheck &result, std::string_view rule)
{
    for (const auto &item : result.items) {
        if (item.rule == rule)
            return &item;
    }
    return nullptr;
}

core::HostResultPtr accept(const core::HostResultPtr &host, std::string_view rule)
{
    auto copy = *host;
    for (auto &finding : copy.rating.findings) {
        if (finding.rule == rule)
            finding.accepted.push_back(std::make_shared<core::Acceptance>());
    }
    return std::make_shared<const core::HostResult>(copy);
}

} // namespace

class TestRecheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasABasis();
    void rowsOfTheTable_data();
    void rowsOfTheTable();
    void verdicts_data();
    void verdicts();
    void theLadderOfTheMap_data();
    void theLadderOfTheMap();
    void acceptedFindingsAreMarkedAndNotCounted();
    void onlyWhatIsAskedForIsJudged();
    void hostsWithOpenFindingsAreExaminedAgain();
    void anotherHostAtTheAddressFixesNothing();
    void whatWasSaidOfTheHostIsNeverFixedBySilence_data();
    void whatWasSaidOfTheHostIsNeverFixedBySilence();
    void whatSpeaksNoRpcAnyMoreIsNeitherFixedNorThere();
    void onePortOfAnotherProgramHidesNoRepair();
    void aComputerThatMovedKeepsItsFindings();
    void aNameSaidElsewhereFixesNothing();
    void namesHaveTheirWay();
};

void TestRecheck::everyRuleHasABasis()
{
    const std::set<std::string_view> onContent{"R2",  "R4",  "R5",  "R6",  "R7",  "R18", "R22",
                                               "R24", "R25", "R26", "R27", "R28", "R33", "R34"};
    for (const auto &rule : rating::rules()) {
        const bool content = comparison::basisOf(rule.id) == Basis::Content;
        QVERIFY2(
            content == onContent.contains(rule.id),
            qPrintable(QStringLiteral("say what the findings of %1 rest on: in its description, and here")
                           .arg(QLatin1StringView(rule.id.data(), qsizetype(rule.id.size())))));
        // What says that nothing is known has no level above info, and so nothing to fix.
        if (comparison::basisOf(rule.id) == Basis::Statement)
            QVERIFY(!rule.levels.outside || *rule.levels.outside <= core::Level::Info || rule.id == "R17");
    }
    QCOMPARE(comparison::basisOf("R99"), Basis::Content);
}

void TestRecheck::rowsOfTheTable_data()
{
    QTest::addColumn<core::Observation>("later");
    QTest::addColumn<QByteArrayList>("reasons"); // Mapper, List, System, Content, Dcom
    const auto all = [](const char *reason) { return QByteArrayList(5, reason); };
    const auto row = [](const char *name, const core::Observation &later, const QByteArrayList &reasons) {
        QTest::newRow(name) << later << reasons;
    };
    const auto no = "none";
    row("not examined", only(Outcome::NotExamined), all("not_in_scan"));
    row("silent", only(Outcome::Silent), all("no_answer"));
    row("unreachable", only(Outcome::Unreachable), all("no_answer"));
    row("error", only(Outcome::Error), all("local_error"));
    const QByteArrayList shut{no, no, "port_closed", "port_closed", no};
    row("closed", only(Outcome::Closed), shut);
    row("not RPC: TLS", only(Outcome::NotRpc, "10.0.0.5", Cause::Tls), shut);
    row("not RPC: HTTP", only(Outcome::NotRpc, "10.0.0.5", Cause::Http), shut);
    row("not RPC: other bytes", only(Outcome::NotRpc, "10.0.0.5", Cause::NotDceRpc), shut);
    row("not RPC: no answer", only(Outcome::NotRpc, "10.0.0.5", Cause::NoAnswer), all("not_rpc_answer"));
    row("not RPC: hung up", only(Outcome::NotRpc, "10.0.0.5", Cause::ClosedByPeer), all("not_rpc_answer"));
    row("not RPC: reset", only(Outcome::NotRpc, "10.0.0.5", Cause::ResetByPeer), all("not_rpc_answer"));
    row("no mapper: interface unknown",
        only(Outcome::RpcNoMapper, "10.0.0.5", Cause::InterfaceRejected, 2u << 16 | 1), shut);
    row("no mapper: interface refused for the moment",
        only(Outcome::RpcNoMapper, "10.0.0.5", Cause::InterfaceRejected, 2u << 16 | 3),
        all("not_rpc_answer"));
    row("no mapper: bind refused", only(Outcome::RpcNoMapper, "10.0.0.5", Cause::BindRejected, 4), shut);
    row("no mapper: bind refused for congestion",
        only(Outcome::RpcNoMapper, "10.0.0.5", Cause::BindRejected, 1), all("not_rpc_answer"));
    row("no mapper: bind refused for a limit", only(Outcome::RpcNoMapper, "10.0.0.5", Cause::BindRejected, 2),
        all("not_rpc_answer"));
    row("no mapper: broke off", only(Outcome::RpcNoMapper, "10.0.0.5", Cause::ProtocolViolation),
        all("not_rpc_answer"));
    auto denied = only(Outcome::Denied, "10.0.0.5", Cause::Fault, 5);
    row("denied", denied, {no, no, "identity_unknown", "list_refused", "list_refused"});
    row("unsupported", only(Outcome::Unsupported, "10.0.0.5", Cause::Fault, 0x1c010002),
        {no, no, "identity_unknown", "list_refused", "list_refused"});
    denied.os = core::OsVersion{10, 0, 26100};
    row("denied, version seen", denied, {no, no, no, "list_refused", "list_refused"});
    row("partial, nothing read", only(Outcome::Partial, "10.0.0.5", Cause::TimeLimit),
        {"list_cut_off", "list_cut_off", "identity_unknown", "list_cut_off", "list_cut_off"});
    auto partial = workstation();
    partial.outcome = Outcome::Partial;
    partial.truncated = true;
    row("partial, some read", partial, {"list_cut_off", "list_cut_off", no, "list_cut_off", "list_cut_off"});
    row("listed", workstation(), all(no));
    row("listed, no version", workstation("10.0.0.5", ""), {no, no, "identity_unknown", no, no});
    auto untried = workstation();
    untried.endpoints[0].reach = PortState::NotTried;
    row("listed, a port not tried", untried,
        {no, "ports_not_tried", no, "ports_not_tried", "ports_not_tried"});
    row("empty", only(Outcome::Empty), {no, no, "identity_unknown", no, no});
}

void TestRecheck::rowsOfTheTable()
{
    QFETCH(core::Observation, later);
    QFETCH(QByteArrayList, reasons);
    const Basis bases[] = {Basis::Mapper, Basis::List, Basis::System, Basis::Content, Basis::Dcom};
    const auto host = rated(later);
    for (int i = 0; i < 5; ++i) {
        const auto reason = comparison::whyNotGone(bases[i], scanFrom(), scanFrom(), host.get());
        QCOMPARE(text(comparison::name(reason)), reasons[i]);
        const auto moved =
            comparison::whyNotGone(bases[i], scanFrom(), scanFrom(core::Vantage::Vpn), host.get());
        QCOMPARE(moved, Reason::OtherVantage);
        auto port = scanFrom();
        port.options.port = 1135;
        QCOMPARE(comparison::whyNotGone(bases[i], scanFrom(), port, host.get()), Reason::OtherPort);
        QCOMPARE(comparison::whyNotGone(bases[i], scanFrom(), scanFrom(), nullptr), Reason::NotInScan);
    }
    // A stage less than before.
    auto noReach = scanFrom();
    noReach.options.stages.reach = false;
    auto noIdentity = scanFrom();
    noIdentity.options.stages.identity = false;
    if (later.outcome == Outcome::Listed) {
        QCOMPARE(comparison::whyNotGone(Basis::Content, scanFrom(), noReach, host.get()),
                 Reason::PortsNotTried);
        QCOMPARE(comparison::whyNotGone(Basis::List, scanFrom(), noReach, host.get()), Reason::PortsNotTried);
        QCOMPARE(comparison::whyNotGone(Basis::Content, noReach, noReach, host.get()), Reason::None);
        if (reasons[4] == "none")
            QCOMPARE(comparison::whyNotGone(Basis::Dcom, scanFrom(), noIdentity, host.get()),
                     Reason::IdentityUnknown);
        // Not asked to its end.
        auto cutShort = later;
        cutShort.cause = core::Cause::Stopped;
        if (reasons[4] == "none")
            QCOMPARE(comparison::whyNotGone(Basis::Dcom, scanFrom(), scanFrom(), rated(cutShort).get()),
                     Reason::IdentityUnknown);
    }
}

void TestRecheck::verdicts_data()
{
    QTest::addColumn<core::Observation>("after");
    QTest::addColumn<Verdict>("verdict"); // of R7
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *name, const core::Observation &after, Verdict verdict, Reason reason) {
        QTest::newRow(name) << after << verdict << reason;
    };
    row("spooler off", workstation(), Verdict::Fixed, Reason::None);
    row("spooler's port closed", withSpooler(PortState::Closed), Verdict::Fixed, Reason::PortsShut);
    row("spooler's port dropped by a firewall", withSpooler(PortState::Silent), Verdict::Fixed,
        Reason::PortsShut);
    row("spooler's port takes connections without RPC", withSpooler(PortState::Wrapped),
        Verdict::NotVerifiable, Reason::NoRpcAnyMore);
    row("spooler's port not tried", withSpooler(PortState::NotTried), Verdict::NotVerifiable,
        Reason::PortsNotTried);
    row("nothing done", withSpooler(), Verdict::StillThere, Reason::None);
    row("off", only(Outcome::Silent), Verdict::NotVerifiable, Reason::NoAnswer);
    row("135 closed", only(Outcome::Closed), Verdict::NotVerifiable, Reason::PortClosed);
    row("list refused", only(Outcome::Denied, "10.0.0.5", Cause::Fault, 5), Verdict::NotVerifiable,
        Reason::ListRefused);
    row("not examined", only(Outcome::Silent, "10.0.0.9"), Verdict::NotVerifiable, Reason::NotInScan);
}

void TestRecheck::verdicts()
{
    QFETCH(core::Observation, after);
    QFETCH(Verdict, verdict);
    QFETCH(Reason, reason);
    const auto result = comparison::recheck(test::sideOf({withSpooler()}), test::sideOf({after}));
    const auto *item = find(result, "R7");
    QVERIFY(item);
    QCOMPARE(text(comparison::name(item->verdict)), text(comparison::name(verdict)));
    QCOMPARE(text(comparison::name(item->reason)), text(comparison::name(reason)));
    QCOMPARE(item->address.toString(), std::string("10.0.0.5"));
    QVERIFY(item->before);
    QVERIFY(item->findingBefore >= 0);
    QCOMPARE(item->findingAfter >= 0, verdict == Verdict::StillThere);
    std::uint64_t sum = 0;
    for (const auto count : result.counts.byVerdict)
        sum += count;
    QCOMPARE(sum, std::uint64_t(result.items.size()));
    QVERIFY(!result.allFixed());
}

void TestRecheck::theLadderOfTheMap_data()
{
    QTest::addColumn<core::Observation>("before");
    QTest::addColumn<core::Observation>("after");
    QTest::addColumn<QByteArrayList>("items");
    auto open = workstation();
    auto shut = workstation();
    for (auto &endpoint : shut.endpoints)
        endpoint.reach = endpoint.port ? PortState::Closed : endpoint.reach;
    const auto denied = only(Outcome::Denied, "10.0.0.5", Cause::Fault, 5);
    const auto closed = only(Outcome::Closed);
    const auto row = [](const char *name, const core::Observation &before, const core::Observation &after,
                        const QByteArrayList &items) { QTest::newRow(name) << before << after << items; };
    row("ports shut: fixed, the list is left", open, shut, {"R9 fixed", "R10 new"});
    row("list refused: fixed, the mapper is left", shut, denied, {"R10 fixed", "R11 new"});
    row("ports opened: worse", shut, open, {"R10 still_there", "R9 new"});
    row("list given again: worse", denied, open, {"R11 still_there", "R9 new"});
    row("closed", shut, closed, {"R10 fixed"});
    row("refused, then closed", denied, closed, {"R11 fixed"});
    row("the same", shut, shut, {"R10 still_there"});
    auto wrapped = workstation();
    for (auto &endpoint : wrapped.endpoints)
        endpoint.reach = endpoint.port ? PortState::Wrapped : endpoint.reach;
    row("a proxy took over: not known", open, wrapped, {"R21 new", "R9 not_verifiable"});
    row("a proxy took over what was shut", shut, wrapped, {"R10 still_there", "R21 new"});
    row("the proxy is gone: open", wrapped, open, {"R21 still_there", "R9 new"});
    row("the proxy is gone: shut", wrapped, shut, {"R10 new", "R21 fixed"});
}

void TestRecheck::theLadderOfTheMap()
{
    QFETCH(core::Observation, before);
    QFETCH(core::Observation, after);
    QFETCH(QByteArrayList, items);
    const auto result = comparison::recheck(test::sideOf({before}), test::sideOf({after}));
    QByteArrayList found;
    for (const auto &item : result.items) {
        if (item.rule == "R9" || item.rule == "R10" || item.rule == "R11" || item.rule == "R16"
            || item.rule == "R21")
            found.append(text(item.rule) + ' ' + text(comparison::name(item.verdict)));
    }
    std::sort(found.begin(), found.end());
    std::sort(items.begin(), items.end());
    QCOMPARE(found, items);
}

void TestRecheck::acceptedFindingsAreMarkedAndNotCounted()
{
    const auto open = rated(withSpooler());
    const auto accepted = accept(open, "R7");
    const auto side = [](const core::HostResultPtr &host) {
        return comparison::sideOf(scanFrom(), std::vector{host});
    };
    const auto now = comparison::recheck(side(open), side(accepted));
    QVERIFY(find(now, "R7")->accepted);
    QCOMPARE(find(now, "R7")->verdict, Verdict::StillThere);
    QCOMPARE(now.accepted, std::uint64_t(1));
    QCOMPARE(now.counts[Verdict::StillThere], std::uint64_t(now.items.size() - 1));

    // No longer accepted: it counts again.
    const auto expired = comparison::recheck(side(accepted), side(open));
    QVERIFY(!find(expired, "R7")->accepted);
    QCOMPARE(expired.accepted, std::uint64_t(0));
}

void TestRecheck::onlyWhatIsAskedForIsJudged()
{
    const auto other = workstation("10.0.0.6", "b");
    const auto before = test::sideOf({withSpooler(), other});
    const auto after = test::sideOf({withSpooler(), other});
    comparison::RecheckScope scope;
    scope.rule = "R7";
    const auto byRule = comparison::recheck(before, after, scope);
    QCOMPARE(byRule.items.size(), std::size_t(1));
    QCOMPARE(byRule.items.front().rule, std::string_view("R7"));

    comparison::RecheckScope one;
    one.hosts = {core::Address::parse("10.0.0.6").value()};
    const auto byHost = comparison::recheck(before, after, one);
    QVERIFY(!byHost.items.empty());
    for (const auto &item : byHost.items)
        QCOMPARE(item.address.toString(), std::string("10.0.0.6"));
}

void TestRecheck::hostsWithOpenFindingsAreExaminedAgain()
{
    auto rowOf = [](const std::vector<core::Address> &addresses) {
        std::string row;
        for (const auto &address : addresses)
            row += address.toString() + ' ';
        return row;
    };
    const auto side = test::sideOf({only(Outcome::Denied, "10.0.0.9", Cause::Fault, 5), withSpooler(),
                                    only(Outcome::Silent, "10.0.0.6"), only(Outcome::Closed, "10.0.0.7"),
                                    workstation("10.0.0.8", "c")});
    QCOMPARE(rowOf(comparison::hostsToRecheck(side)), std::string("10.0.0.5 10.0.0.8 10.0.0.9 "));
    comparison::RecheckScope scope;
    scope.rule = "R7";
    QCOMPARE(rowOf(comparison::hostsToRecheck(side, scope)), std::string("10.0.0.5 "));
    const auto accepted = comparison::sideOf(scanFrom(), std::vector{accept(rated(withSpooler()), "R7")});
    QCOMPARE(rowOf(comparison::hostsToRecheck(accepted, scope)), std::string());
}

void TestRecheck::anotherHostAtTheAddressFixesNothing()
{
    auto stranger = workstation("10.0.0.5", "stranger");
    const auto result = comparison::recheck(test::sideOf({withSpooler()}), test::sideOf({stranger}));
    QCOMPARE(find(result, "R7")->verdict, Verdict::NotVerifiable);
    QCOMPARE(find(result, "R7")->reason, Reason::AddressReused);
}

void TestRecheck::whatWasSaidOfTheHostIsNeverFixedBySilence_data()
{
    QTest::addColumn<core::Observation>("after");
    QTest::addColumn<Verdict>("verdict"); // of R3
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *name, const core::Observation &after, Verdict verdict, Reason reason) {
        QTest::newRow(name) << after << verdict << reason;
    };
    auto old = workstation();
    old.os = core::OsVersion{6, 1, 7601};
    auto upgraded = workstation();
    upgraded.os = core::OsVersion{10, 0, 26100};
    auto nameless = workstation();
    nameless.os.reset();
    row("as it was", old, Verdict::StillThere, Reason::None);
    row("upgraded", upgraded, Verdict::Fixed, Reason::None);
    row("closed", only(Outcome::Closed), Verdict::NoLongerVisible, Reason::PortClosed);
    row("silent", only(Outcome::Silent), Verdict::NoLongerVisible, Reason::NoAnswer);
    row("another program on 135", only(Outcome::NotRpc, "10.0.0.5", Cause::Http), Verdict::NoLongerVisible,
        Reason::PortClosed);
    row("tells its version no more", nameless, Verdict::NoLongerVisible, Reason::IdentityUnknown);
    row("nothing certain came", only(Outcome::NotRpc, "10.0.0.5", Cause::NoAnswer), Verdict::NotVerifiable,
        Reason::NotRpcAnswer);
    row("trouble of our own", only(Outcome::Error), Verdict::NotVerifiable, Reason::LocalError);
}

void TestRecheck::whatWasSaidOfTheHostIsNeverFixedBySilence()
{
    QFETCH(core::Observation, after);
    QFETCH(Verdict, verdict);
    QFETCH(Reason, reason);
    auto before = workstation();
    before.os = core::OsVersion{6, 1, 7601};
    const auto result = comparison::recheck(test::sideOf({before}), test::sideOf({after}));
    const auto *item = find(result, "R3");
    QVERIFY(item);
    QCOMPARE(text(comparison::name(item->verdict)), text(comparison::name(verdict)));
    QCOMPARE(text(comparison::name(item->reason)), text(comparison::name(reason)));
    if (verdict == Verdict::NoLongerVisible)
        QVERIFY(!result.allFixed());
}

void TestRecheck::whatSpeaksNoRpcAnyMoreIsNeitherFixedNorThere()
{
    auto wrapped = withSpooler(PortState::Wrapped);
    for (auto &endpoint : wrapped.endpoints)
        endpoint.reach = endpoint.port ? PortState::Wrapped : endpoint.reach;
    auto before = withSpooler();
    before.os = wrapped.os = core::OsVersion{6, 1, 7601};
    const auto result = comparison::recheck(test::sideOf({before}), test::sideOf({wrapped}));
    for (const auto rule : {"R6", "R7", "R9"}) {
        const auto *item = find(result, rule);
        QVERIFY2(item, rule);
        QCOMPARE(text(comparison::name(item->verdict)), QByteArray("not_verifiable"));
        QCOMPARE(text(comparison::name(item->reason)), QByteArray("no_rpc_any_more"));
    }
    QCOMPARE(find(result, "R3")->verdict, Verdict::StillThere);
    QCOMPARE(find(result, "R21")->verdict, Verdict::New);

    // The same in a comparison: never gone, and what appears from behind the proxy is new.
    const auto forth = comparison::compare(test::sideOf({before}), test::sideOf({wrapped}));
    for (const auto &finding : forth.hosts.at(0).findings)
        QVERIFY2(finding.change != comparison::Change::Gone, std::string(finding.rule).c_str());
    const auto back = comparison::compare(test::sideOf({wrapped}), test::sideOf({before}));
    QVERIFY(back.hasNewExposure());
}

void TestRecheck::onePortOfAnotherProgramHidesNoRepair()
{
    auto after = workstation(); // the spooler is off its list
    after.endpoints.push_back(tcp(shutdownInterface, 49800, PortState::Wrapped));
    const auto result = comparison::recheck(test::sideOf({withSpooler()}), test::sideOf({after}));
    QCOMPARE(find(result, "R7")->verdict, Verdict::Fixed);
}

// Address .5 is another computer's now, and the one that was at .6 is there.
void TestRecheck::aComputerThatMovedKeepsItsFindings()
{
    auto first = withSpooler();
    auto second = workstation("10.0.0.6", "srv6");
    const auto result =
        comparison::recheck(test::sideOf({first, second}), test::sideOf({workstation("10.0.0.5", "srv6")}));
    QVERIFY(result.items.size() > 2);
    for (const auto &item : result.items) {
        const bool isFirst = item.before->observation.names.netbios == "SRV5";
        QCOMPARE(item.address.toString(), std::string("10.0.0.5"));
        QCOMPARE(bool(item.after), !isFirst);
        if (isFirst)
            QCOMPARE(text(comparison::name(item.reason)), QByteArray("address_reused"));
        else
            QCOMPARE(text(comparison::name(item.verdict)), QByteArray("still_there"));
    }
    // All of one computer stand together.
    std::set<const core::HostResult *> done;
    const core::HostResult *last = nullptr;
    for (const auto &item : result.items) {
        if (item.before.get() == last)
            continue;
        last = item.before.get();
        QVERIFY(done.insert(last).second);
    }
}

/// The host at .5 is as it was, or off; another at .77 says its name and has none of its faults.
void TestRecheck::aNameSaidElsewhereFixesNothing()
{
    const auto before = withSpooler();
    auto stranger = workstation("10.0.0.77");
    auto old = before;
    old.names = workstation("10.0.0.5", "other").names;
    for (const auto &there : {only(Outcome::Silent), only(Outcome::Closed), old}) {
        const auto result = comparison::recheck(test::sideOf({before, only(Outcome::Silent, "10.0.0.77")}),
                                                test::sideOf({there, stranger}));
        const auto *item = find(result, "R7");
        QVERIFY(item);
        QCOMPARE(text(comparison::name(item->verdict)), QByteArray("not_verifiable"));
        QCOMPARE(text(comparison::name(item->reason)), QByteArray("name_only_claimed"));
        QCOMPARE(result.counts[Verdict::Fixed], std::uint64_t(0));
        QVERIFY(!result.allFixed()); // the exit code rests on it
    }
    // One whose typed name led there is known by more than its own word.
    auto typedBefore = before;
    typedBefore.names.target = stranger.names.target = "srv5";
    const auto result = comparison::recheck(test::sideOf({typedBefore}), test::sideOf({stranger}));
    QCOMPARE(find(result, "R7")->verdict, Verdict::Fixed);
}

void TestRecheck::namesHaveTheirWay()
{
    for (const auto verdict : comparison::allVerdicts)
        QCOMPARE(comparison::parseVerdict(comparison::name(verdict)).value(), verdict);
    for (const auto change : {comparison::Change::New, comparison::Change::Gone, comparison::Change::Changed,
                              comparison::Change::Same, comparison::Change::NotComparable})
        QCOMPARE(comparison::parseChange(comparison::name(change)).value(), change);
    QVERIFY(!comparison::parseVerdict("perhaps"));
}

QTEST_APPLESS_MAIN(TestRecheck)
#include "tst_recheck.moc"
