// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/stored_side.h"

namespace port135::service {
namespace {

/// Endpoints kept in memory: about 200 bytes each. What is beyond is read again where it changed.
constexpr std::size_t mostEndpoints = 250'000;

} // namespace

history::HistoryResult<comparison::Side> readSide(const history::History &history,
                                                  const history::ScanInfo &scan)
{
    comparison::Side side;
    side.record = scan.record;
    side.hosts.reserve(std::size_t(scan.record.examined));
    std::size_t endpoints = 0;
    const auto read = history.forEachHost(
        scan.id,
        [&](const core::HostResultPtr &host) {
            side.hosts.push_back(comparison::entryOf(host));
            endpoints += host->observation.endpoints.size();
            if (endpoints > mostEndpoints || !core::isOpen(host->observation.outcome))
                side.hosts.back().host.reset();
            return true;
        },
        history::Evidence::Without);
    if (!read)
        return core::failure(read.error());
    side.fetch = [&history, id = scan.id](const core::Address &address) -> core::HostResultPtr {
        const auto host = history.host(id, address, history::Evidence::Without);
        return host ? *host : nullptr;
    };
    return side;
}

} // namespace port135::service
