// SPDX-License-Identifier: GPL-3.0-or-later
// The product's words for its enumerations, translated; and text from the network made safe to show.
// Every front end and exporter takes its words from here, so that one thing has one name everywhere.
#pragma once

#include "core/endpoint.h"
#include "core/escape.h"
#include "core/finding.h"
#include "core/observation.h"
#include "core/outcome.h"
#include "core/scan_options.h"
#include "knowledge/windows_builds.h"
#include "text/qt_text.h"

#include <QString>

#include <optional>
#include <string_view>

namespace port135::report {

/// A word or two: "Listed", "Silent".
QString word(core::Outcome outcome);
/// "High"; "Not rated" for nothing.
QString word(std::optional<core::Level> level);
QString word(core::Confidence confidence);
QString word(core::Vantage vantage);
QString word(core::Profile profile);
QString word(core::PortState state);
QString word(knowledge::Support support);
/// One sentence: what the outcome is and why ("Port 135 is open, but the lookup was refused: access denied
/// (0x00000005).").
QString explain(const core::Observation &observation);

/// What is missing of a host, and why, a sentence for each; empty where nothing is.
QString explain(const core::Incomplete &incomplete);
/// What is odd about the names that a host says of itself: a sentence, or empty.
QString remark(const core::Names &names);
/// All three, one after the other.
QString explainAll(const core::Observation &observation);

using core::escaped;
using text::shown;

/// The name that a host goes by: typed name, DNS, NetBIOS, else nothing.
QString displayName(const core::Observation &observation);

} // namespace port135::report
