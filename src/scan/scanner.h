// SPDX-License-Identifier: GPL-3.0-or-later
// Many hosts: worker threads, each with an io_context and a bounded number of lanes that take addresses from
// a Feed.
#pragma once

#include "core/learned_ports.h"
#include "core/observation.h"
#include "core/scan_options.h"
#include "probe/surroundings.h"
#include "scan/engine.h"
#include "target/feed.h"

#include <functional>
#include <memory>
#include <string>

namespace port135::scan {

class Scanner final : public Engine
{
public:
    /// `options.inFlight`, `rate` and `threads` are bounded here by what the machine allows.
    /// `learned`: ports that are tried beside those that a host lists; may be null.
    /// `surroundings`: for tests, with one thread.
    Scanner(target::Feed feed, core::ScanOptions options, Sink sink, Finished finished,
            const core::LearnedPortsPtr &learned = {}, const probe::Surroundings &surroundings = {});
    /// Stops and waits.
    ~Scanner() override;

    void start() override;
    void pause() override;
    void resume() override;
    /// Hosts that had begun to answer are delivered with what was read of them and
    /// Cause::Stopped, hosts not yet connected are not delivered.
    void stop() override;
    void wait() override;

    Progress progress() const override;
    /// After respecting the descriptor limit. 0: start() ends at once, with a fault that says why.
    std::size_t inFlightLimit() const override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace port135::scan
