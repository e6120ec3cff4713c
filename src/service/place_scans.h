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
history::HistoryResult<policy::PlaceScan> readPlaceScan(const history::History &history,
                                                        const history::ScanInfo &scan);

enum class ScansOf {
    Network, ///< scans of the practice network only where there are no others
    Practice,
};
/// Those that began within the last `since`, running ones left out, newest first. At most 200.
history::HistoryResult<QList<history::ScanInfo>> recentScans(const history::History &history,
                                                             std::chrono::milliseconds since,
                                                             core::Timestamp now,
                                                             ScansOf which = ScansOf::Network);

/// The error is what a user is to read, one problem a line.
core::Result<policy::Policy, QString> readPolicy(const QByteArray &text, const policy::PolicyWords &words);
core::Result<QByteArray, QString> readPolicyFile(const QString &name);
/// Whatever they are.
core::Result<QByteArray, QString> readPolicyBytes(const QString &name);

/// Who uses what over TCP, in all traffic that was read into this history; at most 200,000 of them.
history::HistoryResult<std::vector<policy::KnownUse>> knownUses(const QString &historyFile);

/// A first policy from what was seen, as a file that is to be corrected.
QByteArray firstPolicy(const std::vector<policy::PlaceScan> &scans, const policy::PolicyWords &words);

/// Everything beside the matrix's own input is filled in: matrix, re-tests, changes.
void judge(report::MatrixReport &report);

} // namespace port135::service
