// SPDX-License-Identifier: GPL-3.0-or-later
// One whole scan, run to its end, and what it delivered.
#pragma once

#include "core/observation.h"
#include "scan/scanner.h"
#include "support/parsed.h"
#include "target/feed.h"

#include <map>
#include <mutex>
#include <string>

namespace port135::test {

inline target::Feed feedOf(const char *first, const char *last)
{
    target::RangeSet set;
    set.add(address(first), address(last));
    return target::Feed(set);
}

/// Short times, so that a test of a silent host takes a moment.
inline core::ScanOptions quickOptions(std::uint16_t port)
{
    auto options = core::ScanOptions::forProfile(core::Profile::Fast);
    options.port = port;
    options.inFlight = 64;
    options.connectTimeout = std::chrono::milliseconds(200);
    options.answerTimeout = std::chrono::milliseconds(400);
    options.limits.time = std::chrono::milliseconds(5000);
    options.threads = 2;
    return options;
}

/// Collects from all worker threads.
class Collector
{
public:
    scan::Scanner::Sink sink()
    {
        return [this](core::Observation &&observation) {
            const std::lock_guard lock(m_mutex);
            ++m_deliveries[observation.address];
            m_observations[observation.address] = std::move(observation);
        };
    }
    scan::Scanner::Finished finished()
    {
        return [this](const std::string &fault) {
            const std::lock_guard lock(m_mutex);
            ++m_finishedCalls;
            m_fault = fault;
        };
    }

    // After the scan has ended.
    const std::map<core::Address, core::Observation> &observations() const { return m_observations; }
    const std::map<core::Address, int> &deliveries() const { return m_deliveries; }
    int finishedCalls() const { return m_finishedCalls; }
    const std::string &fault() const { return m_fault; }
    const core::Observation &at(const char *text) const { return m_observations.at(address(text)); }

    std::size_t count() const
    {
        const std::lock_guard lock(m_mutex);
        return m_observations.size();
    }

private:
    mutable std::mutex m_mutex;
    std::map<core::Address, core::Observation> m_observations;
    std::map<core::Address, int> m_deliveries;
    int m_finishedCalls = 0;
    std::string m_fault;
};

/// Runs a scan to its end.
inline void runScan(Collector &collector, target::Feed feed, const core::ScanOptions &options)
{
    scan::Scanner scanner(std::move(feed), options, collector.sink(), collector.finished());
    scanner.start();
    scanner.wait();
}

} // namespace port135::test
