// SPDX-License-Identifier: GPL-3.0-or-later
// The exceptions of the history, as scans need them.
#pragma once

#include "core/clock.h"
#include "core/host_result.h"
#include "history/history_error.h"
#include "rating/exceptions.h"

#include <QString>

#include <memory>
#include <vector>

namespace port135::pipeline {

struct StoredExceptions
{
    /// Never null; immutable: any thread. Without the expired ones.
    std::shared_ptr<const rating::Exceptions> valid = std::make_shared<const rating::Exceptions>();
    std::vector<core::Acceptance> all; ///< the same, as they are stored
    int expired = 0; ///< how many of the stored ones ended before the day asked for
};

/// Those of `file` that hold on `day` (UTC). None where the name is empty or no such file is there.
history::HistoryResult<StoredExceptions> readExceptions(const QString &file, core::Date day);

/// From now on names count for these addresses.
void resolve(StoredExceptions &exceptions, const rating::Exceptions::Resolved &resolved);

/// The same host as these exceptions leave it: a copy only where that differs.
core::HostResultPtr withExceptions(const core::HostResultPtr &host, const rating::Exceptions &exceptions,
                                   core::Date day);

} // namespace port135::pipeline
