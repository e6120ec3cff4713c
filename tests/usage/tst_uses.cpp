// SPDX-License-Identifier: GPL-3.0-or-later
// Who uses what, how that is known, and what a block of 135 does to it: from conversations on TCP and UDP.
#include "usage/rpc_talk.h"

#include <QByteArray>
#include <QObject>
#include <QTest>

using namespace port135;
using namespace port135::test;
using Lines = std::vector<std::string>;

namespace {

constexpr std::int64_t second = 1'000'000'000;

void compare(const Lines &seen, const Lines &expected)
{
    QString text;
    for (const auto &line : seen)
        text += QString::fromStdString(line) + u'\n';
    QVERIFY2(seen == expected, qPrintable(text));
}

/// A whole conversation with samr: bind, two calls.
void useSamr(RecordedConversation &talk, ByteOrder order = ByteOrder::Little)
{
    talk.open();
    talk.send(0, bindPdu(samr, 1, 0, false, order));
    talk.send(1, ackPdu(1, false, wire::ContextResult::Accepted, order));
    talk.send(0, requestPdu(0, 2, 0, Buffer(40), order));
    talk.send(1, responsePdu(2, 0, Buffer(24), order));
    talk.send(0, requestPdu(5, 3, 0, Buffer(40), order));
    talk.send(1, responsePdu(3, 0, Buffer(24), order));
    talk.close();
}

} // namespace

class TestUses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mappedThenUsedBreaks();
    void withoutQuestionAtADynamicPortNobodyCanTell();
    void atAFixedPortItKeepsWorking();
    void aConnectionOfBeforeGoesOn();
    void withoutABindTheMapperNamesIt();
    void withoutABindOthersNameIt();
    void severalCandidatesAreAllNamed();
    void callsWithoutBindAreNotAddedToSeenOnes();
    void bigEndianIsReadToo();
    void fragmentsAreOneCall();
    void callsAtTheSameTimeAreToldApart();
    void faultsAndSilenceAreCounted();
    void contextsAreAddedAndRefused();
    void holesAreFoundOutOf();
    void anySplittingGivesTheSame();
    void oneDirectionAloneIsEnough();
    void anyPortIsRecognised();
    void otherProtocolsAreNot_data();
    void otherProtocolsAreNot();
    void datagramsAreCounted();
    void aReadMapIsWorthALook();
    void remoteServicesAreWorthALook();
    void anUnansweredConnectionTo135IsSaid();
    void detailsOfAllUsesAreBounded();
};

void TestUses::mappedThenUsedBreaks()
{
    std::vector<RecordedPacket> packets;
    askMapper(packets, samr, 49'668, talkStart);
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 49'668, talkStart + second);
    useSamr(talk);
    compare(linesOf(packets),
            {"10.0.0.5>10.0.0.9 tcp/135 e1af8308 seen calls 1 (3:1) breaks/breaks is_port_135",
             "10.0.0.5>10.0.0.9 tcp/49668 12345778 seen calls 2 (0:1,5:1) breaks/breaks mapped_before"});
}

void TestUses::withoutQuestionAtADynamicPortNobodyCanTell()
{
    std::vector<RecordedPacket> packets;
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 49'668, talkStart);
    useSamr(talk);
    compare(linesOf(packets),
            {"10.0.0.5>10.0.0.9 tcp/49668 12345778 seen calls 2 (0:1,5:1) cannot_tell/breaks dynamic_port"});
}

void TestUses::atAFixedPortItKeepsWorking()
{
    std::vector<RecordedPacket> packets;
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 600, talkStart);
    useSamr(talk);
    RecordedConversation other(packets, clientAddress, 50'003, serverAddress, 5722, talkStart);
    useSamr(other);
    compare(
        linesOf(packets),
        {"10.0.0.5>10.0.0.9 tcp/600 12345778 seen calls 2 (0:1,5:1) keeps_working/keeps_working fixed_port",
         "10.0.0.5>10.0.0.9 tcp/5722 12345778 seen calls 2 (0:1,5:1) cannot_tell/cannot_tell other_port"});
}

void TestUses::aConnectionOfBeforeGoesOn()
{
    std::vector<RecordedPacket> packets;
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 49'668, talkStart);
    useSamr(talk);
    packets.erase(packets.begin(), packets.begin() + 3); // its beginning
    askMapper(packets, samr, 49'668, talkStart + 60 * second);
    const auto lines = linesOf(packets);
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines[1],
             std::string("10.0.0.5>10.0.0.9 tcp/49668 12345778 seen calls 2 (0:1,5:1) "
                         "until_reconnect/breaks opened_earlier"));
}

void TestUses::withoutABindTheMapperNamesIt()
{
    std::vector<RecordedPacket> packets;
    askMapper(packets, samr, 49'668, talkStart);
    std::vector<RecordedPacket> rest;
    RecordedConversation talk(rest, clientAddress, 50'002, serverAddress, 49'668, talkStart + second);
    useSamr(talk);
    rest.erase(rest.begin() + 3, rest.begin() + 5); // bind and answer
    packets.insert(packets.end(), rest.begin(), rest.end());
    const auto lines = linesOf(packets);
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(
        lines[1],
        std::string(
            "10.0.0.5>10.0.0.9 tcp/49668 12345778 mapped calls 2 (0:1,5:1) breaks/breaks mapped_before"));
}

void TestUses::withoutABindOthersNameIt()
{
    std::vector<RecordedPacket> packets;
    RecordedConversation seen(packets, clientAddress + 1, 50'002, serverAddress, 1032, talkStart);
    useSamr(seen);
    std::vector<RecordedPacket> rest;
    RecordedConversation talk(rest, clientAddress, 50'002, serverAddress, 1032, talkStart + second);
    useSamr(talk);
    rest.erase(rest.begin(), rest.begin() + 5);
    packets.insert(packets.end(), rest.begin(), rest.end());
    const auto uses = usesOf(packets);
    QCOMPARE(uses.size(), std::size_t(2));
    QCOMPARE(uses[0].known, usage::Known::Inferred);
    QCOMPARE(uses[0].interfaceName->id, samr);
    QCOMPARE(uses[0].calls, std::uint64_t(2));
}

void TestUses::severalCandidatesAreAllNamed()
{
    std::vector<RecordedPacket> packets;
    askMapper(packets, samr, 49'668, talkStart);
    askMapper(packets, netlogonId, 49'668, talkStart + second, clientAddress, 50'011);
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 49'668, talkStart + 2 * second);
    talk.open(); // and nothing that can be read
    const auto uses = usesOf(packets);
    QCOMPARE(uses.size(), std::size_t(2));
    QCOMPARE(uses[1].known, usage::Known::Mapped);
    QVERIFY(!uses[1].interfaceName);
    QCOMPARE(uses[1].candidates.size(), std::size_t(2));
    QCOMPARE(uses[1].connections, std::uint64_t(1));
}

void TestUses::callsWithoutBindAreNotAddedToSeenOnes()
{
    std::vector<RecordedPacket> packets;
    RecordedConversation seen(packets, clientAddress, 50'002, serverAddress, 49'668, talkStart);
    useSamr(seen);
    std::vector<RecordedPacket> rest;
    RecordedConversation talk(rest, clientAddress, 50'003, serverAddress, 49'668, talkStart + second);
    useSamr(talk);
    rest.erase(rest.begin(), rest.begin() + 5);
    packets.insert(packets.end(), rest.begin(), rest.end());
    const auto uses = usesOf(packets);
    QCOMPARE(uses.size(), std::size_t(2));
    QCOMPARE(uses[0].calls, std::uint64_t(2));
    QCOMPARE(uses[1].calls, std::uint64_t(2));
    QVERIFY(uses[0].known != uses[1].known);
}

void TestUses::bigEndianIsReadToo()
{
    std::vector<RecordedPacket> packets;
    RecordedConversation ask(packets, clientAddress, 50'001, serverAddress, 135, talkStart);
    ask.open();
    ask.send(0, bindPdu(wire::endpointMapper, 1, 0, false, ByteOrder::Big));
    ask.send(1, ackPdu(1, false, wire::ContextResult::Accepted, ByteOrder::Big));
    ask.send(0, requestPdu(3, 2, 0, Buffer(120), ByteOrder::Big));
    ask.send(1, responsePdu(2, 0, mapAnswer(samr, 1025, ByteOrder::Big), ByteOrder::Big));
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 1025, talkStart + second);
    useSamr(talk, ByteOrder::Big);
    const auto lines = linesOf(packets);
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines[1],
             std::string(
                 "10.0.0.5>10.0.0.9 tcp/1025 12345778 seen calls 2 (0:1,5:1) breaks/breaks mapped_before"));
}

void TestUses::fragmentsAreOneCall()
{
    std::vector<RecordedPacket> packets;
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 135, talkStart);
    talk.open();
    talk.send(0, bindPdu(samr));
    talk.send(1, ackPdu());
    talk.send(0, requestPdu(7, 2, 0, Buffer(9000), ByteOrder::Little, 1432));
    talk.send(1, responsePdu(2, 0, Buffer(9000), ByteOrder::Little, 1432));
    const auto uses = usesOf(packets);
    QCOMPARE(uses.size(), std::size_t(1));
    QCOMPARE(uses[0].calls, std::uint64_t(1));
    QCOMPARE(uses[0].unanswered, std::uint64_t(0));
}

void TestUses::callsAtTheSameTimeAreToldApart()
{
    std::vector<RecordedPacket> packets;
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 49'668, talkStart);
    talk.open();
    talk.send(0, bindPdu(samr));
    talk.send(1, ackPdu());
    for (std::uint32_t call = 2; call < 12; ++call)
        talk.send(0, requestPdu(std::uint16_t(call), call));
    for (std::uint32_t call = 11; call > 3; --call)
        talk.send(1, responsePdu(call));
    const auto uses = usesOf(packets);
    QCOMPARE(uses.size(), std::size_t(1));
    QCOMPARE(uses[0].calls, std::uint64_t(10));
    QCOMPARE(uses[0].unanswered, std::uint64_t(2));
}

void TestUses::faultsAndSilenceAreCounted()
{
    std::vector<RecordedPacket> packets;
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 49'668, talkStart);
    talk.open();
    talk.send(0, bindPdu(samr));
    talk.send(1, ackPdu());
    talk.send(0, requestPdu(1, 2));
    talk.send(1, faultPdu(2));
    talk.send(0, requestPdu(1, 3));
    talk.close();
    const auto uses = usesOf(packets);
    QCOMPARE(uses[0].faults, std::uint64_t(1));
    QCOMPARE(uses[0].unanswered, std::uint64_t(1));
}

void TestUses::contextsAreAddedAndRefused()
{
    std::vector<RecordedPacket> packets;
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 49'668, talkStart);
    talk.open();
    talk.send(0, bindPdu(samr));
    talk.send(1, ackPdu());
    talk.send(0, bindPdu(netlogonId, 2, 1, true));
    talk.send(1, ackPdu(2, true));
    talk.send(0, requestPdu(26, 3, 1));
    talk.send(1, responsePdu(3, 1));
    talk.send(0, bindPdu(activator, 4, 1, true)); // takes the number of another, and is refused
    talk.send(1, ackPdu(4, true, wire::ContextResult::ProviderRejection));
    talk.send(0, requestPdu(26, 5, 1));
    talk.send(1, responsePdu(5, 1));
    const auto uses = usesOf(packets);
    QCOMPARE(uses.size(), std::size_t(3));
    QCOMPARE(uses[0].interfaceName->id, activator);
    QCOMPARE(uses[0].refused, std::uint64_t(1));
    QCOMPARE(uses[0].calls, std::uint64_t(0));
    QCOMPARE(uses[1].interfaceName->id, netlogonId);
    QCOMPARE(uses[1].calls, std::uint64_t(2));
    QCOMPARE(uses[2].interfaceName->id, samr);
}

void TestUses::holesAreFoundOutOf()
{
    std::vector<RecordedPacket> packets;
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 49'668, talkStart);
    talk.open();
    talk.send(0, bindPdu(samr));
    talk.send(1, ackPdu());
    talk.lose(0, 777); // calls, and the beginning of another
    talk.send(1, responsePdu(2));
    talk.send(0, Buffer(100, 0x55)); // the rest of it
    talk.send(0, requestPdu(5, 9));
    talk.send(1, responsePdu(9));
    talk.close();
    const auto uses = usesOf(packets);
    QCOMPARE(uses.size(), std::size_t(1));
    QCOMPARE(uses[0].calls, std::uint64_t(1));
    QCOMPARE(uses[0].operations.front().number, std::uint16_t(5));
}

void TestUses::anySplittingGivesTheSame()
{
    Buffer client = bindPdu(samr);
    for (const auto &pdu :
         {requestPdu(1, 2, 0, Buffer(100)), requestPdu(2, 3, 0, Buffer(3)), requestPdu(3, 4)})
        client.insert(client.end(), pdu.begin(), pdu.end());
    for (std::size_t size = 1; size < client.size(); size += size < 40 ? 1 : 13) {
        std::vector<RecordedPacket> packets;
        RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 49'668, talkStart);
        talk.open();
        for (std::size_t at = 0; at < client.size(); at += size)
            talk.send(0, Bytes(client).subspan(at, std::min(size, client.size() - at)));
        const auto uses = usesOf(packets);
        QCOMPARE(uses.size(), std::size_t(1));
        QCOMPARE(uses[0].calls, std::uint64_t(3));
        QCOMPARE(uses[0].interfaceName->id, samr);
    }
}

void TestUses::oneDirectionAloneIsEnough()
{
    std::vector<RecordedPacket> all;
    RecordedConversation talk(all, clientAddress, 50'002, serverAddress, 49'668, talkStart);
    useSamr(talk);
    std::vector<RecordedPacket> packets;
    for (const auto &packet : all) {
        if (packet.ip[15] == 5) // from the client
            packets.push_back(packet);
    }
    const auto uses = usesOf(packets);
    QCOMPARE(uses.size(), std::size_t(1));
    QCOMPARE(uses[0].calls, std::uint64_t(2));
    QCOMPARE(uses[0].unanswered, std::uint64_t(2));
    QCOMPARE(uses[0].client, core::Address::v4(clientAddress));
}

void TestUses::anyPortIsRecognised()
{
    std::vector<RecordedPacket> packets;
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 502, talkStart);
    useSamr(talk);
    QCOMPARE(usesOf(packets).size(), std::size_t(1));
}

void TestUses::otherProtocolsAreNot_data()
{
    QTest::addColumn<QByteArray>("client");
    QTest::addColumn<QByteArray>("server");
    QTest::newRow("http") << QByteArray("GET / HTTP/1.1\r\n\r\n") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
    QTest::newRow("socks") << QByteArray("\x05\x01\x00", 3) << QByteArray("\x05\x00", 2);
    QTest::newRow("modbus, much like RPC")
        << QByteArray("\x05\x00\x00\x00\x00\x06\x01\x03\x00\x1a\x00\x00", 12)
        << QByteArray("\x05\x00\x00\x00\x00\x05\x01\x03\x02\x12\x34", 11);
    QTest::newRow("zeros") << QByteArray(100, '\0') << QByteArray(100, '\0');
}

void TestUses::otherProtocolsAreNot()
{
    QFETCH(const QByteArray, client);
    QFETCH(const QByteArray, server);
    const auto bytes = [](const QByteArray &text) {
        return wire::toBytes({text.constData(), std::size_t(text.size())});
    };
    std::vector<RecordedPacket> packets;
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 5020, talkStart);
    talk.open();
    for (int i = 0; i < 5; ++i) {
        talk.send(0, bytes(client));
        talk.send(1, bytes(server));
    }
    talk.close();
    QVERIFY(usesOf(packets).empty());
    packets.erase(packets.begin(), packets.begin() + 3);
    QVERIFY(usesOf(packets).empty());
}

void TestUses::datagramsAreCounted()
{
    Buffer call;
    Writer writer(call);
    writer.u8(4);
    writer.u8(0); // request
    writer.u8(0x08);
    writer.u8(0);
    writer.u32(0x10); // little-endian
    writer.uuid({});
    writer.uuid(samr.uuid);
    writer.uuid("aaaaaaaa-0000-0000-8000-000000000001"_uuid);
    writer.u32(0);
    writer.u32(1);
    writer.u32(7); // sequence
    writer.u16(3);
    writer.u32(0xffffffff);
    writer.u16(8);
    writer.u16(0);
    writer.u8(0);
    writer.u8(0);
    writer.zeros(8);
    usage::Ledger ledger;
    usage::DatagramCalls calls(ledger);
    const auto client = core::Address::v4(clientAddress);
    const auto server = core::Address::v4(serverAddress);
    calls.add(client, 1000, server, 1026, call, talkStart);
    calls.add(client, 1000, server, 1026, call, talkStart + 5); // the same packet again
    call[1] = 2; // response
    calls.add(server, 1099, client, 1000, call, talkStart + 10); // from a port of its own
    calls.add(server, 1099, client, 1000, call, talkStart + 15);
    call[64] = 9; // another sequence number: to nobody in particular
    calls.add(server, 1026, core::Address::v4(0xffffffff), 1000, call, talkStart + 20);
    calls.add(server, 53, client, 1000, Buffer(100, 4), talkStart + 10); // something else
    calls.finish();
    const auto uses = usage::resolve(ledger);
    QCOMPARE(uses.size(), std::size_t(1));
    QCOMPARE(lineOf(uses[0]),
             std::string(
                 "10.0.0.5>10.0.0.9 udp/1026 12345778 seen calls 1 (3:1) cannot_tell/cannot_tell datagrams"));
    QCOMPARE(uses[0].unanswered, std::uint64_t(0));
}

void TestUses::aReadMapIsWorthALook()
{
    for (const std::uint32_t inquiry : {0u, 1u}) {
        std::vector<RecordedPacket> packets;
        RecordedConversation talk(packets, clientAddress, 50'001, serverAddress, 135, talkStart);
        talk.open();
        talk.send(0, bindPdu(wire::endpointMapper));
        talk.send(1, ackPdu());
        Buffer stub;
        Writer(stub).u32(inquiry);
        stub.resize(40);
        talk.send(0, requestPdu(2, 2, 0, stub));
        const auto uses = usesOf(packets);
        QCOMPARE(uses[0].looks, inquiry == 0 ? usage::Looks::MapRead : usage::Looks::Ordinary);
    }
}

void TestUses::remoteServicesAreWorthALook()
{
    constexpr core::InterfaceId services{"367abb81-9844-35f1-ad32-98f038001003"_uuid, 2, 0};
    for (const std::uint16_t opnum : {std::uint16_t(12), std::uint16_t(6)}) {
        std::vector<RecordedPacket> packets;
        RecordedConversation talk(packets, clientAddress, 50'001, serverAddress, 49'700, talkStart);
        talk.open();
        talk.send(0, bindPdu(services));
        talk.send(1, ackPdu());
        talk.send(0, requestPdu(opnum, 2));
        QCOMPARE(usesOf(packets)[0].looks,
                 opnum == 12 ? usage::Looks::RemoteService : usage::Looks::Ordinary);
    }
}

void TestUses::anUnansweredConnectionTo135IsSaid()
{
    std::vector<RecordedPacket> packets;
    RecordedConversation talk(packets, clientAddress, 50'001, serverAddress, 135, talkStart);
    talk.open();
    packets.resize(1); // the SYN alone
    talk.reset();
    const auto uses = usesOf(packets);
    QCOMPARE(uses.size(), std::size_t(1));
    QCOMPARE(uses[0].connections, std::uint64_t(1));
    QCOMPARE(uses[0].refused, std::uint64_t(1));
    QCOMPARE(uses[0].known, usage::Known::Unknown);
}

/// However many uses there are, and however many operations each of them has.
void TestUses::detailsOfAllUsesAreBounded()
{
    constexpr std::uint16_t perNote = 500;
    constexpr std::size_t notes = 2'100;
    usage::Ledger ledger;
    for (std::size_t i = 0; i < notes; ++i) {
        const usage::Place place{core::Address::v4(std::uint32_t(i)), core::Address::v4(serverAddress), 135,
                                 usage::Over::Tcp};
        auto &note = ledger[ledger.note(place, usage::InterfaceName{samr, {}})];
        for (std::uint16_t number = 0; number < perNote; ++number)
            note.addCall(number);
    }
    std::size_t kept = 0;
    for (const auto &note : ledger.notes()) {
        QCOMPARE(note.calls, std::uint64_t(perNote)); // every call counts all the same
        kept += note.operations.size();
    }
    QCOMPARE(kept, std::size_t(1'000'000));
}

QTEST_GUILESS_MAIN(TestUses)
#include "tst_uses.moc"
