// SPDX-License-Identifier: GPL-3.0-or-later
// Named pipes inside SMB, both versions: each file is a conversation of its own.
#include "usage/rpc_talk.h"
#include "wire/utf16.h"

#include <QObject>
#include <QTest>

using namespace port135;
using namespace port135::test;

namespace {

Buffer framed(const Buffer &message)
{
    Buffer bytes;
    Writer writer(bytes, ByteOrder::Big);
    writer.u32(std::uint32_t(message.size()));
    writer.bytes(message);
    return bytes;
}

Buffer smb2(unsigned command, bool answer, std::uint64_t id, const Buffer &body, std::uint32_t status = 0)
{
    Buffer message{0xfe, 'S', 'M', 'B', 64, 0, 0, 0};
    Writer writer(message);
    writer.u32(status);
    writer.u16(command);
    writer.u16(1);
    writer.u32(answer ? 1 : 0);
    writer.u32(0);
    writer.u64(id);
    writer.zeros(32);
    writer.bytes(body);
    return framed(message);
}

void appendFile(Writer &writer, std::uint8_t file)
{
    writer.zeros(15);
    writer.u8(file);
}

Buffer created(std::uint64_t id, std::uint8_t file)
{
    Buffer body(64);
    Writer writer(body);
    appendFile(writer, file);
    writer.zeros(8);
    return smb2(5, true, id, body);
}

Buffer written(std::uint64_t id, std::uint8_t file, const Buffer &data)
{
    Buffer body;
    Writer writer(body);
    writer.u16(49);
    writer.u16(64 + 48);
    writer.u32(std::uint32_t(data.size()));
    writer.u64(0);
    appendFile(writer, file);
    writer.zeros(16);
    writer.bytes(data);
    return smb2(9, false, id, body);
}

Buffer readAsked(std::uint64_t id, std::uint8_t file)
{
    Buffer body(16);
    Writer writer(body);
    appendFile(writer, file);
    writer.zeros(17);
    return smb2(8, false, id, body);
}

Buffer readAnswered(std::uint64_t id, const Buffer &data)
{
    Buffer body;
    Writer writer(body);
    writer.u16(17);
    writer.u16(64 + 16);
    writer.u32(std::uint32_t(data.size()));
    writer.zeros(8);
    writer.bytes(data);
    return smb2(8, true, id, body);
}

Buffer transceived(std::uint64_t id, std::uint8_t file, const Buffer &data, bool answer)
{
    Buffer body;
    Writer writer(body);
    writer.u16(57);
    writer.u16(0);
    writer.u32(0x0011c017);
    appendFile(writer, file);
    const std::uint32_t offset = 64 + (answer ? 48 : 56);
    writer.u32(answer ? 0 : offset);
    writer.u32(answer ? 0 : std::uint32_t(data.size()));
    if (answer) {
        writer.u32(offset);
        writer.u32(std::uint32_t(data.size()));
        writer.zeros(8);
    } else {
        writer.zeros(24);
    }
    writer.bytes(data);
    return smb2(11, answer, id, body);
}

Buffer closed(std::uint64_t id, std::uint8_t file)
{
    Buffer body(8);
    Writer writer(body);
    appendFile(writer, file);
    return smb2(6, false, id, body);
}

/// Version 1: a transaction on a pipe.
Buffer transaction(std::uint16_t id, std::uint16_t fid, const Buffer &data, bool answer)
{
    Buffer message{0xff, 'S', 'M', 'B', 0x25, 0, 0, 0, 0};
    Writer writer(message);
    writer.u8(answer ? 0x80 : 0);
    writer.u16(0x8000);
    writer.zeros(12);
    writer.u16(1);
    writer.u16(77);
    writer.u16(1);
    writer.u16(id);
    const unsigned words = answer ? 10 : 16;
    writer.u8(words);
    const unsigned offset = 32 + 1 + 2 * words + 2;
    if (answer) {
        writer.zeros(12);
        writer.u16(unsigned(data.size()));
        writer.u16(offset);
        writer.zeros(4);
    } else {
        writer.zeros(22);
        writer.u16(unsigned(data.size()));
        writer.u16(offset);
        writer.u16(2);
        writer.u16(0x26);
        writer.u16(fid);
    }
    writer.u16(unsigned(data.size()));
    writer.bytes(data);
    return framed(message);
}

} // namespace

class TestSmbPipes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pipesAreToldApart();
    void numbersAreUsedAgain();
    void answersBelongToWhatWasAsked();
    void versionOneIsReadToo();
    void filesAreNotPipes();
    void anySplittingGivesTheSame();
    void theMiddleOfAConnectionIsReadToo();
};

namespace {

std::vector<RecordedPacket> twoPipes(std::size_t piece = 100'000)
{
    std::vector<RecordedPacket> packets;
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 445, talkStart);
    const auto send = [&](int side, const Buffer &bytes) {
        for (std::size_t at = 0; at < bytes.size(); at += piece)
            talk.send(side, Bytes(bytes).subspan(at, std::min(piece, bytes.size() - at)));
    };
    talk.open();
    send(1, created(1, 1));
    send(1, created(2, 2));
    send(0, written(3, 1, bindPdu(samr)));
    send(0, written(4, 2, bindPdu(netlogonId)));
    send(0, readAsked(5, 1));
    send(0, readAsked(6, 2));
    send(1, readAnswered(6, ackPdu()));
    send(1, readAnswered(5, ackPdu()));
    send(0, transceived(7, 1, requestPdu(1, 2), false));
    send(0, transceived(8, 2, requestPdu(26, 2), false));
    send(1, transceived(8, 2, responsePdu(2), true));
    send(1, transceived(7, 1, responsePdu(2), true));
    send(0, closed(9, 1));
    talk.close();
    return packets;
}

const std::vector<std::string> twoLines{
    "10.0.0.5>10.0.0.9 pipe/445 12345678 seen calls 1 (26:1) keeps_working/keeps_working over_pipe",
    "10.0.0.5>10.0.0.9 pipe/445 12345778 seen calls 1 (1:1) keeps_working/keeps_working over_pipe"};

} // namespace

void TestSmbPipes::pipesAreToldApart()
{
    QCOMPARE(linesOf(twoPipes()), twoLines);
    for (const auto &use : usesOf(twoPipes())) {
        QCOMPARE(use.unanswered, std::uint64_t(0));
        QCOMPARE(use.connections, std::uint64_t(1));
    }
}

void TestSmbPipes::numbersAreUsedAgain()
{
    std::vector<RecordedPacket> packets;
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 445, talkStart);
    talk.open();
    for (const auto &id : {samr, netlogonId}) {
        talk.send(1, created(1, 1));
        talk.send(0, written(3, 1, bindPdu(id)));
        talk.send(0, transceived(7, 1, requestPdu(4, 2), false));
        talk.send(1, transceived(7, 1, responsePdu(2), true));
    }
    const auto uses = usesOf(packets);
    QCOMPARE(uses.size(), std::size_t(2));
    QCOMPARE(uses[0].calls, std::uint64_t(1));
    QCOMPARE(uses[1].calls, std::uint64_t(1));
}

/// Some servers name another file in their answers.
void TestSmbPipes::answersBelongToWhatWasAsked()
{
    std::vector<RecordedPacket> packets;
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 445, talkStart);
    talk.open();
    talk.send(1, created(1, 1));
    talk.send(0, transceived(6, 1, bindPdu(samr), false));
    talk.send(1, transceived(6, 99, ackPdu(), true));
    talk.send(0, transceived(7, 1, requestPdu(4, 2), false));
    talk.send(1, transceived(7, 99, responsePdu(2), true));
    const auto uses = usesOf(packets);
    QCOMPARE(uses.size(), std::size_t(1));
    QCOMPARE(uses[0].calls, std::uint64_t(1));
    QCOMPARE(uses[0].unanswered, std::uint64_t(0));
}

void TestSmbPipes::versionOneIsReadToo()
{
    std::vector<RecordedPacket> packets;
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 139, talkStart);
    talk.open();
    talk.send(0, Buffer{0x81, 0, 0, 2, 'x', 'y'}); // a NetBIOS session
    talk.send(1, Buffer{0x82, 0, 0, 0});
    talk.send(0, transaction(1, 0x4001, bindPdu(samr), false));
    talk.send(1, transaction(1, 0x4001, ackPdu(), true));
    talk.send(0, transaction(2, 0x4001, requestPdu(7, 2), false));
    talk.send(1, transaction(2, 0x4001, responsePdu(2), true));
    const auto uses = usesOf(packets);
    QCOMPARE(uses.size(), std::size_t(1));
    QCOMPARE(
        lineOf(uses[0]),
        std::string(
            "10.0.0.5>10.0.0.9 pipe/139 12345778 seen calls 1 (7:1) keeps_working/keeps_working over_pipe"));
    QCOMPARE(uses[0].unanswered, std::uint64_t(0));
}

void TestSmbPipes::filesAreNotPipes()
{
    std::vector<RecordedPacket> packets;
    RecordedConversation talk(packets, clientAddress, 50'002, serverAddress, 445, talkStart);
    talk.open();
    talk.send(1, created(1, 1));
    for (int i = 0; i < 10; ++i)
        talk.send(0, written(std::uint64_t(i), 1, Buffer(1000, std::uint8_t(i))));
    Buffer large = written(50, 1, Buffer(40'000, 5)); // and one that is longer than any pipe's
    large[1] = 0x02;
    talk.send(0, large);
    QVERIFY(usesOf(packets).empty());
}

void TestSmbPipes::anySplittingGivesTheSame()
{
    for (const std::size_t piece : {1, 2, 3, 5, 7, 64, 100, 500})
        QCOMPARE(linesOf(twoPipes(piece)), twoLines);
}

void TestSmbPipes::theMiddleOfAConnectionIsReadToo()
{
    auto packets = twoPipes();
    packets.erase(packets.begin(), packets.begin() + 5); // handshake and creation
    const auto lines = linesOf(packets);
    QCOMPARE(lines, twoLines);
}

QTEST_GUILESS_MAIN(TestSmbPipes)
#include "tst_smb_pipes.moc"
