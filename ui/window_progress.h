// SPDX-License-Identifier: GPL-3.0-or-later
// How far the scan of the window is, where one sees it while other windows are in front: in its title and at
// its button in the task bar.
#pragma once

#include <QObject>

class QWidget;

namespace port135::ui {

class Session;

class WindowProgress : public QObject
{
    Q_OBJECT

public:
    /// A child of the window.
    WindowProgress(Session &session, QWidget &window);

    /// Again, as after a change of the language.
    void show();

private:
    Session &m_session;
    QWidget &m_window;
};

} // namespace port135::ui
