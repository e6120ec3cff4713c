// SPDX-License-Identifier: GPL-3.0-or-later
// Days of stored scans.
#pragma once

#include "core/clock.h"

namespace port135::test {

inline core::Timestamp dayNumber(int count)
{
    return core::Timestamp(std::chrono::milliseconds(1'795'400'000'000)) + std::chrono::days(count);
}

} // namespace port135::test
