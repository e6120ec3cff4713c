// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/feed.h"

#include <QObject>
#include <QTest>

#include <unordered_set>
#include <vector>

using namespace port135::target;
using port135::core::Address;

namespace {

constexpr std::uint32_t base = 0x0a000000;

RangeSet contiguous(std::uint64_t size)
{
    RangeSet set;
    set.add(Address::v4(base), Address::v4(base + std::uint32_t(size - 1)));
    return set;
}

std::uint32_t subnet(const Address &address)
{
    return address.toV4() >> 8;
}

} // namespace

class TestFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyForNothing()
    {
        QCOMPARE(Feed().size(), std::uint64_t(0));
        QCOMPARE(Feed(RangeSet()).size(), std::uint64_t(0));
    }

    void givesEveryAddressOnce_data()
    {
        QTest::addColumn<quint64>("size");
        for (const quint64 size :
             {1,    2,    3,    254,  255,  256,   257,   258,   509,   512,   600,     997,    1021,
              1023, 1024, 1025, 2310, 4096, 30030, 65521, 65535, 65536, 65537, 1 << 20, 1000003})
            QTest::addRow("%llu", size) << size;
    }

    void givesEveryAddressOnce()
    {
        QFETCH(quint64, size);
        const Feed feed(contiguous(size));
        QCOMPARE(quint64(feed.size()), size);
        std::vector<bool> seen(size);
        for (std::uint64_t i = 0; i < size; ++i) {
            const auto place = feed.at(i).toV4() - base;
            QVERIFY(place < size);
            QVERIFY(!seen[place]);
            seen[place] = true;
        }
    }

    void givesEveryAddressOnceAcrossRanges()
    {
        RangeSet set = contiguous(300);
        QVERIFY(set.add(Address::v4(0xc0a80000), Address::v4(0xc0a80102)));
        QVERIFY(set.add(*Address::parse("2001:db8::fff0"), *Address::parse("2001:db8::1:f")));
        QVERIFY(set.add(*Address::parse("fe80::1%3"), *Address::parse("fe80::9%3")));
        const Feed feed(set);
        std::unordered_set<Address> seen;
        for (std::uint64_t i = 0; i < feed.size(); ++i) {
            QVERIFY(set.contains(feed.at(i)));
            QVERIFY(seen.insert(feed.at(i)).second);
        }
        QCOMPARE(std::uint64_t(seen.size()), set.count());
    }

    /// A step that is the same between all neighbours, and has nothing in common with the size, visits each
    /// address once.
    void keepsItsStepThroughAllOfIPv4()
    {
        RangeSet set;
        QVERIFY(set.add(Address::v4(0), Address::v4(0xffffffff)));
        const Feed feed(set);
        QCOMPARE(feed.size(), std::uint64_t(1) << 32);
        const std::uint32_t step = feed.at(1).toV4() - feed.at(0).toV4();
        QCOMPARE(step % 2, 1u);
        std::uint64_t index = 1;
        for (int i = 0; i < 100'000; ++i) {
            index = index * 6364136223846793005ULL + 1442695040888963407ULL;
            const auto sample = index >> 32;
            QCOMPARE(feed.at(sample).toV4(), std::uint32_t(sample) * step);
        }
        QCOMPARE(feed.at(feed.size() - 1).toV4(), 0u - step);
    }

    void keepsItsStepBeyond32Bits()
    {
        RangeSet set;
        QVERIFY(set.add(*Address::parse("2001:db8::"), *Address::parse("2001:db8::ffff:ffff:fff0")));
        const Feed feed(set);
        const std::uint64_t size = (std::uint64_t(1) << 48) - 15;
        QCOMPARE(feed.size(), size);
        const auto place = [](const Address &address) {
            std::uint64_t low = 0;
            for (std::size_t i = 8; i < 16; ++i)
                low = low << 8 | address.bytes()[i];
            return low;
        };
        const auto step = place(feed.at(1));
        for (const std::uint64_t index : {std::uint64_t(0), std::uint64_t(5), size / 3, size - 2}) {
            const auto here = place(feed.at(index));
            QCOMPARE(place(feed.at(index + 1)), here >= size - step ? here - (size - step) : here + step);
        }
    }

    void spreadsNeighboursOverSubnets_data()
    {
        QTest::addColumn<quint64>("size");
        for (const quint64 size : {768, 1000, 1023, 1024, 4096, 65536, 1 << 24})
            QTest::addRow("%llu", size) << size;
    }

    void spreadsNeighboursOverSubnets()
    {
        QFETCH(quint64, size);
        const Feed feed(contiguous(size));
        for (std::uint64_t i = 0; i + 1 < std::min<quint64>(size, 100'000); ++i)
            QVERIFY(subnet(feed.at(i)) != subnet(feed.at(i + 1)));
    }

    /// Of the 1024 hosts in flight at a time, no /24 of a /16 has much more than its share of four.
    void spreadsTheHostsInFlight()
    {
        const Feed feed(contiguous(65536));
        for (std::uint64_t start = 0; start + 1024 <= feed.size(); start += 1024) {
            std::array<int, 256> load{};
            for (std::uint64_t i = start; i < start + 1024; ++i)
                ++load[subnet(feed.at(i)) & 0xff];
            QVERIFY(*std::max_element(load.begin(), load.end()) <= 8);
        }
    }

    void keepsItsOrder()
    {
        const Feed a(contiguous(5000));
        RangeSet pieces;
        for (std::uint32_t i = 5000; i-- > 0;)
            pieces.add(Address::v4(base + i));
        const Feed b(pieces);
        for (std::uint64_t i = 0; i < 5000; ++i)
            QVERIFY(a.at(i) == b.at(i));
    }

    /// An order that is stored with a scan must be the same in the next version: resume depends on it.
    void keepsItsOrderAcrossVersions()
    {
        QCOMPARE(contiguousAt(256, 1), 1u);
        QCOMPARE(contiguousAt(300, 1), 151u);
        QCOMPARE(contiguousAt(1024, 1), 633u);
        QCOMPARE(contiguousAt(65536, 1), 40501u);
        QCOMPARE(contiguousAt(1 << 24, 1), 10368319u);
    }

    void needsNoMemoryForLargeNetworks()
    {
        const Feed feed(contiguous(1 << 24));
        QCOMPARE(feed.addresses().ranges().size(), std::size_t(1));
        QCOMPARE(feed.addresses().ranges().capacity(), std::size_t(1));
        QCOMPARE(feed.size(), std::uint64_t(1) << 24);
    }

private:
    static std::uint32_t contiguousAt(std::uint64_t size, std::uint64_t index)
    {
        return Feed(contiguous(size)).at(index).toV4() - base;
    }
};

QTEST_APPLESS_MAIN(TestFeed)
#include "tst_feed.moc"
