// SPDX-License-Identifier: GPL-3.0-or-later
// Traffic for newcomers: what is said in the practice network, as a recording.
#pragma once

#include "core/result.h"
#include "service/traffic_reading.h"

#include <QString>

namespace port135::service {

/// A day in the practice office, recorded now: about a second, on loopback alone. The error is a sentence for
/// the user. Any thread.
core::Result<TrafficInput, QString> practiceTraffic();

} // namespace port135::service
