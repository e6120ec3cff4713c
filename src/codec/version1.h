// SPDX-License-Identifier: GPL-3.0-or-later
// How hosts and scans were written first: read for as long as such files are kept, never written, never
// changed.
#pragma once

#include "codec/version1_text_table.h"
#include "core/host_result.h"
#include "core/scan_record.h"

namespace port135::codec::version1 {

// What is wrong is told by the reader.
void read(BlobReader &in, core::Observation &seen, TextTableReader &texts);
void read(BlobReader &in, core::Rating &rating, TextTableReader &texts);
void read(BlobReader &in, core::ScanRecord &record);

} // namespace port135::codec::version1
