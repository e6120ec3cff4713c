// SPDX-License-Identifier: GPL-3.0-or-later
// A file with the names of parts of the network: the zones of a policy file.
#pragma once

#include "core/result.h"
#include "usage/segments.h"

#include <QString>

namespace port135::service {

/// The message says what is wrong with the file, and where. One without zones is refused.
core::Result<usage::Segments, QString> readSegments(const QString &name);

} // namespace port135::service
