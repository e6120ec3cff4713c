// SPDX-License-Identifier: GPL-3.0-or-later
// What the history knows of the shown hosts: which changed since the scan before, and when each was first
// seen. Read away from the window's thread, and the hosts themselves only once something shows it.
#pragma once

#include "service/host_past.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace port135::ui {

class HostModel;

class Past : public QObject
{
    Q_OBJECT

public:
    Past(HostModel &hosts, const QString &historyFile, QObject *parent = nullptr);
    ~Past() override; ///< waits until nothing is read any more

    /// The whole scan whose hosts are in the model now.
    void look(const core::ScanRecord &scan);
    /// What is in the model is no whole scan: nothing is known until look().
    void forget();
    /// Other scans, or another baseline, are in the history now.
    void lookAgain();
    /// From now on the hosts are looked up, too, and told to the model.
    void want();

    /// The scan that is compared with.
    const std::optional<history::ScanInfo> &before() const { return m_before; }
    bool isLooking() const { return m_looking; }
    /// A sentence: what is compared with, or why nothing is.
    QString sentence() const;

Q_SIGNALS:
    /// sentence() says something else now; what the hosts know comes as a change of the model.
    void changed();

private:
    struct Answer
    {
        std::optional<history::ScanInfo> before;
        std::optional<service::HostPasts> hosts;
    };

    void run();
    void take(const history::HistoryResult<Answer> &answer);

    HostModel &m_hosts;
    QString m_historyFile;
    QFuture<void> m_reading;
    std::optional<core::ScanRecord> m_scan;
    std::optional<history::ScanInfo> m_before;
    QString m_problem;
    quint64 m_run = 0; ///< answers to an earlier one are late
    bool m_wanted = false;
    bool m_looking = false;
};

} // namespace port135::ui
