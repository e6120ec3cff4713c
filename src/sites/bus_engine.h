// SPDX-License-Identifier: GPL-3.0-or-later
// A scan whose hosts are examined by workers on a bus.
#pragma once

#include "codec/work_unit.h"
#include "scan/engine.h"
#include "sign/key.h"
#include "sites/bus.h"

#include <memory>
#include <vector>

namespace port135::sites {

/// Shards of at most `addressesOf` addresses. Hosts are delivered shard by shard, each when its result is
/// whole; whatever workers die, each shard once.
class BusEngine final : public scan::Engine
{
public:
    static constexpr std::uint64_t usualShard =
        512; ///< addresses: some seconds of work, so that a dead worker costs little

    /// `whole` is what all of it is to examine; its addresses are split here. `trusted` not empty: results
    /// must be signed with one of these.
    BusEngine(std::unique_ptr<Bus> bus, codec::WorkUnit whole, Sink sink, Finished finished,
              std::vector<sign::PublicKey> trusted = {}, std::uint64_t addressesOfShard = usualShard);
    ~BusEngine() override;

    void start() override;
    void pause() override;
    void resume() override;
    void stop() override;
    void wait() override;
    scan::Progress progress() const override;
    std::size_t inFlightLimit() const override;
    std::vector<core::ScanPart> parts() const override;
    /// Results that came although another of the same shard counts.
    std::uint32_t repeated() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace port135::sites
