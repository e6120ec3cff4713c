// SPDX-License-Identifier: GPL-3.0-or-later
// What breaks a policy is looked at again from its own place: which scan that takes, and what came of it.
#pragma once

#include "pipeline/scan_service.h"
#include "policy/second_look.h"
#include "report/places/matrix_report.h"

#include <QString>

#include <vector>

namespace port135::service {

/// A scan of the hosts of `look` from its place, which tries the ports that break the policy even where the
/// map cannot be read. Speed and times are those of the profile; the caller says what it knows better.
pipeline::ScanRequest requestFor(const policy::SecondLook &look, const report::MatrixReport &report);

/// The looks of this place; empty where nothing seen from there breaks the policy.
std::vector<policy::SecondLook> looksFrom(const report::MatrixReport &report, const QString &place);

/// The re-tests of those cells that broke the policy as seen from `place` before, judged with all scans that
/// are in `report` now.
std::vector<policy::Retest> retestsFrom(const report::MatrixReport &report, const QString &place);

} // namespace port135::service
