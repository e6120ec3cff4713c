// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/retry_set.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace port135;
using scan::RetrySet;

namespace {

QList<quint64> drain(RetrySet &set)
{
    QList<quint64> taken;
    while (const auto index = set.take())
        taken.append(*index);
    return taken;
}

} // namespace

class RetrySetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheLowestFirstAndEachOnce_data()
    {
        QTest::addColumn<QList<quint64>>("inserted");
        QTest::addColumn<QList<quint64>>("taken");
        using List = QList<quint64>;
        QTest::newRow("nothing") << List{} << List{};
        QTest::newRow("one") << List{7} << List{7};
        QTest::newRow("out of order") << List{9, 3, 5, 0} << List{0, 3, 5, 9};
        QTest::newRow("twice") << List{4, 4, 4} << List{4};
        QTest::newRow("around the end of a chunk")
            << List{65536, 65535, 131072, 131071, 65537} << List{65535, 65536, 65537, 131071, 131072};
        QTest::newRow("far apart") << List{4'294'967'295, 0, 1ull << 40}
                                   << List{0, 4'294'967'295, 1ull << 40};
    }

    void givesTheLowestFirstAndEachOnce()
    {
        QFETCH(QList<quint64>, inserted);
        QFETCH(QList<quint64>, taken);
        RetrySet set;
        for (const auto index : inserted)
            set.insert(index);
        QCOMPARE(set.size(), std::uint64_t(taken.size()));
        QCOMPARE(drain(set), taken);
        QCOMPARE(set.size(), std::uint64_t(0));
        QVERIFY(!set.take());
    }

    void seesWhatIsInsertedBehindTheLastTaken()
    {
        RetrySet set;
        for (const quint64 index : {100, 200, 70'000})
            set.insert(index);
        QCOMPARE(set.take(), std::optional<std::uint64_t>(100));
        set.insert(50);
        set.insert(150);
        QCOMPARE(drain(set), (QList<quint64>{50, 150, 200, 70'000}));
        set.insert(10);
        QCOMPARE(drain(set), QList<quint64>{10});
    }

    void everyIndexOnceWithManyThreads()
    {
        constexpr unsigned threads = 4;
        constexpr std::uint64_t each = 20'000;
        RetrySet set;
        std::vector<std::atomic<int>> seen(threads * each);
        std::atomic<std::uint64_t> taken{0};
        std::vector<std::thread> running;
        for (unsigned thread = 0; thread < threads; ++thread) {
            running.emplace_back([&, thread] {
                for (std::uint64_t i = 0; i < each; ++i) {
                    set.insert(i * threads + thread);
                    if (i % 2 == 0)
                        continue;
                    if (const auto index = set.take()) {
                        ++seen[*index];
                        ++taken;
                    }
                }
            });
        }
        for (auto &thread : running)
            thread.join();
        QCOMPARE(set.size(), threads * each - taken);
        while (const auto index = set.take())
            ++seen[*index];
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](const auto &count) { return count == 1; }));
    }
};

QTEST_GUILESS_MAIN(RetrySetTest)
#include "tst_retry_set.moc"
