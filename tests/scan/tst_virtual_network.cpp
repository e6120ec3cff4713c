// SPDX-License-Identifier: GPL-3.0-or-later
// Whole scans of a /16 with loss, slow hosts and clusters of silence, in a time of their own: every
// controller of docs/pacing.md at work together, and what comes of it, in about a second each.
#include "scan/scanner.h"
#include "support/simulated_network.h"
#include "wire/bind.h"
#include "wire/bind_ack.h"
#include "wire/epm_lookup.h"
#include "wire/request.h"
#include "wire/response.h"
#include "wire/syntax.h"

#include <QTest>

#include <deque>
#include <vector>

using namespace port135;
using namespace std::chrono_literals;
using core::Outcome;
using test::SimulatedNetwork;
using test::VirtualHost;
using test::VirtualTime;
using Kind = VirtualHost::Kind;

namespace {

constexpr std::uint32_t network = 0x0a4d0000; // 10.77.0.0/16

/// A mapper that takes every bind and lists one line.
wire::Buffer answerOfMapper(wire::Bytes bytes)
{
    if (const auto bind = wire::readBind(bytes)) {
        wire::BindAck ack;
        ack.meta = bind->meta;
        ack.results.push_back({wire::ContextResult::Accepted, 0, wire::ndr});
        return wire::writeBindAck(ack);
    }
    const auto request = wire::readRequest(bytes);
    core::Endpoint endpoint;
    endpoint.interfaceId = wire::management;
    endpoint.protseq = core::ProtocolSequence::NcacnIpTcp;
    endpoint.syntaxes = core::SyntaxNdr;
    endpoint.port = 49664;
    wire::LookupResponse lines;
    wire::appendEntries(endpoint, lines.entries);
    wire::Response response;
    response.meta.callId = request->meta.callId;
    response.stub = wire::writeLookupResponse(lines);
    return wire::writeResponse(response, wire::defaultFragment);
}

/// A /20 that answers, a /20 that refuses, a site behind 80 ms, one host alone in each of 40 subnets, and
/// silence.
VirtualHost office(const core::Address &address)
{
    const auto number = address.toV4() - network;
    const auto subnet = number >> 8;
    const auto host = number & 0xff;
    if (subnet >= 16 && subnet < 32)
        return {Kind::Mapper, 400us + 10us * host};
    if (subnet >= 32 && subnet < 48)
        return {Kind::Closed, 400us + 10us * host};
    if (subnet == 64 && host < 100)
        return {Kind::Mapper, 80ms};
    if (subnet >= 100 && subnet < 140 && host == 77)
        return {Kind::Mapper, 5ms};
    return {};
}

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
