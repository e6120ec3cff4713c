// SPDX-License-Identifier: GPL-3.0-or-later
// What to watch and how often, one network or several; starts and stops watches, tries the receivers, and
// hands a watch over to the scheduler of an operating system.
#pragma once

#include "ui/kept_watch.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace port135::ui {

class WatchControl;
class WatchedNetwork;

class WatchDialog : public QDialog
{
    Q_OBJECT

public:
    /// Shows the first watch; where there is none, `request`, whose targets can be changed here.
    WatchDialog(WatchControl &control, const pipeline::ScanRequest &request, QWidget *parent = nullptr);

private:
    void makeForm();
    void makeList();
    /// What the fields say.
    KeptWatch written() const;
    /// Null: a new one.
    void choose(WatchedNetwork *watch);
    void showFields();
    void start();
    void stop();
    void schedule();
    void follow();
    void fillList();
    void showState();
    void showReceivers();

    WatchControl &m_control;
    pipeline::ScanRequest m_proposed;
    QPointer<WatchedNetwork> m_shown; ///< null: a new one
    QString m_problem; ///< of the last try to start
    QWidget *m_listSide; ///< not there while there is no watch
    QListWidget *m_list;
    QLineEdit *m_name;
    QPlainTextEdit *m_targets;
    QComboBox *m_kind;
    QSpinBox *m_every;
    QComboBox *m_day;
    QTimeEdit *m_at;
    QLabel *m_status;
    QCheckBox *m_allow; ///< shown where public addresses need a consent
    QLabel *m_told;
    QPushButton *m_test;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_schedule;
};

} // namespace port135::ui
