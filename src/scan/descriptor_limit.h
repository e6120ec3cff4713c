// SPDX-License-Identifier: GPL-3.0-or-later
// How many sockets this process may hold. The room's platform file.
#pragma once

#include <cstddef>

namespace port135::scan {

/// Raises the soft limit as far as allowed without privileges, and returns how many descriptors are left for
/// sockets (what is open already and a reserve for files are taken off). 0: too few for a scan at all.
std::size_t availableDescriptors(std::size_t wanted);

} // namespace port135::scan
