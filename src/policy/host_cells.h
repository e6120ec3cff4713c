// SPDX-License-Identifier: GPL-3.0-or-later
// One joined host: its services and what each place proves about them. Of this room only.
#pragma once

#include "policy/host_join.h"
#include "policy/matrix.h"

#include <vector>

namespace port135::policy {

struct HostCells
{
    MatrixHost host;
    std::vector<MatrixCell> cells; ///< by service and place; without rule and result
};

/// `scanned`: the places with scans, ascending. `host` has its address, realm and zone already.
HostCells cellsOf(const JoinedHost &joined, MatrixHost host, const std::vector<MatrixPlace> &places,
                  const std::vector<std::uint32_t> &scanned, std::chrono::milliseconds window);

} // namespace port135::policy
