// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/pdu_text.h"

#include "core/counted.h"
#include "dissect/auth_text.h"
#include "dissect/conversation.h"
#include "dissect/hex_dump.h"
#include "dissect/pdu_values.h"
#include "dissect/stub_text.h"
#include "wire/bind_ack.h"
#include "wire/bind_nak.h"
#include "wire/classify.h"
#include "wire/fault.h"
#include "wire/pdu_frame.h"
#include "wire/request.h"
#include "wire/response.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::dissect {
namespace {

using namespace Qt::StringLiterals;
using wire::PduType;
using wire::ReadStatus;

class PduTexts
{
    Q_DECLARE_TR_FUNCTIONS(PduText)
};

/// One PDU into text; `conversation` says what it answers.
class Describer
{
public:
    Describer(const Conversation &conversation, std::size_t index, PduText &text, PduFields &fields)
        : m_conversation(conversation)
        , m_piece(conversation.pieces()[index])
        , m_index(index)
        , m_text(text)
        , m_fields(fields)
    {
    }

    void describe();

private:
    void titleOfBytes();
    void addHeader(const wire::PduHeader &header);
    void addBody();
    void addBind();
    void addBindAck();
    void addBindNak();
    void addRequest();
    void addResponse();
    void addFault();
    void addOther();
    void addOperation(const Call &call);
    void addStub(const CallSide &side, StubReading (*add)(const Call &, PduFields &));
    void setTitle(const QString &what);
    void noteBroken(ReadStatus status, const char *reason);
    const Call *call() const { return m_piece.call ? &m_conversation.call(*m_piece.call) : nullptr; }

    const Conversation &m_conversation;
    const Piece &m_piece;
    std::size_t m_index;
    PduText &m_text;
    PduFields &m_fields;
};

void Describer::setTitle(const QString &what)
{
    //: %1 is the name of a message of the protocol, such as "bind".
    m_text.title = m_piece.sent ? PduTexts::tr("Sent: %1").arg(what) : PduTexts::tr("Received: %1").arg(what);
}

void Describer::noteBroken(ReadStatus status, const char *reason)
{
    if (status == ReadStatus::Malformed)
        m_fields.note(
            PduTexts::tr("These bytes break the rules of the protocol: %1.").arg(fromLatin1(reason)));
    else
        m_fields.note(PduTexts::tr("These bytes end early."));
}

void Describer::describe()
{
    const auto &frame = m_piece.frame;
    const bool headerRead = frame.status == ReadStatus::Ok
        || (frame.status == ReadStatus::Incomplete && m_piece.bytes.size() >= wire::headerSize);
    if (headerRead)
        addHeader(frame.header);
    else
        titleOfBytes();
    if (frame.status == ReadStatus::Ok)
        addBody();
    else if (headerRead)
        m_fields.note(PduTexts::tr("This PDU says that it is %1 bytes long; %2 of them are here.")
                          .arg(frame.header.fragmentLength)
                          .arg(m_piece.bytes.size()));
    m_text.hex = hexDump(m_piece.bytes, m_fields.limits().hexBytes);
    if (m_piece.bytes.size() > m_fields.limits().hexBytes)
        m_fields.note(PduTexts::tr("%n more bytes are not shown.", nullptr,
                                   core::counted(m_piece.bytes.size() - m_fields.limits().hexBytes)));
}

void Describer::titleOfBytes()
{
    switch (wire::classify(m_piece.bytes)) {
    case wire::Speech::RpcOverHttpBanner:
        setTitle(u"ncacn_http/1.0"_s);
        return;
    case wire::Speech::Tls:
        setTitle(u"TLS"_s);
        break;
    case wire::Speech::Http:
        setTitle(u"HTTP"_s);
        break;
    default:
        setTitle(PduTexts::tr("bytes that are no whole PDU"));
        noteBroken(m_piece.frame.status, m_piece.frame.reason);
        return;
    }
    m_fields.note(PduTexts::tr("This is not RPC."));
}

void Describer::addHeader(const wire::PduHeader &header)
{
    //: A message of the protocol and the number of its call.
    setTitle(PduTexts::tr("%1, call %2").arg(fromLatin1(wire::name(header.type))).arg(header.callId));
    m_fields.add(u"rpc_vers"_s, u"5.%1"_s.arg(header.minorVersion));
    m_fields.add(u"PTYPE"_s, namedNumber(wire::name(header.type), unsigned(header.type)));
    m_fields.add(u"pfc_flags"_s, flagsText(header));
    const auto &drep = header.dataRepresentation;
    m_fields.add(
        u"packed_drep"_s,
        u"%1 (%2)"_s.arg(
            QString::fromLatin1(
                QByteArray(reinterpret_cast<const char *>(drep.data()), qsizetype(drep.size())).toHex()),
            header.byteOrder() == wire::ByteOrder::Little ? u"little-endian"_s : u"big-endian"_s));
    m_fields.add(u"frag_length"_s, header.fragmentLength);
    m_fields.add(u"auth_length"_s, header.authLength);
    m_fields.add(u"call_id"_s, header.callId);
}

void Describer::addBody()
{
    switch (m_piece.frame.header.type) {
    case PduType::Bind:
    case PduType::AlterContext:
        return addBind();
    case PduType::BindAck:
    case PduType::AlterContextResponse:
        return addBindAck();
    case PduType::BindNak:
        return addBindNak();
    case PduType::Request:
        return addRequest();
    case PduType::Response:
        return addResponse();
    case PduType::Fault:
        return addFault();
    default:
        return addOther();
    }
}

void Describer::addBind()
{
    const auto bind = wire::readBind(m_piece.bytes);
    if (!bind)
        return noteBroken(bind.status, bind.reason);
    m_fields.add(u"max_xmit_frag"_s, bind->maxTransmit);
    m_fields.add(u"max_recv_frag"_s, bind->maxReceive);
    m_fields.add(u"assoc_group_id"_s, hexNumber(bind->associationGroup, 8));
    m_fields.addItems(u"p_cont_elem"_s, bind->contexts, [this](const wire::PresentationContext &context) {
        QStringList syntaxes;
        for (const auto &syntax : context.transferSyntaxes)
            syntaxes.append(syntaxText(syntax));
        return u"p_cont_id %1: "_s.arg(context.id) + m_fields.interfaceText(context.interfaceId) + u", "_s
            + syntaxes.join(u", "_s);
    });
    if (bind->auth)
        addAuth(*bind->auth, m_fields);
}

void Describer::addBindAck()
{
    const auto ack = wire::readBindAck(m_piece.bytes);
    if (!ack)
        return noteBroken(ack.status, ack.reason);
    m_fields.add(u"max_xmit_frag"_s, ack->maxTransmit);
    m_fields.add(u"max_recv_frag"_s, ack->maxReceive);
    m_fields.add(u"assoc_group_id"_s, hexNumber(ack->associationGroup, 8));
    m_fields.addText(u"sec_addr"_s, ack->secondaryAddress);
    const auto *asked = m_piece.bind ? &m_conversation.bind(*m_piece.bind).contexts : nullptr;
    std::size_t index = 0;
    m_fields.addItems(u"p_results"_s, ack->results, [&](const wire::PresentationResult &result) {
        // Results stand in the order of the contexts that were asked for.
        const auto *context = asked && index < asked->size() ? &(*asked)[index] : nullptr;
        ++index;
        return context ? m_fields.interfaceText(context->interfaceId) + u": "_s + resultText(result)
                       : resultText(result);
    });
    if (asked == nullptr)
        m_fields.note(PduTexts::tr("What this answers is not among the bytes that were kept."));
    else if (asked->size() != ack->results.size())
        m_fields.note(
            PduTexts::tr("The number of results is not the number of contexts that were asked for."));
    if (ack->auth)
        addAuth(*ack->auth, m_fields);
}

void Describer::addBindNak()
{
    const auto nak = wire::readBindNak(m_piece.bytes);
    if (!nak)
        return noteBroken(nak.status, nak.reason);
    m_fields.add(u"provider_reject_reason"_s, namedNumber(wire::name(nak->reason), unsigned(nak->reason)));
    QStringList versions;
    for (const auto &version : nak->versions)
        versions.append(u"%1.%2"_s.arg(version.major).arg(version.minor));
    if (!versions.isEmpty())
        m_fields.add(u"versions"_s, versions.join(u", "_s));
    if (nak->extendedError)
        m_fields.add(u"extended_error_info"_s, u"%1 bytes"_s.arg(nak->extendedError->size()));
    if (nak->auth)
        addAuth(*nak->auth, m_fields);
}

void Describer::addOperation(const Call &call)
{
    if (!call.interfaceId) {
        m_fields.add(u"opnum"_s, call.opnum);
        m_fields.note(
            PduTexts::tr("Which interface this call went to is not known: its bind is not among the "
                         "bytes that were kept."));
        return;
    }
    m_fields.add(u"interface"_s, m_fields.interfaceText(*call.interfaceId));
    const auto name = operationName(*call.interfaceId, call.opnum);
    m_fields.add(u"opnum"_s, name.empty() ? QString::number(call.opnum) : namedNumber(name, call.opnum));
    if (!name.empty())
        //: A message of the protocol, the number of its call, and what is called.
        setTitle(PduTexts::tr("%1, call %2: %3")
                     .arg(fromLatin1(wire::name(m_piece.frame.header.type)))
                     .arg(m_piece.frame.header.callId)
                     .arg(fromLatin1(name)));
}

void Describer::addStub(const CallSide &side, StubReading (*add)(const Call &, PduFields &))
{
    if (side.last != m_index) {
        m_fields.note(PduTexts::tr("A fragment: what the whole says stands with the last one."));
        return;
    }
    if (!side.begun) {
        m_fields.note(PduTexts::tr("The first fragment of this is not among the bytes that were kept."));
        return;
    }
    if (!side.ended)
        m_fields.note(PduTexts::tr("The rest of this is not among the bytes that were kept."));
    else if (side.announced > side.stub.size())
        m_fields.note(
            PduTexts::tr("%1 bytes of data were announced, and %2 are here: fragments may be missing.")
                .arg(side.announced)
                .arg(side.stub.size()));
    const auto reading = add(*call(), m_fields);
    if (reading.broken && side.ended)
        m_fields.note(PduTexts::tr("The data of this call cannot be read to its end: %1.")
                          .arg(fromLatin1(reading.broken)));
}

void Describer::addRequest()
{
    const auto request = wire::readRequest(m_piece.bytes);
    if (!request)
        return noteBroken(request.status, request.reason);
    m_fields.add(u"p_cont_id"_s, request->contextId);
    if (call())
        addOperation(*call());
    else
        m_fields.add(u"opnum"_s, request->opnum);
    if (request->object)
        m_fields.add(u"object"_s, QString::fromStdString(request->object->toString()));
    m_fields.add(u"stub_data"_s, u"%1 bytes"_s.arg(request->stub.size()));
    if (call())
        addStub(call()->request, addRequestStub);
    if (request->auth)
        addAuth(*request->auth, m_fields);
}

void Describer::addResponse()
{
    const auto response = wire::readResponse(m_piece.bytes);
    if (!response)
        return noteBroken(response.status, response.reason);
    m_fields.add(u"p_cont_id"_s, response->contextId);
    if (call())
        addOperation(*call());
    m_fields.add(u"cancel_count"_s, response->cancelCount);
    m_fields.add(u"stub_data"_s, u"%1 bytes"_s.arg(response->stub.size()));
    if (call())
        addStub(call()->response, addResponseStub);
    else
        m_fields.note(PduTexts::tr("What this answers is not among the bytes that were kept."));
    if (response->auth)
        addAuth(*response->auth, m_fields);
}

void Describer::addFault()
{
    const auto fault = wire::readFault(m_piece.bytes);
    if (!fault)
        return noteBroken(fault.status, fault.reason);
    m_fields.add(u"p_cont_id"_s, fault->contextId);
    if (call())
        addOperation(*call());
    m_fields.add(u"cancel_count"_s, fault->cancelCount);
    m_fields.add(u"status"_s, statusValue(fault->status));
    if (fault->faultFlags & 1)
        m_fields.add(u"extended_error_info"_s, u"%1 bytes"_s.arg(fault->data.size()));
    if (!call())
        m_fields.note(PduTexts::tr("What this answers is not among the bytes that were kept."));
    if (fault->auth)
        addAuth(*fault->auth, m_fields);
}

void Describer::addOther()
{
    const auto frame = wire::readFrame(m_piece.bytes);
    if (!frame)
        return noteBroken(frame.status, frame.reason);
    if (!wire::isConnectionOriented(frame->header.type))
        m_fields.note(PduTexts::tr("No connection of RPC has messages of this type."));
    if (const auto auth = frame->auth())
        addAuth(*auth, m_fields);
}

} // namespace

std::vector<PduText> pduTexts(std::span<const core::RawPdu> evidence, const knowledge::Catalogue &catalogue,
                              const PduTextLimits &limits)
{
    const Conversation conversation(evidence);
    std::vector<PduText> texts;
    texts.reserve(conversation.pieces().size());
    for (std::size_t i = 0; i < conversation.pieces().size(); ++i) {
        auto &text = texts.emplace_back();
        text.sent = conversation.pieces()[i].sent;
        PduFields fields(text, catalogue, limits);
        Describer(conversation, i, text, fields).describe();
    }
    return texts;
}

static QString notAllFoundRoom()
{
    return PduTexts::tr("Not all messages found room here. What was read from those that are missing stands "
                        "in the results all the same.");
}

QStringList evidenceLines(const core::Observation &observation, const knowledge::Catalogue &catalogue,
                          const PduTextLimits &limits)
{
    // In one go: the zone of an address begins with a percent sign.
    const auto host = QString::fromStdString(observation.address.toString());
    const auto port = QString::number(observation.port);
    if (observation.evidence.empty()) {
        QStringList lines{PduTexts::tr("%1, port %2: no bytes were kept.").arg(host, port)};
        if (observation.incomplete.evidenceCut)
            lines.append(notAllFoundRoom());
        return lines;
    }
    const auto texts = pduTexts(observation.evidence, catalogue, limits);
    QStringList lines{PduTexts::tr("%1, port %2: %n messages", nullptr, int(texts.size())).arg(host, port)};
    for (const auto &text : texts) {
        lines.append({QString(), text.title});
        qsizetype width = 0;
        for (const auto &field : text.fields)
            width = std::max(width, field.name.size());
        for (const auto &field : text.fields)
            lines.append(u"  "_s + field.name.leftJustified(width) + u"  "_s + field.value);
        for (const auto &note : text.notes)
            lines.append(u"  "_s + note);
        for (const auto &row : text.hex)
            lines.append(u"    "_s + row);
    }
    if (observation.incomplete.evidenceCut)
        lines.append({QString(), notAllFoundRoom()});
    return lines;
}

} // namespace port135::dissect
