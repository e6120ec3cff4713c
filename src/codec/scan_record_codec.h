// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked of a scan as bytes. Readers take bytes from anybody.
#pragma once

#include "codec/decode_error.h"
#include "core/scan_record.h"

#include <string>
#include <string_view>

namespace port135::codec {

/// All but `counts` and `examined`, which follow from the hosts.
std::string encodeRecord(const core::ScanRecord &record);
Decoded<core::ScanRecord> decodeRecord(std::string_view bytes);

} // namespace port135::codec
