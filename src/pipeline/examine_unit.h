// SPDX-License-Identifier: GPL-3.0-or-later
// One unit of work examined by this process: (shard, options) -> observations, as a frame.
#pragma once

#include "codec/work_unit.h"
#include "core/result.h"
#include "sign/key.h"
#include "target/range_set.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace port135::pipeline {

/// What whoever works allows, whatever the unit says.
struct UnitConsent
{
    bool allowPublic = false;
    target::RangeSet never; ///< these are not examined
};

/// Waits. Ends early when `isStopped` says so: then the frame says that it was. The error is a sentence: the
/// unit asks for what is not allowed here, or memory is short.
core::Result<std::string, std::string> examineUnit(const codec::WorkUnit &unit, const UnitConsent &consent,
                                                   const std::function<bool()> &isStopped,
                                                   const sign::SecretKey *key = nullptr,
                                                   std::optional<std::chrono::milliseconds> clockOffset = {});

} // namespace port135::pipeline
