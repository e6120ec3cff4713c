// SPDX-License-Identifier: GPL-3.0-or-later
// How far a scan is, at the program's button in the task bar: Windows, and desktops that read the signal of
// Unity's launcher (KDE, Ubuntu's dock, Dash to Dock). Elsewhere nothing. Tests put their own here.
#pragma once

#include <QWidget>

#include <memory>

namespace port135::ui {

class TaskBar
{
public:
    enum class State {
        None, ///< nothing is under way
        Running,
        Paused,
    };

    TaskBar();
    virtual ~TaskBar();

    /// `fraction`: 0..1. In the thread of the window, which is shown; costs next to nothing where nothing has
    /// changed by a hundredth.
    void set(QWidget &window, State state, double fraction);

protected:
    /// A change, in percent.
    virtual void show(QWidget &window, State state, int percent);

private:
    State m_state = State::None;
    int m_percent = 0;
    struct System;
    std::unique_ptr<System> m_system;
};

} // namespace port135::ui
