// SPDX-License-Identifier: GPL-3.0-or-later
// The single words of comparisons and re-checks, translated.
#pragma once

#include "comparison/comparison.h"
#include "comparison/recheck.h"

#include <QString>

namespace port135::report {

/// "New", "Gone", "Changed", "Same", "Not comparable"
QString word(comparison::Change change);
/// The same of a host; of one that is the same by its own word only: "Same · Not comparable".
QString word(const comparison::HostChange &host);
/// "Fixed", "Still there", "Not verifiable", "New"
QString word(comparison::Verdict verdict);
/// "Port 135", "Level", "System" ...: what a fact is about.
QString word(comparison::ComparedFact fact);
/// A whole sentence: why it cannot be said. Empty for None.
QString explain(comparison::Reason reason);

} // namespace port135::report
