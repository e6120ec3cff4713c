// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/bind_nak.h"

#include "core/named.h"
#include "wire/pdu_frame.h"

#include <cassert>

namespace port135::wire {
namespace {

using namespace core::literals;

constexpr core::Uuid extendedErrorSignature = "90740320-fad0-11d3-82d7-009027b130ab"_uuid;

constexpr core::Named<RejectReason> reasonNames[] = {
    {RejectReason::NotSpecified, "reason_not_specified"},
    {RejectReason::TemporaryCongestion, "temporary_congestion"},
    {RejectReason::LocalLimitExceeded, "local_limit_exceeded"},
    {RejectReason::ProtocolVersionNotSupported, "protocol_version_not_supported"},
    {RejectReason::AuthenticationTypeNotRecognized, "authentication_type_not_recognized"},
    {RejectReason::InvalidChecksum, "invalid_checksum"},
};

/// What follows the signature, where it stands at `offset`.
std::optional<Buffer> extendedErrorAt(Bytes body, std::size_t offset, ByteOrder order)
{
    Reader reader(body, order);
    reader.skip(offset);
    if (reader.uuid() != extendedErrorSignature || !reader.ok())
        return std::nullopt;
    const auto error = reader.rest();
    return Buffer(error.begin(), error.end());
}

} // namespace

std::string name(RejectReason reason)
{
    for (const auto &row : reasonNames) {
        if (row.value == reason)
            return std::string(row.name);
    }
    return "reason " + std::to_string(unsigned(reason));
}

Buffer writeBindNak(const BindNak &nak)
{
    assert(nak.versions.size() <= 255);
    Buffer buffer;
    PduFrameWriter frame(buffer, PduType::BindNak, nak.meta);
    Writer &writer = frame.body();
    writer.u16(unsigned(nak.reason));
    writer.u8(unsigned(nak.versions.size()));
    for (const auto &version : nak.versions) {
        writer.u8(version.major);
        writer.u8(version.minor);
    }
    writer.align(4);
    if (nak.extendedError) {
        writer.uuid(extendedErrorSignature);
        writer.bytes(*nak.extendedError);
    }
    frame.finish(nak.auth);
    return buffer;
}

Parsed<BindNak> readBindNak(Bytes bytes)
{
    using Result = Parsed<BindNak>;
    const auto frame = readFrame(bytes);
    if (!frame)
        return {frame.status, 0, frame.reason, BindNak{}};
    const auto &header = frame->header;
    if (header.type != PduType::BindNak)
        return Result::malformed("not a bind_nak");

    BindNak nak;
    nak.meta = header.meta();
    const auto body = frame->body.first(frame->body.size() - frame->padding);
    Reader reader(body, header.byteOrder());
    nak.reason = RejectReason(reader.u16());
    if (reader.ok() && reader.remaining()) { // old servers stop after the reason
        const unsigned versions = reader.u8();
        for (unsigned i = 0; i < versions && reader.ok(); ++i) {
            auto &version = nak.versions.emplace_back();
            version.major = reader.u8();
            version.minor = reader.u8();
        }
    }
    if (!reader.ok())
        return Result::malformed("bind_nak ends within its versions");
    const auto versionsEnd = reader.position();
    // The specification draws the signature right behind the versions; by its alignment it is at the next
    // multiple of 4.
    nak.extendedError = extendedErrorAt(body, (versionsEnd + 3) / 4 * 4, header.byteOrder());
    if (!nak.extendedError)
        nak.extendedError = extendedErrorAt(body, versionsEnd, header.byteOrder());
    nak.auth = frame->auth();
    return Result::ok(std::move(nak), frame.consumed);
}

} // namespace port135::wire
