// SPDX-License-Identifier: GPL-3.0-or-later
// What the stubs of calls mean: the endpoint mapper, remote management and the OXID resolver. For the .cpp
// files of this room only.
#pragma once

#include "dissect/conversation.h"
#include "dissect/pdu_fields.h"

#include <string_view>

namespace port135::dissect {

/// "ept_lookup"; empty for an operation that this program does not read.
std::string_view operationName(const core::InterfaceId &interfaceId, std::uint16_t opnum);

struct StubReading
{
    bool known = false; ///< there is a reader for this operation
    const char *broken = nullptr; ///< why it is malformed: English, static
};

/// Adds the fields of a call's arguments, or of its results. Of malformed results those before the mistake.
StubReading addRequestStub(const Call &call, PduFields &fields);
StubReading addResponseStub(const Call &call, PduFields &fields);

} // namespace port135::dissect
