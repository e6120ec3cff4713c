// SPDX-License-Identifier: GPL-3.0-or-later
// What came of findings when they were last looked for again.
#pragma once

#include "comparison/recheck.h"

#include <QString>

#include <map>
#include <memory>
#include <string_view>
#include <unordered_map>

namespace port135::ui {

/// By rule (static storage).
using FindingVerdicts = std::map<std::string_view, comparison::Verdict>;
using HostVerdicts = std::unordered_map<core::Address, std::shared_ptr<const FindingVerdicts>>;

/// "2 fixed, 1 still there"; empty for none.
QString verdictsText(const FindingVerdicts &verdicts);
/// What one has to look at first: a new one, one that is still there … fixed. Not for none.
comparison::Verdict worstOf(const FindingVerdicts &verdicts);

} // namespace port135::ui
