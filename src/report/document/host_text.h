// SPDX-License-Identifier: GPL-3.0-or-later
// Why a host has its level, told to somebody in front of a terminal.
#pragma once

#include "core/host_result.h"
#include "report/text/reference_text.h"

namespace port135::report {

/// Its level because of which evidence by which rule, what that means and what to do first, then the other
/// open findings, the accepted ones and the potential issues. In the language of the application; text from
/// the network is escaped.
/// Commands let the management networks in; without them they hold a placeholder.
ReferenceText hostText(const core::HostResult &host, const rating::ManagementNetworks &management = {});

} // namespace port135::report
