// SPDX-License-Identifier: GPL-3.0-or-later
// The operating system that a host named in its NTLM challenge, in words.
#pragma once

#include "core/host_result.h"

#include <QString>

namespace port135::report {

/// "Windows 10 1809 / Windows Server 2019 (10.0.17763)": the products that the host can be by its version and
/// its roles. The build alone where none is known; empty where the host named none.
QString osText(const core::HostResult &host);
/// The same for narrow columns: of several products only the first, and a sign that there are more.
QString shortOsText(const core::HostResult &host);

} // namespace port135::report
