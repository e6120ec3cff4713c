// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "pipeline/result_queue.h"

#include <atomic>
#include <future>
#include <memory>

using namespace port135;

namespace {

core::HostResultPtr hostWith(std::size_t endpoints)
{
    auto host = std::make_shared<core::HostResult>();
    host->observation.endpoints.resize(endpoints);
    return host;
}

/// How many such hosts take half of the room.
int half(std::size_t endpoints)
{
    bool isHalf = false;
    pipeline::ResultQueue queue([&isHalf] { isHalf = true; });
    const auto host = hostWith(endpoints);
    int pushed = 0;
    for (; !isHalf; ++pushed)
        queue.push(host);
    return pushed;
}

} // namespace

class TestResultQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isBoundedByMemory()
    {
        const int silent = 2 * half(0);
        const int listed = 2 * half(300);
        QVERIFY2(silent > 4'000 && silent < 65'536, qPrintable(QString::number(silent)));
        QVERIFY2(listed > 64 && listed < 1'000, qPrintable(QString::number(listed)));
    }

    void aFullQueueLetsWait()
    {
        pipeline::ResultQueue queue;
        std::atomic<int> pushed = 0;
        std::atomic<bool> isDone = false;
        auto pusher = std::async(std::launch::async, [&] {
            const auto host = hostWith(300);
            while (!isDone) {
                queue.push(host);
                ++pushed;
            }
        });
        const int room = 2 * half(300);
        QTRY_VERIFY(pushed >= room - 1);
        QTest::qWait(100); // time in which one more might be taken
        const int taken = pushed;
        isDone = true;
        queue.open();
        pusher.wait();
        QVERIFY2(taken <= room, qPrintable(QString::number(taken)));
    }

    void oneHostAlwaysHasRoom()
    {
        pipeline::ResultQueue queue;
        queue.push(hostWith(1'000'000));
        QCOMPARE(queue.drain().size(), qsizetype(1));
        queue.push(hostWith(1'000'000));
        QCOMPARE(queue.drain().size(), qsizetype(1));
    }

    void saysOnceThatItFills()
    {
        int calls = 0;
        pipeline::ResultQueue queue([&calls] { ++calls; });
        queue.push(hostWith(1));
        QCOMPARE(calls, 0);
        queue.push(hostWith(40'000));
        QCOMPARE(calls, 1);
        queue.push(hostWith(1));
        QCOMPARE(calls, 1);
        QCOMPARE(queue.drain().size(), qsizetype(3));
        queue.push(hostWith(40'000));
        QCOMPARE(calls, 2);
    }

    void drainingLetsTheOthersGoOn()
    {
        pipeline::ResultQueue queue;
        constexpr int hosts = 2'000;
        auto pusher = std::async(std::launch::async, [&queue] {
            for (int i = 0; i < hosts; ++i)
                queue.push(hostWith(300));
        });
        qsizetype taken = 0;
        while (taken < hosts)
            taken += queue.drain().size();
        pusher.wait();
        QCOMPARE(taken, qsizetype(hosts));
        QVERIFY(queue.drain().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestResultQueue)
#include "tst_result_queue.moc"
