// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/mgmt.h"

#include "wire/interfaces_reader.h"
#include "wire/limits.h"

namespace port135::wire {

Buffer writeInterfacesResponse(const InterfacesResponse &response, StubEncoding encoding)
{
    Buffer stub;
    NdrWriter writer(stub, encoding);
    writer.referent(!response.interfaces.empty());
    if (!response.interfaces.empty()) {
        const auto count = static_cast<std::uint32_t>(response.interfaces.size());
        writer.word(count);
        writer.u32(count);
        for (std::uint32_t i = 0; i < count; ++i)
            writer.referent(true);
        for (const auto &id : response.interfaces) {
            writer.uuid(id.uuid);
            writer.u16(id.major);
            writer.u16(id.minor);
        }
    }
    writer.u32(response.status);
    return stub;
}

Parsed<InterfacesResponse> readInterfacesResponse(Bytes stub, StubEncoding encoding)
{
    Parsed<InterfacesResponse> result;
    InterfacesReader reader(result->interfaces, noLimit);
    reader.feed(stub, encoding);
    const auto summary = reader.finish();
    result->status = summary.rpcStatus;
    result.status = summary.status;
    result.reason = summary.reason;
    result.consumed = summary.status == ReadStatus::Ok ? reader.consumed() : 0;
    return result;
}

Buffer writeStatisticsRequest(const StatisticsRequest &request, StubEncoding encoding)
{
    Buffer stub;
    NdrWriter(stub, encoding).u32(request.count);
    return stub;
}

Parsed<StatisticsRequest> readStatisticsRequest(Bytes stub, StubEncoding encoding)
{
    NdrReader reader(stub, encoding);
    const StatisticsRequest request{reader.u32()};
    if (!reader.ok())
        return Parsed<StatisticsRequest>::malformed("statistics request shorter than its fields");
    return Parsed<StatisticsRequest>::ok(request, reader.position());
}

Buffer writeStatisticsResponse(const StatisticsResponse &response, StubEncoding encoding)
{
    Buffer stub;
    NdrWriter writer(stub, encoding);
    const auto count = static_cast<std::uint32_t>(response.statistics.size());
    writer.u32(count);
    writer.word(count);
    for (auto value : response.statistics)
        writer.u32(value);
    writer.u32(response.status);
    return stub;
}

Parsed<StatisticsResponse> readStatisticsResponse(Bytes stub, StubEncoding encoding)
{
    using Result = Parsed<StatisticsResponse>;
    StatisticsResponse response;
    NdrReader reader(stub, encoding);
    reader.skip(4); // count: the array says the same
    const auto count = reader.word();
    const bool fits = reader.fits(count, 4);
    for (std::uint32_t i = 0; i < count && reader.remaining() >= 4; ++i)
        response.statistics.push_back(reader.u32());
    response.status = reader.u32();
    if (!reader.ok()) {
        auto broken = Result::malformed(fits ? "statistics shorter than their fields"
                                             : "statistics have fewer bytes than values");
        broken.value.statistics = std::move(response.statistics);
        return broken;
    }
    return Result::ok(std::move(response), reader.position());
}

Buffer writeListeningResponse(const ListeningResponse &response, StubEncoding encoding)
{
    Buffer stub;
    NdrWriter writer(stub, encoding);
    writer.u32(response.status);
    writer.u32(response.listening ? 1 : 0);
    return stub;
}

Parsed<ListeningResponse> readListeningResponse(Bytes stub, StubEncoding encoding)
{
    NdrReader reader(stub, encoding);
    ListeningResponse response;
    response.status = reader.u32();
    response.listening = reader.u32() != 0;
    if (!reader.ok())
        return Parsed<ListeningResponse>::malformed("listening answer shorter than its fields");
    return Parsed<ListeningResponse>::ok(response, reader.position());
}

Buffer writePrincipalRequest(const PrincipalRequest &request, StubEncoding encoding)
{
    Buffer stub;
    NdrWriter writer(stub, encoding);
    writer.u32(request.authenticationService);
    writer.u32(request.size);
    return stub;
}

Parsed<PrincipalRequest> readPrincipalRequest(Bytes stub, StubEncoding encoding)
{
    NdrReader reader(stub, encoding);
    PrincipalRequest request;
    request.authenticationService = reader.u32();
    request.size = reader.u32();
    if (!reader.ok())
        return Parsed<PrincipalRequest>::malformed("principal request shorter than its fields");
    return Parsed<PrincipalRequest>::ok(request, reader.position());
}

Buffer writePrincipalResponse(const PrincipalResponse &response, StubEncoding encoding)
{
    Buffer stub;
    NdrWriter writer(stub, encoding);
    writer.word(static_cast<std::uint32_t>(response.principal.size()) + 1); // maximum count
    writer.varyingString(response.principal);
    writer.u32(response.status);
    return stub;
}

Parsed<PrincipalResponse> readPrincipalResponse(Bytes stub, StubEncoding encoding)
{
    NdrReader reader(stub, encoding);
    PrincipalResponse response;
    reader.word(); // maximum count
    response.principal = toView(reader.varyingString());
    response.status = reader.u32();
    if (!reader.ok())
        return Parsed<PrincipalResponse>::malformed("principal name shorter than its fields");
    return Parsed<PrincipalResponse>::ok(std::move(response), reader.position());
}

} // namespace port135::wire
