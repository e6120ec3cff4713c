// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/stub_text.h"

#include "wire/auth.h"
#include "wire/binding.h"
#include "wire/epm_handle_free.h"
#include "wire/epm_lookup.h"
#include "wire/epm_map.h"
#include "wire/mgmt.h"
#include "wire/oxid.h"

#include <algorithm>

namespace port135::dissect {
namespace {

using namespace Qt::StringLiterals;
using wire::Bytes;
using wire::StubEncoding;

QString uuidText(const core::Uuid &uuid)
{
    return QString::fromStdString(uuid.toString());
}

QString handleText(const wire::ContextHandle &handle)
{
    return handle.isNull() ? u"null"_s
                           : u"%1, attributes %2"_s.arg(uuidText(handle.uuid)).arg(handle.attributes);
}

QString objectText(const std::optional<core::Uuid> &object)
{
    return object ? uuidText(*object) : u"null"_s;
}

template <typename Value>
StubReading readingOf(const wire::Parsed<Value> &parsed)
{
    return {true, parsed ? nullptr : *parsed.reason ? parsed.reason : "it ends early"};
}

// ---- Endpoint mapper

std::string_view inquiryName(wire::InquiryType type)
{
    switch (type) {
    case wire::InquiryType::All:
        return "rpc_c_ep_all_elts";
    case wire::InquiryType::ByInterface:
        return "rpc_c_ep_match_by_if";
    case wire::InquiryType::ByObject:
        return "rpc_c_ep_match_by_obj";
    case wire::InquiryType::ByBoth:
        return "rpc_c_ep_match_by_both";
    }
    return "unknown";
}

std::string_view versionOptionName(wire::VersionOption option)
{
    switch (option) {
    case wire::VersionOption::All:
        return "rpc_c_vers_all";
    case wire::VersionOption::Compatible:
        return "rpc_c_vers_compatible";
    case wire::VersionOption::Exact:
        return "rpc_c_vers_exact";
    case wire::VersionOption::MajorOnly:
        return "rpc_c_vers_major_only";
    case wire::VersionOption::UpTo:
        return "rpc_c_vers_upto";
    }
    return "unknown";
}

StubReading lookupRequest(Bytes stub, StubEncoding encoding, PduFields &fields)
{
    const auto request = wire::readLookupRequest(stub, encoding);
    if (!request)
        return readingOf(request);
    fields.add(u"inquiry_type"_s,
               namedNumber(inquiryName(request->inquiryType), unsigned(request->inquiryType)));
    fields.add(u"object"_s, objectText(request->object));
    fields.add(u"interface_id"_s,
               request->interfaceId ? fields.interfaceText(*request->interfaceId) : u"null"_s);
    fields.add(u"vers_option"_s,
               namedNumber(versionOptionName(request->versionOption), unsigned(request->versionOption)));
    fields.add(u"entry_handle"_s, handleText(request->handle));
    fields.add(u"max_ents"_s, request->maxEntries);
    return readingOf(request);
}

StubReading lookupResponse(Bytes stub, StubEncoding encoding, PduFields &fields)
{
    const auto response = wire::readLookupResponse(stub, encoding);
    fields.add(u"entry_handle"_s, handleText(response->handle));
    fields.add(u"num_ents"_s, response->entries.size());
    fields.addItems(u"entries"_s, response->entries, [&fields](const wire::LookupEntry &entry) {
        QString text = entry.tower ? fields.towerText(*entry.tower) : u"null tower"_s;
        if (!entry.annotation.empty())
            text += u", annotation "_s + fields.quoted(entry.annotation);
        if (!entry.object.isNil())
            text += u", object "_s + uuidText(entry.object);
        return text;
    });
    if (response)
        fields.add(u"status"_s, statusValue(response->status));
    return readingOf(response);
}

StubReading mapRequest(Bytes stub, StubEncoding encoding, PduFields &fields)
{
    const auto request = wire::readMapRequest(stub, encoding);
    if (!request)
        return readingOf(request);
    fields.add(u"obj"_s, objectText(request->object));
    fields.add(u"map_tower"_s, request->tower ? fields.towerText(*request->tower) : u"null"_s);
    fields.add(u"entry_handle"_s, handleText(request->handle));
    fields.add(u"max_towers"_s, request->maxTowers);
    return readingOf(request);
}

StubReading mapResponse(Bytes stub, StubEncoding encoding, PduFields &fields)
{
    const auto response = wire::readMapResponse(stub, encoding);
    fields.add(u"entry_handle"_s, handleText(response->handle));
    fields.add(u"num_towers"_s, response->towers.size());
    fields.addItems(u"towers"_s, response->towers, [&fields](const std::optional<wire::Buffer> &tower) {
        return tower ? fields.towerText(*tower) : u"null"_s;
    });
    if (response)
        fields.add(u"status"_s, statusValue(response->status));
    return readingOf(response);
}

StubReading handleFreeRequest(Bytes stub, StubEncoding encoding, PduFields &fields)
{
    const auto request = wire::readHandleFreeRequest(stub, encoding);
    if (request)
        fields.add(u"entry_handle"_s, handleText(request->handle));
    return readingOf(request);
}

StubReading handleFreeResponse(Bytes stub, StubEncoding encoding, PduFields &fields)
{
    const auto response = wire::readHandleFreeResponse(stub, encoding);
    if (response) {
        fields.add(u"entry_handle"_s, handleText(response->handle));
        fields.add(u"status"_s, statusValue(response->status));
    }
    return readingOf(response);
}

// ---- Remote management

StubReading emptyRequest(Bytes stub, StubEncoding, PduFields &)
{
    return {true, stub.empty() ? nullptr : "this call takes no arguments"};
}

StubReading interfacesResponse(Bytes stub, StubEncoding encoding, PduFields &fields)
{
    const auto response = wire::readInterfacesResponse(stub, encoding);
    if (response) {
        fields.add(u"count"_s, response->interfaces.size());
        fields.addItems(u"if_id"_s, response->interfaces,
                        [&fields](const core::InterfaceId &id) { return fields.interfaceText(id); });
        fields.add(u"status"_s, statusValue(response->status));
    }
    return readingOf(response);
}

StubReading statisticsRequest(Bytes stub, StubEncoding encoding, PduFields &fields)
{
    const auto request = wire::readStatisticsRequest(stub, encoding);
    if (request)
        fields.add(u"count"_s, request->count);
    return readingOf(request);
}

StubReading statisticsResponse(Bytes stub, StubEncoding encoding, PduFields &fields)
{
    const auto response = wire::readStatisticsResponse(stub, encoding);
    if (response) {
        fields.addItems(u"statistics"_s, response->statistics,
                        [](std::uint32_t value) { return QString::number(value); });
        fields.add(u"status"_s, statusValue(response->status));
    }
    return readingOf(response);
}

StubReading listeningResponse(Bytes stub, StubEncoding encoding, PduFields &fields)
{
    const auto response = wire::readListeningResponse(stub, encoding);
    if (response) {
        fields.add(u"status"_s, statusValue(response->status));
        fields.add(u"is_server_listening"_s, response->listening ? u"true"_s : u"false"_s);
    }
    return readingOf(response);
}

StubReading principalRequest(Bytes stub, StubEncoding encoding, PduFields &fields)
{
    const auto request = wire::readPrincipalRequest(stub, encoding);
    if (request) {
        const auto service =
            static_cast<std::uint16_t>(std::min<std::uint32_t>(request->authenticationService, 0xffff));
        fields.add(u"authn_proto"_s,
                   namedNumber(wire::authTypeName(service), request->authenticationService));
        fields.add(u"princ_name_size"_s, request->size);
    }
    return readingOf(request);
}

StubReading principalResponse(Bytes stub, StubEncoding encoding, PduFields &fields)
{
    const auto response = wire::readPrincipalResponse(stub, encoding);
    if (response) {
        fields.addText(u"princ_name"_s, response->principal);
        fields.add(u"status"_s, statusValue(response->status));
    }
    return readingOf(response);
}

// ---- OXID resolver

StubReading serverAliveResponse(Bytes stub, StubEncoding encoding, PduFields &fields)
{
    const auto response = wire::readServerAliveResponse(stub, encoding);
    if (!response)
        return readingOf(response);
    fields.add(u"pComVersion"_s, u"%1.%2"_s.arg(response->majorVersion).arg(response->minorVersion));
    fields.addItems(u"STRINGBINDING"_s, response->bindings, [&fields](const wire::StringBinding &binding) {
        return u"tower id "_s + hexNumber(binding.towerId, 2) + u", "_s + fields.quoted(binding.address);
    });
    fields.addItems(
        u"SECURITYBINDING"_s, response->securityBindings, [&fields](const wire::SecurityBinding &binding) {
            const auto text =
                namedNumber(wire::authTypeName(binding.authenticationService), binding.authenticationService);
            return binding.principal.empty() ? text : text + u", "_s + fields.quoted(binding.principal);
        });
    fields.add(u"status"_s, statusValue(response->status));
    return readingOf(response);
}

using AddStub = StubReading (*)(Bytes, StubEncoding, PduFields &);

/// Without readers: calls that this program never makes, named all the same where they turn up.
struct Operation
{
    const core::InterfaceId &interfaceId;
    std::uint16_t opnum;
    std::string_view name;
    AddStub request = nullptr;
    AddStub response = nullptr;
};

constexpr Operation operations[] = {
    {wire::endpointMapper, 0, "ept_insert"},
    {wire::endpointMapper, 1, "ept_delete"},
    {wire::endpointMapper, wire::epm::LookupOpnum, "ept_lookup", lookupRequest, lookupResponse},
    {wire::endpointMapper, wire::epm::MapOpnum, "ept_map", mapRequest, mapResponse},
    {wire::endpointMapper, wire::epm::LookupHandleFreeOpnum, "ept_lookup_handle_free", handleFreeRequest,
     handleFreeResponse},
    {wire::endpointMapper, 5, "ept_inq_object"},
    {wire::endpointMapper, 6, "ept_mgmt_delete"},
    {wire::management, wire::mgmt::InquireInterfacesOpnum, "rpc__mgmt_inq_if_ids", emptyRequest,
     interfacesResponse},
    {wire::management, wire::mgmt::InquireStatisticsOpnum, "rpc__mgmt_inq_stats", statisticsRequest,
     statisticsResponse},
    {wire::management, wire::mgmt::IsListeningOpnum, "rpc__mgmt_is_server_listening", emptyRequest,
     listeningResponse},
    {wire::management, 3, "rpc__mgmt_stop_server_listening"},
    {wire::management, wire::mgmt::InquirePrincipalOpnum, "rpc__mgmt_inq_princ_name", principalRequest,
     principalResponse},
    {wire::objectExporter, 0, "ResolveOxid"},
    {wire::objectExporter, 1, "SimplePing"},
    {wire::objectExporter, 2, "ComplexPing"},
    {wire::objectExporter, 3, "ServerAlive"},
    {wire::objectExporter, 4, "ResolveOxid2"},
    {wire::objectExporter, wire::oxid::ServerAlive2Opnum, "ServerAlive2", emptyRequest, serverAliveResponse},
};

const Operation *findOperation(const core::InterfaceId &interfaceId, std::uint16_t opnum)
{
    const auto *row = std::ranges::find_if(operations, [&](const Operation &operation) {
        return operation.opnum == opnum && operation.interfaceId.uuid == interfaceId.uuid
            && operation.interfaceId.major == interfaceId.major;
    });
    return row == std::end(operations) ? nullptr : row;
}

StubReading addStub(const Call &call, const CallSide &side, AddStub Operation::*add, PduFields &fields)
{
    const auto *operation = call.interfaceId ? findOperation(*call.interfaceId, call.opnum) : nullptr;
    if (operation == nullptr || operation->*add == nullptr)
        return {};
    return (operation->*add)(side.stub, side.encoding, fields);
}

} // namespace

std::string_view operationName(const core::InterfaceId &interfaceId, std::uint16_t opnum)
{
    const auto *operation = findOperation(interfaceId, opnum);
    return operation == nullptr ? std::string_view() : operation->name;
}

StubReading addRequestStub(const Call &call, PduFields &fields)
{
    return addStub(call, call.request, &Operation::request, fields);
}

StubReading addResponseStub(const Call &call, PduFields &fields)
{
    return addStub(call, call.response, &Operation::response, fields);
}

} // namespace port135::dissect
