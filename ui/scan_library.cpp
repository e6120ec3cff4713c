// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan_library.h"

#include "history/history_task.h"

#include <QFileInfo>

namespace port135::ui {

ScanLibrary::ScanLibrary(const QString &historyFile, QObject *parent)
    : QObject(parent)
    , m_historyFile(historyFile)
{
}

void ScanLibrary::reload()
{
    const quint64 run = ++m_run;
    if (!QFileInfo::exists(m_historyFile)) {
        m_known = true;
        m_scans.clear();
        Q_EMIT changed();
        return;
    }
    history::withHistory(m_historyFile, history::Access::ReadOnly, [](history::History &history) {
        return history.scans();
    }).then(this, [this, run](const history::HistoryResult<QList<history::ScanInfo>> &scans) {
        if (run != m_run || !scans)
            return;
        m_known = true;
        m_scans = *scans;
        Q_EMIT changed();
    });
}

} // namespace port135::ui
