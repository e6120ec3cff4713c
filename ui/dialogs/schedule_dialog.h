// SPDX-License-Identifier: GPL-3.0-or-later
// A watch for the scheduler of an operating system: shows and writes the files that port135-cli schedule
// writes. Installs nothing.
#pragma once

#include "core/result.h"
#include "schedule/schedule_units.h"
#include "ui/kept_watch.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace port135::ui {

class Session;

class ScheduleDialog : public QDialog
{
    Q_OBJECT

public:
    ScheduleDialog(Session &session, KeptWatch watch, QWidget *parent = nullptr);

private:
    core::Result<QList<schedule::UnitFile>, QString> files() const;
    schedule::SchedulerKind kind() const;
    void proposeProgram();
    void follow();
    void save();

    Session &m_session;
    KeptWatch m_watch;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_program;
    QLineEdit *m_user;
    QCheckBox *m_tell;
    QPlainTextEdit *m_files; ///< what would be written, or what stands against it
    QLabel *m_result;
    QPushButton *m_save;
};

} // namespace port135::ui
