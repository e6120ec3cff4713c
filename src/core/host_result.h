// SPDX-License-Identifier: GPL-3.0-or-later
// What every front end, exporter and table is given for one host: the facts and the judgement, immutable and
// shared.
#pragma once

#include "core/finding.h"
#include "core/observation.h"

#include <memory>

namespace port135::core {

struct HostResult
{
    Observation observation;
    Rating rating;
};

using HostResultPtr = std::shared_ptr<const HostResult>;

} // namespace port135::core
