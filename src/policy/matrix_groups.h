// SPDX-License-Identifier: GPL-3.0-or-later
// Cells counted by rule and pair of zones. Of this room only.
#pragma once

#include "policy/rule_choice.h"
#include "policy/zone_map.h"

namespace port135::policy {

/// Fills pairs, groups and counts of a matrix whose cells are judged.
void groupCells(Matrix &matrix, const RuleChoice &choice, const ZoneMap &zones,
                const std::vector<KnownUse> &uses);

/// Fills the notes.
void noteWhatCounts(Matrix &matrix, const std::vector<PlaceScan> &scans, const Policy &policy,
                    const MatrixOptions &options);

} // namespace port135::policy
