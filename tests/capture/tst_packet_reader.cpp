// SPDX-License-Identifier: GPL-3.0-or-later
// Packets out of files of every form, whole, cut and damaged.
#include "capture/fragments.h"
#include "capture/gzip_source.h"
#include "capture/link_layer.h"
#include "capture/packet_reader.h"
#include "support/recorded_conversation.h"

#include <QObject>
#include <QTest>

#include <algorithm>

#include <zlib.h>

using namespace port135;
using namespace port135::capture;
using test::Buffer;

namespace {

constexpr std::int64_t start = 1'700'000'000'123'456'789;

std::vector<test::RecordedPacket> someTraffic()
{
    std::vector<test::RecordedPacket> packets;
    test::RecordedConversation talk(packets, 0x0a000005, 50'000, 0x0a000009, 135, start);
    talk.open();
    talk.send(0, wire::toBytes("question"));
    talk.send(1, wire::toBytes("answer"));
    talk.close();
    return packets;
}

Buffer packed(const Buffer &bytes, int members = 1)
{
    Buffer all;
    const auto each = bytes.size() / std::size_t(members);
    for (int i = 0; i < members; ++i) {
        const auto begin = std::size_t(i) * each;
        const auto size = i + 1 == members ? bytes.size() - begin : each;
        z_stream stream{};
        deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
        Buffer out(deflateBound(&stream, uLong(size)) + 64);
        stream.next_in = const_cast<Bytef *>(bytes.data() + begin);
        stream.avail_in = uInt(size);
        stream.next_out = out.data();
        stream.avail_out = uInt(out.size());
        deflate(&stream, Z_FINISH);
        out.resize(out.size() - stream.avail_out);
        deflateEnd(&stream);
        all.insert(all.end(), out.begin(), out.end());
    }
    return all;
}

struct Read
{
    std::vector<Time> times;
    std::vector<Buffer> payloads;
    std::size_t cut = 0;
    RecordingFormat kind = RecordingFormat::Unknown;
    FileEnd end = FileEnd::Whole;
    std::uint64_t dropped = 0;
};

Read readAll(const Buffer &file)
{
    Read read;
    MemorySource source(file);
    PacketReader reader(source);
    read.kind = reader.kind();
    Packet packet;
    while (reader.next(packet)) {
        read.times.push_back(packet.time);
        read.cut += packet.bytes.size() < packet.length;
        Datagram datagram;
        if (decode(packet, datagram) == Decoding::Datagram && datagram.payload.size() >= 20)
            read.payloads.emplace_back(datagram.payload.begin() + 20, datagram.payload.end());
    }
    read.end = reader.end();
    read.dropped = reader.dropped();
    return read;
}

} // namespace

class TestPacketReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormGivesTheSamePackets_data();
    void everyFormGivesTheSamePackets();
    void sectionsHaveTheirOwnOrderAndUnits();
    void filesPutTogetherAreReadAsOne();
    void paddingBehindGzipIsNoDamage();
    void aPacketOfNoKnownInterfaceIsPassedOver();
    void labelsArePassedOver();
    void vlanTagsArePassedOver_data();
    void vlanTagsArePassedOver();
    void tunnelsAreOpened();
    void wirelessFramesAreRead_data();
    void wirelessFramesAreRead();
    void aCutFileGivesWhatIsBefore();
    void aDamagedFileGivesWhatIsBefore();
    void cutPacketsSayTheirLength();
    void lostPacketsAreCounted();
    void fragmentsBecomeWhole();
    void anythingElseIsNoRecording();
};

void TestPacketReader::everyFormGivesTheSamePackets_data()
{
    QTest::addColumn<bool>("big");
    QTest::addColumn<bool>("nanoseconds");
    QTest::addColumn<uint>("link");
    QTest::addColumn<bool>("pcapng");
    QTest::addColumn<int>("gzipMembers");
    for (const bool pcapng : {false, true}) {
        for (const bool big : {false, true}) {
            for (const bool nanoseconds : {false, true}) {
                for (const uint link : {0u, 1u, 9u, 12u, 50u, 101u, 113u, 228u, 276u}) {
                    for (const int members : {0, 1, 3}) {
                        if (members > 0 && link != 1)
                            continue;
                        QTest::addRow("%s %s %s link %u gzip %d", pcapng ? "pcapng" : "pcap",
                                      big ? "big" : "little", nanoseconds ? "ns" : "us", link, members)
                            << big << nanoseconds << link << pcapng << members;
                    }
                }
            }
        }
    }
}

void TestPacketReader::everyFormGivesTheSamePackets()
{
    QFETCH(const bool, big);
    QFETCH(const bool, nanoseconds);
    QFETCH(const uint, link);
    QFETCH(const bool, pcapng);
    QFETCH(const int, gzipMembers);
    const auto packets = someTraffic();
    const test::PcapForm form{big ? wire::ByteOrder::Big : wire::ByteOrder::Little, nanoseconds, link,
                              262'144};
    Buffer file;
    if (pcapng)
        test::appendPcapng(file, packets, form);
    else
        file = test::pcapOf(packets, form);
    const auto read = readAll(gzipMembers > 0 ? packed(file, gzipMembers) : file);
    QCOMPARE(read.kind, pcapng ? RecordingFormat::Pcapng : RecordingFormat::Pcap);
    QCOMPARE(read.end, FileEnd::Whole);
    QCOMPARE(read.times.size(), packets.size());
    for (std::size_t i = 0; i < packets.size(); ++i)
        QCOMPARE(read.times[i], nanoseconds ? packets[i].time : packets[i].time / 1000 * 1000);
    QCOMPARE(read.payloads.size(), packets.size());
    QCOMPARE(wire::toView(read.payloads[3]), "question");
    QCOMPARE(wire::toView(read.payloads[4]), "answer");
}

void TestPacketReader::sectionsHaveTheirOwnOrderAndUnits()
{
    const auto packets = someTraffic();
    Buffer file;
    test::appendPcapng(file, packets, {wire::ByteOrder::Little, false, 1, 0});
    test::appendPcapng(file, packets, {wire::ByteOrder::Big, true, 101, 262'144});
    const auto read = readAll(file);
    QCOMPARE(read.end, FileEnd::Whole);
    QCOMPARE(read.payloads.size(), 2 * packets.size());
    QCOMPARE(read.times[0], packets[0].time / 1000 * 1000);
    QCOMPARE(read.times[packets.size()], packets[0].time);
}

void TestPacketReader::filesPutTogetherAreReadAsOne()
{
    const auto traffic = someTraffic();
    auto file = test::pcapOf(traffic);
    const auto second = test::pcapOf(traffic, {test::ByteOrder::Big, true, 101, 65'535});
    file.insert(file.end(), second.begin(), second.end());
    const auto read = readAll(file);
    QCOMPARE(read.end, FileEnd::Whole);
    QCOMPARE(read.payloads.size(), 2 * traffic.size());
    QCOMPARE(read.times[0] / 1000, read.times[traffic.size()] / 1000); // one of them has microseconds
    file.resize(file.size() - second.size() + 20);
    QCOMPARE(readAll(file).end, FileEnd::Cut);
}

void TestPacketReader::paddingBehindGzipIsNoDamage()
{
    const auto traffic = someTraffic();
    auto bytes = packed(test::pcapOf(traffic));
    bytes.resize(bytes.size() + 512);
    MemorySource source(bytes);
    GzipSource gzip(source);
    Buffer room(1 << 16);
    std::size_t size = 0;
    while (const auto count = gzip.read(std::span(room).subspan(size)))
        size += count;
    QVERIFY(!gzip.isDamaged());
    QCOMPARE(size, test::pcapOf(traffic).size());
}

void TestPacketReader::aPacketOfNoKnownInterfaceIsPassedOver()
{
    const auto traffic = someTraffic();
    Buffer file;
    test::appendPcapng(file, traffic);
    // The interface number of the first packet: behind section, interface, unknown block and the block's
    // head.
    const Buffer head{6, 0, 0, 0};
    const auto first = std::search(file.begin(), file.end(), head.begin(), head.end());
    QVERIFY(first != file.end());
    *(first + 8) = 7;
    const auto read = readAll(file);
    QCOMPARE(read.end, FileEnd::Whole);
    QCOMPARE(read.payloads.size(), traffic.size() - 1);
}

void TestPacketReader::labelsArePassedOver()
{
    const auto traffic = someTraffic();
    auto frame = test::withEthernet(traffic[3].ip);
    frame[12] = 0x88;
    frame[13] = 0x47;
    const Buffer labels{0, 6, 0x40, 64, 0, 6, 0x51, 64}; // the second one is the bottom of the stack
    frame.insert(frame.begin() + 14, labels.begin(), labels.end());
    Datagram datagram;
    const auto length = std::uint32_t(frame.size());
    QVERIFY(decode({0, LinkType::Ethernet, frame, length}, datagram) == Decoding::Datagram);
    QCOMPARE(datagram.transport, Transport::Tcp);
    // None is the bottom: no end, and no loop without one.
    frame[20] = 0x50;
    QVERIFY(decode({0, LinkType::Ethernet, frame, length}, datagram) != Decoding::Datagram);
}

void TestPacketReader::vlanTagsArePassedOver_data()
{
    QTest::addColumn<uint>("tags");
    QTest::newRow("none") << 0u;
    QTest::newRow("one") << 1u;
    QTest::newRow("two") << 2u;
}

void TestPacketReader::vlanTagsArePassedOver()
{
    QFETCH(const uint, tags);
    const auto frame = test::withEthernet(someTraffic()[3].ip, tags);
    Datagram datagram;
    QCOMPARE(decode({0, LinkType::Ethernet, frame, std::uint32_t(frame.size())}, datagram),
             Decoding::Datagram);
    QCOMPARE(datagram.destination, core::Address::v4(0x0a000009));
}

void TestPacketReader::tunnelsAreOpened()
{
    const auto inner = someTraffic()[3].ip;
    const auto frame = test::withEthernet(inner);
    const auto open = [](Transport transport, const Buffer &payload) {
        Datagram outer;
        outer.transport = transport;
        outer.payload = payload;
        outer.length = std::uint32_t(payload.size());
        Datagram found;
        return decodeTunnel(outer, found) == Decoding::Datagram ? found.destination.toString()
                                                                : std::string();
    };
    Buffer gre{0, 0, 0x08, 0};
    gre.insert(gre.end(), inner.begin(), inner.end());
    QCOMPARE(open(Transport::Gre, gre), std::string("10.0.0.9"));
    Buffer erspan{0x10, 0, 0x88, 0xbe, 0, 0, 0, 1, 0x10, 0, 0, 0, 0, 0, 0, 0};
    erspan.insert(erspan.end(), frame.begin(), frame.end());
    QCOMPARE(open(Transport::Gre, erspan), std::string("10.0.0.9"));
    Buffer vxlan{0x30, 0x39, 0x12, 0xb5, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 1, 0};
    vxlan.insert(vxlan.end(), frame.begin(), frame.end());
    QCOMPARE(open(Transport::Udp, vxlan), std::string("10.0.0.9"));
    Buffer geneve{0x30, 0x39, 0x17, 0xc1, 0, 0, 0, 0, 1, 0, 0x65, 0x58, 0, 0, 1, 0, 1, 2, 0x80, 0};
    geneve.insert(geneve.end(), frame.begin(), frame.end());
    QCOMPARE(open(Transport::Udp, geneve), std::string("10.0.0.9"));
    geneve[8] = 0x3f; // options of 252 bytes, more than there are
    QCOMPARE(open(Transport::Udp, geneve), std::string());
    QCOMPARE(open(Transport::Ipv4, inner), std::string("10.0.0.9"));
    QCOMPARE(open(Transport::Udp, Buffer(40)), std::string());
}

void TestPacketReader::wirelessFramesAreRead_data()
{
    QTest::addColumn<uint>("link");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Decoding>("expected");
    const auto add = [](const char *name, LinkType link, const QByteArray &before, Decoding expected) {
        QTest::newRow(name) << uint(link) << before << expected;
    };
    const QByteArray radiotap("\0\0\x0a\0\0\0\0\0\1\2", 10);
    const QByteArray addresses(22, '\x11');
    const auto plain = QByteArray("\x08\x02", 2) + addresses;
    add("plain", LinkType::Wireless, plain, Decoding::Datagram);
    add("radiotap", LinkType::Radiotap, radiotap + plain, Decoding::Datagram);
    add("per-packet information", LinkType::PacketInformation, QByteArray("\0\0\x08\0\x69\0\0\0", 8) + plain,
        Decoding::Datagram);
    add("per-packet information of another link", LinkType::PacketInformation,
        QByteArray("\0\0\x08\0\1\0\0\0", 8) + plain, Decoding::UnknownLink);
    add("prism", LinkType::Prism, QByteArray(144, '\0') + plain, Decoding::Datagram);
    add("AVS", LinkType::Avs, QByteArray("\x80\x21\x10\1\0\0\0\x40", 8) + QByteArray(56, '\0') + plain,
        Decoding::Datagram);
    add("four addresses", LinkType::Wireless, QByteArray("\x08\x03", 2) + addresses + QByteArray(6, '\x22'),
        Decoding::Datagram);
    add("quality of service", LinkType::Wireless, QByteArray("\x88\x01", 2) + addresses + QByteArray(2, '\0'),
        Decoding::Datagram);
    add("padded", LinkType::Radiotap, radiotap + QByteArray("\x88\x01", 2) + addresses + QByteArray(4, '\0'),
        Decoding::Datagram);
    add("a control field", LinkType::Wireless, QByteArray("\x88\x81", 2) + addresses + QByteArray(6, '\0'),
        Decoding::Datagram);
    add("several in one", LinkType::Wireless, QByteArray("\x88\x01", 2) + addresses + QByteArray("\x80\0", 2),
        Decoding::UnknownLink);
    add("encrypted", LinkType::Wireless,
        QByteArray("\x08\x42", 2) + addresses + QByteArray("\1\2\3\x20\0\0\0\0", 8), Decoding::Encrypted);
    add("deciphered by the recorder", LinkType::Wireless, QByteArray("\x08\x42", 2) + addresses,
        Decoding::Datagram);
    add("a beacon", LinkType::Wireless, QByteArray("\x80\0", 2) + addresses, Decoding::OtherProtocol);
    add("no data", LinkType::Wireless, QByteArray("\x48\x01", 2) + addresses, Decoding::OtherProtocol);
}

void TestPacketReader::wirelessFramesAreRead()
{
    QFETCH(const uint, link);
    QFETCH(const QByteArray, before);
    QFETCH(const Decoding, expected);
    const auto inner = someTraffic()[3].ip;
    auto frame = before + QByteArray("\xaa\xaa\3\0\0\0\x08\0", 8);
    frame.append(reinterpret_cast<const char *>(inner.data()), qsizetype(inner.size()));
    const auto bytes = wire::toBytes({frame.constData(), std::size_t(frame.size())});
    Datagram datagram;
    QCOMPARE(decode({0, LinkType(link), bytes, std::uint32_t(bytes.size())}, datagram), expected);
    if (expected == Decoding::Datagram)
        QCOMPARE(datagram.destination, core::Address::v4(0x0a000009));
    // Cut anywhere: said, never more than that.
    for (std::size_t size = 0; size < bytes.size(); ++size)
        decode({0, LinkType(link), bytes.first(size), std::uint32_t(bytes.size())}, datagram);
}

void TestPacketReader::aCutFileGivesWhatIsBefore()
{
    const auto packets = someTraffic();
    const auto whole = test::pcapOf(packets);
    const auto last = 16 + 14 + packets.back().ip.size();
    for (std::size_t missing = 1; missing < last; ++missing) {
        const auto read = readAll(Buffer(whole.begin(), whole.end() - std::ptrdiff_t(missing)));
        QCOMPARE(read.end, FileEnd::Cut);
        QCOMPARE(read.times.size(), packets.size() - 1);
    }
    Buffer pcapng;
    test::appendPcapng(pcapng, packets);
    pcapng.resize(pcapng.size() - 5);
    QCOMPARE(readAll(pcapng).end, FileEnd::Cut);
    QCOMPARE(readAll(pcapng).times.size(), packets.size() - 1);
    auto gzip = packed(whole);
    gzip.resize(gzip.size() - 20);
    QCOMPARE(readAll(gzip).end, FileEnd::Cut);
}

void TestPacketReader::aDamagedFileGivesWhatIsBefore()
{
    auto file = test::pcapOf(someTraffic());
    const auto second = 24 + 16 + 14 + 40;
    file[second + 10] = 0xff; // a length of millions
    QCOMPARE(readAll(file).end, FileEnd::Damaged);
    QCOMPARE(readAll(file).times.size(), std::size_t(1));
}

void TestPacketReader::cutPacketsSayTheirLength()
{
    const auto read = readAll(test::pcapOf(someTraffic(), {wire::ByteOrder::Little, false, 1, 54}));
    QCOMPARE(read.cut, std::size_t(2));
    QCOMPARE(read.end, FileEnd::Whole);
}

void TestPacketReader::lostPacketsAreCounted()
{
    Buffer file;
    test::appendPcapng(file, someTraffic(), {}, 17);
    test::appendPcapng(file, someTraffic(), {}, 5);
    QCOMPARE(readAll(file).dropped, std::uint64_t(22));
}

void TestPacketReader::fragmentsBecomeWhole()
{
    Fragments fragments;
    const Buffer whole = [] {
        Buffer bytes(1000);
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<std::uint8_t>(i * 7);
        return bytes;
    }();
    const auto piece = [&whole](std::uint32_t offset, std::uint32_t size) {
        Datagram datagram;
        datagram.transport = Transport::Udp;
        datagram.identification = 7;
        datagram.offset = offset;
        datagram.payload = Bytes(whole).subspan(offset, size);
        datagram.length = size;
        datagram.moreFragments = offset + size < whole.size();
        return datagram;
    };
    auto last = piece(800, 200);
    auto first = piece(0, 400);
    auto again = piece(0, 400);
    auto middle = piece(400, 400);
    QVERIFY(!fragments.add(last));
    QVERIFY(!fragments.add(first));
    QVERIFY(!fragments.add(again));
    QVERIFY(fragments.add(middle));
    QVERIFY(std::equal(whole.begin(), whole.end(), middle.payload.begin(), middle.payload.end()));
}

void TestPacketReader::anythingElseIsNoRecording()
{
    for (const auto *text : {"", "x", "#separator \\x09\n", "MZ............"}) {
        const auto read = readAll(Buffer(text, text + std::strlen(text)));
        QCOMPARE(read.kind, RecordingFormat::Unknown);
        QVERIFY(read.times.empty());
    }
}

QTEST_GUILESS_MAIN(TestPacketReader)
#include "tst_packet_reader.moc"
