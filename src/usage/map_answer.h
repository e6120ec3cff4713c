// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer of the endpoint mapper says of ports, in NDR or NDR64.
#pragma once

#include "core/endpoint.h"
#include "wire/bytes.h"

#include <vector>

namespace port135::usage {

/// The endpoints of an ept_map answer. Empty where it has none or cannot be read.
std::vector<core::Endpoint> readMapAnswer(wire::Bytes stub, wire::ByteOrder order, bool ndr64);
/// Of an ept_lookup answer.
std::vector<core::Endpoint> readLookupAnswer(wire::Bytes stub, wire::ByteOrder order, bool ndr64);

} // namespace port135::usage
