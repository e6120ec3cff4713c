// SPDX-License-Identifier: GPL-3.0-or-later
// Whole scans of a /16 with loss, slow hosts and clusters of silence, in a time of their own: every
// controller of docs/pacing.md at work together, and what comes of it, in about a second each.
#include "scan/scanner.h"
#include "support/simulated_office.h"

#include <QTest>

#include <deque>
#include <vector>

using namespace port135;
using namespace std::chrono_literals;
using core::Outcome;
using test::answerOfMapper;
using test::network;
using test::office;
using test::SimulatedNetwork;
using test::VirtualHost;
using test::VirtualTime;
using Kind = VirtualHost::Kind;

namespace {

/// The same with a site behind 300 ms, and a host that takes 700 ms in a subnet of its own.
VirtualHost farOffice(const core::Address &address)
{
    const auto number = address.toV4() - network;
    if (number >> 8 == 65)
        return (number & 0xff) < 100 ? VirtualHost{Kind::Mapper, 300ms} : VirtualHost{};
    if (number == 0xf00d)
        return {Kind::Mapper, 700ms};
    return office(address);
}

constexpr unsigned nearMappers = 4096 + 100 + 40;
constexpr unsigned farMappers = nearMappers + 100 + 1;
constexpr unsigned closed = 4096;

struct Result
{
    std::array<unsigned, std::size_t(Outcome::Error) + 1> outcomes{};
    std::vector<bool> seen = std::vector<bool>(65'536);
    bool twice = false;
    double seconds = 0; ///< that passed
    std::uint64_t attempts = 0;
    std::size_t mostOpen = 0;
    std::size_t mostInASecond = 0; ///< attempts

    unsigned count(Outcome outcome) const { return outcomes[std::size_t(outcome)]; }
};

Result scanned(core::Profile profile, SimulatedNetwork::HostAt hosts, double loss, unsigned prefix = 16)
{
    auto options = core::ScanOptions::forProfile(profile);
    options.stages = {false, false};
    options.threads = 1;
    VirtualTime time;
    SimulatedNetwork simulated(time, std::move(hosts), loss);
    Result result;
    simulated.answer = answerOfMapper;
    std::deque<core::Steady::time_point> lately;
    simulated.connecting = [&](const core::Address &) {
        lately.push_back(time.now());
        while (lately.front() <= time.now() - 1s)
            lately.pop_front();
        result.mostInASecond = std::max(result.mostInASecond, lately.size());
    };
    target::RangeSet addresses;
    addresses.add(core::Address::v4(network), core::Address::v4(network + (1u << (32 - prefix)) - 1));
    scan::Scanner scanner(
        target::Feed(addresses), options,
        [&](core::Observation &&observation) { // one thread
            const auto number = observation.address.toV4() - network;
            result.twice |= result.seen[number];
            result.seen[number] = true;
            ++result.outcomes[std::size_t(observation.outcome)];
        },
        [](const std::string &) {}, {}, {&time, &simulated});
    scanner.start();
    scanner.wait();
    result.seconds = std::chrono::duration<double>(time.passed()).count();
    result.attempts = simulated.attempts();
    result.mostOpen = simulated.mostOpen();
    qInfo("%.1f s, %llu attempts, %zu at once, %zu in a second, %u listed, %u closed", result.seconds,
          static_cast<unsigned long long>(result.attempts), result.mostOpen, result.mostInASecond,
          result.count(Outcome::Listed), result.count(Outcome::Closed));
    return result;
}

} // namespace

class VirtualNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHostIsFoundInTheTimeItTakes_data()
    {
        QTest::addColumn<core::Profile>("profile");
        QTest::addColumn<bool>("isFar");
        QTest::addColumn<double>("loss");
        QTest::addColumn<double>("missed"); // at most, of those that answer
        QTest::addColumn<double>("seconds"); // at most
        QTest::newRow("fast") << core::Profile::Fast << false << 0.0 << 0.0 << 6.0;
        QTest::newRow("fast, with far sites") << core::Profile::Fast << true << 0.0 << 0.0 << 12.0;
        QTest::newRow("fast, 5 % lost each way") << core::Profile::Fast << false << 0.05 << 0.001 << 100.0;
        QTest::newRow("normal") << core::Profile::Normal << true << 0.0 << 0.0 << 60.0;
    }

    void everyHostIsFoundInTheTimeItTakes()
    {
        QFETCH(core::Profile, profile);
        QFETCH(bool, isFar);
        QFETCH(double, loss);
        QFETCH(double, missed);
        QFETCH(double, seconds);
        const auto result = scanned(profile, isFar ? farOffice : office, loss);
        const auto mappers = isFar ? farMappers : nearMappers;
        QVERIFY(!result.twice);
        QVERIFY(std::find(result.seen.begin(), result.seen.end(), false) == result.seen.end());
        QVERIFY2(result.count(Outcome::Listed) >= mappers * (1 - missed),
                 qPrintable(QString::number(result.count(Outcome::Listed))));
        QVERIFY(result.count(Outcome::Closed) >= closed * (1 - missed));
        QVERIFY(result.count(Outcome::Listed) <= mappers && result.count(Outcome::Closed) <= closed);
        QVERIFY2(result.seconds <= seconds, qPrintable(QString::number(result.seconds)));
        const auto options = core::ScanOptions::forProfile(profile);
        QVERIFY(result.mostOpen <= options.inFlight);
        if (options.rate > 0)
            QVERIFY2(double(result.mostInASecond) <= options.rate * 1.01,
                     qPrintable(QString::number(result.mostInASecond)));
    }
};

QTEST_GUILESS_MAIN(VirtualNetworkTest)
#include "tst_virtual_network.moc"
