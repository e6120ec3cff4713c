// SPDX-License-Identifier: GPL-3.0-or-later
// Whose trouble a failed connection is: an ICMP answer gives the same error as this computer's own routes.
#pragma once

#include "core/address.h"
#include "probe/trouble.h"

namespace port135::probe {

/// The trouble of a connection that could not be begun or was reported unreachable, with the cause
/// NoLocalRoute, RouteProhibited or RouteBlackhole where the routing table of this computer says so, and
/// unchanged everywhere else. Sends nothing.
Trouble withLocalRoute(const Trouble &trouble, const core::Address &address);

} // namespace port135::probe
