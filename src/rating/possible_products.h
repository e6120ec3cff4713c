// SPDX-License-Identifier: GPL-3.0-or-later
// Which products a host can be: by the version it reported, and by what it is for.
#pragma once

#include "core/clock.h"
#include "core/host_result.h"
#include "knowledge/windows_builds.h"

#include <cstdint>
#include <span>

namespace port135::rating {

/// The products that report `version`; where a role of `roles` (Trait bits) is a server's, only the servers
/// of them, and for Samba no Windows. Empty when none is known. Views into `builds`.
std::span<const knowledge::Product>
possibleProducts(const core::OsVersion &version, std::uint32_t roles,
                 const knowledge::WindowsBuilds &builds = knowledge::WindowsBuilds::builtIn());

/// The same of a host that was rated; empty where it named no version. Any thread.
std::span<const knowledge::Product> possibleProducts(const core::HostResult &host);

/// How these are supported on that day: the best state of them.
knowledge::SupportState supportOf(const core::HostResult &host, core::Date date);

} // namespace port135::rating
