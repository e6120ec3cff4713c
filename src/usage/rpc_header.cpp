// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/rpc_header.h"

#include "wire/bind.h"
#include "wire/bind_ack.h"

#include <algorithm>

namespace port135::usage {
namespace {

using wire::Bytes;
using wire::PduType;

bool isByte(Bytes bytes, std::size_t at)
{
    switch (at) {
    case 0:
        return bytes[0] == 5;
    case 1:
        return bytes[1] <= 1;
    case 2:
        return wire::isConnectionOriented(PduType(bytes[2]));
    case 4: // integers and characters
        return (bytes[4] & 0xee) == 0;
    case 5: // floating point
        return bytes[5] <= 3;
    default:
        return true;
    }
}

} // namespace

bool mayBecomeHeader(Bytes bytes)
{
    const auto count = std::min<std::size_t>(bytes.size(), 6);
    for (std::size_t i = 0; i < count; ++i) {
        if (!isByte(bytes, i))
            return false;
    }
    return count > 0;
}

std::optional<wire::PduHeader> plausibleHeader(Bytes bytes)
{
    if (bytes.size() < wire::headerSize || !mayBecomeHeader(bytes))
        return std::nullopt;
    const auto header = wire::readHeader(bytes);
    if (!header)
        return std::nullopt;
    std::size_t body = 0; // the least that follows the header
    switch (header->type) {
    case PduType::Request:
    case PduType::Response:
        body = 8;
        break;
    case PduType::Fault:
    case PduType::Bind:
    case PduType::AlterContext:
    case PduType::BindAck:
    case PduType::AlterContextResponse:
        body = 12;
        break;
    case PduType::BindNak:
        body = 2;
        break;
    default:
        break;
    }
    const std::size_t auth = header->authLength ? 8u + header->authLength : 0u;
    if (header->fragmentLength < wire::headerSize + body + auth)
        return std::nullopt;
    return *header;
}

bool isSurelyRpc(Bytes bytes)
{
    const auto header = plausibleHeader(bytes);
    if (!header)
        return false;
    const std::size_t length = header->fragmentLength;
    if (header->type == PduType::Bind || header->type == PduType::AlterContext) {
        const auto bind = wire::readBind(bytes);
        return bind && !bind->contexts.empty() && !bind->contexts.front().interfaceId.uuid.isNil();
    }
    if (length == bytes.size())
        return true;
    return length < bytes.size() && plausibleHeader(bytes.subspan(length)).has_value();
}

} // namespace port135::usage
