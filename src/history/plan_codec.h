// SPDX-License-Identifier: GPL-3.0-or-later
// What a scan is to examine, as bytes. Readers take bytes from anybody.
#pragma once

#include "codec/decode_error.h"
#include "history/resume_point.h"

#include <string>
#include <string_view>

namespace port135::history {

std::string encodePlan(const ScanPlan &plan);
codec::Decoded<ScanPlan> decodePlan(std::string_view bytes);
/// The same for whoever goes on with it elsewhere: that public addresses may be scanned, and
/// whose maps to believe, he says himself.
codec::Decoded<std::string> planForElsewhere(std::string_view bytes);

} // namespace port135::history
