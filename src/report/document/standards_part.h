// SPDX-License-Identifier: GPL-3.0-or-later
// To which public standards the findings of a report speak, and where what they refer to can be read.
#pragma once

#include "report/document/document.h"

#include <string_view>
#include <vector>

namespace port135::report {

/// Of these rules; with `sources` also where the numbers of the standards were read. Empty of blocks where
/// nothing is known.
Part standardsPart(const std::vector<std::string_view> &rules, bool sources);

} // namespace port135::report
