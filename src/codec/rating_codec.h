// SPDX-License-Identifier: GPL-3.0-or-later
// A judgement as bytes, as it was said.
#pragma once

#include "codec/text_table.h"
#include "core/finding.h"

namespace port135::codec {

void put(BlobWriter &out, const core::Rating &rating, TextTable &texts);
/// What is wrong is told by the reader.
void get(BlobReader &in, core::Rating &rating, TextTableReader &texts);

} // namespace port135::codec
