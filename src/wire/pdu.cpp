// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/pdu.h"

#include "core/named.h"
#include "wire/auth.h"

namespace port135::wire {
namespace {

constexpr core::Named<PduType> typeNames[] = {
    {PduType::Request, "request"},
    {PduType::Response, "response"},
    {PduType::Fault, "fault"},
    {PduType::Bind, "bind"},
    {PduType::BindAck, "bind_ack"},
    {PduType::BindNak, "bind_nak"},
    {PduType::AlterContext, "alter_context"},
    {PduType::AlterContextResponse, "alter_context_resp"},
    {PduType::Auth3, "auth3"},
    {PduType::Shutdown, "shutdown"},
    {PduType::CoCancel, "co_cancel"},
    {PduType::Orphaned, "orphaned"},
    {PduType::Rts, "rts"},
};

} // namespace

std::string name(PduType type)
{
    for (const auto &row : typeNames) {
        if (row.value == type)
            return std::string(row.name);
    }
    return "type " + std::to_string(unsigned(type));
}

bool isConnectionOriented(PduType type)
{
    for (const auto &row : typeNames) {
        if (row.value == type)
            return true;
    }
    return false;
}

Parsed<PduHeader> readHeader(Bytes bytes)
{
    using Result = Parsed<PduHeader>;
    if (!bytes.empty() && bytes[0] != 5)
        return Result::malformed("RPC version is not 5");
    if (bytes.size() >= 2 && bytes[1] > 1)
        return Result::malformed("RPC minor version is neither 0 nor 1");
    if (bytes.size() >= 5 && bytes[4] >> 4 > 1)
        return Result::malformed("unknown integer representation");
    if (bytes.size() < headerSize)
        return Result::incomplete();

    PduHeader header;
    header.minorVersion = bytes[1];
    header.type = PduType(bytes[2]);
    header.flags = bytes[3];
    std::memcpy(header.dataRepresentation.data(), bytes.data() + 4, 4);
    Reader reader(bytes.subspan(8, 8), header.byteOrder());
    header.fragmentLength = reader.u16();
    header.authLength = reader.u16();
    header.callId = reader.u32();
    if (header.fragmentLength < headerSize)
        return Result::malformed("fragment shorter than its header");
    if (header.authLength && headerSize + authTrailerSize + header.authLength > header.fragmentLength)
        return Result::malformed("authentication part longer than its fragment");
    return Result::ok(header, headerSize);
}

} // namespace port135::wire
