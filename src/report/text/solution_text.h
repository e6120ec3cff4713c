// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of solution a finding asks for, to which controls of public standards it speaks, and where its
// references can be read.
#pragma once

#include "core/finding.h"

#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

namespace port135::report {

enum class Solution : std::uint8_t {
    Update,
    Setting,
    Separation, ///< of networks
    Replacement, ///< of the system: no update mends it
};

/// Words of the JSON contract: "update", "setting", "separation", "replacement".
std::string_view name(Solution solution);
QString word(Solution solution);

/// Of the rule's remedies, what to do first comes first, each once; empty for a rule that is not known.
std::vector<Solution> solutionsOf(std::string_view rule);
/// "Replacement, Setting"
QString solutionText(std::string_view rule);

/// "CIS Controls v8.1: 2.2, 7.3 · NIST SP 800-53 Rev. 5: SA-22"; empty where none is known.
QString controlsText(std::string_view rule);

/// The public page of "CVE-2021-34527", "KB5004442", "MITRE ATT&CK T1210", "MS-DCOM 3.1.2"; empty for others.
QString addressOf(const QString &reference);

} // namespace port135::report
