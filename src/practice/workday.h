// SPDX-License-Identifier: GPL-3.0-or-later
// A day in the practice office within a second: workstations log on and print, an administrator starts a
// service, a replica and somebody who looks around ask the domain controller. Real conversations on loopback,
// recorded.
#pragma once

#include "core/result.h"
#include "practice/recording.h"

#include <string>

namespace port135::practice {

/// Opens a practice network for it. Waits until all is said, 20 s at most. The error is the system's message.
core::Result<void, std::string> recordWorkday(const Recording::Write &write);

} // namespace port135::practice
