// SPDX-License-Identifier: GPL-3.0-or-later
// Observation + knowledge + vantage + date -> findings. Pure: the same input gives the same rating, on any
// thread.
#pragma once

#include "core/clock.h"
#include "core/finding.h"
#include "core/observation.h"
#include "core/scan_options.h"
#include "knowledge/catalogue.h"
#include "knowledge/known_issues.h"
#include "knowledge/pack.h"
#include "knowledge/windows_builds.h"

namespace port135::rating {

class Exceptions;

/// The knowledge must outlive the call, the issues also the rating: it keeps their ids.
struct Context
{
    const knowledge::Catalogue &catalogue;
    core::Vantage vantage = core::Vantage::SameSegment;
    core::Date date{}; ///< support ends and expiries are judged as of this day
    const knowledge::WindowsBuilds &builds = knowledge::current().builds();
    const knowledge::KnownIssues &issues = knowledge::current().issues();
    const Exceptions *exceptions = nullptr; ///< findings that were accepted; nullptr: none
};

core::Rating rate(const core::Observation &observation, const Context &context);

} // namespace port135::rating
