// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/epm_lookup.h"

#include "wire/binding.h"
#include "wire/limits.h"

#include <algorithm>

namespace port135::wire {
namespace {

/// The entries as they are.
class EntryTaker final : public LookupWalker::Taker
{
public:
    EntryTaker(LookupResponse &response, std::size_t atHand)
        : m_response(response)
        , m_atHand(atHand)
    {
    }

    void begin(const ArrayHeader &array) override
    {
        constexpr std::size_t smallestEntry = 28;
        m_response.maxEntries = array.maxCount;
        m_response.entries.reserve(std::min<std::size_t>(array.count, m_atHand / smallestEntry));
    }
    void line(const core::Uuid &object, Bytes annotation) override
    {
        m_response.entries.push_back({object, std::nullopt, toText(annotation)});
    }
    void tower(const Bytes *tower) override
    {
        if (tower)
            m_response.entries[m_next].tower.emplace(tower->begin(), tower->end());
        ++m_next;
    }
    void end() { m_response.entries.resize(m_next); }

private:
    LookupResponse &m_response;
    std::size_t m_atHand;
    std::size_t m_next = 0;
};

} // namespace

Buffer writeLookupRequest(const LookupRequest &request, StubEncoding encoding)
{
    Buffer stub;
    NdrWriter writer(stub, encoding);
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

Parsed<LookupRequest> readLookupRequest(Bytes stub, StubEncoding encoding)
{
    LookupRequest request;
    NdrReader reader(stub, encoding);
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

Buffer writeLookupResponse(const LookupResponse &response, StubEncoding encoding)
{
    Buffer stub;
    NdrWriter writer(stub, encoding);
    const auto count = static_cast<std::uint32_t>(response.entries.size());
    writer.handle(response.handle);
    writer.u32(count);
    writer.conformantVarying(response.maxEntries, count);
    for (const auto &entry : response.entries) {
        writer.alignToWord();
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

Parsed<LookupResponse> readLookupResponse(Bytes stub, StubEncoding encoding)
{
    Parsed<LookupResponse> result;
    EntryTaker taker(result.value, stub.size());
    LookupWalker walker(taker, noLimit, noLimit);
    walker.feed(stub, encoding);
    const auto summary = walker.finish();
    taker.end();
    result->handle = summary.handle;
    result->status = summary.rpcStatus;
    result.status = summary.status;
    result.reason = summary.reason;
    result.consumed = summary.status == ReadStatus::Ok ? stub.size() : 0;
    return result;
}

LookupSummary appendLookupResponse(Bytes stub, StubEncoding encoding, std::vector<core::Endpoint> &endpoints,
                                   std::size_t limit)
{
    LookupReader reader(endpoints, limit);
    reader.feed(stub, encoding);
    return reader.finish();
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
