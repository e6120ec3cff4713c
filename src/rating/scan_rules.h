// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that need more than one host: what the hosts of a scan show beside each other. Told once for a scan,
// never a part of a host's level.
#pragma once

#include "core/host_result.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace port135::rating {

/// Keeps a few words of every host that told a name or its clock, at most mostHosts of them. One thread.
class ScanRules
{
public:
    static constexpr std::size_t mostHosts = 100'000;

    void add(const core::HostResult &host);
    /// R29 where the scanning computer's own clock seems wrong, R31, R32, R35; in this order.
    std::vector<core::Finding> findings() const;

private:
    struct Host
    {
        std::string shown; ///< address, for evidence
        std::string name; ///< NetBIOS, in upper case
        std::string domain;
        std::vector<std::string> addresses; ///< that it told
        std::uint32_t roles = 0; ///< Trait bits
        std::string system; ///< "10.0.17763"
    };

    void addClock(std::vector<core::Finding> &findings) const;
    void addForeign(std::vector<core::Finding> &findings) const;
    void addTwins(std::vector<core::Finding> &findings) const;
    void addControllers(std::vector<core::Finding> &findings) const;

    std::vector<Host> m_hosts;
    std::vector<std::chrono::seconds> m_skews;
};

} // namespace port135::rating
