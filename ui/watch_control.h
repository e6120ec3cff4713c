// SPDX-License-Identifier: GPL-3.0-or-later
// The watch of the window: begins and ends it, keeps it for the next start of the program, and tells of it in
// the status bar, the notification area and a banner.
#pragma once

#include "notify/notifier.h"
#include "schedule/watch.h"
#include "ui/kept_watch.h"

#include <QObject>

#include <optional>

class QMainWindow;
class QToolButton;

namespace port135::ui {

class Banner;
class Session;
class Tray;

class WatchControl : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    WatchControl(Session &session, Banner &banner, Tray &tray, QMainWindow &window);
    ~WatchControl() override; ///< what is watched stays kept

    schedule::Watch &watch() { return m_watch; }
    /// Of an earlier run of the program: scans nothing before goOn().
    const std::optional<KeptWatch> &waiting() const { return m_waiting; }

    /// Scans at once, and then on the schedule.
    core::Result<void, pipeline::RequestError> start(pipeline::ScanRequest request,
                                                     const schedule::Schedule &schedule);
    /// From the next time of its schedule on; the first run is compared with the last one before.
    void goOn();
    /// Forgets what waits, too.
    void stop();

    /// Shows the dialog; `request` is what it proposes.
    void open(const pipeline::ScanRequest &request);
    /// "Watching 10.0.0.0/24 every day at 02:00. Next scan: …"; empty where nothing is watched.
    QString sentence() const;
    void retranslate();

Q_SIGNALS:
    /// Another watch, another next time, or nothing waits any more.
    void changed();

private:
    void begin(const KeptWatch &kept, std::optional<comparison::Side> last);
    void keep();
    void show();
    void ask();
    void tellExposure(const comparison::Comparison &comparison);
    /// What a request gets from the settings and exclusions of today.
    void complete(pipeline::ScanRequest &request) const;

    Session &m_session;
    Banner &m_banner;
    Tray &m_tray;
    QMainWindow &m_window;
    QToolButton *m_state; ///< in the status bar
    schedule::Watch m_watch;
    notify::Notifier m_notifier;
    std::optional<KeptWatch> m_waiting;
    std::optional<history::ScanId> m_lastScan;
    std::optional<history::ScanId> m_scanBefore; ///< the one before it
    bool m_isAsking = false; ///< the banner asks whether to go on
    bool m_asksForPublic = false; ///< and whether the public addresses are the user's
};

} // namespace port135::ui
