// SPDX-License-Identifier: GPL-3.0-or-later
// The watches of the window: begins and ends them, keeps them for the next start of the program, and tells of
// them in the status bar, the notification area and a banner. One scan at a time, whoever wants it.
#pragma once

#include "ui/notices.h"
#include "ui/receivers.h"
#include "ui/watched_network.h"

#include <QList>
#include <QObject>

class QMainWindow;
class QToolButton;

namespace port135::ui {

class Session;
class Tray;

class WatchControl : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    WatchControl(Session &session, Banner &banner, Tray &tray, QMainWindow &window);
    ~WatchControl() override; ///< what is watched stays kept

    Session &session() { return m_session; }
    Receivers &receivers() { return m_receivers; }
    /// In the order in which they were made; valid until stop().
    const QList<WatchedNetwork *> &watches() const { return m_watches; }
    bool isOn() const; ///< at least one of them
    bool isWaiting() const; ///< at least one waits to go on

    /// Another watch, or one in the place of `instead`, which ends: scans at once, and then on the schedule.
    core::Result<WatchedNetwork *, pipeline::RequestError> start(const KeptWatch &watch,
                                                                 WatchedNetwork *instead = nullptr);
    /// All that wait, from the next time of their schedules on.
    void goOn();
    /// Ends and forgets it.
    void stop(WatchedNetwork &watch);

    /// Shows the dialog; `request` is what it proposes.
    void open(const pipeline::ScanRequest &request);
    /// "Watching 10.0.0.0/24 (every day at 02:00). Next scan: …", or how many; empty where nothing is
    /// watched.
    QString sentence() const;
    void retranslate();

Q_SIGNALS:
    /// Another watch, another next time, or one waits no more.
    void changed();

private:
    void add(WatchedNetwork &watch);
    void takeOut(WatchedNetwork &watch);
    bool mayRun() const;
    void follow();
    void show();
    void ask();
    void tellExposure(WatchedNetwork &watch, const comparison::Comparison &comparison);
    void tellRefusal(WatchedNetwork &watch, const pipeline::RequestError &error);

    Session &m_session;
    Tray &m_tray;
    QMainWindow &m_window;
    QToolButton *m_state; ///< in the status bar
    Notices m_notices;
    Receivers m_receivers;
    QList<WatchedNetwork *> m_watches; ///< children; those that end are no longer in it
};

} // namespace port135::ui
