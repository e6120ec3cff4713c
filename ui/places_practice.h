// SPDX-License-Identifier: GPL-3.0-or-later
// A newcomer's way through the page of places, on the practice network: two places, a firewall that is half
// done, a violation, its cure, and the proof.
#pragma once

#include "core/learned_ports.h"
#include "practice/firewall.h"

#include <QObject>
#include <QString>

namespace port135::ui {

class PlaceScanner;
class Session;

class PlacesPractice : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        Off,
        Rack, ///< scanning from the place that sees everything
        Desk, ///< scanning from the place behind the firewall
        Found, ///< the violation is there to be seen
        Curing,
        Cured,
    };

    PlacesPractice(Session &session, PlaceScanner &scans, QObject *parent);

    Step step() const { return m_step; }
    bool isOn() const { return m_step != Step::Off; }
    /// "127.135.0.0/24"; empty before the first scan.
    const QString &targets() const { return m_targets; }
    /// The policy of the practice network is laid beside the scans from here on.
    void begin();
    /// Closes the ports in the practice firewall, and scans from the desk again.
    void cure();
    void leave();

Q_SIGNALS:
    void stepped();
    /// It ends here; a sentence.
    void failed(const QString &problem);

private:
    void scan(Step step, const char *place, practice::Firewall firewall);
    void goOn(const QString &problem);
    void go(Step step);

    Session &m_session;
    PlaceScanner &m_scans;
    Step m_step = Step::Off;
    QString m_targets;
    core::LearnedPortsPtr m_ports; ///< what the rack read
};

} // namespace port135::ui
