// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#ifdef _WIN32

#include <QCoreApplication>

#include <atomic>
#include <windows.h>

namespace port135::cli {
namespace {

std::atomic<Interrupt *> current{nullptr};

BOOL WINAPI onControl(DWORD)
{
    Interrupt *interrupt = current.exchange(nullptr);
    if (!interrupt)
        return FALSE;
    QMetaObject::invokeMethod(interrupt, &Interrupt::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    current = this;
    SetConsoleCtrlHandler(onControl, TRUE);
}

Interrupt::~Interrupt()
{
    current = nullptr;
    SetConsoleCtrlHandler(onControl, FALSE);
}

} // namespace port135::cli

#else

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace port135::cli {
namespace {

int pipeEnds[2] = {-1, -1};

extern "C" void onSignal(int number)
{
    const char byte = 1;
    // The only things that a handler may do: write, and let the next one kill.
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    std::signal(number, SIG_DFL);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (pipe(pipeEnds) != 0)
        return;
    for (const int end : pipeEnds)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(pipeEnds[0], &byte, 1) == 1)
            Q_EMIT requested();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (int &end : pipeEnds) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

} // namespace port135::cli

#endif
