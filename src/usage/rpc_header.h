// SPDX-License-Identifier: GPL-3.0-or-later
// Whether bytes look like the beginning of a DCE/RPC PDU: to recognise it on any port, and to find into a
// conversation again after a hole.
#pragma once

#include "wire/pdu.h"

#include <optional>

namespace port135::usage {

/// The header that `bytes` begin with, if every field of it is one that is sent. Needs headerSize bytes.
std::optional<wire::PduHeader> plausibleHeader(wire::Bytes bytes);

/// The same for fewer bytes: whether they could become one.
bool mayBecomeHeader(wire::Bytes bytes);

/// One header is not proof: whether what follows it agrees. A PDU that fills `bytes` exactly, a second header
/// behind the first, or a bind that can be read.
bool isSurelyRpc(wire::Bytes bytes);

/// Whether a PDU of this type is sent by clients.
constexpr bool isFromClient(wire::PduType type)
{
    using wire::PduType;
    return type == PduType::Request || type == PduType::Bind || type == PduType::AlterContext
        || type == PduType::Auth3 || type == PduType::CoCancel || type == PduType::Orphaned;
}

} // namespace port135::usage
