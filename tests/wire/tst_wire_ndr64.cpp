// SPDX-License-Identifier: GPL-3.0-or-later
// Stubs in NDR64 [MS-RPCE 2.2.5]: what Windows sent (map), what Samba writes (lookup request, interfaces),
// and all others by way of these.
#include "hex.h"

#include "wire/binding.h"
#include "wire/epm_lookup.h"
#include "wire/epm_map.h"
#include "wire/interfaces_reader.h"
#include "wire/mgmt.h"
#include "wire/oxid.h"
#include "wire/status.h"
#include "wire/syntax.h"

#include <QTest>

using namespace port135;
using namespace port135::wire;
using namespace port135::test;
using namespace core::literals;

namespace {

constexpr StubEncoding ndr64Little{ByteOrder::Little, true};
constexpr StubEncoding ndr64Big{ByteOrder::Big, true};
constexpr StubEncoding all[] = {ByteOrder::Little, ByteOrder::Big, ndr64Little, ndr64Big};

constexpr core::InterfaceId serviceControl{"367abb81-9844-35f1-ad32-98f038001003"_uuid, 2, 0};

// Windows Server 2019, asked by Windows 10 for service control.
const QByteArray mapRequestOfWindows = "0000000000000000"
                                       "0200000000000000"
                                       "4b00000000000000"
                                       "4b000000"
                                       "0500"
                                       "13000d81bb7a364498f135ad3298f0380010030200"
                                       "02000000"
                                       "13000d045d888aeb1cc9119fe808002b1048600200"
                                       "02000000"
                                       "01000b"
                                       "02000000"
                                       "010007"
                                       "02000087"
                                       "010009"
                                       "040000000000"
                                       "00"
                                       "0000000000000000000000000000000000000000"
                                       "04000000";
const QByteArray mapAnswerOfWindows = "0000000000000000000000000000000000000000"
                                      "01000000"
                                      "0400000000000000"
                                      "0000000000000000"
                                      "0100000000000000"
                                      "0300000000000000"
                                      "4b00000000000000"
                                      "4b000000"
                                      "0500"
                                      "13000d81bb7a364498f135ad3298f0380010030200"
                                      "02000000"
                                      "13000d045d888aeb1cc9119fe808002b1048600200"
                                      "02000000"
                                      "01000b"
                                      "02000000"
                                      "010007"
                                      "0200c3c3"
                                      "010009"
                                      "0400ac122706"
                                      "00"
                                      "00000000";

LookupResponse someLines()
{
    LookupResponse response;
    response.handle.uuid = "11223344-5566-7788-99aa-bbccddeeff00"_uuid;
    for (unsigned i = 0; i < 6; ++i) {
        Binding binding;
        binding.interfaceId = {{i, 0x1234, 0xabcd, {1, 2, 3, 4, 5, 6, 7, 8}}, 1, std::uint16_t(i)};
        const bool isPipe = i % 2 == 1;
        binding.protseq = isPipe ? core::ProtocolSequence::NcacnNp : core::ProtocolSequence::NcacnIpTcp;
        binding.port = isPipe ? std::uint16_t(0) : std::uint16_t(49664 + i);
        binding.endpoint = isPipe ? "\\pipe\\" + std::string(i, 'p') : std::to_string(49664 + i);
        binding.address = isPipe ? "\\\\SRV" : "10.0.0.5";
        LookupEntry entry;
        entry.object.timeLow = i;
        entry.tower = writeBinding(binding);
        entry.annotation = std::string(7 * i, 'a');
        response.entries.push_back(std::move(entry));
    }
    return response;
}

/// The stub with four bytes more in front of its status: how some fill the structure before it.
Buffer withGap(Buffer stub)
{
    stub.insert(stub.end() - 4, 4, std::uint8_t(0));
    return stub;
}

} // namespace

class TestWireNdr64 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapOfWindows();
    void lookupRequestOfSamba();
    void interfacesOfSamba();
    void linesStandWhereTheSpecificationSays();
    void everyEncodingSaysTheSame();
    void piecesMakeNoDifference();
    void aStatusBehindAGap();
    void whatEndsEarlyKeepsItsLines();
    void countsThatCannotBe();
    void interfacesInPieces();
};

void TestWireNdr64::mapOfWindows()
{
    const auto request = readMapRequest(fromHex(mapRequestOfWindows), ndr64Little);
    QVERIFY(request);
    QVERIFY(!request->object);
    QVERIFY(request->handle.isNull());
    QCOMPARE(request->maxTowers, 4u);
    const auto wanted = readBinding(request->tower.value());
    QVERIFY(wanted);
    QCOMPARE(wanted->interfaceId, serviceControl);
    QCOMPARE(wanted->port, std::uint16_t(135));

    const auto answer = readMapResponse(fromHex(mapAnswerOfWindows), ndr64Little);
    QVERIFY(answer);
    QCOMPARE(answer->maxTowers, 4u);
    QCOMPARE(answer->status, 0u);
    std::vector<core::Endpoint> endpoints;
    appendMapTowers(*answer, endpoints);
    QCOMPARE(endpoints.size(), std::size_t(1));
    QCOMPARE(endpoints[0].interfaceId, serviceControl);
    QCOMPARE(endpoints[0].port, std::uint16_t(50115));
    QCOMPARE(endpoints[0].address.view(), std::string_view("172.18.39.6"));

    // Windows numbers its referents differently, and that is all.
    auto written = writeMapResponse(*answer, ndr64Little);
    written[48] = 3;
    QCOMPARE(toHex(written), mapAnswerOfWindows);
    auto asked = writeMapRequest(*request, ndr64Little);
    asked[8] = 2;
    QCOMPARE(toHex(asked), mapRequestOfWindows);
}

void TestWireNdr64::lookupRequestOfSamba()
{
    const QByteArray samba = "00000000"
                             "00000000"
                             "0000000000000000"
                             "0000000000000000"
                             "01000000"
                             "0000000000000000000000000000000000000000"
                             "f4010000";
    QCOMPARE(toHex(writeLookupRequest({}, ndr64Little)), samba);
    QVERIFY(*readLookupRequest(fromHex(samba), ndr64Little) == LookupRequest{});
}

void TestWireNdr64::interfacesOfSamba()
{
    const QByteArray samba = "0000020000000000"
                             "0200000000000000"
                             "02000000"
                             "00000000"
                             "0400020000000000"
                             "0800020000000000"
                             "403322116655887799aabbccddeeff00"
                             "01000000"
                             "413322116655887799aabbccddeeff00"
                             "01000000"
                             "00000000";
    const auto read = readInterfacesResponse(fromHex(samba), ndr64Little);
    QVERIFY(read);
    const std::vector<core::InterfaceId> expected{{"11223340-5566-7788-99aa-bbccddeeff00"_uuid, 1, 0},
                                                  {"11223341-5566-7788-99aa-bbccddeeff00"_uuid, 1, 0}};
    QVERIFY(read->interfaces == expected);
    QCOMPARE(read.consumed, std::size_t(84));
    QVERIFY(*readInterfacesResponse(writeInterfacesResponse(*read, ndr64Little), ndr64Little) == *read);
    const auto none = readInterfacesResponse(writeInterfacesResponse({}, ndr64Little), ndr64Little);
    QVERIFY(none && none->interfaces.empty());
}

void TestWireNdr64::linesStandWhereTheSpecificationSays()
{
    // Two lines as Samba writes them, the second with an empty annotation; their towers as Windows does.
    const QByteArray tower = "4b00000000000000"
                             "4b000000"
                             "0500"
                             "13000d785734123412cdabef000123456789ac0100"
                             "02000000"
                             "13000d045d888aeb1cc9119fe808002b1048600200"
                             "02000000"
                             "01000b"
                             "02000000"
                             "010007"
                             "0200c200"
                             "010009"
                             "04000a000005"
                             "00";
    const QByteArray lines = "00000000443322116655887799aabbccddeeff00"
                             "02000000"
                             "f401000000000000"
                             "0000000000000000"
                             "0200000000000000"
                             "00000000000000000000000000000000"
                             "0100000000000000"
                             "0000000000000000"
                             "0400000000000000"
                             "61626300"
                             "00000000"
                             "00000000000000000000000000000000"
                             "0200000000000000"
                             "0000000000000000"
                             "0100000000000000"
                             "00"
                             "00000000000000";
    const auto stub = lines + tower + tower + "d6a0c916";
    const auto answer = readLookupResponse(fromHex(stub), ndr64Little);
    QVERIFY(answer);
    QCOMPARE(answer->maxEntries, 500u);
    QCOMPARE(answer->status, status::EptNotRegistered);
    QCOMPARE(answer->entries.size(), std::size_t(2));
    QCOMPARE(answer->entries[0].annotation, std::string("abc"));
    QCOMPARE(answer->entries[1].annotation, std::string());
    for (const auto &entry : answer->entries)
        QCOMPARE(readBinding(entry.tower.value())->port, std::uint16_t(49664));
    QCOMPARE(toHex(writeLookupResponse(*answer, ndr64Little)), stub);
}

void TestWireNdr64::everyEncodingSaysTheSame()
{
    const auto lines = someLines();
    MapResponse map;
    for (const auto &entry : lines.entries)
        map.towers.push_back(entry.tower);
    map.towers.emplace(map.towers.begin() + 2); // a null pointer
    map.status = status::EptNotRegistered;
    MapRequest question;
    question.object = "11223340-5566-7788-99aa-bbccddeeff00"_uuid;
    question.tower = lines.entries[1].tower;
    LookupRequest lookup;
    lookup.object = question.object;
    lookup.interfaceId = serviceControl;
    lookup.handle = lines.handle;
    const StatisticsResponse statistics{{1, 2, 3, 4}, 0};
    const PrincipalResponse principal{"OFFICE\\SRV7$", 0};
    ServerAliveResponse alive;
    alive.majorVersion = 5;
    alive.minorVersion = 7;
    alive.bindings = {{7, "SRV7"}, {7, "10.0.0.5"}};
    alive.securityBindings = {{9, 0xffff, ""}, {10, 0xffff, ""}};
    alive.status = 5;
    for (const auto encoding : all) {
        QVERIFY(*readLookupResponse(writeLookupResponse(lines, encoding), encoding) == lines);
        QVERIFY(*readMapResponse(writeMapResponse(map, encoding), encoding) == map);
        QVERIFY(*readMapRequest(writeMapRequest(question, encoding), encoding) == question);
        QVERIFY(*readLookupRequest(writeLookupRequest(lookup, encoding), encoding) == lookup);
        QVERIFY(*readStatisticsResponse(writeStatisticsResponse(statistics, encoding), encoding)
                == statistics);
        QVERIFY(*readPrincipalResponse(writePrincipalResponse(principal, encoding), encoding) == principal);
        const auto read = readServerAliveResponse(writeServerAliveResponse(alive, encoding), encoding);
        QVERIFY(read && read->bindings == alive.bindings && read->securityBindings == alive.securityBindings);
        QCOMPARE(read->status, 5u);
    }
}

void TestWireNdr64::piecesMakeNoDifference()
{
    auto lines = someLines();
    lines.entries[2].tower.reset();
    lines.status = status::EptNotRegistered;
    for (const auto encoding : {ndr64Little, ndr64Big}) {
        const auto stub = writeLookupResponse(lines, encoding);
        std::vector<core::Endpoint> whole;
        const auto expected = appendLookupResponse(stub, encoding, whole);
        QCOMPARE(expected.status, ReadStatus::Ok);
        QCOMPARE(whole.size(), lines.entries.size());
        for (std::size_t piece = 1; piece <= stub.size(); piece += piece < 90 ? 1 : 37) {
            std::vector<core::Endpoint> endpoints;
            LookupReader reader(endpoints, 1000);
            for (std::size_t at = 0; at < stub.size(); at += piece)
                reader.feed(Bytes(stub).subspan(at, std::min(piece, stub.size() - at)), encoding);
            const auto summary = reader.finish();
            QCOMPARE(summary.status, ReadStatus::Ok);
            QCOMPARE(summary.rpcStatus, expected.rpcStatus);
            QCOMPARE(summary.entries, expected.entries);
            QVERIFY(!summary.damaged);
            QVERIFY(std::equal(endpoints.begin(), endpoints.end(), whole.begin(), whole.end(),
                               core::sameEndpoint));
        }
    }
}

void TestWireNdr64::aStatusBehindAGap()
{
    auto lines = someLines();
    lines.status = status::EptNotRegistered;
    unsigned gaps = 0;
    for (std::size_t count = 1; count <= lines.entries.size(); ++count) {
        auto some = lines;
        some.entries.resize(count);
        auto stub = writeLookupResponse(some, ndr64Little);
        if (stub.size() % 8 == 0) { // the structure in front of the status has a gap
            ++gaps;
            stub = withGap(std::move(stub));
        }
        const auto read = readLookupResponse(stub, ndr64Little);
        QVERIFY(read);
        QVERIFY(*read == some);
        std::vector<core::Endpoint> endpoints;
        QVERIFY(!appendLookupResponse(stub, ndr64Little, endpoints).damaged);
    }
    QVERIFY(gaps > 0);
    MapResponse map;
    map.towers.push_back(lines.entries[3].tower);
    map.towers.push_back(lines.entries[1].tower);
    map.status = status::EptNotRegistered;
    const auto stub = writeMapResponse(map, ndr64Little);
    QVERIFY(*readMapResponse(stub.size() % 8 == 0 ? withGap(stub) : stub, ndr64Little) == map);
}

void TestWireNdr64::whatEndsEarlyKeepsItsLines()
{
    const auto stub = writeLookupResponse(someLines(), ndr64Little);
    std::size_t most = 0;
    for (std::size_t size = 0; size < stub.size(); ++size) {
        std::vector<core::Endpoint> endpoints;
        const auto summary = appendLookupResponse(Bytes(stub).first(size), ndr64Little, endpoints);
        QCOMPARE(summary.status, ReadStatus::Malformed);
        QVERIFY(endpoints.size() >= most);
        most = endpoints.size();
    }
    QCOMPARE(most, someLines().entries.size());
}

void TestWireNdr64::countsThatCannotBe()
{
    const auto sound = writeLookupResponse(someLines(), ndr64Little);
    for (const std::size_t at : {24u, 32u, 40u, 48u + 24u, 48u + 32u}) { // counts, offsets, a length
        auto stub = sound;
        std::fill_n(stub.begin() + std::ptrdiff_t(at), 8, std::uint8_t(0xff));
        std::vector<core::Endpoint> endpoints;
        appendLookupResponse(stub, ndr64Little, endpoints);
        QVERIFY(endpoints.size() <= 6);
    }
    auto list = writeInterfacesResponse({{serviceControl}, 0}, ndr64Little);
    list[12] = 1; // the maximum count: 2^32 + 1
    QCOMPARE(readInterfacesResponse(list, ndr64Little).status, ReadStatus::Malformed);
}

void TestWireNdr64::interfacesInPieces()
{
    InterfacesResponse response;
    for (unsigned i = 0; i < 300; ++i)
        response.interfaces.push_back({{i, 1, 2, {}}, 1, 0});
    for (const auto encoding : {ndr64Little, ndr64Big}) {
        const auto stub = writeInterfacesResponse(response, encoding);
        for (const std::size_t piece : {1u, 3u, 7u, 20u, 100'000u}) {
            std::vector<core::InterfaceId> interfaces;
            InterfacesReader reader(interfaces, 1024);
            for (std::size_t at = 0; at < stub.size(); at += piece)
                reader.feed(Bytes(stub).subspan(at, std::min(piece, stub.size() - at)), encoding);
            QCOMPARE(reader.finish().status, ReadStatus::Ok);
            QVERIFY(interfaces == response.interfaces);
        }
    }
}

QTEST_GUILESS_MAIN(TestWireNdr64)
#include "tst_wire_ndr64.moc"
