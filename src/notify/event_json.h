// SPDX-License-Identifier: GPL-3.0-or-later
// Events as JSON for receivers that do not read CEF: an object a line.
#pragma once

#include "report/table/cef.h"

#include <string>
#include <string_view>

namespace port135::notify {

/// Vulnerability Finding (2002); what is no finding is Scan Activity (6007). `version` is the program's.
/// [OCSF 1.3]
std::string ocsfLine(const report::CefEvent &event, std::string_view version);
/// [Elastic Common Schema 8.11]
std::string ecsLine(const report::CefEvent &event, std::string_view version);

} // namespace port135::notify
