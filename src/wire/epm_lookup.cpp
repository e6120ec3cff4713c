// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/epm_lookup.h"

#include "wire/binding.h"

#include <algorithm>

namespace port135::wire {
namespace {

/// Object, referent, annotation offset and length.
constexpr std::size_t smallestEntry = 28;

struct EntryView
{
    core::Uuid object;
    bool hasTower = false;
    Bytes annotation;
};

EntryView readEntry(NdrReader &reader)
{
    EntryView entry;
    reader.align(4);
    const auto head = reader.bytes(smallestEntry); // once for all its fields
    if (head.empty())
        return entry;
    Reader fields(head.first(smallestEntry), reader.order());
    entry.object = fields.uuid();
    entry.hasTower = fields.u32() != 0;
    const auto offset = fields.u32();
    entry.annotation = reader.rawString(offset, fields.u32());
    return entry;
}

/// begin(count) once, with a count that the bytes at hand can hold; then take(entry, tower) for every entry
/// whose tower, if any, was read. All entries stand before the first tower, so they are walked twice rather
/// than stored.
template <typename Begin, typename Take>
LookupSummary walkResponse(Bytes stub, ByteOrder order, Begin begin, Take take)
{
    LookupSummary summary;
    const auto malformed = [&](const char *reason) {
        summary.reason = reason;
        return summary;
    };
    NdrReader reader(stub, order);
    summary.handle = reader.handle();
    reader.skip(4); // number of entries: the actual count of the array says the same
    const auto array = reader.conformantVarying();
    if (!reader.ok())
        return malformed("lookup answer shorter than its fields");
    if (array.offset != 0)
        return malformed("lookup answer begins within its array");
    if (!reader.fits(array.count, smallestEntry))
        return malformed("lookup answer has fewer bytes than entries");

    auto entries = reader;
    for (std::uint32_t i = 0; i < array.count; ++i)
        readEntry(reader);
    if (!reader.ok())
        return malformed("lookup answer ends within its entries");
    begin(array, summary);
    for (std::uint32_t i = 0; i < array.count; ++i) {
        const auto entry = readEntry(entries);
        const auto tower = entry.hasTower ? readTowerBytes(reader) : Bytes();
        if (!reader.ok())
            return malformed("lookup answer ends within its towers");
        ++summary.entries;
        take(entry, tower);
    }
    summary.rpcStatus = reader.u32();
    if (!reader.ok())
        return malformed("lookup answer without a status");
    summary.status = ReadStatus::Ok;
    return summary;
}

} // namespace

Buffer writeLookupRequest(const LookupRequest &request, ByteOrder order)
{
    Buffer stub;
    NdrWriter writer(stub, order);
    writer.u32(std::uint32_t(request.inquiryType));
    writeUuidPointer(writer, request.object);
    writer.referent(request.interfaceId.has_value());
    if (request.interfaceId) {
        writer.uuid(request.interfaceId->uuid);
        writer.u16(request.interfaceId->major);
        writer.u16(request.interfaceId->minor);
    }
    writer.u32(std::uint32_t(request.versionOption));
    writer.handle(request.handle);
    writer.u32(request.maxEntries);
    return stub;
}

Parsed<LookupRequest> readLookupRequest(Bytes stub, ByteOrder order)
{
    LookupRequest request;
    NdrReader reader(stub, order);
    request.inquiryType = InquiryType(reader.u32());
    request.object = readUuidPointer(reader);
    if (reader.referent()) {
        auto &id = request.interfaceId.emplace();
        id.uuid = reader.uuid();
        id.major = reader.u16();
        id.minor = reader.u16();
    }
    request.versionOption = VersionOption(reader.u32());
    request.handle = reader.handle();
    request.maxEntries = reader.u32();
    if (!reader.ok())
        return Parsed<LookupRequest>::malformed("lookup request shorter than its fields");
    return Parsed<LookupRequest>::ok(request, reader.position());
}

Buffer writeLookupResponse(const LookupResponse &response, ByteOrder order)
{
    Buffer stub;
    NdrWriter writer(stub, order);
    const auto count = static_cast<std::uint32_t>(response.entries.size());
    writer.handle(response.handle);
    writer.u32(count);
    writer.conformantVarying(response.maxEntries, count);
    for (const auto &entry : response.entries) {
        writer.uuid(entry.object);
        writer.referent(entry.tower.has_value());
        writer.varyingString(entry.annotation);
        writer.align(4);
    }
    for (const auto &entry : response.entries) {
        if (entry.tower)
            writeTowerBytes(writer, *entry.tower);
    }
    writer.u32(response.status);
    return stub;
}

Parsed<LookupResponse> readLookupResponse(Bytes stub, ByteOrder order)
{
    Parsed<LookupResponse> result;
    auto &response = result.value;
    const auto summary = walkResponse(
        stub, order,
        [&](const ArrayHeader &array, const LookupSummary &) {
            response.maxEntries = array.maxCount;
            response.entries.reserve(array.count);
        },
        [&](const EntryView &view, Bytes tower) {
            auto &entry = response.entries.emplace_back();
            entry.object = view.object;
            if (view.hasTower)
                entry.tower.emplace(tower.begin(), tower.end());
            entry.annotation = toView(view.annotation);
        });
    response.handle = summary.handle;
    response.status = summary.rpcStatus;
    result.status = summary.status;
    result.reason = summary.reason;
    result.consumed = summary.status == ReadStatus::Ok ? stub.size() : 0;
    return result;
}

LookupSummary appendLookupResponse(Bytes stub, ByteOrder order, std::vector<core::Endpoint> &endpoints,
                                   std::size_t limit)
{
    std::size_t left = limit;
    auto summary = walkResponse(
        stub, order,
        [&](const ArrayHeader &array, const LookupSummary &) {
            const auto wanted = endpoints.size() + std::min<std::size_t>(array.count, limit);
            if (wanted > endpoints.capacity()) // at least double: many answers append to one vector
                endpoints.reserve(std::max(wanted, 2 * endpoints.capacity()));
        },
        [&](const EntryView &view, Bytes tower) {
            if (!left)
                return;
            --left;
            auto &endpoint = endpoints.emplace_back();
            endpoint.object = view.object;
            endpoint.annotation = toView(view.annotation);
            if (view.hasTower)
                readTowerInto(tower, endpoint);
        });
    summary.limited = summary.entries > limit;
    return summary;
}

void appendEntries(const core::Endpoint &endpoint, std::vector<LookupEntry> &entries)
{
    if (endpoint.protseq == core::ProtocolSequence::Unknown) {
        const auto tower = toBytes(endpoint.tower);
        entries.push_back(
            {endpoint.object, Buffer(tower.begin(), tower.end()), std::string(endpoint.annotation)});
        return;
    }
    for (const auto &syntax : {ndr, ndr64}) {
        if (endpoint.syntaxes & transferSyntaxBit(syntax)) {
            const Binding binding{endpoint.interfaceId, syntax,          endpoint.protseq, endpoint.port,
                                  endpoint.endpoint,    endpoint.address};
            entries.push_back({endpoint.object, writeBinding(binding), std::string(endpoint.annotation)});
        }
    }
}

} // namespace port135::wire
