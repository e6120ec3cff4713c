// SPDX-License-Identifier: GPL-3.0-or-later
// One of the watches of the window: on, or of an earlier run of the program and waiting to go on.
#pragma once

#include "schedule/watch.h"
#include "ui/kept_watch.h"

#include <QObject>

#include <optional>
#include <utility>

namespace port135::ui {

class Session;

class WatchedNetwork : public QObject
{
    Q_OBJECT

public:
    /// What `kept` says, and it waits: nothing is scanned before start() or goOn().
    WatchedNetwork(Session &session, KeptWatch kept, QObject *parent = nullptr);
    ~WatchedNetwork() override;

    schedule::Watch &watch() { return m_watch; }
    const schedule::Watch &watch() const { return m_watch; }
    /// As it is kept for the next start of the program.
    const KeptWatch &kept() const { return m_kept; }
    QString title() const { return m_kept.title(); }
    bool isOn() const { return m_watch.isOn(); }
    /// Of an earlier run of the program: it waits to go on.
    bool isWaiting() const { return !m_watch.isOn(); }

    /// Scans at once, and then on the schedule.
    core::Result<void, pipeline::RequestError> start();
    /// From the next time of its schedule on; the first run is compared with the last one before.
    /// `allowPublic`: its user has confirmed, today, that the public addresses are his.
    void goOn(bool allowPublic);
    void stop();

    /// "Watching 10.0.0.0/24 (every day at 02:00). Next scan: …"; empty while it waits.
    QString sentence() const;
    /// Its last two runs in the history, where there are two.
    std::optional<std::pair<history::ScanId, history::ScanId>> lastTwo() const;

Q_SIGNALS:
    /// On, off, scanning, another next time or another last run.
    void changed();
    void exposureChanged(const port135::comparison::Comparison &comparison);
    /// A run could not be made; translated.
    void failed(const QString &message);
    /// goOn() came to nothing; where only a consent is missing, it waits on.
    void refused(const port135::pipeline::RequestError &error);

private:
    void begin(std::optional<comparison::Side> last, bool allowPublic);
    /// What a request gets from the settings and exclusions of today.
    pipeline::ScanRequest completed() const;

    Session &m_session;
    KeptWatch m_kept;
    schedule::Watch m_watch;
    std::optional<history::ScanId> m_scanBefore; ///< the one before the last
    bool m_isBeginning = false; ///< what it is compared with is being read
};

} // namespace port135::ui
