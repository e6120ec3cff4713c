// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_progress.h"

#include "ui/session.h"

#include <QLocale>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace port135::ui {

WindowProgress::WindowProgress(Session &session, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
{
    connect(&session.service(), &pipeline::ScanService::stateChanged, this, &WindowProgress::show);
    connect(&session.service(), &pipeline::ScanService::progressChanged, this, &WindowProgress::show);
    show();
}

void WindowProgress::show()
{
    const auto &service = m_session.service();
    const auto state = service.state() == pipeline::ScanState::Running ? TaskBar::State::Running
        : service.state() == pipeline::ScanState::Paused               ? TaskBar::State::Paused
                                                                       : TaskBar::State::None;
    const double fraction = state == TaskBar::State::None ? 0 : service.progress().fraction;
    // Where there is no progress in the task bar, its text can carry it.
    const QString progress = state == TaskBar::State::None
        ? QString()
        : u"%1 – "_s.arg(QLocale().toString(int(fraction * 100)) + QLocale().percent());
    m_window.setWindowTitle(progress + u"Port135"_s);
    m_session.taskBar().set(m_window, state, fraction);
}

} // namespace port135::ui
