// SPDX-License-Identifier: GPL-3.0-or-later
// Stage 3: who are you? Two short conversations without credentials: a bind whose NTLM challenge introduces
// the host [MS-NLMP 2.2.1.2], and ServerAlive2 of the OXID resolver [MS-DCOM 3.1.2.5.1.6], which lists its
// addresses.
#pragma once

#include "core/observation.h"
#include "probe/connection.h"

#include <asio/awaitable.hpp>

namespace port135::probe {

/// Sets names, ntlmTarget, os, clockSkew, comVersion, addresses, securityProviders as far as the host says
/// them, up to 255 bytes a text, 256 addresses and 64 providers; what was known before stays. Sets
/// incomplete. Nothing follows the challenge, so that no logon is tried.
asio::awaitable<void> askIdentity(Environment &environment, core::Observation &observation,
                                  HostBudget &budget);

} // namespace port135::probe
