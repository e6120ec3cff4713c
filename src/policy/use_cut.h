// SPDX-License-Identifier: GPL-3.0-or-later
// What was seen in use that a policy denies: to be known before a rule is enforced, whether or not a scan
// stood there. Of this room only.
#pragma once

#include "policy/rule_choice.h"
#include "policy/zone_map.h"

namespace port135::policy {

/// By rule and zones, the most clients first. Uses know no realm: theirs is the one without a name.
std::vector<UseCut> cutsOf(const std::vector<KnownUse> &uses, RuleChoice &choice, const ZoneMap &zones);

} // namespace port135::policy
