// SPDX-License-Identifier: GPL-3.0-or-later
// What to watch and how often; starts and stops it.
#pragma once

#include "service/watch.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace port135::ui {

class WatchDialog : public QDialog
{
    Q_OBJECT

public:
    /// `request` is what would be scanned; its targets can be changed here.
    WatchDialog(service::Watch &watch, service::ScanRequest request, QWidget *parent = nullptr);

private:
    service::Schedule schedule() const;
    void showSchedule(const service::Schedule &schedule);
    void start();
    void follow();

    service::Watch &m_watch;
    service::ScanRequest m_request;
    QPlainTextEdit *m_targets;
    QComboBox *m_kind;
    QLabel *m_everyLabel;
    QSpinBox *m_every;
    QLabel *m_dayLabel;
    QComboBox *m_day;
    QLabel *m_atLabel;
    QTimeEdit *m_at;
    QLabel *m_status;
    QPushButton *m_start;
    QPushButton *m_stop;
};

} // namespace port135::ui
