// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/served_connection.h"

#include "probe/use_tuple.h"
#include "wire/bind.h"
#include "wire/bind_ack.h"
#include "wire/binding.h"
#include "wire/epm_handle_free.h"
#include "wire/epm_lookup.h"
#include "wire/epm_map.h"
#include "wire/fault.h"
#include "wire/fragment.h"
#include "wire/mgmt.h"
#include "wire/ntlm.h"
#include "wire/oxid.h"
#include "wire/response.h"
#include "wire/status.h"
#include "wire/stream.h"
#include "wire/syntax.h"

#include <asio/buffer.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/write.hpp>

#include <algorithm>
#include <map>

namespace port135::practice {
namespace {

using probe::useTuple;
constexpr std::size_t largestReceiveBuffer = 1u << 20;
constexpr std::size_t largestHandles = 64;

using namespace core::literals;

class Session
{
public:
    Session(asio::ip::tcp::socket socket, std::shared_ptr<const Premises> premises, std::uint16_t dynamicPort)
        : m_socket(std::move(socket))
        , m_premises(std::move(premises))
        , m_dynamicPort(dynamicPort)
    {
        record();
    }

    asio::awaitable<void> run();

private:
    void record();
    /// What to send for one PDU; nothing: close.
    std::optional<wire::Buffer> answer(wire::Bytes pdu);
    wire::Buffer answerBind(const wire::Bind &bind);
    bool serves(const core::InterfaceId &interfaceId) const;
    wire::Buffer challenge() const;
    wire::Buffer answerCall(const wire::Reassembler &call);
    wire::Buffer results(const wire::Reassembler &call, wire::Buffer stub) const;
    wire::Buffer fault(const wire::Reassembler &call, std::uint32_t status) const;
    wire::Buffer lookup(const wire::Reassembler &call);
    wire::Buffer map(const wire::Reassembler &call) const;
    wire::Buffer freeHandle(const wire::Reassembler &call);
    wire::Buffer interfaces(const wire::Reassembler &call) const;
    wire::Buffer alive(const wire::Reassembler &call) const;

    asio::ip::tcp::socket m_socket;
    std::shared_ptr<const Premises> m_premises;
    std::uint16_t m_dynamicPort;
    std::map<std::uint16_t, core::InterfaceId> m_contexts;
    std::map<core::Uuid, std::size_t> m_handles; ///< how far each lookup is
    std::vector<wire::LookupEntry> m_entries; ///< the whole map, made at the first lookup
    std::optional<wire::Reassembler> m_call;
    std::uint32_t m_lastHandle = 0;
    std::size_t m_maxFragment = wire::defaultFragment;
    std::optional<Recording::Conversation> m_recorded;
};

/// The mapper's port stands for 135.
void Session::record()
{
    std::error_code failed;
    const auto client = m_socket.remote_endpoint(failed);
    if (!m_premises->recording || failed)
        return;
    constexpr std::uint16_t mapperPort = 135;
    m_recorded.emplace(*m_premises->recording,
                       Recording::End{core::Address::v4(client.address().to_v4().to_uint()), client.port()},
                       Recording::End{m_premises->address, m_dynamicPort == 0 ? mapperPort : m_dynamicPort});
}

asio::awaitable<void> Session::run()
{
    wire::Buffer received;
    const wire::FrameSplitter splitter;
    while (received.size() < largestReceiveBuffer) {
        wire::Buffer chunk(4096);
        const auto [error, count] = co_await m_socket.async_read_some(asio::buffer(chunk), useTuple);
        if (error)
            co_return;
        if (m_recorded)
            m_recorded->clientSends(wire::Bytes(chunk).first(count));
        received.insert(received.end(), chunk.begin(), chunk.begin() + static_cast<std::ptrdiff_t>(count));
        for (auto frame = splitter.next(received); frame.status == wire::ReadStatus::Ok;
             frame = splitter.next(received)) {
            const auto reply = answer(wire::Bytes(received).first(frame.length));
            if (!reply)
                co_return;
            if (!reply->empty()) {
                if (m_recorded)
                    m_recorded->serverSends(*reply);
                const auto [writeError, written] =
                    co_await asio::async_write(m_socket, asio::buffer(*reply), useTuple);
                if (writeError)
                    co_return;
            }
            received.erase(received.begin(), received.begin() + static_cast<std::ptrdiff_t>(frame.length));
        }
        if (splitter.next(received).status == wire::ReadStatus::Malformed)
            co_return;
    }
}

std::optional<wire::Buffer> Session::answer(wire::Bytes pdu)
{
    const auto header = wire::readHeader(pdu);
    const auto tell = [this](Witnessed witnessed) {
        if (m_premises->witness)
            m_premises->witness(witnessed);
    };
    switch (header->type) {
    case wire::PduType::Bind:
    case wire::PduType::AlterContext: {
        tell({header->type, std::nullopt, 0});
        const auto bind = wire::readBind(pdu);
        return bind ? std::optional(answerBind(*bind)) : std::nullopt;
    }
    case wire::PduType::Request: {
        if (!m_call)
            m_call = wire::Reassembler::forRequest();
        const auto state = m_call->feed(pdu);
        if (state == wire::Reassembler::State::NeedMore)
            return wire::Buffer{};
        if (state != wire::Reassembler::State::Complete)
            return std::nullopt;
        const auto call = std::move(*m_call);
        m_call.reset();
        const auto context = m_contexts.find(call.contextId());
        tell({header->type, context == m_contexts.end() ? std::nullopt : std::optional(context->second),
              call.opnum()});
        return answerCall(call);
    }
    default:
        tell({header->type, std::nullopt, 0});
        return std::nullopt;
    }
}

wire::Buffer Session::answerBind(const wire::Bind &bind)
{
    wire::BindAck ack;
    ack.meta = bind.meta;
    ack.alterContext = bind.alterContext;
    ack.associationGroup = 0x13500135;
    ack.secondaryAddress = "135";
    m_maxFragment = std::clamp<std::size_t>(bind.maxReceive, wire::smallestFragment, wire::defaultFragment);
    for (const auto &context : bind.contexts) {
        const bool known = serves(context.interfaceId);
        const bool ndrOffered =
            std::find(context.transferSyntaxes.begin(), context.transferSyntaxes.end(), wire::ndr)
            != context.transferSyntaxes.end();
        if (known && ndrOffered) {
            m_contexts[context.id] = context.interfaceId;
            ack.results.push_back({wire::ContextResult::Accepted, 0, wire::ndr});
        } else {
            const auto reason = known ? wire::ProviderReason::TransferSyntaxesNotSupported
                                      : wire::ProviderReason::AbstractSyntaxNotSupported;
            ack.results.push_back({wire::ContextResult::ProviderRejection, std::uint16_t(reason), {}});
        }
    }
    if (bind.auth && bind.auth->type == wire::AuthType::Ntlm && m_premises->persona.identity)
        ack.auth = wire::Auth{bind.auth->type, bind.auth->level, bind.auth->contextId, challenge()};
    return wire::writeBindAck(ack);
}

bool Session::serves(const core::InterfaceId &interfaceId) const
{
    if (interfaceId == wire::management)
        return true;
    const auto &persona = m_premises->persona;
    if (m_dynamicPort == 0)
        return interfaceId == wire::endpointMapper
            || (interfaceId == wire::objectExporter && persona.identity && persona.identity->hasResolver);
    return std::any_of(persona.endpoints.begin(), persona.endpoints.end(), [&](const auto &endpoint) {
        return endpoint.port == m_dynamicPort && endpoint.interfaceId == interfaceId;
    });
}

wire::Buffer Session::challenge() const
{
    const auto &identity = *m_premises->persona.identity;
    wire::NtlmChallenge challenge;
    challenge.flags = wire::NtlmUnicode | wire::NtlmNtlm | wire::NtlmTargetInfo | wire::NtlmVersion
        | (identity.isDomainMember ? wire::NtlmTargetIsDomain : wire::NtlmTargetIsServer);
    challenge.targetName = identity.isDomainMember ? identity.names.domain : identity.names.netbios;
    challenge.version = identity.os;
    challenge.netbiosComputer = identity.names.netbios;
    challenge.netbiosDomain = identity.names.domain;
    challenge.dnsComputer = identity.names.dns;
    challenge.dnsDomain = identity.names.dnsDomain;
    challenge.dnsForest = identity.names.forest;
    challenge.fileTime = wire::toFileTime(core::now());
    return wire::writeNtlmChallenge(challenge);
}

wire::Buffer Session::answerCall(const wire::Reassembler &call)
{
    const auto context = m_contexts.find(call.contextId());
    if (context == m_contexts.end())
        return fault(call, wire::status::UnknownInterface);
    if (context->second == wire::management)
        return call.opnum() == wire::mgmt::InquireInterfacesOpnum
            ? interfaces(call)
            : fault(call, wire::status::OperationOutOfRange);
    if (context->second == wire::objectExporter)
        return call.opnum() == wire::oxid::ServerAlive2Opnum ? alive(call)
                                                             : fault(call, wire::status::AccessDenied);
    if (context->second != wire::endpointMapper || m_premises->persona.behaviour == Behaviour::Denying)
        return fault(call, wire::status::AccessDenied);
    switch (call.opnum()) {
    case wire::epm::LookupOpnum:
        return lookup(call);
    case wire::epm::MapOpnum:
        return map(call);
    case wire::epm::LookupHandleFreeOpnum:
        return freeHandle(call);
    default:
        return fault(call, wire::status::OperationOutOfRange);
    }
}

wire::Buffer Session::results(const wire::Reassembler &call, wire::Buffer stub) const
{
    wire::Response response;
    response.meta.callId = call.callId();
    response.meta.byteOrder = call.byteOrder();
    response.contextId = call.contextId();
    response.stub = std::move(stub);
    return wire::writeResponse(response, m_maxFragment);
}

wire::Buffer Session::fault(const wire::Reassembler &call, std::uint32_t status) const
{
    wire::Fault fault;
    fault.meta.callId = call.callId();
    fault.meta.byteOrder = call.byteOrder();
    fault.contextId = call.contextId();
    fault.status = status;
    return wire::writeFault(fault);
}

wire::Buffer Session::lookup(const wire::Reassembler &call)
{
    const auto request = wire::readLookupRequest(call.stub(), call.byteOrder());
    if (!request || request->maxEntries > wire::epm::MaxEntries
        || request->inquiryType != wire::InquiryType::All)
        return fault(call, wire::status::BadStubData);
    if (m_entries.empty()) {
        for (auto endpoint : m_premises->persona.endpoints) {
            if (core::isTcpBased(endpoint.protseq))
                endpoint.address = m_premises->address.toString();
            wire::appendEntries(endpoint, m_entries);
        }
    }
    std::size_t begin = 0;
    auto handle = request->handle;
    if (!handle.isNull()) {
        const auto known = m_handles.find(handle.uuid);
        if (known == m_handles.end())
            return fault(call, wire::status::ContextMismatch);
        begin = known->second;
    } else if (m_handles.size() < largestHandles) {
        handle.uuid.timeLow = ++m_lastHandle;
    } else {
        return fault(call, wire::status::AccessDenied);
    }
    const auto count = std::min<std::size_t>(request->maxEntries, m_entries.size() - begin);
    wire::LookupResponse response;
    response.maxEntries = request->maxEntries;
    response.entries.assign(m_entries.begin() + static_cast<std::ptrdiff_t>(begin),
                            m_entries.begin() + static_cast<std::ptrdiff_t>(begin + count));
    const bool last = begin + count == m_entries.size();
    const auto listEnd = m_premises->persona.listEnd;
    if (last && (listEnd != ListEnd::StatusAfter || count == 0)) {
        m_handles.erase(handle.uuid);
        response.status = listEnd == ListEnd::NullHandle ? wire::status::Ok : wire::status::EptNotRegistered;
    } else {
        m_handles[handle.uuid] = begin + count;
        response.handle = handle;
    }
    return results(call, wire::writeLookupResponse(response, call.byteOrder()));
}

wire::Buffer Session::map(const wire::Reassembler &call) const
{
    const auto request = wire::readMapRequest(call.stub(), call.byteOrder());
    if (!request || request->maxTowers > wire::epm::MaxEntries)
        return fault(call, wire::status::BadStubData);
    wire::MapResponse response;
    response.maxTowers = request->maxTowers;
    const auto wanted = wire::readBinding(request->tower.value_or(wire::Buffer{}));
    for (const auto &endpoint : m_premises->persona.endpoints) {
        if (!wanted || response.towers.size() == request->maxTowers)
            break;
        if (endpoint.interfaceId.uuid != wanted->interfaceId.uuid
            || endpoint.interfaceId.major != wanted->interfaceId.major || endpoint.protseq != wanted->protseq)
            continue;
        wire::Binding binding;
        binding.interfaceId = endpoint.interfaceId;
        binding.protseq = endpoint.protseq;
        binding.port = endpoint.port;
        binding.endpoint = endpoint.endpoint;
        binding.address = endpoint.address;
        if (core::isTcpBased(endpoint.protseq))
            binding.address = m_premises->address.toString();
        response.towers.push_back(wire::writeBinding(binding));
    }
    response.status = response.towers.empty() ? wire::status::EptNotRegistered : wire::status::Ok;
    return results(call, wire::writeMapResponse(response, call.byteOrder()));
}

wire::Buffer Session::freeHandle(const wire::Reassembler &call)
{
    const auto request = wire::readHandleFreeRequest(call.stub(), call.byteOrder());
    if (!request || m_handles.erase(request->handle.uuid) == 0)
        return fault(call, wire::status::ContextMismatch);
    return results(call, wire::writeHandleFreeResponse({}, call.byteOrder()));
}

wire::Buffer Session::interfaces(const wire::Reassembler &call) const
{
    wire::InterfacesResponse response;
    for (const auto &endpoint : m_premises->persona.endpoints) {
        auto &known = response.interfaces;
        if (endpoint.port == m_dynamicPort
            && std::find(known.begin(), known.end(), endpoint.interfaceId) == known.end())
            known.push_back(endpoint.interfaceId);
    }
    // One process, one set of interfaces: what listens beside the security accounts is not in the map, but
    // there.
    constexpr core::InterfaceId securityAccounts{"12345778-1234-abcd-ef00-0123456789ac"_uuid, 1, 0};
    constexpr core::InterfaceId localSecurityAuthority{"12345778-1234-abcd-ef00-0123456789ab"_uuid, 0, 0};
    const auto &listed = response.interfaces;
    if (std::find(listed.begin(), listed.end(), securityAccounts) != listed.end()
        && std::find(listed.begin(), listed.end(), localSecurityAuthority) == listed.end())
        response.interfaces.push_back(localSecurityAuthority);
    return results(call, wire::writeInterfacesResponse(response, call.byteOrder()));
}

wire::Buffer Session::alive(const wire::Reassembler &call) const
{
    const auto &identity = *m_premises->persona.identity;
    wire::ServerAliveResponse response;
    response.bindings.push_back({7, identity.names.netbios});
    response.bindings.push_back({7, m_premises->address.toString()});
    for (const auto &address : identity.furtherAddresses)
        response.bindings.push_back({7, address});
    for (const auto provider : {wire::AuthType::Spnego, wire::AuthType::Ntlm, wire::AuthType::Kerberos})
        response.securityBindings.push_back({std::uint16_t(provider), 0xffff, ""});
    return results(call, wire::writeServerAliveResponse(response, call.byteOrder()));
}

asio::awaitable<void> answerWithHttpError(asio::ip::tcp::socket socket)
{
    static constexpr std::string_view text = "HTTP/1.1 400 Bad Request\r\nServer: Virata-EmWeb/R6_2_1\r\n"
                                             "Content-Length: 0\r\nConnection: close\r\n\r\n";
    wire::Buffer chunk(4096);
    const auto [error, count] = co_await socket.async_read_some(asio::buffer(chunk), useTuple);
    if (!error)
        co_await asio::async_write(socket, asio::buffer(text), useTuple);
}

} // namespace

asio::awaitable<void> serve(asio::ip::tcp::socket socket, std::shared_ptr<const Premises> premises,
                            std::uint16_t dynamicPort)
{
    if (premises->persona.behaviour == Behaviour::HttpPrinter) {
        co_await answerWithHttpError(std::move(socket));
        co_return;
    }
    Session session(std::move(socket), std::move(premises), dynamicPort);
    co_await session.run();
}

} // namespace port135::practice
