// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of endpoint mappers, with the habits of different servers, and the folding of their lines.
#include "hex.h"

#include "wire/binding.h"
#include "wire/epm_lookup.h"
#include "wire/epm_map.h"
#include "wire/fold.h"
#include "wire/response.h"
#include "wire/status.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QTest>

using namespace port135;
using namespace port135::wire;
using namespace port135::test;
using core::ProtocolSequence;

namespace {

using namespace core::literals;

const core::InterfaceId svcctl{"367abb81-9844-35f1-ad32-98f038001003"_uuid, 2, 0};
constexpr auto twoEntries = "05000203100000004001000002000000280100000000000000000000000000000000000000000000"
                            "0000000002000000f401000000000000"
                            "02000000000000000000000000000000000000000300000000000000010000000000000000000000"
                            "0000000000000000000000000400000000"
                            "000000100000004576656e74206c6f67205443504950004b0000004b000000050013000d81bb7a36"
                            "4498f135ad3298f0380010030200020000"
                            "0013000d045d888aeb1cc9119fe808002b10486002000200000001000b020000000100070200c205"
                            "0100090400c000020a0058000000580000"
                            "00050013000d4959d386c9834440b424db363231fd0c01000200000013000d045d888aeb1cc9119f"
                            "e808002b10486002000200000001000b02"
                            "00000001000f0c005c504950455c61747376630001001107005c5c484f53540000000000";

core::Endpoint tcpEndpoint(std::uint16_t port, const std::string &annotation = {})
{
    core::Endpoint endpoint;
    endpoint.interfaceId = svcctl;
    endpoint.protseq = ProtocolSequence::NcacnIpTcp;
    endpoint.syntaxes = core::SyntaxNdr;
    endpoint.port = port;
    endpoint.endpoint = std::to_string(port);
    endpoint.annotation = annotation;
    return endpoint;
}

LookupResponse responseOf(const std::vector<core::Endpoint> &endpoints)
{
    LookupResponse response;
    for (const auto &endpoint : endpoints)
        appendEntries(endpoint, response.entries);
    return response;
}

} // namespace

class TestWireEpm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsVector();
    void writesVector();
    void statusComesWithEntries();
    void emptyMap();
    void nullTowerIsUnknownEntry();
    void annotationsOfAllKinds_data();
    void annotationsOfAllKinds();
    void malformedTowerKeepsEntry();
    void malformedAnswerKeepsEntriesBefore();
    void limitStopsAppending();
    void answersAppend();
    void endpointsWriteAsRead();
    void mapAnswersAreEndpoints();
    void smallReferents();
    void foldsTwins();
    void foldKeepsWhatDiffers_data();
    void foldKeepsWhatDiffers();
    void foldsManyInProportion();
};

void TestWireEpm::readsVector()
{
    const auto response = readResponse(fromHex(twoEntries));
    QVERIFY(response);
    QCOMPARE(response->meta.callId, 2u);
    std::vector<core::Endpoint> endpoints;
    const auto summary = appendLookupResponse(response->stub, response->meta.byteOrder, endpoints);
    QCOMPARE(summary.status, ReadStatus::Ok);
    QCOMPARE(summary.entries, 2u);
    QCOMPARE(summary.rpcStatus, status::Ok);
    QVERIFY(summary.handle.isNull());
    QVERIFY(!summary.limited);

    auto expected = tcpEndpoint(49669);
    expected.address = "192.0.2.10";
    QVERIFY(core::sameEndpoint(endpoints.at(0), expected));
    QCOMPARE(endpoints.at(0).syntaxes, std::uint8_t(core::SyntaxNdr));

    expected = {};
    expected.interfaceId = {"86d35949-83c9-4044-b424-db363231fd0c"_uuid, 1, 0};
    expected.protseq = ProtocolSequence::NcacnNp;
    expected.endpoint = "\\PIPE\\atsvc";
    expected.address = "HOST";
    expected.annotation = "Event log TCPIP";
    QVERIFY(core::sameEndpoint(endpoints.at(1), expected));
}

void TestWireEpm::writesVector()
{
    LookupResponse lookup;
    lookup.entries.push_back(
        {{}, writeBinding({svcctl, ndr, ProtocolSequence::NcacnIpTcp, 49669, "", "192.0.2.10"}), ""});
    lookup.entries.push_back({{},
                              writeBinding({{"86d35949-83c9-4044-b424-db363231fd0c"_uuid, 1, 0},
                                            ndr,
                                            ProtocolSequence::NcacnNp,
                                            0,
                                            "\\PIPE\\atsvc",
                                            "HOST"}),
                              "Event log TCPIP"});
    // The recorded referents are 3 and 4.
    const auto vector = fromHex(twoEntries);
    auto again = *readLookupResponse(readResponse(vector)->stub, ByteOrder::Little);
    QVERIFY(again == lookup);
    Response response;
    response.meta.callId = 2;
    response.stub = writeLookupResponse(lookup);
    auto written = writeResponse(response);
    QCOMPARE(written.size(), vector.size());
    written[24 + 36 + 16] = 3;
    written[24 + 36 + 32 + 16] = 4;
    QCOMPARE(test::toHex(written), QByteArray(twoEntries));
}

void TestWireEpm::statusComesWithEntries()
{
    auto response = responseOf({tcpEndpoint(1025), tcpEndpoint(1026)});
    response.status = status::EptNotRegistered; // the last batch of Samba's rpcd_epmapper
    std::vector<core::Endpoint> endpoints;
    const auto summary =
        appendLookupResponse(writeLookupResponse(response, ByteOrder::Big), ByteOrder::Big, endpoints);
    QCOMPARE(summary.status, ReadStatus::Ok);
    QCOMPARE(summary.rpcStatus, status::EptNotRegistered);
    QCOMPARE(endpoints.size(), std::size_t(2));
    QCOMPARE(endpoints[1].port, std::uint16_t(1026));
}

void TestWireEpm::emptyMap()
{
    LookupResponse response;
    response.status = status::EptNotRegistered;
    std::vector<core::Endpoint> endpoints;
    const auto summary = appendLookupResponse(writeLookupResponse(response), ByteOrder::Little, endpoints);
    QCOMPARE(summary.status, ReadStatus::Ok);
    QCOMPARE(summary.entries, 0u);
    QVERIFY(endpoints.empty());
}

void TestWireEpm::nullTowerIsUnknownEntry()
{
    auto response = responseOf({tcpEndpoint(1025)});
    response.entries.insert(response.entries.begin(), {{}, std::nullopt, "nowhere"});
    std::vector<core::Endpoint> endpoints;
    const auto summary = appendLookupResponse(writeLookupResponse(response), ByteOrder::Little, endpoints);
    QCOMPARE(summary.status, ReadStatus::Ok);
    QCOMPARE(endpoints.size(), std::size_t(2));
    QCOMPARE(endpoints[0].protseq, ProtocolSequence::Unknown);
    QCOMPARE(endpoints[0].annotation, std::string("nowhere"));
    QVERIFY(endpoints[0].tower.empty());
    QCOMPARE(endpoints[1].port, std::uint16_t(1025)); // its tower was not given to the other
}

void TestWireEpm::annotationsOfAllKinds_data()
{
    QTest::addColumn<QByteArray>("hex"); // length, bytes, padding
    QTest::addColumn<QByteArray>("annotation");
    QTest::newRow("only a NUL") << QByteArray("01000000 00000000") << QByteArray();
    QTest::newRow("length 0, without a NUL") << QByteArray("00000000") << QByteArray();
    QTest::newRow("text without a NUL") << QByteArray("04000000 61626364") << QByteArray("abcd");
    QTest::newRow("bytes of some code page") << QByteArray("03000000 8ae50000") << QByteArray("\x8a\xe5");
    QTest::newRow("a NUL within") << QByteArray("04000000 61006200") << QByteArray("a\0b", 3);
}

void TestWireEpm::annotationsOfAllKinds()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, annotation);
    const QByteArray zeros(32, '0');
    const auto stub = fromHex(QByteArray(40, '0') + "01000000 f4010000 00000000 01000000" + zeros
                              + "00000000 00000000" + hex + "00000000");
    std::vector<core::Endpoint> endpoints;
    const auto summary = appendLookupResponse(stub, ByteOrder::Little, endpoints);
    QCOMPARE(summary.reason, "");
    QCOMPARE(endpoints.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(std::string(endpoints[0].annotation)), annotation);
}

void TestWireEpm::malformedTowerKeepsEntry()
{
    auto response = responseOf({tcpEndpoint(1025, "first"), tcpEndpoint(1026, "second")});
    response.entries[0].tower->resize(30);
    std::vector<core::Endpoint> endpoints;
    const auto summary = appendLookupResponse(writeLookupResponse(response), ByteOrder::Little, endpoints);
    QCOMPARE(summary.status, ReadStatus::Ok);
    QCOMPARE(endpoints.size(), std::size_t(2));
    QCOMPARE(endpoints[0].protseq, ProtocolSequence::Unknown);
    QCOMPARE(endpoints[0].tower.size(), std::size_t(30));
    QCOMPARE(endpoints[0].annotation, std::string("first"));
    QCOMPARE(endpoints[1].protseq, ProtocolSequence::NcacnIpTcp);
}

void TestWireEpm::malformedAnswerKeepsEntriesBefore()
{
    auto stub = writeLookupResponse(responseOf({tcpEndpoint(1025), tcpEndpoint(1026), tcpEndpoint(1027)}));
    stub.resize(stub.size() - 50); // within the third tower
    std::vector<core::Endpoint> endpoints;
    const auto summary = appendLookupResponse(stub, ByteOrder::Little, endpoints);
    QCOMPARE(summary.status, ReadStatus::Malformed);
    QVERIFY(*summary.reason);
    QCOMPARE(summary.entries, 2u);
    QCOMPARE(endpoints.size(), std::size_t(2));
    QCOMPARE(endpoints[1].port, std::uint16_t(1026));
}

void TestWireEpm::limitStopsAppending()
{
    auto response = responseOf({tcpEndpoint(1025), tcpEndpoint(1026), tcpEndpoint(1027)});
    response.status = status::EptNotRegistered;
    const auto stub = writeLookupResponse(response);
    std::vector<core::Endpoint> endpoints;
    auto summary = appendLookupResponse(stub, ByteOrder::Little, endpoints, 2);
    QVERIFY(summary.limited);
    QCOMPARE(summary.entries, 3u);
    QCOMPARE(summary.rpcStatus, status::EptNotRegistered);
    QCOMPARE(endpoints.size(), std::size_t(2));
    summary = appendLookupResponse(stub, ByteOrder::Little, endpoints, 3);
    QVERIFY(!summary.limited);
}

void TestWireEpm::answersAppend()
{
    std::vector<core::Endpoint> endpoints;
    for (std::uint16_t port = 1; port <= 5; ++port)
        appendLookupResponse(writeLookupResponse(responseOf({tcpEndpoint(port)})), ByteOrder::Little,
                             endpoints);
    QCOMPARE(endpoints.size(), std::size_t(5));
    for (std::uint16_t port = 1; port <= 5; ++port)
        QCOMPARE(endpoints[port - 1u].port, port);
}

void TestWireEpm::endpointsWriteAsRead()
{
    auto both = tcpEndpoint(49664, "both");
    both.syntaxes = core::SyntaxNdr | core::SyntaxNdr64;
    both.address = "192.0.2.7";
    both.object = "11111111-2222-3333-4444-555555555555"_uuid;
    core::Endpoint unknown;
    unknown.tower = "\x01";
    unknown.syntaxes = core::SyntaxOther;
    const auto response = responseOf({both, unknown});
    QCOMPARE(response.entries.size(), std::size_t(3));
    std::vector<core::Endpoint> endpoints;
    appendLookupResponse(writeLookupResponse(response), ByteOrder::Little, endpoints);
    foldEndpoints(endpoints);
    QCOMPARE(endpoints.size(), std::size_t(2));
    QVERIFY(core::sameEndpoint(endpoints[0], both));
    QCOMPARE(endpoints[0].syntaxes, both.syntaxes);
    QVERIFY(core::sameEndpoint(endpoints[1], unknown));
}

void TestWireEpm::mapAnswersAreEndpoints()
{
    MapResponse response;
    response.towers.push_back(
        writeBinding({svcctl, ndr, ProtocolSequence::NcacnIpTcp, 49664, "", "192.0.2.7"}));
    response.towers.push_back(std::nullopt);
    response.towers.push_back(
        writeBinding({svcctl, ndr, ProtocolSequence::NcacnIpTcp, 49665, "", "192.0.2.7"}));
    const auto read = readMapResponse(writeMapResponse(response), ByteOrder::Little);
    QVERIFY(read);
    std::vector<core::Endpoint> endpoints;
    appendMapTowers(*read, endpoints);
    QCOMPARE(endpoints.size(), std::size_t(2));
    QCOMPARE(endpoints[1].port, std::uint16_t(49665));
}

void TestWireEpm::smallReferents()
{
    MapRequest request;
    request.object = core::Uuid{};
    request.tower = Buffer{1, 2, 3};
    const auto stub = writeMapRequest(request);
    QCOMPARE(test::toHex(Bytes(stub).first(4)), QByteArray("01000000"));
    QCOMPARE(test::toHex(Bytes(stub).subspan(20, 16)), QByteArray("02000000030000000300000001020300"));
}

void TestWireEpm::foldsTwins()
{
    auto ndrLine = tcpEndpoint(1025, "a");
    auto ndr64Line = ndrLine;
    ndr64Line.syntaxes = core::SyntaxNdr64;
    std::vector<core::Endpoint> endpoints{ndrLine,           tcpEndpoint(1026), ndr64Line,
                                          tcpEndpoint(1024), ndrLine,           tcpEndpoint(1026)};
    foldEndpoints(endpoints);
    QCOMPARE(endpoints.size(), std::size_t(3));
    QCOMPARE(endpoints[0].port, std::uint16_t(1025)); // the order of first sight
    QCOMPARE(endpoints[1].port, std::uint16_t(1026));
    QCOMPARE(endpoints[2].port, std::uint16_t(1024));
    QCOMPARE(endpoints[0].syntaxes, std::uint8_t(core::SyntaxNdr | core::SyntaxNdr64));
    QCOMPARE(endpoints[1].syntaxes, std::uint8_t(core::SyntaxNdr));
}

void TestWireEpm::foldKeepsWhatDiffers_data()
{
    QTest::addColumn<int>("field");
    const char *const fields[] = {"interface", "minor version", "object",    "sequence",
                                  "endpoint",  "address",       "annotation"};
    for (int i = 0; i < int(std::size(fields)); ++i)
        QTest::newRow(fields[i]) << i;
}

void TestWireEpm::foldKeepsWhatDiffers()
{
    QFETCH(int, field);
    auto other = tcpEndpoint(1025);
    switch (field) {
    case 0:
        other.interfaceId.uuid.timeLow ^= 1;
        break;
    case 1:
        ++other.interfaceId.minor;
        break;
    case 2:
        other.object.timeLow = 1;
        break;
    case 3:
        other.protseq = ProtocolSequence::NcacnHttp;
        break;
    case 4:
        other.endpoint = "x";
        break;
    case 5:
        other.address = "x";
        break;
    default:
        other.annotation = "x";
    }
    std::vector<core::Endpoint> endpoints{tcpEndpoint(1025), other, tcpEndpoint(1025)};
    foldEndpoints(endpoints);
    QCOMPARE(endpoints.size(), std::size_t(2));
    QVERIFY(core::sameEndpoint(endpoints[1], other));
}

void TestWireEpm::foldsManyInProportion()
{
    std::vector<core::Endpoint> endpoints;
    for (int i = 0; i < 120'000; ++i)
        endpoints.push_back(tcpEndpoint(static_cast<std::uint16_t>(i % 60'000), "annotation of some length"));
    QElapsedTimer timer;
    timer.start();
    foldEndpoints(endpoints);
    QCOMPARE(endpoints.size(), std::size_t(60'000));
    // Comparing each with each takes 20 seconds and more even in an optimised build, this a fraction of one.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    for (std::size_t i = 0; i < endpoints.size(); ++i)
        QCOMPARE(std::size_t(endpoints[i].port), i);
}

QTEST_GUILESS_MAIN(TestWireEpm)
#include "tst_wire_epm.moc"
