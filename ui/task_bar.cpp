// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task_bar.h"

#include <algorithm>

#ifdef Q_OS_WIN
// The order of these is theirs.
#include <windows.h>

#include <shobjidl.h>
#elif defined(PORT135_DBUS)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QVariantMap>
#endif

using namespace Qt::StringLiterals;

namespace port135::ui {

#ifdef Q_OS_WIN

struct TaskBar::System
{
    System()
    {
        // Qt has initialised COM for this thread. Without a shell (a server core) there is none.
        void *made = nullptr;
        if (SUCCEEDED(
                CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_ITaskbarList3, &made)))
            list = static_cast<ITaskbarList3 *>(made);
        if (list && FAILED(list->HrInit())) {
            list->Release();
            list = nullptr;
        }
    }
    ~System()
    {
        if (list)
            list->Release();
    }
    System(const System &) = delete;
    System &operator=(const System &) = delete;

    ITaskbarList3 *list = nullptr;
};

void TaskBar::show(QWidget &window, State state, int percent)
{
    if (!m_system)
        m_system = std::make_unique<System>();
    if (!m_system->list)
        return;
    const auto handle = reinterpret_cast<HWND>(window.winId());
    const auto flag = state == State::None ? TBPF_NOPROGRESS
        : state == State::Paused           ? TBPF_PAUSED
                                           : TBPF_NORMAL;
    m_system->list->SetProgressState(handle, flag);
    if (state != State::None)
        m_system->list->SetProgressValue(handle, ULONGLONG(percent), 100);
}

#elif defined(PORT135_DBUS)

struct TaskBar::System
{
};

namespace {

/// Whether there is a bus to speak to: Qt would start one where there is none.
bool hasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/bus"_s);
}

} // namespace

/// [Unity LauncherAPI, "Low level DBus API": com.canonical.Unity.LauncherEntry]
void TaskBar::show(QWidget &, State state, int percent)
{
    static const bool isThere = hasBus();
    if (!isThere)
        return;
    auto signal = QDBusMessage::createSignal(u"/com/canonical/unity/launcherentry/135"_s,
                                             u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    signal << u"application://%1.desktop"_s.arg(QGuiApplication::desktopFileName())
           << QVariantMap{{u"progress"_s, percent / 100.0}, {u"progress-visible"_s, state != State::None}};
    QDBusConnection::sessionBus().send(signal);
}

#else

struct TaskBar::System
{
};

void TaskBar::show(QWidget &, State, int) {}

#endif

TaskBar::TaskBar() = default;
TaskBar::~TaskBar() = default;

void TaskBar::set(QWidget &window, State state, double fraction)
{
    const int percent = state == State::None ? 0 : int(std::clamp(fraction, 0.0, 1.0) * 100);
    if (state == m_state && percent == m_percent)
        return;
    m_state = state;
    m_percent = percent;
    show(window, state, percent);
}

} // namespace port135::ui
