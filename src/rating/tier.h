// SPDX-License-Identifier: GPL-3.0-or-later
// What a host is for, as an order in which to look at hosts of the same level: who has the first of them has
// the others, too.
#pragma once

#include "core/finding.h"

namespace port135::rating {

/// 3: domain controllers and certification authorities, which the whole domain rests on. 2: servers that many
/// rely on. 1: other servers. 0: everything else. Never a part of the level.
int tierOf(const core::Rating &rating);

} // namespace port135::rating
