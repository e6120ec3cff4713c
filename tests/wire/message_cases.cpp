// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_cases.h"

#include "wire/bind.h"
#include "wire/bind_ack.h"
#include "wire/bind_nak.h"
#include "wire/binding.h"
#include "wire/epm_handle_free.h"
#include "wire/epm_lookup.h"
#include "wire/epm_map.h"
#include "wire/fault.h"
#include "wire/mgmt.h"
#include "wire/ntlm.h"
#include "wire/oxid.h"
#include "wire/request.h"
#include "wire/response.h"
#include "wire/tower.h"

namespace port135::test {
namespace {

using namespace wire;

std::uint32_t below(Random &random, std::uint32_t end)
{
    return random() % end;
}

bool coin(Random &random)
{
    return random() & 1;
}

std::uint16_t anyU16(Random &random)
{
    return static_cast<std::uint16_t>(random());
}

std::uint8_t anyU8(Random &random)
{
    return static_cast<std::uint8_t>(random());
}

Buffer anyBytes(Random &random, std::uint32_t most, std::uint32_t least = 0)
{
    Buffer bytes(least + below(random, most - least + 1));
    for (auto &byte : bytes)
        byte = anyU8(random);
    return bytes;
}

/// Bytes of an unknown code page, NULs included.
std::string anyText(Random &random, std::uint32_t most)
{
    const auto bytes = anyBytes(random, most);
    return std::string(bytes.begin(), bytes.end());
}

/// Well-formed UTF-8 without NUL, with one to four bytes a character.
std::string anyUtf8(Random &random, std::uint32_t most)
{
    static const char *const characters[] = {
        "A", "z", "-", "\xc3\xa9", "\xe6\x9d\xb1", "\xe4\xba\xac", "\xf0\x9f\x96\xa5"};
    std::string text;
    for (auto length = below(random, most + 1); length; --length)
        text += characters[below(random, std::size(characters))];
    return text;
}

core::Uuid anyUuid(Random &random)
{
    core::Uuid uuid;
    uuid.timeLow = random();
    uuid.timeMid = anyU16(random);
    uuid.timeHiAndVersion = anyU16(random);
    for (auto &byte : uuid.clockSeqAndNode)
        byte = anyU8(random);
    return uuid;
}

core::InterfaceId anyInterface(Random &random)
{
    return {anyUuid(random), anyU16(random), anyU16(random)};
}

SyntaxId anySyntax(Random &random)
{
    return {anyUuid(random), random()};
}

ContextHandle anyHandle(Random &random)
{
    if (coin(random))
        return {};
    return {random(), anyUuid(random)};
}

std::optional<Auth> anyAuth(Random &random)
{
    if (coin(random))
        return std::nullopt;
    return Auth{AuthType(anyU8(random)), AuthLevel(anyU8(random)), random(), anyBytes(random, 90, 1)};
}

PduMeta anyMeta(Random &random, ByteOrder order)
{
    return {random(), static_cast<std::uint8_t>(random() & 0x7f), order};
}

Bind anyBind(Random &random, ByteOrder order)
{
    Bind bind{anyMeta(random, order), coin(random), anyU16(random), anyU16(random), random(), {}, {}};
    for (auto contexts = below(random, 5); contexts; --contexts) {
        auto &context = bind.contexts.emplace_back();
        context.id = anyU16(random);
        context.interfaceId = anyInterface(random);
        for (auto syntaxes = below(random, 4); syntaxes; --syntaxes)
            context.transferSyntaxes.push_back(anySyntax(random));
    }
    bind.auth = anyAuth(random);
    return bind;
}

BindAck anyBindAck(Random &random, ByteOrder order)
{
    BindAck ack{anyMeta(random, order),
                coin(random),
                anyU16(random),
                anyU16(random),
                random(),
                anyText(random, 20),
                {},
                {}};
    for (auto results = below(random, 5); results; --results)
        ack.results.push_back({ContextResult(anyU16(random)), anyU16(random), anySyntax(random)});
    ack.auth = anyAuth(random);
    return ack;
}

BindNak anyBindNak(Random &random, ByteOrder order)
{
    BindNak nak;
    nak.meta = anyMeta(random, order);
    nak.reason = RejectReason(anyU16(random));
    for (auto versions = below(random, 4); versions; --versions)
        nak.versions.push_back({anyU8(random), anyU8(random)});
    if (coin(random))
        nak.extendedError = anyBytes(random, 40);
    nak.auth = anyAuth(random);
    return nak;
}

Request anyRequest(Random &random, ByteOrder order)
{
    Request request;
    request.meta = anyMeta(random, order);
    request.contextId = anyU16(random);
    request.opnum = anyU16(random);
    if (coin(random))
        request.object = anyUuid(random);
    request.stub = anyBytes(random, 300);
    request.auth = anyAuth(random);
    return request;
}

Response anyResponse(Random &random, ByteOrder order)
{
    return {anyMeta(random, order), anyU16(random), anyU8(random), anyBytes(random, 300), anyAuth(random)};
}

Fault anyFault(Random &random, ByteOrder order)
{
    return {anyMeta(random, order), anyU16(random), anyU8(random), anyU8(random), random(),
            anyBytes(random, 60),   anyAuth(random)};
}

Tower anyTower(Random &random)
{
    Tower tower;
    for (auto floors = below(random, 10); floors; --floors)
        tower.floors.push_back({FloorProtocol(anyU8(random)), anyBytes(random, 24), anyBytes(random, 24)});
    return tower;
}

std::optional<Buffer> anyTowerBytes(Random &random)
{
    switch (below(random, 4)) {
    case 0:
        return std::nullopt;
    case 1:
        return anyBytes(random, 80);
    case 2:
        return writeTower(anyTower(random));
    default:
        return writeBinding({anyInterface(random), coin(random) ? ndr : ndr64,
                             core::ProtocolSequence::NcacnIpTcp, anyU16(random), "", "192.0.2.1"});
    }
}

LookupRequest anyLookupRequest(Random &random)
{
    LookupRequest request;
    request.inquiryType = InquiryType(random());
    if (coin(random))
        request.object = anyUuid(random);
    if (coin(random))
        request.interfaceId = anyInterface(random);
    request.versionOption = VersionOption(random());
    request.handle = anyHandle(random);
    request.maxEntries = random();
    return request;
}

LookupResponse anyLookupResponse(Random &random)
{
    LookupResponse response;
    response.handle = anyHandle(random);
    response.maxEntries = random();
    for (auto entries = below(random, 6); entries; --entries)
        response.entries.push_back({anyUuid(random), anyTowerBytes(random), anyText(random, 63)});
    response.status = random();
    return response;
}

MapRequest anyMapRequest(Random &random)
{
    MapRequest request;
    if (coin(random))
        request.object = anyUuid(random);
    request.tower = anyTowerBytes(random);
    request.handle = anyHandle(random);
    request.maxTowers = random();
    return request;
}

MapResponse anyMapResponse(Random &random)
{
    MapResponse response;
    response.handle = anyHandle(random);
    response.maxTowers = random();
    for (auto towers = below(random, 6); towers; --towers)
        response.towers.push_back(anyTowerBytes(random));
    response.status = random();
    return response;
}

InterfacesResponse anyInterfaces(Random &random)
{
    InterfacesResponse response;
    for (auto count = below(random, 5); count; --count)
        response.interfaces.push_back(anyInterface(random));
    response.status = random();
    return response;
}

StatisticsResponse anyStatistics(Random &random)
{
    StatisticsResponse response;
    for (auto count = below(random, 6); count; --count)
        response.statistics.push_back(random());
    response.status = random();
    return response;
}

ServerAliveResponse anyServerAlive(Random &random)
{
    ServerAliveResponse response;
    response.majorVersion = anyU16(random);
    response.minorVersion = anyU16(random);
    for (auto count = below(random, 4); count; --count)
        response.bindings.push_back({static_cast<std::uint16_t>(1 + below(random, 40)), anyUtf8(random, 15)});
    for (auto count = below(random, 4); count; --count) {
        response.securityBindings.push_back(
            {static_cast<std::uint16_t>(1 + below(random, 70)), anyU16(random), anyUtf8(random, 15)});
    }
    response.status = random();
    return response;
}

NtlmNegotiate anyNegotiate(Random &random)
{
    NtlmNegotiate negotiate;
    negotiate.flags = random();
    negotiate.version = {};
    if (negotiate.flags & NtlmVersion)
        negotiate.version = {anyU8(random), anyU8(random), anyU16(random)};
    return negotiate;
}

NtlmChallenge anyChallenge(Random &random)
{
    NtlmChallenge challenge;
    challenge.flags = random() | NtlmUnicode;
    for (auto &byte : challenge.serverChallenge)
        byte = anyU8(random);
    challenge.targetName = anyUtf8(random, 15);
    if (challenge.flags & NtlmVersion)
        challenge.version = core::OsVersion{10, anyU8(random), anyU16(random)};
    if (challenge.flags & NtlmTargetInfo) {
        challenge.netbiosComputer = anyUtf8(random, 15);
        challenge.netbiosDomain = anyUtf8(random, 15);
        challenge.dnsComputer = anyUtf8(random, 30);
        challenge.dnsDomain = anyUtf8(random, 30);
        challenge.dnsForest = anyUtf8(random, 30);
        if (coin(random))
            challenge.fileTime = std::uint64_t(random()) << 32 | random();
    }
    return challenge;
}

/// A PDU: its byte order is in it.
template <typename Make, typename Write, typename Read>
MessageCase framed(const char *name, Make make, Write write, Read read)
{
    return {name, true,
            [=](Random &random, ByteOrder order) {
                const auto message = make(random, order);
                const Buffer bytes = write(message);
                const auto result = read(bytes);
                return result && *result == message && result.consumed == bytes.size();
            },
            [=](Random &random, ByteOrder order) { return write(make(random, order)); },
            [=](Bytes bytes, ByteOrder) { return read(bytes).status; }};
}

/// A stub: its byte order is said by the PDU around it.
template <typename Make, typename Write, typename Read>
MessageCase stub(const char *name, Make make, Write write, Read read)
{
    return {name, false,
            [=](Random &random, ByteOrder order) {
                const auto message = make(random);
                const Buffer bytes = write(message, order);
                const auto result = read(bytes, order);
                return result && *result == message && result.consumed == bytes.size();
            },
            [=](Random &random, ByteOrder order) { return write(make(random), order); },
            [=](Bytes bytes, ByteOrder order) { return read(bytes, order).status; }};
}

/// Towers and tokens have one byte order.
template <typename Make, typename Write, typename Read>
MessageCase littleEndian(const char *name, Make make, Write write, Read read)
{
    return stub(
        name, make, [=](const auto &message, ByteOrder) { return write(message); },
        [=](Bytes bytes, ByteOrder) { return read(bytes); });
}

} // namespace

const std::vector<MessageCase> &messageCases()
{
    static const std::vector<MessageCase> cases{
        framed("bind", anyBind, writeBind, readBind),
        framed("bind_ack", anyBindAck, writeBindAck, readBindAck),
        framed("bind_nak", anyBindNak, writeBindNak, readBindNak),
        framed(
            "request", anyRequest, [](const Request &request) { return writeRequest(request); }, readRequest),
        framed(
            "response", anyResponse, [](const Response &response) { return writeResponse(response); },
            readResponse),
        framed("fault", anyFault, writeFault, readFault),
        stub("lookup request", anyLookupRequest, writeLookupRequest, readLookupRequest),
        stub("lookup response", anyLookupResponse, writeLookupResponse, readLookupResponse),
        stub("map request", anyMapRequest, writeMapRequest, readMapRequest),
        stub("map response", anyMapResponse, writeMapResponse, readMapResponse),
        stub(
            "handle free request", [](Random &random) { return HandleFreeRequest{anyHandle(random)}; },
            writeHandleFreeRequest, readHandleFreeRequest),
        stub(
            "handle free response",
            [](Random &random) {
                const auto handle = anyHandle(random);
                return HandleFreeResponse{handle, random()};
            },
            writeHandleFreeResponse, readHandleFreeResponse),
        stub("mgmt interfaces", anyInterfaces, writeInterfacesResponse, readInterfacesResponse),
        stub(
            "mgmt statistics request", [](Random &random) { return StatisticsRequest{random()}; },
            writeStatisticsRequest, readStatisticsRequest),
        stub("mgmt statistics", anyStatistics, writeStatisticsResponse, readStatisticsResponse),
        stub(
            "mgmt listening",
            [](Random &random) {
                return ListeningResponse{random(), coin(random)};
            },
            writeListeningResponse, readListeningResponse),
        stub(
            "mgmt principal request",
            [](Random &random) {
                return PrincipalRequest{random(), random()};
            },
            writePrincipalRequest, readPrincipalRequest),
        stub(
            "mgmt principal",
            [](Random &random) {
                return PrincipalResponse{anyText(random, 60), random()};
            },
            writePrincipalResponse, readPrincipalResponse),
        stub("server alive", anyServerAlive, writeServerAliveResponse, readServerAliveResponse),
        littleEndian("ntlm negotiate", anyNegotiate, writeNtlmNegotiate, readNtlmNegotiate),
        littleEndian("ntlm challenge", anyChallenge, writeNtlmChallenge, readNtlmChallenge),
        littleEndian("tower", anyTower, writeTower, readTower),
    };
    return cases;
}

} // namespace port135::test
