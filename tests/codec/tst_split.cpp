// SPDX-License-Identifier: GPL-3.0-or-later
// Every address in exactly one shard, the same on every computer, and in all subnets.
#include "codec/split.h"
#include "support/parsed.h"
#include "target/specification.h"

#include <QTest>

#include <set>

using namespace port135;
using codec::PlannedName;
using codec::SharedPlan;
using codec::Split;

namespace {

using test::address;

SharedPlan planOf(const char *targets)
{
    SharedPlan plan;
    auto parsed = target::parseTargets(targets).value();
    plan.fixed = parsed.include;
    plan.fixed.subtract(parsed.exclude);
    return plan;
}

PlannedName named(const char *name, std::vector<const char *> addresses, bool excluded = false)
{
    PlannedName planned{name, 0, excluded, {}};
    for (const char *one : addresses)
        planned.addresses.push_back(address(one));
    return planned;
}

} // namespace

class SplitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAddressIsInOneShard_data()
    {
        QTest::addColumn<QByteArray>("targets");
        QTest::addColumn<quint32>("shards");
        QTest::newRow("one host, eight shards") << QByteArray("10.0.0.5") << 8u;
        QTest::newRow("three ranges") << QByteArray("10.0.0.5-90 10.0.3.0/24 !10.0.3.9 2001:db8::/118") << 7u;
        QTest::newRow("a /16 in eight") << QByteArray("10.1.0.0/16") << 8u;
        QTest::newRow("scattered") << QByteArray("10.0.0.1 10.0.0.3 10.0.0.5 10.0.1-40.7 10.9.0.0/20") << 3u;
        QTest::newRow("whole") << QByteArray("10.0.0.0/22") << 1u;
    }

    void everyAddressIsInOneShard()
    {
        QFETCH(QByteArray, targets);
        QFETCH(quint32, shards);
        auto plan = planOf(targets.constData());
        plan.names = {named("b.example", {"10.0.0.5", "172.16.0.9"}),
                      named("a.example", {"172.16.0.9", "172.16.0.10"}), named("c.example", {"172.16.5.5"}),
                      named("not.example", {"10.0.0.7", "172.16.0.10"}, true)};
        const Split split(plan, shards);
        std::uint64_t sum = 0;
        target::RangeSet all;
        for (quint32 shard = 1; shard <= shards; ++shard) {
            const auto set = split.addresses(shard);
            sum += set.count();
            all.add(set);
            for (const auto &range : set) {
                QVERIFY(split.shardOf(range.first) == shard);
                QVERIFY(split.shardOf(range.last) == shard);
            }
        }
        QVERIFY(all == plan.addresses());
        QCOMPARE(sum, plan.addresses().count());
        QVERIFY(!split.shardOf(address("10.0.0.7")));
        QVERIFY(!split.shardOf(address("11.0.0.7")));
    }

    void shardsAreEvenAndLieInAllSubnets()
    {
        const Split split(planOf("10.1.0.0/16"), 8);
        for (quint32 shard = 1; shard <= 8; ++shard) {
            const auto set = split.addresses(shard);
            QCOMPARE(set.count(), 8192u);
            std::set<std::uint32_t> subnets;
            for (const auto &range : set)
                subnets.insert(range.first.toV4() >> 8);
            QCOMPARE(subnets.size(), 256u);
        }
    }

    void aHugeNetworkHasFewRunsInEachShard()
    {
        const Split split(planOf("10.0.0.0/8"), 64);
        for (const quint32 shard : {1u, 33u, 64u}) {
            const auto set = split.addresses(shard);
            QVERIFY(set.ranges().size() <= 4'097);
            QVERIFY(set.count() > 250'000 && set.count() < 275'000);
        }
    }

    void aNameThatLeadsElsewhereMovesNothingElse()
    {
        auto here = planOf("10.0.0.0/24");
        here.names = {named("srv.example", {"10.5.0.1"}), named("web.example", {"10.5.0.2"})};
        auto there = here;
        there.names[0].addresses = {address("10.5.0.200"), address("10.5.0.201")};
        const Split a(here, 5);
        const Split b(there, 5);
        for (std::uint32_t i = 0; i < 256; ++i) {
            const auto one = core::Address::v4(0x0a000000 + i);
            QVERIFY(a.shardOf(one) == b.shardOf(one));
        }
        QVERIFY(a.shardOf(address("10.5.0.2")) == b.shardOf(address("10.5.0.2")));
        QVERIFY(a.shardOfName("srv.example") == b.shardOfName("srv.example"));
        QVERIFY(b.shardOf(address("10.5.0.201")) == a.shardOf(address("10.5.0.1")));
        const auto options = core::ScanOptions::forProfile(core::Profile::Normal);
        QCOMPARE(codec::planHash(here, options, ""), codec::planHash(there, options, ""));
    }

    void thePlanHashIsOfWhatIsAskedAndNotOfThePace()
    {
        const auto plan = planOf("10.0.0.0/24");
        const auto options = core::ScanOptions::forProfile(core::Profile::Normal);
        const auto hash = codec::planHash(plan, options, "");
        auto other = options;
        other.inFlight = 7;
        other.rate = 9;
        other.threads = 3;
        QCOMPARE(codec::planHash(plan, other, ""), hash);
        other.port = 1135;
        QVERIFY(codec::planHash(plan, other, "") != hash);
        other = options;
        other.vantage = core::Vantage::Internet;
        QVERIFY(codec::planHash(plan, other, "") != hash);
        other = options;
        other.limits.evidence = 0;
        QVERIFY(codec::planHash(plan, other, "") != hash);
        QVERIFY(codec::planHash(plan, options, "osaka") != hash);
        QVERIFY(codec::planHash(planOf("10.0.0.0/25"), options, "") != hash);
        auto withName = plan;
        withName.names = {named("srv.example", {})};
        QVERIFY(codec::planHash(withName, options, "") != hash);
    }
};

QTEST_GUILESS_MAIN(SplitTest)
#include "tst_split.moc"
