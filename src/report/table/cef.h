// SPDX-License-Identifier: GPL-3.0-or-later
// Common Event Format: one line an event, for logs and SIEMs [ArcSight CEF implementation standard, version
// 0].
#pragma once

#include "core/finding.h"
#include "core/host_result.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace port135::report {

struct CefEvent
{
    std::string eventClass; ///< stable: the rule
    QString name;
    int severity = 0; ///< 0..10
    /// Keys of the standard ("dst", "msg", "cs1" ...) with values as they are: escaped when written. Empty
    /// values are left out.
    std::vector<std::pair<std::string_view, std::string>> extension;
};

/// Without a line end; one line whatever the event holds. `version` is the program's.
std::string cefLine(const CefEvent &event, std::string_view version);

/// What an event says of a rule.
struct CefRule
{
    QString title;
    std::string remedy;
};

CefRule cefRule(const core::Finding &finding);

/// What a finding says of a host: its address, port, name, time, level, evidence and first remedy. Texts are
/// in the language of the application; event class and keys never are.
CefEvent cefEvent(const core::HostResult &host, const core::Finding &finding);
/// The same where cefRule() of the finding is at hand.
CefEvent cefEvent(const core::HostResult &host, const core::Finding &finding, const CefRule &rule);

/// 1 Info, 3 Low, 5 Medium, 8 High, 10 Critical; 0 where it is not rated.
int cefSeverity(std::optional<core::Level> level);

} // namespace port135::report
