// SPDX-License-Identifier: GPL-3.0-or-later
// HOST on the command line: the address of a stored host, or a name that it goes by.
#pragma once

#include "core/host_result.h"
#include "core/result.h"
#include "history/scan_info.h"

#include <QString>

#include <optional>

namespace port135::cli {

struct StoredHost
{
    history::ScanInfo scan;
    core::HostResultPtr host;
};

/// Whether `name` is its DNS or typed name, whole or up to the first dot, or its NetBIOS name; in any case.
bool goesBy(const core::Observation &observation, const QString &name);

/// `scan` as openScan() takes it; empty: the newest scan of `database` that has the host (by name only those
/// that answered), or nothing where none has it. The error is a sentence for the user: also that the named
/// scan has no such host, or that several have that name.
core::Result<std::optional<StoredHost>, QString> findHost(const QString &host, const QString &scan,
                                                          const QString &database);

} // namespace port135::cli
