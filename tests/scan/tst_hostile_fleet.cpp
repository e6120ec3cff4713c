// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts that send as much as they can cost themselves, never others. Their figures: ./dev bench.
#include "support/hostile_fleet.h"
#include "support/whole_scan.h"

#include <QObject>
#include <QTest>

#include <atomic>

using namespace port135;
using core::Outcome;
using scan::Scanner;
using test::Collector;
using test::FleetPlan;
using test::HostileFleet;

namespace {

constexpr std::uint32_t firstAddress = 0x7f8b0001; // 127.139.0.1

target::Feed feedOf(unsigned hosts)
{
    target::RangeSet set;
    set.add(core::Address::v4(firstAddress), core::Address::v4(firstAddress + hosts - 1));
    return target::Feed(set);
}

core::ScanOptions normalOptions(std::uint16_t port)
{
    auto options = core::ScanOptions::forProfile(core::Profile::Normal);
    options.port = port;
    options.threads = 2;
    return options;
}

} // namespace

class HostileFleetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundHostsKeepEverything()
    {
        const FleetPlan plan{3, 0, 0, 37};
        const HostileFleet fleet(firstAddress, plan);
        Collector collector;
        Scanner scanner(feedOf(40), normalOptions(fleet.port()), collector.sink(), collector.finished());
        scanner.start();
        scanner.wait();
        QCOMPARE(collector.fault(), std::string());
        unsigned sound = 0;
        for (const auto &[address, host] : collector.observations()) {
            const auto which = address.toString();
            QVERIFY2(host.outcome == Outcome::Listed, which.c_str());
            if (address.toV4() < firstAddress + plan.crowded) {
                QCOMPARE(host.entriesRead, HostileFleet::crowdedLines);
                QCOMPARE(host.ports.size(), std::size_t(1));
                QCOMPARE(host.ports.front().unlisted.size(), std::size_t(1024));
                QVERIFY2(host.incomplete.textCut && !host.incomplete.time, which.c_str());
                continue;
            }
            ++sound;
            QCOMPARE(host.entriesRead, HostileFleet::soundLines);
            QCOMPARE(host.ports.size(), std::size_t(HostileFleet::soundPorts));
            for (const auto &port : host.ports)
                QVERIFY2(port.state == core::PortState::Open, which.c_str());
            QVERIFY2(host.incomplete == core::Incomplete{}, which.c_str());
        }
        QCOMPARE(sound, plan.sound);
    }

    /// More hosts than there is memory for send all they can: the others have to wait, and lose nothing.
    void soundHostsKeepEverythingWhereMemoryIsShort()
    {
        const FleetPlan plan{60, 0, 0, 20};
        const HostileFleet fleet(firstAddress, plan);
        auto options = normalOptions(fleet.port());
        options.stages = {false, false};
        options.limits.evidence = 0;
        Collector collector;
        Scanner scanner(feedOf(80), options, collector.sink(), collector.finished());
        scanner.start();
        scanner.wait();
        QCOMPARE(collector.observations().size(), std::size_t(80));
        QCOMPARE(scanner.progress().firstTries, std::uint64_t(80));
        QCOMPARE(scanner.progress().retrying, std::uint64_t(0));
        for (const auto &[address, host] : collector.observations()) {
            if (address.toV4() < firstAddress + plan.crowded)
                continue;
            QVERIFY(host.outcome == Outcome::Listed && host.incomplete == core::Incomplete{});
            QCOMPARE(host.entriesRead, HostileFleet::soundLines);
        }
    }

    void longAnnotationsAreCut()
    {
        const HostileFleet fleet(firstAddress, {0, 4, 0, 1});
        auto options = normalOptions(fleet.port());
        options.stages.reach = false; // their ports are nobody's
        Collector collector;
        Scanner scanner(feedOf(5), options, collector.sink(), collector.finished());
        scanner.start();
        scanner.wait();
        for (const auto &[address, host] : collector.observations()) {
            QCOMPARE(host.outcome, Outcome::Listed);
            const bool isWordy = address.toV4() < firstAddress + 4;
            QCOMPARE(host.incomplete.textCut, isWordy);
            QCOMPARE(host.entriesRead, isWordy ? HostileFleet::wordyLines : HostileFleet::soundLines);
            for (const auto &endpoint : host.endpoints)
                QCOMPARE(endpoint.annotation.size(), std::size_t(isWordy ? 63 : 0));
        }
    }

    void whatCameOfAStallingHostIsKept()
    {
        const HostileFleet fleet(firstAddress, {0, 0, 2, 2});
        auto options = normalOptions(fleet.port());
        options.stages.reach = false;
        options.answerTimeout = std::chrono::milliseconds(300);
        Collector collector;
        Scanner scanner(feedOf(4), options, collector.sink(), collector.finished());
        scanner.start();
        scanner.wait();
        for (const auto &[address, host] : collector.observations()) {
            const bool stalls = address.toV4() < firstAddress + 2;
            QCOMPARE(host.outcome, stalls ? Outcome::Partial : Outcome::Listed);
            QVERIFY2(!stalls || host.entriesRead > 100, std::to_string(host.entriesRead).c_str());
        }
    }

    /// Whatever is under way, a stop ends it; what was not whole says so.
    void stopEndsInTheMiddleOfAFlood()
    {
        const HostileFleet fleet(firstAddress, {3, 3, 3, 3});
        std::atomic<bool> any{false};
        Collector collector;
        Scanner scanner(
            feedOf(12), normalOptions(fleet.port()),
            [&, sink = collector.sink()](auto &&host) {
                sink(std::move(host));
                any = true;
            },
            collector.finished());
        scanner.start();
        QTRY_VERIFY_WITH_TIMEOUT(any, 60'000);
        scanner.stop();
        scanner.wait();
        QCOMPARE(collector.finishedCalls(), 1);
        for (const auto &[address, host] : collector.observations())
            QVERIFY(host.outcome != Outcome::Listed || host.cause == core::Cause::None
                    || host.cause == core::Cause::Stopped);
    }
};

QTEST_GUILESS_MAIN(HostileFleetTest)
#include "tst_hostile_fleet.moc"
