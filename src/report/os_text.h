// SPDX-License-Identifier: GPL-3.0-or-later
// The operating system that a host named in its NTLM challenge, in words.
#pragma once

#include "core/observation.h"

#include <QString>

namespace port135::report {

/// "Windows 10 1809 / Windows Server 2019 (10.0.17763)"; the build alone where no product is known for it;
/// empty where the host named none.
QString osText(const core::Observation &observation);
/// The same for narrow columns: of several products only the first, and a sign that there are more.
QString shortOsText(const core::Observation &observation);

} // namespace port135::report
