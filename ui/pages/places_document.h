// SPDX-License-Identifier: GPL-3.0-or-later
// What is said beside the matrix: all in all, of one rule and pair of zones, of one cell. HTML of the
// program's own, in which every text from outside is escaped.
#pragma once

#include "ui/places_reader.h"

#include <cstdint>

namespace port135::ui {

/// Counts, what is in use and denied, what to know; `remarks` on the policy.
QString placesHtml(const report::MatrixReport &report, const QStringList &remarks);
QString groupHtml(const report::MatrixReport &report, const policy::MatrixGroup &group);
QString cellHtml(const report::MatrixReport &report, std::uint32_t cell);

/// "1 violation · 3 not proven …": the page's headline.
QString placesSummary(const report::MatrixReport &report);

} // namespace port135::ui
