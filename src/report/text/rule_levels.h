// SPDX-License-Identifier: GPL-3.0-or-later
// Which level findings of a rule have, for explaining a rule without a host.
#pragma once

#include "core/finding.h"
#include "core/scan_options.h"

#include <QString>

#include <optional>
#include <string_view>

namespace port135::report {

struct RuleLevel
{
    bool matches = false; ///< the rule can match, seen from there
    std::optional<core::Level> level; ///< empty: shown, but not rated
};

/// Matches nowhere for a rule that is not known.
RuleLevel levelOf(std::string_view rule, core::Vantage vantage);

/// "High", "Low – Medium", "Not rated"
QString levelRange(std::string_view rule);
/// One sentence: "Low from the same network segment, medium from anywhere else."
QString levelSentence(std::string_view rule);

} // namespace port135::report
