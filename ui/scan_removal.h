// SPDX-License-Identifier: GPL-3.0-or-later
// Scans that were deleted and can still be brought back: for a while they are only not shown.
#pragma once

#include "history/scan_info.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace port135::ui {

class Banner;

class ScanRemoval : public QObject
{
    Q_OBJECT

public:
    /// `banner` says what was deleted and offers to undo it; it outlives this.
    explicit ScanRemoval(Banner &banner, QObject *parent = nullptr);

    bool holds(history::ScanId scan) const { return m_scans.contains(scan); }
    /// Those held before are due at once.
    void hold(const QList<history::ScanInfo> &scans);
    void undo();
    /// What is held is due now.
    void finish();

Q_SIGNALS:
    /// Others are to be shown than before.
    void changed();
    void due(const QSet<port135::history::ScanId> &scans);

private:
    Banner &m_banner;
    QSet<history::ScanId> m_scans;
    QTimer m_timer;
};

} // namespace port135::ui
