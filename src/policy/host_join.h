// SPDX-License-Identifier: GPL-3.0-or-later
// The looks of all scans at one host, put together. Of this room only.
#pragma once

#include "policy/matrix.h"
#include "policy/sighting.h"

#include <cstdint>
#include <string>
#include <vector>

namespace port135::policy {

struct HostLook
{
    std::uint32_t place = 0; ///< index into the places of the matrix
    const PlaceScan *scan = nullptr;
    const Sighting *seen = nullptr;
};

struct JoinedHost
{
    std::string realm;
    core::Address address;
    const PolicyHost *declared = nullptr;
    bool contested = false; ///< another host was seen at the same address
    std::vector<HostLook> looks; ///< newest first
};

struct HostJoin
{
    std::vector<JoinedHost> hosts; ///< by realm and address
    std::vector<core::Address> contested; ///< where two identities were seen
};

/// `placeOf[i]`: the place of scans[i]. Both outlive the result.
HostJoin joinHosts(const std::vector<PlaceScan> &scans, const std::vector<std::uint32_t> &placeOf,
                   const std::vector<MatrixPlace> &places, const Policy &policy);

} // namespace port135::policy
