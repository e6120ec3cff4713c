// SPDX-License-Identifier: GPL-3.0-or-later
// The authentication part of a PDU: its header and what NTLM says in it. For the .cpp files of this room
// only.
#pragma once

#include "dissect/pdu_fields.h"
#include "wire/auth.h"

namespace port135::dissect {

void addAuth(const wire::Auth &auth, PduFields &fields);

} // namespace port135::dissect
