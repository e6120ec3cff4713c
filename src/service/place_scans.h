// SPDX-License-Identifier: GPL-3.0-or-later
// Stored scans as the looks of places, and a policy file as a policy.
#pragma once

#include "history/history.h"
#include "policy/policy_error.h"
#include "policy/sighting.h"
#include "report/places/matrix_report.h"

#include <chrono>

namespace port135::service {

/// Reads every host once.
history::Result<policy::PlaceScan> readPlaceScan(const history::History &history, const history::ScanInfo &scan);

/// The scans of the last `since` before the newest of them, running ones left out, newest first; practice
/// scans only where there are no others. At most 200.
history::Result<QList<history::ScanInfo>> recentScans(const history::History &history,
                                                      std::chrono::milliseconds since, core::Timestamp now);

/// The error is what a user is to read, one problem a line.
core::Result<policy::Policy, QString> readPolicy(const QByteArray &text, const policy::PolicyWords &words);
core::Result<QByteArray, QString> readPolicyFile(const QString &file);

/// Everything beside the matrix's own input is filled in: matrix, re-tests, changes.
void judge(report::MatrixReport &report);

} // namespace port135::service
