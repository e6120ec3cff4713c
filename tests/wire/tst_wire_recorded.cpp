// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations of real servers, as they were recorded (tests/data/pdus).
#include "hex.h"

#include "wire/bind.h"
#include "wire/bind_ack.h"
#include "wire/classify.h"
#include "wire/epm_lookup.h"
#include "wire/fold.h"
#include "wire/fragment.h"
#include "wire/mgmt.h"
#include "wire/ntlm.h"
#include "wire/pdu_frame.h"
#include "wire/request.h"
#include "wire/response.h"
#include "wire/status.h"

#include <QByteArray>
#include <QDir>
#include <QObject>
#include <QStringLiteral>
#include <QTest>

using namespace port135;
using namespace port135::wire;
using namespace port135::test;

namespace {

Buffer recorded(const char *name)
{
    return recordedPdu(QStringLiteral(PORT135_TEST_DATA "/pdus/%1.hex").arg(QLatin1String(name)));
}

} // namespace

class TestWireRecorded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPduIsReadAndWrittenBack_data();
    void everyPduIsReadAndWrittenBack();
    void lookupOfDomainController();
    void lookupOfFileServer();
    void interfacesOfMapper_data();
    void interfacesOfMapper();
    void challenge_data();
    void challenge();
    void refusedObjectExporter();
};

void TestWireRecorded::everyPduIsReadAndWrittenBack_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(PORT135_TEST_DATA "/pdus"));
    const auto files = folder.entryList({QStringLiteral("*.hex")});
    QVERIFY(!files.isEmpty());
    for (const auto &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestWireRecorded::everyPduIsReadAndWrittenBack()
{
    QFETCH(QString, path);
    const auto bytes = recordedPdu(path);
    QCOMPARE(classify(bytes), Speech::DceRpc);
    const auto frame = readFrame(bytes);
    QVERIFY2(frame, frame.reason);
    QCOMPARE(frame.consumed, bytes.size());
    Buffer written;
    switch (frame->header.type) {
    case PduType::Bind:
    case PduType::AlterContext:
        written = writeBind(*readBind(bytes));
        break;
    case PduType::BindAck:
    case PduType::AlterContextResponse:
        written = writeBindAck(*readBindAck(bytes));
        break;
    case PduType::Request:
        written = writeRequest(*readRequest(bytes), largestFragment);
        break;
    case PduType::Response:
        written = writeResponse(*readResponse(bytes), largestFragment);
        break;
    default: {
        PduFrameWriter writer(written, frame->header.type, frame->header.meta());
        writer.body().bytes(frame->body);
        writer.finish(frame->auth());
        break;
    }
    }
    QCOMPARE(written.size(), bytes.size());
    if (frame->header.type == PduType::Request
        || frame->header.type == PduType::Response) // the allocation hint
        std::copy_n(bytes.begin() + 16, 4, written.begin() + 16);
    QCOMPARE(test::toHex(written), test::toHex(bytes));
}

void TestWireRecorded::lookupOfDomainController()
{
    const auto request = readRequest(recorded("samba-ad-lookup-3-request"));
    QVERIFY(request);
    QCOMPARE(request->opnum, epm::LookupOpnum);
    const auto asked = readLookupRequest(request->stub, request->meta.byteOrder);
    QVERIFY(asked);
    QVERIFY(asked->handle.isNull());

    auto reassembler = Reassembler::forResponse(request->meta.callId, request->contextId);
    QCOMPARE(reassembler.feed(recorded("samba-ad-lookup-4-response")), Reassembler::State::NeedMore);
    QCOMPARE(reassembler.feed(recorded("samba-ad-lookup-5-response")), Reassembler::State::Complete);
    std::vector<core::Endpoint> endpoints;
    const auto first = appendLookupResponse(reassembler.stub(), reassembler.byteOrder(), endpoints);
    QCOMPARE(first.status, ReadStatus::Ok);
    QCOMPARE(first.entries, 53u);
    QCOMPARE(first.rpcStatus, status::Ok);
    QVERIFY(!first.handle.isNull());

    const auto next = readRequest(recorded("samba-ad-lookup-6-request"));
    QVERIFY(readLookupRequest(next->stub, next->meta.byteOrder)->handle == first.handle);
    const auto last = readResponse(recorded("samba-ad-lookup-7-response"));
    const auto second = appendLookupResponse(last->stub, last->meta.byteOrder, endpoints);
    QCOMPARE(second.status, ReadStatus::Ok);
    QCOMPARE(second.entries, 0u);
    QCOMPARE(second.rpcStatus, status::EptNotRegistered);
    QVERIFY(second.handle.isNull());

    QCOMPARE(endpoints.size(), std::size_t(53));
    for (const auto &endpoint : endpoints)
        QVERIFY(endpoint.protseq != core::ProtocolSequence::Unknown);
    const auto drsuapi = *core::Uuid::parse("e3514235-4b06-11d1-ab04-00c04fc2dcd2");
    QVERIFY(std::any_of(endpoints.begin(), endpoints.end(), [&](const core::Endpoint &endpoint) {
        return endpoint.interfaceId.uuid == drsuapi && endpoint.protseq == core::ProtocolSequence::NcacnIpTcp
            && endpoint.port != 0;
    }));
    foldEndpoints(endpoints);
    QVERIFY(endpoints.size() <= 53);
}

void TestWireRecorded::lookupOfFileServer()
{
    const auto response = readResponse(recorded("samba-file-server-lookup-4-response"));
    QVERIFY(response);
    std::vector<core::Endpoint> endpoints;
    const auto summary = appendLookupResponse(response->stub, response->meta.byteOrder, endpoints);
    QCOMPARE(summary.status, ReadStatus::Ok);
    QVERIFY(summary.entries > 20);
    QCOMPARE(summary.rpcStatus, status::EptNotRegistered); // together with the entries
    QVERIFY(summary.handle.isNull());
    QCOMPARE(endpoints.size(), std::size_t(summary.entries));
    for (const auto &endpoint : endpoints)
        QVERIFY(endpoint.protseq != core::ProtocolSequence::Unknown);
}

void TestWireRecorded::interfacesOfMapper_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("domain controller") << QByteArray("samba-ad-mgmt-4-response");
    QTest::newRow("file server") << QByteArray("samba-file-server-mgmt-4-response");
}

void TestWireRecorded::interfacesOfMapper()
{
    QFETCH(QByteArray, file);
    const auto response = readResponse(recorded(file.constData()));
    QVERIFY(response);
    const auto answer = readInterfacesResponse(response->stub, response->meta.byteOrder);
    QVERIFY(answer);
    QCOMPARE(answer->interfaces.size(), std::size_t(2));
    QVERIFY(answer->interfaces[0] == endpointMapper);
    QVERIFY(answer->interfaces[1] == management);
}

void TestWireRecorded::challenge_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("names"); // target, computer, domain, DNS computer, DNS domain
    QTest::newRow("domain controller") << QByteArray("samba-ad-ntlm-2-bind_ack")
                                       << QByteArray("PORT135 DC135 PORT135 dc135.port135.test port135.test");
    QTest::newRow("file server") << QByteArray("samba-file-server-ntlm-2-bind_ack")
                                 << QByteArray("FILES135 FILES135 FILES135 vm ");
}

void TestWireRecorded::challenge()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, names);
    const auto ack = readBindAck(recorded(file.constData()));
    QVERIFY(ack);
    QVERIFY(ack->auth);
    QCOMPARE(ack->auth->type, AuthType::Ntlm);
    QCOMPARE(ack->secondaryAddress, std::string("135"));
    const auto challenge = readNtlmChallenge(ack->auth->token);
    QVERIFY(challenge);
    const auto got = challenge->targetName + ' ' + challenge->netbiosComputer + ' ' + challenge->netbiosDomain
        + ' ' + challenge->dnsComputer + ' ' + challenge->dnsDomain;
    QCOMPARE(QByteArray::fromStdString(got), names);
    QVERIFY(challenge->version == (core::OsVersion{6, 1, 0}));
    QVERIFY(challenge->fileTime);
    QVERIFY(toTimestamp(*challenge->fileTime));
}

void TestWireRecorded::refusedObjectExporter()
{
    const auto ack = readBindAck(recorded("samba-ad-oxid-2-bind_ack"));
    QVERIFY(ack);
    QCOMPARE(ack->results.size(), std::size_t(1));
    QCOMPARE(ack->results[0].result, ContextResult::ProviderRejection);
    QCOMPARE(ack->results[0].status(), 0x20001u);
}

QTEST_GUILESS_MAIN(TestWireRecorded)
#include "tst_wire_recorded.moc"
