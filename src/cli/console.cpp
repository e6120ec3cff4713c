// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "core/escape.h"

#include <cstdio>
#include <string>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace port135::cli {

#ifdef _WIN32

bool isTerminal(Stream stream)
{
    return _isatty(stream == Stream::Output ? 1 : 2);
}

int terminalWidth(Stream stream)
{
    CONSOLE_SCREEN_BUFFER_INFO info;
    const HANDLE handle = GetStdHandle(stream == Stream::Output ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE);
    return GetConsoleScreenBufferInfo(handle, &info) ? info.srWindow.Right - info.srWindow.Left + 1 : 0;
}

bool openOutput(QFile &file)
{
    SetConsoleOutputCP(CP_UTF8);
    _setmode(1, _O_BINARY);
    return file.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool openInput(QFile &file)
{
    _setmode(0, _O_BINARY);
    return file.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered);
}

#else

bool isTerminal(Stream stream)
{
    return isatty(stream == Stream::Output ? STDOUT_FILENO : STDERR_FILENO) != 0;
}

int terminalWidth(Stream stream)
{
    winsize size{};
    if (ioctl(stream == Stream::Output ? STDOUT_FILENO : STDERR_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

bool openOutput(QFile &file)
{
    return file.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool openInput(QFile &file)
{
    return file.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered);
}

#endif

void say(const QString &line)
{
    // The last guard of a terminal: whoever made a message may have quoted a file, its name or a host.
    std::string text;
    for (const QString &part : line.split(QLatin1Char('\n')))
        text += core::escaped(part.toStdString(), std::string::npos - 4) + '\n';
    std::fwrite(text.data(), 1, text.size(), stderr);
    std::fflush(stderr);
}

} // namespace port135::cli
