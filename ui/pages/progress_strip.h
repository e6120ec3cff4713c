// SPDX-License-Identifier: GPL-3.0-or-later
// How far the scan is: state, bar, numbers, and what port 135 turned out to be so far.
#pragma once

#include "history/scan_info.h"
#include "pipeline/scan_service.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace port135::ui {

class Session;

class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(Session &session, QWidget *parent = nullptr);

    /// "Running", "Paused", "Stopped"
    static QString word(pipeline::ScanState state, bool stoppedEarly);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showOpened(const history::ScanInfo &scan);
    QString outcomes(const core::OutcomeCounts &counts) const;

    Session &m_session;
    QLabel *m_state;
    QProgressBar *m_bar;
    QLabel *m_numbers;
    QLabel *m_outcomes;
};

} // namespace port135::ui
