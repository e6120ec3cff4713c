// SPDX-License-Identifier: GPL-3.0-or-later
// The DNS name of hosts that do not say their own: reverse look-ups, bounded and cached.
#pragma once

#include "core/host_result.h"
#include "intake/hash_address.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <cstddef>

class QHostInfo;

namespace port135::pipeline {

/// Lives in one thread; signals come there. Holds a host back until its name is known or give-up time is
/// over. What is held back is bounded: beyond that the largest host goes on without a name, so that a slow
/// name server and hosts that send much do not fill the memory together.
class ReverseNames : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostHeld = 32u << 20; ///< bytes of hosts that wait for their name

    explicit ReverseNames(QObject *parent = nullptr);
    ~ReverseNames() override;

    /// Worth a look-up: something answered there, and it gave no DNS name. Never for loopback.
    static bool isWanted(const core::Observation &observation);

    void add(core::HostResultPtr host);
    bool isIdle() const { return m_waiting.isEmpty() && m_underWay.isEmpty(); }
    /// Gives up on what is not answered: ready() comes for each, without a name, before this returns.
    void giveUp();

Q_SIGNALS:
    /// Each added host once, with names.dns where one was found.
    void ready(const port135::core::HostResultPtr &host);
    void idle();

private:
    struct Held
    {
        core::HostResultPtr host;
        std::size_t weight = 0; ///< bytes
    };

    void next();
    void answered(const QHostInfo &info);
    void letLargestGo();
    void release(const core::HostResultPtr &host, const std::string &name);

    QList<Held> m_waiting;
    QHash<int, Held> m_underWay; ///< by look-up id
    std::size_t m_held = 0; ///< bytes of both
    QHash<core::Address, std::string> m_cache; ///< empty name: there is none
};

} // namespace port135::pipeline
