// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the selected hosts: copy, re-check, accept, note, exclude, open with another program;
// and undo.
#pragma once

#include <QObject>
#include <QTimer>

class QMenu;
class QWidget;

namespace port135::ui {

class HostTable;
class Session;

class HostCommands : public QObject
{
    Q_OBJECT

public:
    /// `table` outlives it; dialogs open over its window.
    HostCommands(Session &session, HostTable &table, QObject *parent);
    ~HostCommands() override;

    /// Adds the commands for the selected hosts to the table's context menu.
    void fill(QMenu &menu);

Q_SIGNALS:
    /// Something to be said at once: a program that did not start.
    void said(const QString &message);

private:
    void connectHosts();
    void connectUndo();
    void follow();
    void fillOpenMenu();

    Session &m_session;
    HostTable &m_table;
    QMenu *m_openMenu;
    QTimer m_pause; ///< a drag over a thousand rows is one change
};

} // namespace port135::ui
