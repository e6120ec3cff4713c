// SPDX-License-Identifier: GPL-3.0-or-later
// The DNS name of hosts that do not say their own: reverse look-ups, bounded and cached.
#pragma once

#include "core/host_result.h"
#include "intake/hash_address.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QQueue>

class QHostInfo;

namespace port135::pipeline {

/// Lives in one thread; signals come there. Holds a host back until its name is known or give-up time is
/// over.
class ReverseNames : public QObject
{
    Q_OBJECT

public:
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
    void next();
    void answered(const QHostInfo &info);
    void release(const core::HostResultPtr &host, const std::string &name);

    QQueue<core::HostResultPtr> m_waiting;
    QHash<int, core::HostResultPtr> m_underWay; ///< by look-up id
    QHash<core::Address, std::string> m_cache; ///< empty name: there is none
};

} // namespace port135::pipeline
