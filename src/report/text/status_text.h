// SPDX-License-Identifier: GPL-3.0-or-later
// The number of an observation (see core::Cause) with its name, for people.
#pragma once

#include "core/outcome.h"

#include <QString>

#include <cstdint>

namespace port135::report {

/// "access denied (0x00000005)"; the number alone where it has no name; empty for a cause that has no number.
QString statusText(core::Cause cause, std::uint32_t status);

} // namespace port135::report
