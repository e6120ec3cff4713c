// SPDX-License-Identifier: GPL-3.0-or-later
// Findings in few words, for tables and sentences of the window.
#pragma once

#include "core/host_result.h"

#include <QString>

#include <string_view>

namespace port135::ui {

/// "This domain controller", or "This host" where no role was seen.
QString hostNoun(const core::HostResult &host);
/// What the rule says to do first, up to the end of its first clause: "Switch the spooler off on this server".
/// Empty for a rule without remedies.
QString firstStep(std::string_view rule);

} // namespace port135::ui
