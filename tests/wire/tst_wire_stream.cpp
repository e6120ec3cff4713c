// SPDX-License-Identifier: GPL-3.0-or-later
// From a stream of bytes to whole calls: framing, fragments, and what does not speak DCE/RPC at all.
#include "hex.h"

#include "wire/classify.h"
#include "wire/fault.h"
#include "wire/fragment.h"
#include "wire/request.h"
#include "wire/response.h"
#include "wire/status.h"
#include "wire/stream.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTest>

using namespace port135;
using namespace port135::wire;
using namespace port135::test;
using State = Reassembler::State;

Q_DECLARE_METATYPE(port135::wire::Speech)

namespace {

Buffer numbered(std::size_t size)
{
    Buffer bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 7 + i / 256);
    return bytes;
}

std::vector<Buffer> splitPdus(Bytes bytes)
{
    std::vector<Buffer> pdus;
    const FrameSplitter splitter;
    while (!bytes.empty()) {
        const auto frame = splitter.next(bytes);
        if (frame.status != ReadStatus::Ok)
            return {};
        pdus.emplace_back(bytes.begin(), bytes.begin() + std::ptrdiff_t(frame.length));
        bytes = bytes.subspan(frame.length);
    }
    return pdus;
}

Response answer(std::size_t size, ByteOrder order = ByteOrder::Little)
{
    Response response;
    response.meta = {7, WholeCall, order};
    response.contextId = 3;
    response.stub = numbered(size);
    return response;
}

} // namespace

class TestWireStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fragmentsAreJoinedAgain_data();
    void fragmentsAreJoinedAgain();
    void requestsAreJoinedAgain();
    void brokenSequenceIsMalformed_data();
    void brokenSequenceIsMalformed();
    void faultReplacesAnswer();
    void faultOfAnotherCallIsMalformed();
    void finishedStateStays();
    void hintIsNoLimit();
    void splitterAsksForWhatIsMissing();
    void splitterKeepsToItsLimit();
    void classifies_data();
    void classifies();
};

void TestWireStream::fragmentsAreJoinedAgain_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("maxFragment");
    QTest::addColumn<int>("fragments");
    QTest::addColumn<bool>("big");
    QTest::newRow("empty answer") << 0 << 5840 << 1 << false;
    QTest::newRow("exactly one fragment") << 5816 << 5840 << 1 << false;
    QTest::newRow("one byte more") << 5817 << 5840 << 2 << false;
    QTest::newRow("many fragments, big-endian") << 100'000 << 1432 << 72 << true;
    QTest::newRow("room that is no multiple of 8") << 100 << 61 << 4 << false;
    QTest::newRow("peer that allows nothing gets 8 bytes at a time") << 40 << 0 << 5 << false;
    QTest::newRow("as much as a header can say") << 200'000 << 1'000'000 << 4 << false;
}

void TestWireStream::fragmentsAreJoinedAgain()
{
    QFETCH(int, size);
    QFETCH(int, maxFragment);
    QFETCH(int, fragments);
    QFETCH(bool, big);
    const auto response = answer(std::size_t(size), big ? ByteOrder::Big : ByteOrder::Little);
    const auto pdus = splitPdus(writeResponse(response, std::size_t(maxFragment)));
    QCOMPARE(int(pdus.size()), fragments);
    auto reassembler = Reassembler::forResponse(7, 3);
    for (std::size_t i = 0; i < pdus.size(); ++i) {
        QVERIFY(int(pdus[i].size()) <= std::max(maxFragment, 32));
        const auto part = readResponse(pdus[i]);
        QVERIFY(part);
        QCOMPARE(bool(part->meta.flags & FirstFragment), i == 0);
        QCOMPARE(bool(part->meta.flags & LastFragment), i + 1 == pdus.size());
        if (i + 1 < pdus.size())
            QCOMPARE(part->stub.size() % 8, std::size_t(0));
        QCOMPARE(reassembler.feed(pdus[i]), i + 1 == pdus.size() ? State::Complete : State::NeedMore);
    }
    QCOMPARE(reassembler.byteOrder(), response.meta.byteOrder);
    QVERIFY(reassembler.takeStub() == response.stub);
}

void TestWireStream::requestsAreJoinedAgain()
{
    Request request;
    request.meta.callId = 4711;
    request.contextId = 2;
    request.opnum = 3;
    request.object = core::Uuid::parse("11111111-2222-3333-4444-555555555555");
    request.stub = numbered(3000);
    request.auth = Auth{AuthType::Ntlm, AuthLevel::Integrity, 1, Buffer(16, 0xaa)};
    const auto pdus = splitPdus(writeRequest(request, 1432));
    QCOMPARE(pdus.size(), std::size_t(3));
    auto reassembler = Reassembler::forRequest();
    for (const auto &pdu : pdus)
        reassembler.feed(pdu);
    QCOMPARE(reassembler.state(), State::Complete);
    QCOMPARE(reassembler.callId(), 4711u);
    QCOMPARE(reassembler.contextId(), std::uint16_t(2));
    QCOMPARE(reassembler.opnum(), std::uint16_t(3));
    QVERIFY(reassembler.object() == request.object);
    QVERIFY(reassembler.takeStub() == request.stub);
}

void TestWireStream::brokenSequenceIsMalformed_data()
{
    QTest::addColumn<QList<int>>("sequence"); // fragments 0, 1, 2 of one answer, and others below
    QTest::addColumn<int>("limit");
    QTest::newRow("last fragment first") << QList{2} << 100'000;
    QTest::newRow("first fragment twice") << QList{0, 0} << 100'000;
    QTest::newRow("another call in between") << QList{0, 3} << 100'000;
    QTest::newRow("another context in between") << QList{0, 4} << 100'000;
    QTest::newRow("another byte order in between") << QList{0, 5} << 100'000;
    QTest::newRow("a request as answer") << QList{6} << 100'000;
    QTest::newRow("half a fragment") << QList{7} << 100'000;
    QTest::newRow("bytes behind the fragment") << QList{8} << 100'000;
    QTest::newRow("more than the limit") << QList{0, 1} << 2000;
}

void TestWireStream::brokenSequenceIsMalformed()
{
    QFETCH(QList<int>, sequence);
    QFETCH(int, limit);
    auto pdus = splitPdus(writeResponse(answer(4000), 1432));
    QCOMPARE(pdus.size(), std::size_t(3));
    const auto changed = [&](auto change) {
        auto response = *readResponse(pdus[1]);
        change(response);
        pdus.push_back(writeResponse(response));
    };
    changed([](Response &response) { ++response.meta.callId; });
    changed([](Response &response) { ++response.contextId; });
    changed([](Response &response) { response.meta.byteOrder = ByteOrder::Big; });
    Request request;
    request.meta.callId = 7;
    request.contextId = 3;
    pdus.push_back(writeRequest(request));
    pdus.emplace_back(pdus[0].begin(), pdus[0].begin() + 700);
    pdus.push_back(pdus[0]);
    pdus.back().push_back(0);

    auto reassembler = Reassembler::forResponse(7, 3, std::size_t(limit));
    for (int i = 0; i < sequence.size(); ++i) {
        const auto state = reassembler.feed(pdus[std::size_t(sequence[i])]);
        QCOMPARE(state, i + 1 < sequence.size() ? State::NeedMore : State::Malformed);
    }
    QVERIFY(*reassembler.reason());
}

void TestWireStream::faultReplacesAnswer()
{
    const auto pdus = splitPdus(writeResponse(answer(4000), 1432));
    Fault fault;
    fault.meta.callId = 7;
    fault.status = status::AccessDenied;
    auto reassembler = Reassembler::forResponse(7, 3);
    QCOMPARE(reassembler.feed(pdus[0]), State::NeedMore);
    QCOMPARE(reassembler.feed(writeFault(fault)), State::Faulted);
    QCOMPARE(reassembler.fault().status, status::AccessDenied);
}

void TestWireStream::faultOfAnotherCallIsMalformed()
{
    Fault fault;
    fault.meta.callId = 8;
    QCOMPARE(Reassembler::forResponse(7, 3).feed(writeFault(fault)), State::Malformed);
}

void TestWireStream::finishedStateStays()
{
    auto reassembler = Reassembler::forResponse(7, 3);
    const auto pdu = writeResponse(answer(10));
    QCOMPARE(reassembler.feed(pdu), State::Complete);
    QCOMPARE(reassembler.feed(pdu), State::Complete);
    QCOMPARE(reassembler.stub().size(), std::size_t(10));
}

void TestWireStream::hintIsNoLimit()
{
    auto pdu = writeResponse(answer(100));
    std::fill(pdu.begin() + 16, pdu.begin() + 20, std::uint8_t(0)); // allocation hint
    auto reassembler = Reassembler::forResponse(7, 3);
    QCOMPARE(reassembler.feed(pdu), State::Complete);
    QCOMPARE(reassembler.stub().size(), std::size_t(100));
}

void TestWireStream::splitterAsksForWhatIsMissing()
{
    const auto pdu = writeResponse(answer(100));
    Buffer received;
    const FrameSplitter splitter;
    while (true) { // feeding exactly what is asked for ends with exactly one PDU
        const auto frame = splitter.next(received);
        if (frame.status == ReadStatus::Ok) {
            QCOMPARE(frame.length, pdu.size());
            break;
        }
        QCOMPARE(frame.status, ReadStatus::Incomplete);
        QVERIFY(frame.missing > 0);
        QVERIFY(received.size() + frame.missing <= pdu.size());
        received.insert(received.end(), pdu.begin() + std::ptrdiff_t(received.size()),
                        pdu.begin() + std::ptrdiff_t(received.size() + frame.missing));
    }
    QCOMPARE(received.size(), pdu.size());
    received.insert(received.end(), pdu.begin(), pdu.end());
    QCOMPARE(splitter.next(received).length, pdu.size());
}

void TestWireStream::splitterKeepsToItsLimit()
{
    const auto pdu = writeResponse(answer(100));
    QCOMPARE(FrameSplitter(pdu.size()).next(pdu).status, ReadStatus::Ok);
    const auto frame = FrameSplitter(pdu.size() - 1).next(Bytes(pdu).first(headerSize));
    QCOMPARE(frame.status, ReadStatus::Malformed); // before the rest has come
    const auto longest = writeResponse(answer(70'000), largestFragment);
    QCOMPARE(FrameSplitter().next(longest).length, std::size_t(24 + 65'504));
}

void TestWireStream::classifies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Speech>("speech");
    const auto row = [](const char *name, const QByteArray &bytes, Speech speech) {
        QTest::newRow(name) << bytes << speech;
    };
    row("nothing", "", Speech::Undecided);
    row("beginning of a PDU", QByteArray::fromHex("05000c0310"), Speech::Undecided);
    row("bind_ack", QByteArray::fromHex("05000c03100000003c00000001000000"), Speech::DceRpc);
    row("big-endian fault", QByteArray::fromHex("05000323000000000020000000000001"), Speech::DceRpc);
    row("SOCKS 5 greeting", QByteArray::fromHex("0500050003"), Speech::Other);
    row("connectionless type", QByteArray::fromHex("050001"), Speech::Other);
    row("TLS alert", QByteArray::fromHex("1503030002 0228"), Speech::Tls);
    row("TLS record without end", QByteArray::fromHex("160301ffff"), Speech::Other);
    row("half a TLS header", QByteArray::fromHex("1503"), Speech::Undecided);
    row("HTTP", "HTTP/1.1 400 Bad Request\r\n", Speech::Http);
    row("half a word of HTTP", "HT", Speech::Undecided);
    row("RPC over HTTP", "ncacn_http/1.0", Speech::RpcOverHttpBanner);
    row("most of that banner", "ncacn_http/1.", Speech::Undecided);
    row("SSH", "SSH-2.0-OpenSSH_9.2\r\n", Speech::Other);
    row("one foreign byte", "S", Speech::Other);
}

void TestWireStream::classifies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Speech, speech);
    QCOMPARE(classify(toBytes({bytes.constData(), std::size_t(bytes.size())})), speech);
}

QTEST_GUILESS_MAIN(TestWireStream)
#include "tst_wire_stream.moc"
