// SPDX-License-Identifier: GPL-3.0-or-later
// The worked examples, and what they leave out.
#include <QTest>

#include "policy/policy_office.h"
#include "policy/second_look.h"

using namespace port135;
using namespace port135::policy;
using test::cellText;
using test::OfficeHost;
using test::policyOf;
using test::scanFrom;

namespace {

constexpr auto open = PortView::Open;
constexpr auto silent = PortView::Silent;
constexpr auto closed = PortView::Closed;
constexpr auto wrapped = PortView::Wrapped;

const std::string office = test::officePolicy;

Matrix matrixOf(const std::vector<PlaceScan> &scans, const Policy &policy, const char *today = "2026-11-30")
{
    MatrixOptions options;
    options.policy = &policy;
    options.today = test::day(today);
    options.words = test::policyWords();
    return buildMatrix(scans, options);
}

bool hasNote(const Matrix &matrix, MatrixNote::Kind kind, const std::string &name = {})
{
    return std::any_of(matrix.notes.begin(), matrix.notes.end(), [&](const MatrixNote &note) {
        return note.kind == kind && (name.empty() || note.name == name);
    });
}

} // namespace

class TestMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Example 1
    void aNeedThatIsMetIsOk()
    {
        const auto policy = policyOf(office);
        const auto dc1 = OfficeHost("10.9.0.10", open).port(49674, open, {test::rpc::netlogon});
        const auto matrix =
            matrixOf({scanFrom("dc-rack", 2, {dc1}), scanFrom("tokyo-pc", 10, {dc1})}, policy);
        QCOMPARE(cellText(matrix, policy, "tokyo-pc", "10.9.0.10", 135), QStringLiteral("ok reachable P2"));
        QCOMPARE(cellText(matrix, policy, "tokyo-pc", "10.9.0.10", 49674), QStringLiteral("ok reachable P1"));
        // The reference stands beside it: the default does not speak about instruments.
        QCOMPARE(cellText(matrix, policy, "dc-rack", "10.9.0.10", 135),
                 QStringLiteral("unstated reachable default"));
        QVERIFY(matrix.groups.empty());
        QVERIFY(matrix.unstated.empty());
    }

    // Example 2
    void whatMustNotBeReachedIsAViolation()
    {
        const auto policy = policyOf(office);
        const auto matrix =
            matrixOf({scanFrom("tokyo-pc", 10,
                               {OfficeHost("10.1.0.17", open).port(49669, open, {test::rpc::svcctl})})},
                     policy);
        QCOMPARE(cellText(matrix, policy, "tokyo-pc", "10.1.0.17", 135),
                 QStringLiteral("violation reachable P4"));
        QCOMPARE(cellText(matrix, policy, "tokyo-pc", "10.1.0.17", 49669),
                 QStringLiteral("violation reachable P4"));
        QCOMPARE(matrix.groups.size(), 1u);
        const auto &group = matrix.groups.front();
        QCOMPARE(group.severity, core::Level::High);
        QCOMPARE(group.hosts, 1u);
        QCOMPARE(group.cells, 2u);
        QCOMPARE(policy.zoneName(group.from), std::string_view("clients"));
        QCOMPARE(policy.zoneName(group.to), std::string_view("clients"));
    }

    // Example 3
    void silenceWithoutAReferenceIsNotProven()
    {
        const auto policy = policyOf(office);
        const auto matrix = matrixOf({scanFrom("tokyo-pc", 10, {OfficeHost("10.50.0.5", silent)})}, policy);
        QCOMPARE(cellText(matrix, policy, "tokyo-pc", "10.50.0.5", 135),
                 QStringLiteral("not_proven not_proven P5"));
        QCOMPARE(matrix.count(CellResult::NotProven), 1u);
        QVERIFY(matrix.groups.empty());
        QVERIFY(hasNote(matrix, MatrixNote::Kind::ZoneWithoutReference, "cde"));
    }

    // Example 4
    void anOpenPortBehindABlockedMapperIsSeen()
    {
        const auto policy = policyOf(office + "place pay-rack cde reference cde\n");
        const auto pay1 =
            OfficeHost("10.50.0.5", open).port(49664, open, {test::rpc::samr, test::rpc::lsarpc});
        const auto matrix =
            matrixOf({scanFrom("pay-rack", 2, {pay1}), scanFrom("pay-rack", 20, {pay1}),
                      scanFrom("tokyo-pc", 10, {OfficeHost("10.50.0.5", silent).port(49664, open)})},
                     policy);
        QCOMPARE(cellText(matrix, policy, "tokyo-pc", "10.50.0.5", 135), QStringLiteral("ok blocked P5"));
        QCOMPARE(cellText(matrix, policy, "tokyo-pc", "10.50.0.5", 49664),
                 QStringLiteral("violation reachable P5"));
        QCOMPARE(matrix.groups.size(), 1u);
        QCOMPARE(matrix.groups[0].severity, core::Level::Critical);
        for (const auto &cell : matrix.cells) {
            if (matrix.placeOf(cell).name == "tokyo-pc" && matrix.serviceOf(cell).mapper)
                QVERIFY(cell.bracketed); // seen running before and after
        }
    }

    // Example 5
    void aNeedThatIsProvenToBeBlockedIsBroken()
    {
        const auto policy = policyOf(office);
        const auto dc2 = OfficeHost("10.9.0.11", open);
        const std::vector services{test::rpc::netlogon, test::rpc::drsuapi};
        const auto matrix = matrixOf({scanFrom("dc-rack", 2, {dc2.port(49667, open, services)}),
                                      scanFrom("tokyo-pc", 10, {dc2.port(49667, silent, services)})},
                                     policy);
        QCOMPARE(cellText(matrix, policy, "tokyo-pc", "10.9.0.11", 135), QStringLiteral("ok reachable P2"));
        QCOMPARE(cellText(matrix, policy, "tokyo-pc", "10.9.0.11", 49667),
                 QStringLiteral("broken_need blocked P1"));
        QCOMPARE(matrix.groups.size(), 1u);
        QCOMPARE(matrix.groups[0].result, CellResult::BrokenNeed);
    }

    // Example 6
    void aPlaceInNoZoneIsDecidedByTheDefault()
    {
        const auto dc1 = OfficeHost("10.9.0.10", open);
        const std::vector scans{scanFrom("dc-rack", 2, {dc1}), scanFrom("guest-wifi", 30, {dc1})};
        const auto strict = policyOf(office);
        auto matrix = matrixOf(scans, strict);
        QCOMPARE(cellText(matrix, strict, "guest-wifi", "10.9.0.10", 135),
                 QStringLiteral("violation reachable default"));
        QCOMPARE(matrix.groups[0].severity, core::Level::Medium);
        QCOMPARE(strict.zoneName(matrix.groups[0].from), std::string_view("outside"));
        QVERIFY(hasNote(matrix, MatrixNote::Kind::PlaceUndeclared, "guest-wifi"));

        auto lenient = office;
        lenient.replace(lenient.find("default deny severity medium"), 28, "default unstated");
        const auto unstated = policyOf(lenient);
        matrix = matrixOf(scans, unstated);
        QCOMPARE(cellText(matrix, unstated, "guest-wifi", "10.9.0.10", 135),
                 QStringLiteral("unstated reachable default"));
        QVERIFY(matrix.groups.empty());
        QCOMPARE(matrix.unstated.size(), 1u);
    }

    void anExceptionHoldsToItsLastDay()
    {
        auto text = office;
        text.replace(text.find("place   tokyo-pc clients"), 24, "place tokyo-pc clients at 10.1.7.20");
        const auto policy = policyOf(text);
        const std::vector scans{
            scanFrom("tokyo-pc", 1, {OfficeHost("10.1.7.21", open), OfficeHost("10.1.7.22", open)})};
        const auto result = [&](const char *today, const char *address) {
            return cellText(matrixOf(scans, policy, today), policy, "tokyo-pc", address, 135);
        };
        QCOMPARE(result("2027-03-31", "10.1.7.21"), QStringLiteral("excepted reachable P4"));
        QCOMPARE(result("2027-04-01", "10.1.7.21"), QStringLiteral("violation reachable P4"));
        QCOMPARE(result("2027-03-31", "10.1.7.22"), QStringLiteral("violation reachable P4"));
        QVERIFY(hasNote(matrixOf(scans, policy, "2027-04-01"), MatrixNote::Kind::ExceptionExpired, "P4"));
        // Nobody said that the place is this source: nothing is excepted by guess.
        const auto vague = policyOf(office);
        const auto matrix = matrixOf(scans, vague);
        QCOMPARE(cellText(matrix, vague, "tokyo-pc", "10.1.7.21", 135),
                 QStringLiteral("violation reachable P4"));
        QVERIFY(hasNote(matrix, MatrixNote::Kind::ExceptionWithoutSource, "P4"));
    }

    void placesOfAZoneAreUnited()
    {
        const auto policy = policyOf(office + "place osaka-pc clients\n");
        const auto dc1 = OfficeHost("10.9.0.10", open).port(49674, open, {test::rpc::netlogon});
        const auto matrix =
            matrixOf({scanFrom("dc-rack", 0, {dc1}),
                      scanFrom("tokyo-pc", 1, {OfficeHost("10.9.0.10", silent).port(49674, silent)}),
                      scanFrom("osaka-pc", 2, {dc1})},
                     policy);
        // One place of the zone reaches it: the zone's need is met, and what is denied would be violated.
        QCOMPARE(cellText(matrix, policy, "tokyo-pc", "10.9.0.10", 49674), QStringLiteral("ok blocked P1"));
        for (const auto &pair : matrix.pairs) {
            if (policy.zoneName(pair.from) == "clients")
                QCOMPARE(pair.verdict, PathVerdict::Reachable);
        }
    }

    void resetAtBothPlacesMayBeOpen()
    {
        const auto policy = policyOf(office + "place pay-rack cde reference cde\n");
        const auto matrix = matrixOf({scanFrom("pay-rack", 0, {OfficeHost("10.50.0.5", closed)}),
                                      scanFrom("tokyo-pc", 1, {OfficeHost("10.50.0.5", closed)})},
                                     policy);
        QCOMPARE(cellText(matrix, policy, "tokyo-pc", "10.50.0.5", 135),
                 QStringLiteral("not_proven path_may_be_open P5"));
    }

    void aProxyInBetweenIsNeitherOpenNorBlocked()
    {
        const auto policy = policyOf(office + "place pay-rack cde reference cde\n");
        const auto matrix = matrixOf({scanFrom("pay-rack", 0, {OfficeHost("10.50.0.5", open)}),
                                      scanFrom("tokyo-pc", 1, {OfficeHost("10.50.0.5", wrapped)})},
                                     policy);
        QCOMPARE(cellText(matrix, policy, "tokyo-pc", "10.50.0.5", 135),
                 QStringLiteral("not_proven path_may_be_open P5"));
    }

    void twoHostsAtOneAddressAreTwoRows()
    {
        const auto policy = policyOf(office + "place pay-rack cde reference cde\n");
        const auto matrix = matrixOf({scanFrom("pay-rack", 0, {OfficeHost("10.50.0.5", open).named("PAY1")}),
                                      scanFrom("tokyo-pc", 1, {OfficeHost("10.50.0.5", open).named("KIOSK")}),
                                      scanFrom("guest-wifi", 2, {OfficeHost("10.50.0.5", silent)})},
                                     policy);
        QCOMPARE(matrix.hosts.size(), 3u);
        QVERIFY(hasNote(matrix, MatrixNote::Kind::IdentityDiffers));
        for (const auto &cell : matrix.cells) {
            // Silence at an address of two hosts proves nothing of either.
            QVERIFY(cell.verdict != PathVerdict::Blocked);
        }
    }

    void placesOfTwoRealmsShareNoHost()
    {
        auto head = scanFrom("head", 0, {OfficeHost("192.168.1.10", open)});
        auto branch = scanFrom("branch", 1, {OfficeHost("192.168.1.10", silent)});
        QCOMPARE(matrixOf({head, branch}, policyOf("")).hosts.size(), 1u);
        branch.realm = "second";
        const auto matrix = matrixOf({head, branch}, policyOf(""));
        QCOMPARE(matrix.hosts.size(), 2u);
        QCOMPARE(matrix.hosts[1].realm, std::string("second"));
        // A policy that declares the place says it instead.
        const auto declared = matrixOf({head, branch}, policyOf("place branch outside realm third\n"));
        QCOMPARE(declared.hosts[1].realm, std::string("third"));
    }

    void oneNameInAnyCaseIsOneHost()
    {
        const auto policy = policyOf(office);
        const auto matrix = matrixOf({scanFrom("dc-rack", 0, {OfficeHost("10.9.0.10", open).named("DC1")}),
                                      scanFrom("tokyo-pc", 1, {OfficeHost("10.9.0.10", open).named("dc1")})},
                                     policy);
        QCOMPARE(matrix.hosts.size(), 1u);
    }

    void aHostBehindTranslationIsOne()
    {
        const auto policy = policyOf(office);
        const auto matrix = matrixOf({scanFrom("dc-rack", 0, {OfficeHost("10.9.0.10", open)}),
                                      scanFrom("tokyo-pc", 1, {OfficeHost("203.0.113.7", silent)})},
                                     policy);
        QCOMPARE(matrix.hosts.size(), 1u);
        QCOMPARE(matrix.hosts[0].name, std::string("dc1"));
        QCOMPARE(matrix.hosts[0].addresses.size(), 2u);
        QCOMPARE(cellText(matrix, policy, "tokyo-pc", "203.0.113.7", 135), QStringLiteral("ok blocked P2"));
    }

    void aHostThatNamesAnotherRowIsProposedAsOne()
    {
        const auto policy = policyOf(office);
        const auto matrix =
            matrixOf({scanFrom("dc-rack", 0, {OfficeHost("10.9.0.20", open)}),
                      scanFrom("tokyo-pc", 1, {OfficeHost("203.0.113.20", open).names("10.9.0.20")})},
                     policy);
        QCOMPARE(matrix.hosts.size(), 2u);
        QVERIFY(hasNote(matrix, MatrixNote::Kind::AliasProposed));
    }

    void realmsKeepEqualAddressesApart()
    {
        const auto policy = policyOf("zone a 192.168.1.0/24 realm tokyo\nzone b 192.168.1.0/24 realm osaka\n"
                                     "place t a reference a\nplace o b\nrule P1 deny any -> b any\n");
        const auto matrix = matrixOf({scanFrom("t", 0, {OfficeHost("192.168.1.5", open)}),
                                      scanFrom("o", 1, {OfficeHost("192.168.1.5", silent)})},
                                     policy);
        QCOMPARE(matrix.hosts.size(), 2u);
        for (const auto &cell : matrix.cells)
            QVERIFY(cell.verdict != PathVerdict::Blocked);
    }

    void onlyNamedPlacesAreReferences()
    {
        auto scan = scanFrom("same-segment", 0, {OfficeHost("10.50.0.5", open)});
        scan.named = false;
        const auto policy = policyOf(office + "place same-segment cde reference cde\n");
        const auto matrix =
            matrixOf({scan, scanFrom("tokyo-pc", 1, {OfficeHost("10.50.0.5", silent)})}, policy);
        QCOMPARE(cellText(matrix, policy, "tokyo-pc", "10.50.0.5", 135),
                 QStringLiteral("not_proven not_proven P5"));
        QVERIFY(hasNote(matrix, MatrixNote::Kind::PlaceUnnamed, "same-segment"));
    }

    void aReferenceMayBeNamedWithoutAPolicy()
    {
        MatrixOptions options;
        options.reference = "rack";
        const std::vector scans{scanFrom("rack", 0, {OfficeHost("10.0.0.1", open)}),
                                scanFrom("desk", 1, {OfficeHost("10.0.0.1", silent)})};
        const auto matrix = buildMatrix(scans, options);
        QCOMPARE(matrix.count(PathVerdict::Blocked), 1u);
        QCOMPARE(matrix.count(CellResult::Unstated), 2u);
        options.reference = "nowhere";
        const auto without = buildMatrix(scans, options);
        QCOMPARE(without.count(PathVerdict::Blocked), 0u);
        QVERIFY(hasNote(without, MatrixNote::Kind::ReferenceUnknown, "nowhere"));
    }

    void theNewestLookOfAPlaceCounts()
    {
        const auto policy = policyOf(office + "place pay-rack cde reference cde\n");
        const auto at = [&](PortView before, PortView after) {
            return cellText(matrixOf({scanFrom("pay-rack", 5, {OfficeHost("10.50.0.5", open)}),
                                      scanFrom("tokyo-pc", 1, {OfficeHost("10.50.0.5", before)}),
                                      scanFrom("tokyo-pc", 9, {OfficeHost("10.50.0.5", after)})},
                                     policy),
                            policy, "tokyo-pc", "10.50.0.5", 135);
        };
        QCOMPARE(at(open, silent), QStringLiteral("ok blocked P5"));
        QCOMPARE(at(silent, open), QStringLiteral("violation reachable P5"));
        // A look that failed is none.
        QCOMPARE(at(open, PortView::None), QStringLiteral("violation reachable P5"));
    }

    void aReferenceOfAnotherDayProvesNothing()
    {
        const auto policy = policyOf(office + "place pay-rack cde reference cde\n");
        const auto matrix = matrixOf({scanFrom("pay-rack", 0, {OfficeHost("10.50.0.5", open)}),
                                      scanFrom("tokyo-pc", 24 * 60 + 1, {OfficeHost("10.50.0.5", silent)})},
                                     policy);
        QCOMPARE(cellText(matrix, policy, "tokyo-pc", "10.50.0.5", 135),
                 QStringLiteral("not_proven not_proven P5"));
        QVERIFY(hasNote(matrix, MatrixNote::Kind::OldCells));
    }

    void aPortOfAnOlderStartProvesNothing()
    {
        const auto policy = policyOf(office + "place pay-rack cde reference cde\nplace lab cde\n");
        const auto before = OfficeHost("10.50.0.5", open).port(49664, open, {test::rpc::samr});
        const auto after = OfficeHost("10.50.0.5", open).port(49670, open, {test::rpc::samr});
        const auto tested = OfficeHost("10.50.0.5", silent).port(49664, closed);
        // The reference itself saw that the port moved.
        auto matrix = matrixOf({scanFrom("pay-rack", 0, {before}), scanFrom("pay-rack", 20, {after}),
                                scanFrom("tokyo-pc", 10, {tested})},
                               policy);
        QCOMPARE(cellText(matrix, policy, "tokyo-pc", "10.50.0.5", 49664),
                 QStringLiteral("not_proven not_proven P5"));
        // Another place did.
        matrix = matrixOf({scanFrom("pay-rack", 0, {before}), scanFrom("lab", 5, {after}),
                           scanFrom("tokyo-pc", 10, {tested})},
                          policy);
        QCOMPARE(cellText(matrix, policy, "tokyo-pc", "10.50.0.5", 49664),
                 QStringLiteral("not_proven not_proven P5"));
    }

    void aPortThatMayServeWhatIsDeniedIsDenied()
    {
        const auto policy = policyOf("zone a 10.1.0.0/16\nzone b 10.2.0.0/16\nplace p a\n"
                                     "rule P1 deny a -> b rpc samr\nrule P2 allow a -> b any\n");
        // samr is listed on its own port, and lives in the process that serves the other.
        const auto host = OfficeHost("10.2.0.1", open)
                              .port(49664, silent, {test::rpc::samr})
                              .port(49667, open, {test::rpc::netlogon})
                              .port(49670, open, {test::rpc::svcctl});
        const auto matrix = matrixOf({scanFrom("p", 0, {host})}, policy);
        QCOMPARE(cellText(matrix, policy, "p", "10.2.0.1", 49667), QStringLiteral("violation reachable P1"));
        QCOMPARE(cellText(matrix, policy, "p", "10.2.0.1", 49670), QStringLiteral("ok reachable P2"));
        bool shared = false;
        for (const auto &cell : matrix.cells)
            shared = shared || (matrix.serviceOf(cell).port == 49667 && cell.sharesProcess);
        QVERIFY(shared);
    }

    void aPortOfWhichNothingIsKnownIsNotProven()
    {
        const auto policy = policyOf("zone a 10.1.0.0/16\nzone b 10.2.0.0/16\nplace p a\n"
                                     "rule P1 deny a -> b rpc samr\nrule P2 allow a -> b any\n");
        const auto matrix =
            matrixOf({scanFrom("p", 0, {OfficeHost("10.2.0.1", silent).port(49664, open)})}, policy);
        QCOMPARE(cellText(matrix, policy, "p", "10.2.0.1", 49664), QStringLiteral("not_proven reachable P1"));
    }

    void theFirstRuleThatMatchesDecides()
    {
        const std::string zones = "zone a 10.1.0.0/16\nzone b 10.2.0.0/16\nplace p a\n";
        const auto allowFirst = policyOf(zones + "rule P1 allow a -> b port 135\nrule P2 deny a -> b any\n");
        const auto denyFirst = policyOf(zones + "rule P2 deny a -> b any\nrule P1 allow a -> b port 135\n");
        const std::vector scans{scanFrom("p", 0, {OfficeHost("10.2.0.1", open)})};
        QCOMPARE(cellText(matrixOf(scans, allowFirst), allowFirst, "p", "10.2.0.1", 135),
                 QStringLiteral("ok reachable P1"));
        QCOMPARE(cellText(matrixOf(scans, denyFirst), denyFirst, "p", "10.2.0.1", 135),
                 QStringLiteral("violation reachable P2"));
    }

    void aReferenceInAnotherSegmentIsJudged()
    {
        // It stands among the servers, and reaches what nobody may reach.
        const auto policy = policyOf(office + "place rack2 servers reference cde\n");
        const auto matrix = matrixOf({scanFrom("rack2", 0, {OfficeHost("10.50.0.5", open)})}, policy);
        QCOMPARE(cellText(matrix, policy, "rack2", "10.50.0.5", 135),
                 QStringLiteral("violation reachable P5"));
    }

    void whatCannotBeJudgedIsTold()
    {
        const auto policy = policyOf(office);
        const auto matrix = matrixOf({scanFrom("tokyo-pc", 0, {OfficeHost("10.9.0.10", open)})}, policy);
        QVERIFY(hasNote(matrix, MatrixNote::Kind::PlaceWithoutScans, "dc-rack"));
        QVERIFY(hasNote(matrix, MatrixNote::Kind::ZoneWithoutTargets, "cde"));
        QVERIFY(hasNote(matrix, MatrixNote::Kind::ZoneWithoutPlace, "cde"));
    }

    void aDraftShowsWhatItWouldChange()
    {
        const auto before = policyOf(office);
        auto text = office;
        text.replace(text.find("rule    P2  allow "), 18, "rule    P2  deny  ");
        const auto after = policyOf(text);
        const std::vector scans{
            scanFrom("tokyo-pc", 0, {OfficeHost("10.9.0.10", open), OfficeHost("10.1.0.17", open)})};
        const auto old = matrixOf(scans, before);
        const auto draft = matrixOf(scans, after);
        const auto changes = changedCells(old, draft);
        QCOMPARE(changes.size(), 1u);
        QCOMPARE(old.cells[changes[0].before].result, CellResult::Ok);
        QCOMPARE(draft.cells[changes[0].after].result, CellResult::Violation);
        QVERIFY(changedCells(old, old).empty());
    }

    void aUseInSightIsCounted()
    {
        const auto policy = policyOf(office);
        MatrixOptions options;
        options.policy = &policy;
        options.words = test::policyWords();
        const auto address = [](const char *text) { return core::Address::parse(text).value(); };
        options.uses = {{address("10.1.0.20"), address("10.1.0.17"), 49669, {}},
                        {address("10.1.0.20"), address("10.1.0.17"), 49669, {}},
                        {address("10.2.0.21"), address("10.1.0.17"), 0, test::rpc::svcctl},
                        {address("10.9.0.50"), address("10.1.0.17"), 49669, {}},
                        {address("10.1.0.22"), address("10.1.0.17"), 50000, {}}};
        const auto matrix =
            buildMatrix({scanFrom("tokyo-pc", 10,
                                  {OfficeHost("10.1.0.17", open).port(49669, open, {test::rpc::svcctl})})},
                        options);
        QCOMPARE(matrix.groups.size(), 1u);
        QCOMPARE(matrix.groups[0].usedBy, 2u);
    }

    void aDeniedUseIsToldWhereNobodyScanned()
    {
        const auto policy = policyOf(office);
        MatrixOptions options;
        options.policy = &policy;
        options.words = test::policyWords();
        const auto address = [](const char *text) { return core::Address::parse(text).value(); };
        // To another client (P4), to a controller as required (P1) and with a service that no rule allows.
        options.uses = {{address("10.1.0.20"), address("10.1.0.17"), 49669, test::rpc::svcctl},
                        {address("10.1.0.21"), address("10.1.0.17"), 49669, test::rpc::svcctl},
                        {address("10.1.0.21"), address("10.1.0.18"), 135, {}},
                        {address("10.1.0.20"), address("10.9.0.10"), 49674, test::rpc::netlogon}};
        const auto matrix = buildMatrix({scanFrom("dc-rack", 10, {OfficeHost("10.9.0.10", open)})}, options);
        QCOMPARE(matrix.cuts.size(), 1u);
        const auto &cut = matrix.cuts[0];
        QCOMPARE(ruleOf(policy, cut.rule)->name, std::string("P4"));
        QCOMPARE(cut.clients, 2u);
        QCOMPARE(cut.servers, 2u);
        QCOMPARE(cut.uses, 3u);
        QCOMPARE(cut.examples.size(), 2u);
        options.policy = nullptr;
        QVERIFY(buildMatrix({}, options).cuts.empty());
    }

    void aSecondLookAsksTheAddressThatThePlaceKnows()
    {
        const auto policy = policyOf(std::string(office)
                                     + "host pay1 10.50.0.5,203.0.113.50\nplace rack cde reference cde\n");
        MatrixOptions options;
        options.policy = &policy;
        options.words = test::policyWords();
        const std::vector<PlaceScan> scans{
            scanFrom("rack", 10, {OfficeHost("10.50.0.5", open).port(49664, open, {test::rpc::samr})}),
            scanFrom("tokyo-pc", 12, {OfficeHost("203.0.113.50", silent).port(49664, open)})};
        const auto looks = secondLooks(buildMatrix(scans, options), scans);
        QCOMPARE(looks.size(), 1u);
        QCOMPARE(looks[0].mapperPort, 135);
        QVERIFY(!looks[0].practice);
        QCOMPARE(looks[0].hosts.size(), 1u);
        QCOMPARE(looks[0].hosts[0].first, core::Address::parse("203.0.113.50").value());
        QCOMPARE(looks[0].hosts[0].second, std::vector<std::uint16_t>{49664});
    }

    void anObservationBecomesASighting()
    {
        core::Observation observation;
        observation.address = core::Address::parse("10.0.0.1").value();
        observation.outcome = core::Outcome::Listed;
        const auto endpoint = [](core::Uuid uuid, std::uint16_t port) {
            core::Endpoint line;
            line.interfaceId.uuid = uuid;
            line.protseq = core::ProtocolSequence::NcacnIpTcp;
            line.port = port;
            return line;
        };
        observation.endpoints = {endpoint(test::rpc::samr, 49664), endpoint(test::rpc::lsarpc, 49664),
                                 endpoint(test::rpc::netlogon, 49667)};
        observation.ports = {{49664, core::PortState::Open}, {49667, core::PortState::Silent}};
        observation.addresses = {"SRV", "192.168.9.5", "10.0.0.1"};
        const auto seen = sightingOf(observation);
        QCOMPARE(seen.mapper, PortView::Open);
        QVERIFY(seen.mapWhole);
        QCOMPARE(seen.ports.size(), 2u);
        QCOMPARE(seen.ports[0].view, PortView::Open);
        QCOMPARE(seen.ports[0].interfaces.size(), 2u);
        QCOMPARE(seen.ports[1].view, PortView::Silent);
        QCOMPARE(seen.ownAddresses.size(), 2u);
        observation.truncated = true;
        QVERIFY(!sightingOf(observation).mapWhole);
    }
};

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
