// SPDX-License-Identifier: GPL-3.0-or-later
// What re-checks of the shown scan came to: those of the history, and those that are made now. Shown beside
// the findings that they looked for again.
#pragma once

#include "history/scan_info.h"
#include "ui/models/finding_verdicts.h"

#include <QFuture>
#include <QObject>
#include <QString>

namespace port135::ui {

class HostModel;

class Rechecks : public QObject
{
    Q_OBJECT

public:
    Rechecks(HostModel &hosts, const QString &historyFile, QObject *parent = nullptr);
    ~Rechecks() override; ///< waits until nothing is read any more

    /// Another scan is shown.
    void forget();
    /// Reads the re-checks of this scan, away from the window's thread; the newest says what holds.
    void look(history::ScanId scan);
    /// One that is over now, of the shown scan.
    void add(const comparison::Recheck &result);

    bool isEmpty() const { return m_verdicts.empty(); }
    /// All re-checks together.
    comparison::VerdictCounts counts() const;
    FindingVerdicts of(const core::Address &host) const;

Q_SIGNALS:
    void changed();

private:
    void show();

    HostModel &m_hosts;
    QString m_historyFile;
    QFuture<void> m_reading;
    HostVerdicts m_verdicts;
    quint64 m_run = 0; ///< answers to an earlier one are late
};

} // namespace port135::ui
