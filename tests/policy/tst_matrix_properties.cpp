// SPDX-License-Identifier: GPL-3.0-or-later
// Worlds made up at random: firewalls between places and hosts, scans that see some of it.
#include <QTest>

#include "policy/policy_office.h"

#include <map>
#include <random>

using namespace port135;
using namespace port135::policy;
using test::OfficeHost;
using test::scanFrom;

namespace {

constexpr const char *placeNames[] = {"pc-a1", "pc-a2", "rack-b", "rack-c", "guest"};
constexpr const char *rules = "zone a 10.1.0.0/16\nzone b 10.2.0.0/16\nzone c 10.3.0.0/16\nzone c1 10.3.0.1\n"
                              "place pc-a1 a\nplace pc-a2 a\nplace rack-b b reference b\n"
                              "place rack-c c reference c,c1\nplace guest outside\n";

struct World
{
    std::vector<PlaceScan> scans;
    std::string policy;
};

/// What stands in the way of one place decides what it sees of services that never change.
World makeWorld(std::mt19937 &random)
{
    const auto dice = [&random](int sides) { return int(random() % unsigned(sides)); };
    World world;
    world.policy = rules;
    const char *zones[] = {"a", "b", "c", "c1", "any", "outside"};
    const char *selectors[] = {
        "any", "port 135", "port 49664-49666", "rpc samr", "rpc netlogon,lsarpc", "rpc svcctl", "rpc logon"};
    const char *actions[] = {"deny", "deny", "allow", "require"};
    for (int i = 0; i < 6; ++i) {
        world.policy += "rule P" + std::to_string(i) + ' ' + actions[dice(4)] + ' ' + zones[dice(6)] + " -> "
            + zones[dice(6)] + ' ' + selectors[dice(7)] + '\n';
    }
    const char *defaults[] = {"deny", "allow", "unstated"};
    world.policy += std::string("default ") + defaults[dice(3)] + '\n';

    struct Service
    {
        std::uint16_t port;
        std::vector<core::Uuid> interfaces;
    };
    struct Real
    {
        std::string address;
        std::vector<Service> services;
    };
    const std::vector<core::Uuid> all{test::rpc::samr, test::rpc::netlogon, test::rpc::lsarpc,
                                      test::rpc::svcctl};
    std::vector<Real> hosts;
    for (int zone = 1; zone <= 3; ++zone) {
        for (int number = 1; number <= 2; ++number) {
            Real host{"10." + std::to_string(zone) + ".0." + std::to_string(number), {}};
            for (int i = 0; i < 3; ++i)
                host.services.push_back({static_cast<std::uint16_t>(49664 + i),
                                         {all[std::size_t(dice(4))], all[std::size_t(dice(4))]}});
            hosts.push_back(host);
        }
    }
    const PortView stopped[] = {PortView::Silent, PortView::Closed, PortView::Unreachable, PortView::Wrapped};
    for (int i = 0; i < 7; ++i) {
        std::vector<OfficeHost> seen;
        for (const auto &real : hosts) {
            if (dice(6) == 0)
                continue;
            const bool mapper = dice(2) == 0;
            OfficeHost host(real.address.c_str(), mapper ? PortView::Open : stopped[dice(4)]);
            const bool partial = mapper && dice(5) == 0;
            for (const auto &service : real.services) {
                if (partial && dice(2) == 0)
                    continue;
                const auto view = dice(2) == 0 ? PortView::Open
                    : dice(6) == 0             ? PortView::None
                                               : stopped[dice(4)];
                host = host.port(service.port, view, mapper ? service.interfaces : std::vector<core::Uuid>());
            }
            seen.push_back(partial ? host.partial() : host);
        }
        // One scan a place, but for the last two: times differ.
        const auto *place = placeNames[i % 5];
        world.scans.push_back(scanFrom(place, i * 200 + dice(100), seen));
    }
    return world;
}

Matrix matrixOf(const std::vector<PlaceScan> &scans, const Policy &policy)
{
    MatrixOptions options;
    options.policy = &policy;
    options.today = test::day("2026-11-30");
    options.words = test::policyWords();
    return buildMatrix(scans, options);
}

/// Every cell as one line, without what depends on nothing but counting.
std::map<std::string, CellResult> cellsOf(const Matrix &matrix, bool withVerdict)
{
    std::map<std::string, CellResult> cells;
    for (const auto &cell : matrix.cells) {
        std::string key = matrix.placeOf(cell).name + ' ' + matrix.hostOf(cell).address.toString() + ' '
            + std::to_string(matrix.serviceOf(cell).port);
        if (withVerdict)
            key += ' ' + std::string(name(cell.verdict)) + ' ' + std::to_string(cell.rule) + ' '
                + core::toIso8601(cell.first) + ' ' + core::toIso8601(cell.last);
        cells[key] = cell.result;
    }
    return cells;
}

bool isRed(CellResult result)
{
    return result == CellResult::Violation || result == CellResult::BrokenNeed;
}

} // namespace

class TestMatrixProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noOrderOfScansChangesACell()
    {
        std::mt19937 random(135);
        for (int i = 0; i < 200; ++i) {
            auto world = makeWorld(random);
            const auto policy = test::policyOf(world.policy);
            const auto cells = cellsOf(matrixOf(world.scans, policy), true);
            for (int j = 0; j < 3; ++j) {
                std::shuffle(world.scans.begin(), world.scans.end(), random);
                for (auto &scan : world.scans)
                    std::shuffle(scan.hosts.begin(), scan.hosts.end(), random);
                QCOMPARE(cellsOf(matrixOf(world.scans, policy), true), cells);
            }
        }
    }

    /// A whole place, or a host of every scan of it, is taken away. (The newest look of a place counts: with
    /// it gone, an older one of the same place speaks again, which may say otherwise.)
    void takingEvidenceAwayNeverTurnsRedIntoGreen()
    {
        std::mt19937 random(136);
        int reds = 0;
        for (int i = 0; i < 400; ++i) {
            const auto world = makeWorld(random);
            const auto policy = test::policyOf(world.policy);
            const auto before = cellsOf(matrixOf(world.scans, policy), false);
            for (const auto *place : placeNames) {
                for (int number = 0; number < 7; ++number) {
                    auto scans = world.scans;
                    std::string address;
                    if (number > 0)
                        address = "10." + std::to_string((number - 1) / 2 + 1) + ".0."
                            + std::to_string((number - 1) % 2 + 1);
                    for (auto &scan : scans) {
                        if (scan.place == place)
                            std::erase_if(scan.hosts, [&](const Sighting &seen) {
                                return address.empty() || seen.address.toString() == address;
                            });
                    }
                    const auto after = cellsOf(matrixOf(scans, policy), false);
                    for (const auto &[key, result] : before) {
                        if (!isRed(result))
                            continue;
                        ++reds;
                        const auto now = after.find(key);
                        // What needs a meeting of two places is red without the one that met it.
                        QVERIFY2(now == after.end() || now->second != CellResult::Ok,
                                 qPrintable(QString::fromStdString(key + "\nwithout " + place + ' ' + address
                                                                   + '\n' + world.policy)));
                    }
                }
            }
        }
        QVERIFY(reds > 1000);
    }

    void greenRestsOnALookThatSaw()
    {
        std::mt19937 random(137);
        for (int i = 0; i < 200; ++i) {
            const auto world = makeWorld(random);
            const auto policy = test::policyOf(world.policy);
            const auto matrix = matrixOf(world.scans, policy);
            for (const auto &cell : matrix.cells) {
                if (cell.result != CellResult::Ok)
                    continue;
                const auto *rule = ruleOf(policy, cell.rule);
                const auto action = rule ? rule->action : policy.defaultAction;
                QVERIFY(cell.tested != PortView::None);
                if (action == RuleAction::Deny)
                    QVERIFY(cell.verdict == PathVerdict::Blocked && cell.reference == PortView::Open
                            && matrix.places[cell.referencePlace].isReferenceFor(matrix.hostOf(cell).zone));
            }
        }
    }

    void countsAreThoseOfTheCells()
    {
        std::mt19937 random(138);
        const auto world = makeWorld(random);
        const auto policy = test::policyOf(world.policy);
        const auto matrix = matrixOf(world.scans, policy);
        std::uint64_t sum = 0;
        for (const auto count : matrix.results)
            sum += count;
        QCOMPARE(sum, matrix.cells.size());
        sum = 0;
        for (const auto &pair : matrix.pairs) {
            for (const auto count : pair.results)
                sum += count;
        }
        QCOMPARE(sum, matrix.cells.size());
        sum = 0;
        for (const auto &group : matrix.notProven)
            sum += group.cells;
        QCOMPARE(sum, matrix.count(CellResult::NotProven));
    }
};

QTEST_GUILESS_MAIN(TestMatrixProperties)
#include "tst_matrix_properties.moc"
