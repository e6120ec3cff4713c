// SPDX-License-Identifier: GPL-3.0-or-later
// The signs of changes and verdicts: always beside their words.
#pragma once

#include "comparison/recheck.h"
#include "ui/theme/icons.h"

namespace port135::ui {

Icon changeIcon(comparison::Change change);
Icon verdictIcon(comparison::Verdict verdict);

} // namespace port135::ui
