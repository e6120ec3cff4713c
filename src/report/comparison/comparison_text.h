// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons and re-checks in words: the same in the window, in reports and on the command line. Translated;
// what hosts said is escaped.
#pragma once

#include "comparison/comparison.h"
#include "comparison/recheck.h"
#include "knowledge/catalogue.h"
#include "report/comparison/comparison_words.h"

#include <QString>
#include <QStringList>

namespace port135::report {

/// "10.0.0.5 (srv5.example)"; "10.0.0.7 (srv5.example), before at 10.0.0.5" for a host that moved.
QString hostText(const comparison::HostChange &host);
/// "samr (12345778-1234-abcd-ef00-0123456789ac) 1 · ncacn_np · \pipe\lsass": the identity of an endpoint.
QString endpointText(const comparison::EndpointKey &key, const knowledge::Catalogue &catalogue);

/// What happened, without the host's name: "Port 135: Closed before, now Listed." Empty where there is
/// nothing to say beyond the change itself.
QString changeText(const comparison::HostChange &host);
QString changeText(const comparison::HostChange &host, const comparison::EndpointChange &endpoint);
QString changeText(const comparison::HostChange &host, const comparison::FindingChange &finding);
QString changeText(const comparison::HostChange &host, const comparison::FactChange &fact);
/// "The print spooler is reachable": of the side that has it, the newer first.
QString findingTitle(const comparison::HostChange &host, const comparison::FindingChange &finding);

/// A fact of one side as text; empty where it is not known.
QString factValue(comparison::ComparedFact fact, const core::HostResult &host);

/// Sentences about the two scans as a whole: other vantage, stages, port, rules. Empty where nothing hinders.
QStringList notices(const comparison::Comparison &comparison);
/// "2 hosts are new, 1 is gone, 5 have changed; 40 are the same, 3 cannot be compared."
QString summary(const comparison::Comparison &comparison);

/// The computer that the finding is about: "10.0.0.7 (pc2.office.example), before at 10.0.0.5".
QString hostText(const comparison::RecheckItem &item);
/// "The print spooler is reachable"
QString findingTitle(const comparison::RecheckItem &item);
/// Why the verdict is what it is, as a sentence; may be empty.
QString verdictText(const comparison::RecheckItem &item);
/// "3 findings are fixed, 1 is still there, 2 cannot be verified, 0 are new."
QString summary(const comparison::Recheck &recheck);

} // namespace port135::report
