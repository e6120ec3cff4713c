// SPDX-License-Identifier: GPL-3.0-or-later
// Why an examination ended, as evidence.
#pragma once

#include "rating/evidence.h"

namespace port135::rating {

/// What ended the examination, in one sentence; nothing where the outcome says it all.
void addCause(Phrases &evidence, const core::Observation &observation);

} // namespace port135::rating
