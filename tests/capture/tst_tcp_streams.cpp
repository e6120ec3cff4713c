// SPDX-License-Identifier: GPL-3.0-or-later
// Connections out of packets: order, repetition, holes, ends, and bounds.
#include "capture/tcp_streams.h"
#include "support/recorded_conversation.h"

#include <QObject>
#include <QTest>

using namespace port135;
using namespace port135::capture;

namespace {

/// Writes down what it hears: the bytes of both ends, holes as "<n>".
class Listener : public StreamListener
{
public:
    bool data(Flow &flow, FlowSide side, Bytes bytes, Time, bool first) override
    {
        const bool fromClient = flow.opener < 0 || side == flow.opener;
        auto &text = fromClient ? client : server;
        text.append(wire::toView(bytes));
        firsts += first;
        return !deaf;
    }
    bool gap(Flow &flow, FlowSide side, std::uint32_t bytes, Time) override
    {
        (flow.opener < 0 || side == flow.opener ? client : server) += '<' + std::to_string(bytes) + '>';
        return true;
    }
    void ended(Flow &flow) override
    {
        ++ends;
        answered += flow.answered;
        openers += flow.opener >= 0;
    }
    void udp(const Datagram &, Time) override {}

    std::string client;
    std::string server;
    int firsts = 0;
    int ends = 0;
    int answered = 0;
    int openers = 0;
    bool deaf = false;
};

void play(TcpStreams &streams, const std::vector<test::RecordedPacket> &packets)
{
    for (const auto &packet : packets) {
        const auto size = packet.ip.size() - packet.cut;
        streams.add(
            {packet.time, LinkType::Raw, Bytes(packet.ip).first(size), std::uint32_t(packet.ip.size())});
    }
    streams.finish();
}

constexpr std::int64_t start = 1'700'000'000'000'000'000;

std::vector<test::RecordedPacket> talk()
{
    std::vector<test::RecordedPacket> packets;
    test::RecordedConversation conversation(packets, 1, 50'000, 2, 135, start);
    conversation.open();
    conversation.send(0, wire::toBytes("abcdefghijklmnopqrst")); // the sequence numbers go round within it
    conversation.send(1, wire::toBytes("one "));
    conversation.send(0, wire::toBytes("uvw"));
    conversation.send(1, wire::toBytes("two"));
    conversation.close();
    return packets;
}

} // namespace

class TestTcpStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inOrder();
    void anyOrderGivesTheSame();
    void whatComesTwiceCountsOnce();
    void aHoleIsNamed();
    void aHoleOfCutPacketsIsNamed();
    void theMiddleIsReadToo();
    void theSamePortsAgainAreAnotherConnection();
    void whoDoesNotListenHearsOnlyTheEnd();
    void memoryIsBounded();
};

void TestTcpStreams::inOrder()
{
    Listener listener;
    TcpStreams streams(listener);
    play(streams, talk());
    QCOMPARE(listener.client, std::string("abcdefghijklmnopqrstuvw"));
    QCOMPARE(listener.server, std::string("one two"));
    QCOMPARE(listener.ends, 1);
    QCOMPARE(listener.answered, 1);
    QCOMPARE(listener.firsts, 2);
}

void TestTcpStreams::anyOrderGivesTheSame()
{
    // The beginning and the end stay; the four in the middle come in every order.
    auto packets = talk();
    std::vector<int> order{3, 4, 5, 6};
    do {
        auto mixed = packets;
        for (int i = 0; i < 4; ++i)
            mixed[std::size_t(3 + i)].ip = packets[std::size_t(order[std::size_t(i)])].ip;
        // Without acknowledgements nobody says that anything is lost.
        for (std::size_t i = 3; i < mixed.size(); ++i)
            mixed[i].ip[33] &= 0xef;
        Listener listener;
        TcpStreams streams(listener);
        play(streams, mixed);
        QCOMPARE(listener.client, std::string("abcdefghijklmnopqrstuvw"));
        QCOMPARE(listener.server, std::string("one two"));
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestTcpStreams::whatComesTwiceCountsOnce()
{
    std::vector<test::RecordedPacket> twice;
    for (const auto &packet : talk()) {
        twice.push_back(packet);
        twice.push_back(packet);
    }
    Listener listener;
    TcpStreams streams(listener);
    play(streams, twice);
    QCOMPARE(listener.client, std::string("abcdefghijklmnopqrstuvw"));
    QCOMPARE(listener.server, std::string("one two"));
    QCOMPARE(listener.ends, 1);
    QCOMPARE(streams.counts().doubled, std::uint64_t(4));
}

void TestTcpStreams::aHoleIsNamed()
{
    std::vector<test::RecordedPacket> packets;
    test::RecordedConversation conversation(packets, 1, 50'000, 2, 135, start);
    conversation.open();
    conversation.send(0, wire::toBytes("abc"));
    conversation.lose(0, 7);
    conversation.send(1, wire::toBytes("answer"));
    conversation.send(0, wire::toBytes("xyz"));
    conversation.close();
    Listener listener;
    TcpStreams streams(listener);
    play(streams, packets);
    QCOMPARE(listener.client, std::string("abc<7>xyz"));
    QCOMPARE(streams.counts().missingBytes, std::uint64_t(7));
}

void TestTcpStreams::aHoleOfCutPacketsIsNamed()
{
    auto packets = talk();
    packets[3].cut = 15;
    Listener listener;
    TcpStreams streams(listener);
    play(streams, packets);
    QCOMPARE(listener.client, std::string("abcde<15>uvw"));
    QCOMPARE(streams.counts().cut, std::uint64_t(1));
}

void TestTcpStreams::theMiddleIsReadToo()
{
    auto packets = talk();
    packets.erase(packets.begin(), packets.begin() + 4);
    Listener listener;
    TcpStreams streams(listener);
    play(streams, packets);
    QCOMPARE(listener.openers, 0);
    QCOMPARE(listener.firsts, 0);
    QVERIFY(listener.client.find("uvw") != std::string::npos);
}

void TestTcpStreams::theSamePortsAgainAreAnotherConnection()
{
    auto packets = talk();
    test::RecordedConversation again(packets, 1, 50'000, 2, 135, start + 60'000'000'000);
    again.lose(0, 5000); // another initial number
    again.open();
    again.send(0, wire::toBytes("more"));
    again.close();
    Listener listener;
    TcpStreams streams(listener);
    play(streams, packets);
    QCOMPARE(listener.ends, 2);
    QCOMPARE(listener.client, std::string("abcdefghijklmnopqrstuvwmore"));
}

void TestTcpStreams::whoDoesNotListenHearsOnlyTheEnd()
{
    Listener listener;
    listener.deaf = true;
    TcpStreams streams(listener);
    play(streams, talk());
    QCOMPARE(listener.client, std::string("abcdefghijklmnopqrst"));
    QCOMPARE(listener.server, std::string());
    QCOMPARE(listener.ends, 1);
}

void TestTcpStreams::memoryIsBounded()
{
    Listener listener;
    TcpStreams streams(listener, 100);
    std::vector<test::RecordedPacket> packets;
    for (std::uint32_t i = 0; i < 1000; ++i) {
        test::RecordedConversation conversation(packets, 1000 + i, 50'000, 2, 135,
                                                start + i * 1'000'000'000LL);
        conversation.open();
    }
    play(streams, packets);
    QCOMPARE(listener.ends, 1000);
    QCOMPARE(streams.counts().givenUp, std::uint64_t(900));
}

QTEST_GUILESS_MAIN(TestTcpStreams)
#include "tst_tcp_streams.moc"
