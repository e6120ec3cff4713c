// SPDX-License-Identifier: GPL-3.0-or-later
// An observation as bytes, but for its address, time, round trip and evidence.
#pragma once

#include "core/observation.h"
#include "codec/text_table.h"

namespace port135::history {

void put(BlobWriter &out, const core::Observation &seen, TextTable &texts);
/// What is wrong is told by the reader.
void get(BlobReader &in, core::Observation &seen, TextTableReader &texts);

} // namespace port135::history
