// SPDX-License-Identifier: GPL-3.0-or-later
// Values of PDUs that are made of parts: flags, results of a bind. For the .cpp files of this room only.
#pragma once

#include "wire/bind_ack.h"
#include "wire/pdu.h"

#include <QString>

namespace port135::dissect {

/// "0x03 PFC_FIRST_FRAG PFC_LAST_FRAG"
QString flagsText(const wire::PduHeader &header);
/// "acceptance, NDR 2.0"
QString resultText(const wire::PresentationResult &result);

} // namespace port135::dissect
