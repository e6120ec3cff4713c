// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/waiting_input.h"

#include "cli/console.h"

#include <utility>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#endif

namespace port135::cli {

WaitingInput::WaitingInput(const QString &name, std::shared_ptr<const std::atomic<bool>> stopped)
    : m_name(name)
    , m_stopped(std::move(stopped))
{
}

#ifdef Q_OS_WIN

bool WaitingInput::open(OpenMode mode)
{
    m_file.setFileName(m_name);
    const bool opened = m_name == QLatin1StringView("-")
        ? openInput(m_file)
        : m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!opened)
        setErrorString(m_file.errorString());
    return opened && QIODevice::open(mode);
}

qint64 WaitingInput::readData(char *data, qint64 size)
{
    return m_stopped->load() ? 0 : m_file.read(data, size);
}

#else

bool WaitingInput::open(OpenMode mode)
{
    if (m_name == QLatin1StringView("-")) {
        if (!openInput(m_file)) {
            setErrorString(m_file.errorString());
            return false;
        }
    } else {
        // Without O_NONBLOCK the call itself would wait for somebody who writes.
        const int descriptor =
            ::open(QFile::encodeName(m_name).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        if (descriptor < 0
            || !m_file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered,
                            QFileDevice::AutoCloseHandle)) {
            setErrorString(descriptor < 0 ? QString::fromLocal8Bit(std::strerror(errno))
                                          : m_file.errorString());
            return false;
        }
    }
    return QIODevice::open(mode);
}

qint64 WaitingInput::readData(char *data, qint64 size)
{
    constexpr int lookAround = 100; // ms
    while (!m_stopped->load()) {
        pollfd wanted{m_file.handle(), POLLIN, 0};
        const int ready = ::poll(&wanted, 1, lookAround);
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        if (ready < 0)
            return -1;
        const auto count = ::read(wanted.fd, data, std::size_t(size));
        if (count >= 0)
            return count;
        if (errno != EAGAIN && errno != EINTR)
            return -1;
    }
    return 0;
}

#endif

} // namespace port135::cli
