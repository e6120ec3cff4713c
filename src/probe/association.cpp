// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/association.h"

#include "wire/bind_nak.h"
#include "wire/fault.h"
#include "wire/fragment.h"
#include "wire/request.h"
#include "wire/stream.h"

#include <algorithm>

namespace port135::probe {

using core::Cause;

namespace {

constexpr std::size_t keptOfForeignSpeech = 512; // proof of what is there instead of RPC

/// What only a server says: our own PDUs sent back are no RPC.
bool isServers(wire::PduType type)
{
    switch (type) {
    case wire::PduType::BindAck:
    case wire::PduType::BindNak:
    case wire::PduType::AlterContextResponse:
    case wire::PduType::Response:
    case wire::PduType::Fault:
    case wire::PduType::Shutdown:
        return true;
    default:
        return false;
    }
}

/// Whether the interface is there, but NDR is not spoken.
bool refusesNdr(const wire::BindAck &ack)
{
    const auto &first = ack.results.front(); // there is one for every context
    return first.result == wire::ContextResult::ProviderRejection
        && first.reason == std::uint16_t(wire::ProviderReason::TransferSyntaxesNotSupported);
}

/// Whether every question is answered, and none with an encoding that was not offered.
bool answers(const wire::BindAck &ack, const wire::Bind &bind)
{
    if (ack.results.size() != bind.contexts.size())
        return false;
    for (std::size_t i = 0; i < ack.results.size(); ++i) {
        const auto &offered = bind.contexts[i].transferSyntaxes;
        if (ack.results[i].result == wire::ContextResult::Accepted
            && std::find(offered.begin(), offered.end(), ack.results[i].transferSyntax) == offered.end())
            return false;
    }
    return true;
}

} // namespace

asio::awaitable<Expected<wire::BindAck>> Association::bind(wire::Bind bind)
{
    m_isNdr64 = false;
    bind.meta.callId = ++m_callId;
    auto ack = co_await bindOnce(bind);
    if (!ack || !refusesNdr(*ack))
        co_return ack;
    const auto token = std::move(m_token);
    m_taken = 0;
    const auto connected = co_await m_connection.connectAgain();
    if (connected) {
        bind.meta.callId = ++m_callId;
        for (auto &context : bind.contexts)
            context.transferSyntaxes = {wire::ndr64};
        auto second = co_await bindOnce(bind);
        if (second && second->results.front().result == wire::ContextResult::Accepted) {
            m_isNdr64 = true;
            ack = std::move(second);
        }
    }
    if (!m_token)
        m_token = token;
    co_return ack; // where the second try failed the first answer stands
}

asio::awaitable<Expected<wire::BindAck>> Association::bindOnce(const wire::Bind &bind)
{
    m_token.reset();
    const auto bytes = wire::writeBind(bind);
    const auto sent = co_await m_connection.send(bytes);
    if (!sent)
        co_return core::failure(sent.error());
    const auto pdu = co_await nextPdu();
    if (!pdu)
        co_return core::failure(pdu.error());
    const auto header = wire::readHeader(*pdu);
    if (header->callId != m_callId)
        co_return core::failure(Trouble{Cause::ProtocolViolation});
    switch (header->type) {
    case wire::PduType::BindAck:
    case wire::PduType::AlterContextResponse: {
        auto ack = wire::readBindAck(*pdu);
        m_token = ack->auth;
        if (!ack || !answers(*ack, bind))
            co_return core::failure(Trouble{Cause::ProtocolViolation});
        m_maxFragment =
            std::clamp<std::size_t>(ack->maxReceive, wire::smallestFragment, wire::defaultFragment);
        co_return std::move(*ack);
    }
    case wire::PduType::BindNak: {
        const auto nak = wire::readBindNak(*pdu);
        co_return core::failure(nak ? Trouble{Cause::BindRejected, std::uint32_t(nak->reason)}
                                    : Trouble{Cause::ProtocolViolation});
    }
    case wire::PduType::Fault: {
        const auto fault = wire::readFault(*pdu);
        co_return core::failure(fault ? Trouble{Cause::Fault, fault->status}
                                      : Trouble{Cause::ProtocolViolation});
    }
    default:
        co_return core::failure(Trouble{Cause::ProtocolViolation});
    }
}

wire::Buffer Association::requestBytes(std::uint16_t contextId, std::uint16_t opnum, wire::Buffer stub)
{
    wire::Request request;
    request.meta.callId = ++m_callId;
    request.contextId = contextId;
    request.opnum = opnum;
    request.stub = std::move(stub);
    return wire::writeRequest(request, m_maxFragment);
}

asio::awaitable<Answer> Association::call(std::uint16_t contextId, std::uint16_t opnum, wire::Buffer stub)
{
    class Gatherer final : public StubTaker
    {
    public:
        Gatherer(Answer &answer, MemoryShare &memory)
            : m_answer(answer)
            , m_memory(memory)
        {
        }
        bool take(wire::Bytes piece, wire::StubEncoding encoding) override
        {
            auto &stub = m_answer.stub;
            m_answer.encoding = encoding;
            if (stub.size() + piece.size() > mostGathered
                || !m_memory.hold(MemoryShare::Part::Answer, stub.size() + piece.size())) {
                isTooLong = true;
                return false;
            }
            stub.insert(stub.end(), piece.begin(), piece.end());
            return true;
        }

        bool isTooLong = false;

    private:
        Answer &m_answer;
        MemoryShare &m_memory;
    };

    Answer answer;
    Gatherer gatherer(answer, m_connection.budget().memory);
    answer.trouble = co_await call(contextId, opnum, std::move(stub), gatherer);
    if (gatherer.isTooLong)
        answer.trouble = Trouble{Cause::ProtocolViolation};
    co_return answer;
}

asio::awaitable<std::optional<Trouble>> Association::call(std::uint16_t contextId, std::uint16_t opnum,
                                                          wire::Buffer stub, StubTaker &taker)
{
    using State = wire::Reassembler::State;
    const auto bytes = requestBytes(contextId, opnum, std::move(stub));
    const auto sent = co_await m_connection.send(bytes);
    if (!sent)
        co_return sent.error();
    auto reassembler = wire::Reassembler::forPiecesOfResponse(m_callId, contextId);
    bool isEnough = false;
    while (reassembler.state() == State::NeedMore && !isEnough) {
        const auto pdu = co_await nextPdu();
        if (!pdu)
            co_return pdu.error();
        reassembler.feed(*pdu);
        if (!reassembler.piece().empty())
            isEnough = !taker.take(reassembler.piece(), {reassembler.byteOrder(), m_isNdr64});
    }
    if (reassembler.state() == State::Faulted)
        co_return Trouble{Cause::Fault, reassembler.fault().status};
    if (reassembler.state() == State::Malformed)
        co_return Trouble{Cause::ProtocolViolation};
    co_return std::nullopt;
}

asio::awaitable<Expected<wire::Bytes>> Association::nextPdu()
{
    m_connection.consume(m_taken);
    m_taken = 0;
    const wire::FrameSplitter splitter;
    const auto until = m_connection.environment().clock.now() + m_patience;
    while (true) {
        const auto received = m_connection.received();
        // Only the beginning of a conversation can be anything else.
        const auto speech = m_spokeRpc ? wire::Speech::DceRpc : wire::classify(received);
        if (speech == wire::Speech::RpcOverHttpBanner) {
            m_connection.consume(
                wire::rpcOverHttpBannerSize); // port 593 greets first, then speaks as port 135 does
            continue;
        }
        const auto frame = splitter.next(received);
        // The first bytes of something else may come in pieces: it is named when they suffice.
        if (frame.status == wire::ReadStatus::Malformed && speech != wire::Speech::Undecided)
            co_return core::failure(notRpc(received, speech));
        if (frame.status == wire::ReadStatus::Ok) {
            m_spokeRpc = m_spokeRpc || isServers(frame.header.type);
            m_taken = frame.length;
            m_connection.keepReceived(received.first(frame.length));
            co_return received.first(frame.length);
        }
        const auto more = co_await m_connection.receive(until);
        if (!more) {
            // Bytes that are no beginning of a PDU say more than how the connection ended.
            if (speech != wire::Speech::Undecided && speech != wire::Speech::DceRpc)
                co_return core::failure(notRpc(m_connection.received(), speech));
            co_return core::failure(more.error());
        }
    }
}

Trouble Association::notRpc(wire::Bytes received, wire::Speech speech)
{
    m_connection.keepReceived(received.first(std::min(received.size(), keptOfForeignSpeech)));
    switch (speech) {
    case wire::Speech::Tls:
        return {Cause::Tls};
    case wire::Speech::Http:
        return {Cause::Http};
    case wire::Speech::DceRpc:
        return {Cause::ProtocolViolation};
    default:
        return {Cause::NotDceRpc};
    }
}

} // namespace port135::probe
