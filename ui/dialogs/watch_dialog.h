// SPDX-License-Identifier: GPL-3.0-or-later
// What to watch and how often; starts and stops it.
#pragma once

#include "schedule/watch.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace port135::ui {

class WatchControl;

class WatchDialog : public QDialog
{
    Q_OBJECT

public:
    /// Shows what is watched, or waits to go on; else `request`, whose targets can be changed here.
    WatchDialog(WatchControl &control, const pipeline::ScanRequest &request, QWidget *parent = nullptr);

private:
    schedule::Schedule schedule() const;
    void showSchedule(const schedule::Schedule &schedule);
    void start();
    void follow();

    WatchControl &m_control;
    schedule::Watch &m_watch;
    pipeline::ScanRequest m_request;
    QPlainTextEdit *m_targets;
    QComboBox *m_kind;
    QLabel *m_everyLabel;
    QSpinBox *m_every;
    QLabel *m_dayLabel;
    QComboBox *m_day;
    QLabel *m_atLabel;
    QTimeEdit *m_at;
    QLabel *m_status;
    QCheckBox *m_allow; ///< shown where public addresses need a consent
    QPushButton *m_start;
    QPushButton *m_stop;
};

} // namespace port135::ui
