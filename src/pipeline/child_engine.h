// SPDX-License-Identifier: GPL-3.0-or-later
// A scan whose hosts are examined by child processes of this one.
#pragma once

#include "codec/work_unit.h"
#include "scan/engine.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace port135::pipeline {

/// Shard by shard: each is delivered when its frame is whole. A child that dies is begun anew, and its shard
/// is examined once more; after scan::ShardLedger::mostAttempts the shard is not examined, and finished()
/// says so.
class ChildEngine final : public scan::Engine
{
public:
    struct Children
    {
        QString program; ///< port135-cli
        QStringList arguments; ///< behind `work`
        unsigned count = 2;
        std::uint64_t addressesOfShard = 512;
    };

    ChildEngine(Children children, codec::WorkUnit whole, Sink sink, Finished finished);
    ~ChildEngine() override;

    void start() override;
    void pause() override;
    void resume() override;
    /// The shards under way are not delivered.
    void stop() override;
    void wait() override;
    scan::Progress progress() const override;
    std::size_t inFlightLimit() const override;

    /// Of the children that run.
    QList<qint64> processIds() const;
    /// Shards that were begun more than once.
    std::uint32_t repeated() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace port135::pipeline
