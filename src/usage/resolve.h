// SPDX-License-Identifier: GPL-3.0-or-later
// From notes to uses: what each is known by, and what a block of port 135 does to it.
#pragma once

#include "usage/ledger.h"
#include "usage/use.h"

namespace port135::usage {

/// By client, server, port, interface. Connections that nobody can say anything of are left out.
std::vector<Use> resolve(const Ledger &ledger);

} // namespace port135::usage
