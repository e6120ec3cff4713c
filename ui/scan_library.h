// SPDX-License-Identifier: GPL-3.0-or-later
// The scans of the history as the window knows them, read away from its thread: for the home page and the
// menu of recent scans.
#pragma once

#include "history/scan_info.h"

#include <QList>
#include <QObject>
#include <QString>

namespace port135::ui {

class ScanLibrary : public QObject
{
    Q_OBJECT

public:
    explicit ScanLibrary(const QString &historyFile, QObject *parent = nullptr);

    void reload();
    /// Newest first.
    const QList<history::ScanInfo> &scans() const { return m_scans; }
    /// Nothing is known before the first answer.
    bool isKnown() const { return m_known; }

Q_SIGNALS:
    void changed();

private:
    QString m_historyFile;
    QList<history::ScanInfo> m_scans;
    quint64 m_run = 0; ///< answers to an earlier one are late
    bool m_known = false;
};

} // namespace port135::ui
