// SPDX-License-Identifier: GPL-3.0-or-later
// What is written is read back, to the byte and to the value.
#include "hex.h"
#include "message_cases.h"

#include "wire/bind.h"
#include "wire/bind_ack.h"
#include "wire/bind_nak.h"
#include "wire/epm_lookup.h"
#include "wire/fault.h"
#include "wire/ntlm.h"
#include "wire/pdu_frame.h"
#include "wire/request.h"
#include "wire/status.h"

#include <QByteArray>
#include <QObject>
#include <QStringLiteral>
#include <QTest>

using namespace port135;
using namespace port135::wire;
using namespace port135::test;

class TestWirePdus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void writesVector_data();
    void writesVector();
    void bindNakOfWindows();
    void bindNakExtendedErrorWithoutPadding();
    void bindNakOfReasonAlone();
    void faultWithoutReservedWord();
    void authPaddingIsNoStub();
    void authPaddingBeyondStubIsMalformed();
    void authIsKeptOnTypesWithoutReader();
    void headerSaysMalformedEarly_data();
    void headerSaysMalformedEarly();
    void namesUnknownValues();
    void statusNames_data();
    void statusNames();
    void bindTimeFeatureSyntax();
};

void TestWirePdus::roundTrip_data()
{
    QTest::addColumn<std::size_t>("index");
    QTest::addColumn<bool>("big");
    for (std::size_t i = 0; i < messageCases().size(); ++i) {
        QTest::addRow("%s, little-endian", messageCases()[i].name) << i << false;
        QTest::addRow("%s, big-endian", messageCases()[i].name) << i << true;
    }
}

void TestWirePdus::roundTrip()
{
    QFETCH(std::size_t, index);
    QFETCH(bool, big);
    const auto &message = messageCases()[index];
    for (unsigned seed = 0; seed < 500; ++seed) {
        Random random(seed);
        QVERIFY2(message.roundTrip(random, big ? ByteOrder::Big : ByteOrder::Little),
                 qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void TestWirePdus::writesVector_data()
{
    QTest::addColumn<Buffer>("written");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("bind to the endpoint mapper")
        << writeBind(bindTo(endpointMapper))
        << QByteArray(
               "05000b03100000004800000001000000d016d0160000000001000000000001000883afe11f5dc91191a408002b14"
               "a0fa03000000045d888aeb1cc9119fe808002b10486002000000");

    Request lookup;
    lookup.meta.callId = 2;
    lookup.opnum = epm::LookupOpnum;
    lookup.stub = writeLookupRequest({});
    QTest::newRow("lookup of everything")
        << writeRequest(lookup)
        << QByteArray(
               "05000003100000004000000002000000280000000000020000000000000000000000000001000000000000000000"
               "0000000000000000000000000000f4010000");

    auto bind = bindTo(endpointMapper);
    bind.auth = Auth{AuthType::Ntlm, AuthLevel::Connect, 1, writeNtlmNegotiate({})};
    QTest::newRow("bind with an NTLM negotiation")
        << writeBind(bind)
        << QByteArray(
               "05000b03100000007800280001000000d016d0160000000001000000000001000883afe11f5dc91191a408002b14"
               "a0fa03000000045d888aeb1cc9119fe808002b104860020000000a020000010000004e544c4d5353500001000000"
               "058208a2000000000000000000000000000000000a0000000000000f");
}

void TestWirePdus::writesVector()
{
    QFETCH(Buffer, written);
    QFETCH(QByteArray, expected);
    QCOMPARE(test::toHex(written), expected);
}

void TestWirePdus::bindNakOfWindows()
{
    const auto bytes = fromHex("05000d0310000000180000000100000004000105 00000000");
    const auto nak = readBindNak(bytes);
    QVERIFY(nak);
    QCOMPARE(nak->reason, RejectReason::ProtocolVersionNotSupported);
    QCOMPARE(nak->versions.size(), std::size_t(1));
    QCOMPARE(nak->versions[0].major, std::uint8_t(5));
    QCOMPARE(nak->versions[0].minor, std::uint8_t(0));
    QVERIFY(!nak->extendedError);
}

void TestWirePdus::bindNakExtendedErrorWithoutPadding()
{
    // Reason, one version, and the signature at an offset that is no multiple of 4.
    const auto bytes = fromHex("05000d03100000002700000001000000"
                               "0400010500"
                               "20037490d0fad31182d7009027b130ab"
                               "aabb");
    const auto nak = readBindNak(bytes);
    QVERIFY(nak);
    QVERIFY(nak->extendedError);
    QCOMPARE(test::toHex(*nak->extendedError), QByteArray("aabb"));
}

void TestWirePdus::bindNakOfReasonAlone()
{
    const auto nak = readBindNak(fromHex("05000d03100000001200000001000000 0200"));
    QVERIFY(nak);
    QCOMPARE(nak->reason, RejectReason::LocalLimitExceeded);
    QVERIFY(nak->versions.empty());
}

void TestWirePdus::faultWithoutReservedWord()
{
    const auto fault = readFault(fromHex("05000323100000001c00000007000000 00000000 0000 00 00 05000000"));
    QVERIFY(fault);
    QCOMPARE(fault->status, status::AccessDenied);
    QCOMPARE(fault->meta.callId, 7u);
    QVERIFY(fault->meta.flags & DidNotExecute);
}

void TestWirePdus::authPaddingIsNoStub()
{
    Request request;
    request.stub = {1, 2, 3, 4, 5};
    request.auth = Auth{AuthType::Ntlm, AuthLevel::Integrity, 9, Buffer(16, 0xee)};
    const auto bytes = writeRequest(request);
    QCOMPARE(bytes.size(), std::size_t(24 + 8 + 8 + 16)); // the stub is padded to 8
    const auto frame = readFrame(bytes);
    QVERIFY(frame);
    QCOMPARE(frame->padding, std::size_t(3));
    QCOMPARE(readRequest(bytes)->stub, request.stub);
}

void TestWirePdus::authPaddingBeyondStubIsMalformed()
{
    Request request;
    request.stub = {1, 2, 3, 4};
    request.auth = Auth{AuthType::Ntlm, AuthLevel::Integrity, 9, Buffer(16, 0xee)};
    auto bytes = writeRequest(request);
    bytes[24 + 4 + 2] = 5; // one more than there is stub
    QCOMPARE(readRequest(bytes).status, ReadStatus::Malformed);
    bytes[24 + 4 + 2] = 255;
    QCOMPARE(readRequest(bytes).status, ReadStatus::Malformed);
}

void TestWirePdus::authIsKeptOnTypesWithoutReader()
{
    const Auth auth{AuthType::Spnego, AuthLevel::Connect, 3, {1, 2, 3}};
    Buffer bytes;
    PduFrameWriter writer(bytes, PduType::Auth3, PduMeta{});
    writer.body().u32(0);
    writer.finish(auth);
    const auto frame = readFrame(bytes);
    QVERIFY(frame);
    QCOMPARE(frame->header.type, PduType::Auth3);
    QVERIFY(frame->auth() == auth);
}

void TestWirePdus::headerSaysMalformedEarly_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("malformed");
    QTest::newRow("nothing yet") << QByteArray("") << false;
    QTest::newRow("version 4") << QByteArray("04") << true;
    QTest::newRow("minor version 1") << QByteArray("0501") << false;
    QTest::newRow("minor version 2") << QByteArray("0502") << true;
    QTest::newRow("integers of no known order") << QByteArray("0500020320") << true;
    QTest::newRow("fragment of 15 bytes") << QByteArray("05000203100000000f00000001000000") << true;
    QTest::newRow("fragment of 16 bytes") << QByteArray("05000203100000001000000001000000") << false;
    QTest::newRow("token longer than the fragment") << QByteArray("05000203100000002000090001000000") << true;
    QTest::newRow("token that just fits") << QByteArray("05000203100000002000080001000000") << false;
}

void TestWirePdus::headerSaysMalformedEarly()
{
    QFETCH(QByteArray, hex);
    QFETCH(bool, malformed);
    const auto bytes = fromHex(hex);
    const auto header = readHeader(bytes);
    QCOMPARE(header.status == ReadStatus::Malformed, malformed);
    QCOMPARE(*header.reason != 0, malformed);
}

void TestWirePdus::namesUnknownValues()
{
    QCOMPARE(name(PduType::AlterContextResponse), std::string("alter_context_resp"));
    QCOMPARE(name(PduType(99)), std::string("type 99"));
    QCOMPARE(name(RejectReason(77)), std::string("reason 77"));
    QCOMPARE(authTypeName(16), std::string("kerberos"));
    QCOMPARE(authTypeName(4711), std::string("provider 4711"));
    QVERIFY(!isConnectionOriented(PduType(1)));
    QVERIFY(isConnectionOriented(PduType::Shutdown));
}

void TestWirePdus::statusNames_data()
{
    QTest::addColumn<quint32>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("first") << 0u << QStringLiteral("ok");
    QTest::newRow("access denied") << 5u << QStringLiteral("access_denied");
    QTest::newRow("end of the map") << 0x16c9a0d6u << QStringLiteral("ept_s_not_registered");
    QTest::newRow("last") << 0x1c010017u << QStringLiteral("nca_s_unsupported_type");
    QTest::newRow("unknown") << 0x1c0100ffu << QStringLiteral("0x1c0100ff");
    QTest::newRow("unknown and small") << 0x7u << QStringLiteral("0x00000007");
}

void TestWirePdus::statusNames()
{
    QFETCH(quint32, code);
    QFETCH(QString, name);
    QCOMPARE(QString::fromStdString(statusName(code)), name);
}

void TestWirePdus::bindTimeFeatureSyntax()
{
    const auto both = bindTimeFeatures(SecurityContextMultiplexing | KeepConnectionOnOrphan);
    QCOMPARE(both.uuid.toString(), std::string("6cb71c2c-9812-4540-0300-000000000000"));
    QVERIFY(isBindTimeFeatures(both));
    QVERIFY(!isBindTimeFeatures(ndr));
}

QTEST_GUILESS_MAIN(TestWirePdus)
#include "tst_wire_pdus.moc"
