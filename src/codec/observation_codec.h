// SPDX-License-Identifier: GPL-3.0-or-later
// An observation as bytes, but for its address, time, round trip and evidence.
#pragma once

#include "codec/text_table.h"
#include "core/observation.h"

namespace port135::codec {

void put(BlobWriter &out, const core::Observation &seen, TextTable &texts);
/// What is wrong is told by the reader.
void get(BlobReader &in, core::Observation &seen, TextTableReader &texts);

} // namespace port135::codec
