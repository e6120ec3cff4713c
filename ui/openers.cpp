// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/openers.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

struct Row
{
    const char *name; ///< context "Openers"
    const char *program;
    const char *arguments; ///< separated by blanks; {address}, and {literal}: in brackets where it is IPv6
};

constexpr Row openerTable[] = {
#ifdef Q_OS_WIN
    {QT_TRANSLATE_NOOP("Openers", "Ping"), "ping.exe", "-t {address}"},
    {QT_TRANSLATE_NOOP("Openers", "Remote Desktop"), "mstsc.exe", "/v:{literal}"},
    {QT_TRANSLATE_NOOP("Openers", "Web browser"), "explorer.exe", "http://{literal}/"},
    {QT_TRANSLATE_NOOP("Openers", "Computer Management"), "mmc.exe", "compmgmt.msc /computer:{address}"},
#else
    {QT_TRANSLATE_NOOP("Openers", "Ping"), "x-terminal-emulator", "-e ping {address}"},
    {QT_TRANSLATE_NOOP("Openers", "Remote Desktop"), "xfreerdp", "/v:{literal}"},
    {QT_TRANSLATE_NOOP("Openers", "Remote Desktop"), "remmina", "-c rdp://{literal}"},
    {QT_TRANSLATE_NOOP("Openers", "Web browser"), "xdg-open", "http://{literal}/"},
#endif
};

} // namespace

std::vector<Opener> knownOpeners(const core::Address &address)
{
    // Made of numbers, so nothing in it can mean anything to the program but an address.
    const QString text = QString::fromStdString(address.toString());
    const QString literal = address.isV6() ? u'[' + text + u']' : text;
    std::vector<Opener> all;
    for (const auto &row : openerTable) {
        Opener opener{QCoreApplication::translate("Openers", row.name), QString::fromLatin1(row.program), {}};
        const auto arguments = QString::fromLatin1(row.arguments).split(u' ', Qt::SkipEmptyParts);
        for (QString argument : arguments)
            opener.arguments += argument.replace(u"{address}"_s, text).replace(u"{literal}"_s, literal);
        all.push_back(std::move(opener));
    }
    return all;
}

std::vector<Opener> openers(const core::Address &address)
{
    std::vector<Opener> found;
    for (auto &opener : knownOpeners(address)) {
        opener.program = QStandardPaths::findExecutable(opener.program);
        if (!opener.program.isEmpty())
            found.push_back(std::move(opener));
    }
    return found;
}

bool start(const Opener &opener)
{
    return QProcess::startDetached(opener.program, opener.arguments);
}

} // namespace port135::ui
