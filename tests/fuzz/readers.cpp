// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/readers.h"

#include "capture/packet_reader.h"
#include "capture/tcp_streams.h"
#include "core/address.h"
#include "core/clock.h"
#include "core/escape.h"
#include "filter/completion.h"
#include "filter/filter_hosts.h"
#include "filter/query.h"
#include "fuzz/frame_readers.h"
#include "policy/matrix_csv_import.h"
#include "policy/policy_check.h"
#include "policy/policy_parser.h"
#include "policy/policy_sample.h"
#include "policy/policy_writer.h"
#include "policy/zone_map.h"
#include "target/feed.h"
#include "target/scope.h"
#include "target/specification.h"
#include "usage/activation.h"
#include "usage/log_reader.h"
#include "usage/map_answer.h"
#include "usage/resolve.h"
#include "usage/segments.h"
#include "usage/stream_analyzer.h"
#include "wire/bind.h"
#include "wire/bind_ack.h"
#include "wire/bind_nak.h"
#include "wire/binding.h"
#include "wire/classify.h"
#include "wire/epm_handle_free.h"
#include "wire/epm_lookup.h"
#include "wire/epm_map.h"
#include "wire/fault.h"
#include "wire/fold.h"
#include "wire/fragment.h"
#include "wire/mgmt.h"
#include "wire/ntlm.h"
#include "wire/oxid.h"
#include "wire/pdu_frame.h"
#include "wire/request.h"
#include "wire/response.h"
#include "wire/stream.h"
#include "wire/tower.h"
#include "wire/utf16.h"

namespace port135::fuzz {
namespace {

using namespace wire;

/// What was read is written, and read as the same.
template <typename Value, typename Read, typename Write>
void readAndWrite(Bytes bytes, Read read, Write write)
{
    const Parsed<Value> value = read(bytes);
    require(value.consumed <= bytes.size(), "no reader takes more than there is");
    if (!value) {
        require(value.consumed == 0, "what was not read takes nothing");
        return;
    }
    const Buffer written = write(*value);
    const Parsed<Value> again = read(written);
    require(bool(again), "what was written can be read");
    require(*again == *value, "what was written is what was read");
    require(again.consumed == written.size(), "what was written is read whole");
}

/// A whole PDU.
template <typename Value>
void pdu(Bytes bytes, Parsed<Value> (*read)(Bytes), Buffer (*write)(const Value &))
{
    readAndWrite<Value>(bytes, read, write);
}

template <typename Value>
void fragment(Bytes bytes, Parsed<Value> (*read)(Bytes), Buffer (*write)(const Value &, std::size_t))
{
    readAndWrite<Value>(bytes, read, [write](const Value &value) { return write(value, largestFragment); });
}

constexpr StubEncoding encodings[] = {
    ByteOrder::Little, ByteOrder::Big, {ByteOrder::Little, true}, {ByteOrder::Big, true}};

/// A stub, whose encoding its PDU and its bind say.
template <typename Value>
void stub(Bytes bytes, Parsed<Value> (*read)(Bytes, StubEncoding),
          Buffer (*write)(const Value &, StubEncoding))
{
    for (const auto encoding : encodings) {
        readAndWrite<Value>(
            bytes, [&](Bytes b) { return read(b, encoding); },
            [&](const Value &value) { return write(value, encoding); });
    }
}

void pduHeader(Bytes bytes)
{
    const auto header = readHeader(bytes);
    if (header)
        require(header->fragmentLength >= headerSize, "a fragment holds its header");
    const auto frame = readFrame(bytes);
    if (!frame)
        return;
    require(frame.consumed <= bytes.size(), "a frame is within what was received");
    require(frame->padding <= frame->body.size(), "padding is within the body");
    frame->auth();
}

/// The receive buffer of a connection must come to the same PDUs however the bytes arrive.
void stream(Bytes bytes)
{
    classify(bytes);
    const FrameSplitter splitter;
    for (Bytes left = bytes; !left.empty();) {
        const auto frame = splitter.next(left);
        if (frame.status == ReadStatus::Incomplete)
            require(frame.missing > 0, "what is incomplete misses something");
        if (frame.status != ReadStatus::Ok)
            return;
        require(frame.length >= headerSize && frame.length <= left.size(), "a frame is within the buffer");
        const auto sooner = splitter.next(left.first(frame.length - 1));
        require(sooner.status == ReadStatus::Incomplete, "a frame without its last byte is incomplete");
        left = left.subspan(frame.length);
    }
}

void reassemble(Bytes bytes, Reassembler reassembler)
{
    const FrameSplitter splitter;
    while (reassembler.state() == Reassembler::State::NeedMore) {
        const auto frame = splitter.next(bytes);
        if (frame.status != ReadStatus::Ok)
            break;
        reassembler.feed(bytes.first(frame.length));
        bytes = bytes.subspan(frame.length);
    }
    require(reassembler.stub().size() <= largestStub, "a stub has a limit");
}

void reassembly(Bytes bytes)
{
    // The call id that the first PDU names, so that more than the comparison is reached.
    const auto header = readHeader(bytes);
    reassemble(bytes, Reassembler::forResponse(header ? header->callId : 1, 0));
    reassemble(bytes, Reassembler::forRequest());
}

void lookupResponse(Bytes bytes)
{
    stub<LookupResponse>(bytes, readLookupResponse, writeLookupResponse);
    for (const auto encoding : encodings) {
        std::vector<core::Endpoint> endpoints;
        const auto summary = appendLookupResponse(bytes, encoding, endpoints, 1000);
        require(endpoints.size() <= 1000, "the limit is kept");
        const auto whole = readLookupResponse(bytes, encoding);
        require((summary.status == ReadStatus::Ok) == bool(whole), "both readers take the same bytes");
        if (whole) {
            require(summary.entries == whole->entries.size(), "both readers see the same entries");
            require(summary.rpcStatus == whole->status && summary.handle == whole->handle,
                    "both readers see the same end");
        }
        foldEndpoints(endpoints);
        const auto count = endpoints.size();
        foldEndpoints(endpoints);
        require(endpoints.size() == count, "what was folded once is folded");
    }
}

void mapResponse(Bytes bytes)
{
    stub<MapResponse>(bytes, readMapResponse, writeMapResponse);
    for (const auto encoding : encodings) {
        std::vector<core::Endpoint> endpoints;
        if (const auto map = readMapResponse(bytes, encoding))
            appendMapTowers(*map, endpoints);
        foldEndpoints(endpoints);
    }
}

void management(Bytes bytes)
{
    stub<InterfacesResponse>(bytes, readInterfacesResponse, writeInterfacesResponse);
    stub<StatisticsRequest>(bytes, readStatisticsRequest, writeStatisticsRequest);
    stub<StatisticsResponse>(bytes, readStatisticsResponse, writeStatisticsResponse);
    stub<ListeningResponse>(bytes, readListeningResponse, writeListeningResponse);
    stub<PrincipalRequest>(bytes, readPrincipalRequest, writePrincipalRequest);
    stub<PrincipalResponse>(bytes, readPrincipalResponse, writePrincipalResponse);
}

void ntlm(Bytes bytes)
{
    // Names may lie in any order and overlap, so that only what this program writes comes back the same.
    readNtlmNegotiate(bytes);
    const auto challenge = readNtlmChallenge(bytes);
    if (!challenge)
        return;
    if (challenge->fileTime)
        toTimestamp(*challenge->fileTime);
    const auto written = writeNtlmChallenge(*challenge);
    require(bool(readNtlmChallenge(written)), "a challenge that was written can be read");
}

void tower(Bytes bytes)
{
    readAndWrite<Tower>(bytes, readTower, writeTower);
    const auto view = viewTower(bytes);
    require(bool(view) == bool(readTower(bytes)), "both readers take the same towers");
    if (view)
        require(view->kept <= TowerView::capacity && view->kept <= view->count, "a view keeps what it can");
    core::Endpoint endpoint;
    readTowerInto(bytes, endpoint);
}

void binding(Bytes bytes)
{
    const auto value = readBinding(bytes);
    if (!value || value->protseq == core::ProtocolSequence::Unknown)
        return;
    const auto written = writeBinding(*value);
    if (!written.empty()) // some sequences are only ever read
        require(bool(readBinding(written)), "a binding that was written can be read");
}

void text(Bytes bytes)
{
    const auto wide = utf8FromUtf16Le(bytes);
    require(utf8FromUtf16(utf16FromUtf8(wide)) == wide, "what was decoded once is well-formed");
    utf8FromLatin1(bytes);
    utf16LeFromUtf8(toView(bytes));
    core::escaped(toView(bytes));
    core::parseDate(toView(bytes));
    core::Uuid::parse(toView(bytes));
    if (const auto address = core::Address::parse(toView(bytes)))
        require(core::Address::parse(address->toString()) == address, "an address is read as it is written");
}

void targets(Bytes bytes)
{
    for (const auto meaning : {target::Meaning::Targets, target::Meaning::Exclusions}) {
        const auto specification = target::parseTargets(toView(bytes), meaning);
        if (!specification) {
            const auto &error = specification.error();
            require(error.position <= bytes.size(), "an error is within the text");
            continue;
        }
        for (const auto &name : specification->names)
            require(!name.name.empty() && name.position + name.length <= bytes.size(),
                    "a name is within the text");
        auto addresses = specification->include;
        addresses.subtract(specification->exclude);
        if (!target::checkScope(addresses, true))
            continue;
        const target::Feed feed(addresses);
        require(feed.size() > 0, "what is in scope is not empty");
        for (const auto index : {std::uint64_t(0), feed.size() / 2, feed.size() - 1}) {
            require(specification->include.contains(feed.at(index)), "only what was asked for is scanned");
            require(!specification->exclude.contains(feed.at(index)), "what is excluded is not scanned");
        }
    }
}

/// A filter that was typed, asked about every kind of host.
void filterText(Bytes bytes)
{
    static const auto words = test::vocabulary();
    static const auto hosts = test::office();
    const auto typed = toView(bytes);
    const auto query = filter::Query::parse(typed, words);
    if (!query) {
        const auto &error = query.error();
        require(error.position + error.length <= bytes.size(), "an error is within the text");
    } else {
        for (const auto &host : hosts)
            query->matches(host);
    }
    const auto cursor = bytes.empty() ? 0 : bytes[0] % (bytes.size() + 1);
    const auto completion = filter::complete(typed, cursor, words, {"rack 7", "\""});
    require(completion.position + completion.length <= bytes.size(), "what is replaced is within the text");
    require(completion.candidates.size() <= 64, "there are not too many candidates");
}

void sane(const std::vector<usage::Use> &uses)
{
    for (const auto &use : uses) {
        std::uint64_t calls = 0;
        for (const auto &operation : use.operations)
            calls += operation.calls;
        require(calls <= use.calls, "operations are among the calls");
        require(use.known != usage::Known::Seen || use.interfaceName, "what was seen has a name");
    }
}

/// A file of packets, to its end.
void recording(Bytes bytes)
{
    usage::Ledger ledger;
    usage::StreamAnalyzer analyzer(ledger);
    capture::TcpStreams streams(analyzer, 64);
    capture::MemorySource source(bytes);
    capture::PacketReader reader(source);
    capture::Packet packet;
    for (int left = 10'000; left > 0 && reader.next(packet); --left) {
        require(packet.bytes.size() <= packet.length, "no packet is recorded longer than it was");
        streams.add(packet);
    }
    streams.finish();
    analyzer.finish();
    sane(usage::resolve(ledger));
}

/// The two directions of a conversation in pieces, with holes: each begins with a byte that says which, and
/// one that says how long.
void conversation(Bytes bytes)
{
    for (const auto port : {std::uint16_t(135), std::uint16_t(49'668), std::uint16_t(445)}) {
        usage::Ledger ledger;
        usage::StreamAnalyzer analyzer(ledger);
        capture::Flow flow;
        flow.ends[0].address = core::Address::v4(0x0a000001);
        flow.ends[1].address = core::Address::v4(0x0a000002);
        flow.ends[1].port = port;
        flow.opened = 1;
        auto left = bytes;
        bool first = !bytes.empty() && bytes[0] & 0x10;
        if (first)
            flow.opener = 0;
        capture::Time time = 1;
        while (left.size() > 2) {
            const int side = left[0] & 1;
            const bool hole = left[0] & 2;
            const std::size_t size = std::min<std::size_t>(left[1] << (left[0] >> 5), left.size() - 2);
            const auto piece = left.subspan(2, hole ? 0 : size);
            const bool goesOn = hole ? analyzer.gap(flow, side, std::uint32_t(left[1]) + 1, ++time)
                                     : piece.empty() || analyzer.data(flow, side, piece, ++time, first);
            first = false;
            if (!goesOn)
                break;
            left = left.subspan(2 + piece.size());
        }
        analyzer.ended(flow);
        analyzer.finish();
        sane(usage::resolve(ledger));
    }
}

void activation(Bytes bytes)
{
    for (const auto order : {ByteOrder::Little, ByteOrder::Big}) {
        for (const auto &answer :
             {usage::readActivationAnswer(bytes, order), usage::readRemoteActivationAnswer(bytes, order),
              usage::readResolveAnswer(bytes, order)})
            require(answer.bindings.size() <= 65, "there are not too many bindings");
        require(usage::readActivationRequest(bytes, order).interfaces.size() <= 16, "nor interfaces");
        usage::readRemoteActivationRequest(bytes, order);
        for (const bool ndr64 : {false, true}) {
            usage::readMapAnswer(bytes, order, ndr64);
            usage::readLookupAnswer(bytes, order, ndr64);
        }
    }
}

void trafficLog(Bytes bytes)
{
    usage::Ledger ledger;
    usage::LogBook book(ledger, {});
    usage::Source source;
    book.beginSource(0, source);
    usage::LogReader reader(book, source);
    const auto half = bytes.size() / 2;
    reader.feed(bytes.first(half));
    reader.feed(bytes.subspan(half));
    reader.finish();
    book.finish();
    require(source.unread <= source.items, "what was not read is among the items");
    usage::resolve(ledger);
}

void segmentFile(Bytes bytes)
{
    const auto segments = usage::Segments::parse(toView(bytes));
    if (segments)
        segments->find(core::Address::v4(0x0a000001));
}

/// What was read is written, and read as the same.
void policyText(Bytes bytes)
{
    static const auto words = test::policyWords();
    const auto typed = toView(bytes);
    const auto parsed = policy::parsePolicy(typed, words);
    if (!parsed) {
        require(!parsed.error().empty() && parsed.error().size() <= 100, "errors are told, and not too many");
        std::size_t line = 1;
        for (const auto &error : parsed.error()) {
            require(error.line >= line && error.column >= 1, "errors are told by line");
            line = error.line;
        }
        return;
    }
    const auto written = policy::written(*parsed);
    const auto again = policy::parsePolicy(written, words);
    require(bool(again), "what was written can be read");
    require(policy::written(*again) == written, "what was written is what was read");
    policy::checkPolicy(*parsed, core::Date{});
    const policy::ZoneMap zones(*parsed);
    for (const auto &zone : parsed->zones) {
        for (const auto &prefix : zone.prefixes)
            require(zones.zoneOf(zone.realm, prefix.address) != policy::outsideZones, "a block is in a zone");
    }
}

void matrixCsv(Bytes bytes)
{
    static const auto words = test::policyWords();
    const auto imported = policy::policyFromCsv(toView(bytes), words);
    require(imported || (imported.error().line >= 1 && imported.error().column <= bytes.size() + 1),
            "an error is in a cell");
}

constexpr FuzzReader all[] = {
    {"recording", recording},
    {"conversation", conversation},
    {"activation", activation},
    {"traffic_log", trafficLog},
    {"segments", segmentFile},
    {"pdu_header", pduHeader},
    {"stream", stream},
    {"reassembly", reassembly},
    {"bind", [](Bytes b) { pdu<Bind>(b, readBind, writeBind); }},
    {"bind_ack", [](Bytes b) { pdu<BindAck>(b, readBindAck, writeBindAck); }},
    {"bind_nak", [](Bytes b) { pdu<BindNak>(b, readBindNak, writeBindNak); }},
    {"fault", [](Bytes b) { pdu<Fault>(b, readFault, writeFault); }},
    {"request", [](Bytes b) { fragment<Request>(b, readRequest, writeRequest); }},
    {"response", [](Bytes b) { fragment<Response>(b, readResponse, writeResponse); }},
    {"lookup_request", [](Bytes b) { stub<LookupRequest>(b, readLookupRequest, writeLookupRequest); }},
    {"lookup_response", lookupResponse},
    {"map_request", [](Bytes b) { stub<MapRequest>(b, readMapRequest, writeMapRequest); }},
    {"map_response", mapResponse},
    {"handle_free",
     [](Bytes b) {
         stub<HandleFreeRequest>(b, readHandleFreeRequest, writeHandleFreeRequest);
         stub<HandleFreeResponse>(b, readHandleFreeResponse, writeHandleFreeResponse);
     }},
    {"management", management},
    {"ntlm", ntlm},
    {"server_alive",
     [](Bytes b) { stub<ServerAliveResponse>(b, readServerAliveResponse, writeServerAliveResponse); }},
    {"tower", tower},
    {"binding", binding},
    {"text", text},
    {"targets", targets},
    {"filter", filterText},
    {"policy", policyText},
    {"matrix_csv", matrixCsv},
    {"frame", frame},
    {"frame_blocks", frameBlocks},
    {"work_unit", workUnit},
};

} // namespace

std::span<const FuzzReader> readers()
{
    return all;
}

} // namespace port135::fuzz
