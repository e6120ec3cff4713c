// SPDX-License-Identifier: GPL-3.0-or-later
// A first policy from what was seen: to be corrected by whoever knows what is meant.
#pragma once

#include "policy/policy.h"
#include "policy/policy_words.h"
#include "policy/sighting.h"

#include <vector>

namespace port135::policy {

/// A zone for each network with hosts that answered (/24 or /64; the wider /16 or /48 where they would be
/// more than 64), one for domain controllers, the places, and an allow rule for what each of them reached
/// on hosts whose mapper answered it (a port behind a map that was kept from a place is a hole);
/// everything else is denied.
Policy draftPolicy(const std::vector<PlaceScan> &scans, const PolicyWords &words);

} // namespace port135::policy
