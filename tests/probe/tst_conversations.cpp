// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "probe/conversations.h"

#include <list>

using namespace port135;
using namespace std::chrono_literals;

namespace {

/// Turns to `count` more hosts, as many as there is room for at `now`; how many there was room for.
int turnTo(probe::Conversations &conversations, std::list<probe::Conversations::Part> &parts, int count,
           core::Steady::time_point now, bool answers)
{
    int begun = 0;
    for (; begun < count && conversations.mayBegin(now); ++begun) {
        parts.emplace_back(conversations, now);
        if (answers)
            parts.back().connected(now);
    }
    return begun;
}

} // namespace

class TestConversations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundsHowManyAnswerAtOnce()
    {
        probe::Conversations conversations;
        std::list<probe::Conversations::Part> parts;
        const auto now = core::Steady::now();
        const int most = turnTo(conversations, parts, 1000, now, true);
        QCOMPARE(most, 64);
        parts.pop_back();
        QCOMPARE(turnTo(conversations, parts, 1000, now, true), 1);
        parts.pop_front();
        parts.pop_front();
        QCOMPARE(turnTo(conversations, parts, 1000, now, true), 2);
        parts.clear();
        QCOMPARE(turnTo(conversations, parts, 1000, now, true), most);
    }

    void slowHostsKeepNobodyWaiting()
    {
        probe::Conversations conversations;
        std::list<probe::Conversations::Part> slow;
        const auto now = core::Steady::now();
        const int most = turnTo(conversations, slow, 1000, now, true);
        const auto next = conversations.next();
        QVERIFY(next == now + 100ms);
        QVERIFY(!conversations.mayBegin(now));
        QVERIFY(conversations.mayBegin(next));
        std::list<probe::Conversations::Part> others;
        QCOMPARE(turnTo(conversations, others, 1000, next, true), most);
        slow.clear(); // they counted no longer: no room comes of it
        QVERIFY(!conversations.mayBegin(next));
        others.clear();
        QVERIFY(conversations.mayBegin(next));
    }

    /// Of an empty network thousands have to be waited for at the same time.
    void silentHostsStopCounting()
    {
        probe::Conversations conversations;
        std::list<probe::Conversations::Part> parts;
        auto now = core::Steady::now();
        int begun = 0;
        for (int step = 0; step < 10; ++step, now += 20ms)
            begun += turnTo(conversations, parts, 2000, now, false);
        QVERIFY2(begun > 10'000, qPrintable(QString::number(begun)));
    }

    /// After silence a network begins where everybody answers.
    void answersAreLearntAnew()
    {
        probe::Conversations conversations;
        std::list<probe::Conversations::Part> silent;
        auto now = core::Steady::now();
        for (int step = 0; step < 10; ++step, now += 20ms)
            turnTo(conversations, silent, 2000, now, false);
        for (int round = 0; round < 10; ++round) {
            std::list<probe::Conversations::Part> answering;
            turnTo(conversations, answering, 64, now, true);
        }
        std::list<probe::Conversations::Part> parts;
        const int begun = turnTo(conversations, parts, 2000, now, false);
        QVERIFY2(begun < 128, qPrintable(QString::number(begun)));
    }

    /// A refusal is an answer that takes no time.
    void refusingHostsLeaveRoom()
    {
        probe::Conversations conversations;
        const auto now = core::Steady::now();
        for (int i = 0; i < 10'000; ++i) {
            QVERIFY(conversations.mayBegin(now));
            const probe::Conversations::Part refused(conversations, core::Steady::now());
        }
    }
};

QTEST_APPLESS_MAIN(TestConversations)
#include "tst_conversations.moc"
