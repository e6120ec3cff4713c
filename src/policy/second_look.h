// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be looked at again, and from where: the cells that break the policy.
#pragma once

#include "policy/matrix.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace port135::policy {

/// Of one place, and of hosts whose mapper has the same port.
struct SecondLook
{
    std::uint32_t place = 0; ///< of Matrix::places
    std::uint16_t mapperPort = 135;
    bool practice = false; ///< its hosts are those of the practice network
    /// As the place saw them, with the ports beside the mapper's that break the policy; ascending.
    std::vector<std::pair<core::Address, std::vector<std::uint16_t>>> hosts;
};

/// By place and port. `scans` are those of the matrix.
std::vector<SecondLook> secondLooks(const Matrix &matrix, const std::vector<PlaceScan> &scans);

} // namespace port135::policy
