// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong in a conversation, as a value.
#pragma once

#include "core/outcome.h"
#include "core/result.h"

#include <cstdint>
#include <system_error>

namespace port135::probe {

struct Trouble
{
    core::Cause cause = core::Cause::None;
    std::uint32_t status = 0; ///< see core::Cause for what it holds
};

template <typename Value>
using Expected = core::Result<Value, Trouble>;

/// A failed connection attempt, by the operating system's error.
Trouble connectTrouble(const std::error_code &error);
/// A connection that failed after it was made.
Trouble streamTrouble(const std::error_code &error);

/// The outcome of a host whose connection attempt ended so.
core::Outcome outcomeOfConnect(const Trouble &trouble);

/// Our own shortage, which passes by waiting: descriptors, local ports, buffers. Never a fact about the host.
bool isShortage(const Trouble &trouble);
/// The status of a SystemError where the table of neighbours stayed full.
std::uint32_t neighbourTableFull();

} // namespace port135::probe
