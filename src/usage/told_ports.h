// SPDX-License-Identifier: GPL-3.0-or-later
// The ports that answers of a server name are noted: what its clients connect to next.
#pragma once

#include "usage/activation.h"
#include "usage/ledger.h"
#include "usage/map_answer.h"

#include <vector>

namespace port135::usage {

/// Of the endpoint mapper. `place`: the conversation that the answer came in.
void tellMapped(Ledger &ledger, const Place &place, const std::vector<core::Endpoint> &endpoints, Time time);
/// Of a DCOM activation that asked for this class and these interfaces.
void tellActivated(Ledger &ledger, const Place &place, const ActivationAnswer &answer,
                   const core::Uuid &classId, const std::vector<core::Uuid> &interfaces, Time time);

} // namespace port135::usage
