// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display.h"

#include "program/language.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

/// What Qt said while it looked for its display.
QStringList &kept()
{
    static QStringList texts;
    return texts;
}

class Display
{
    Q_DECLARE_TR_FUNCTIONS(Display)
};

/// In the language of the command line or of the system; there is a QCoreApplication, at least half made.
void say(QString (*message)())
{
    program::Language language;
    language.use(program::languageOption(QCoreApplication::arguments()));
    std::fprintf(stderr, "port135: %s\n", qUtf8Printable(message()));
}

QString noDisplay()
{
    return Display::tr("There is no display here, so no window can be shown. Use port135-cli, or start "
                       "port135 in a desktop session.");
}

QString deadDisplay()
{
    return Display::tr("The display does not answer (%1), so no window can be shown. Use port135-cli, which "
                       "needs no display, or start port135 in a desktop session.")
        .arg(kept().isEmpty() ? u"-"_s : kept().first());
}

void keepOrEnd(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtFatalMsg) {
        kept() += text;
        return;
    }
    qInstallMessageHandler(nullptr); // a fault while this is said is no second one
    say(deadDisplay);
    std::_Exit(2);
}

} // namespace

bool findDisplay(int &argc, char **argv)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    const bool chosen = std::any_of(argv, argv + argc, [](const char *argument) {
        return qstrcmp(argument, "-platform") == 0 || qstrcmp(argument, "--platform") == 0;
    });
    if (chosen)
        return true;
    const QCoreApplication application(argc, argv);
    say(noDisplay);
    return false;
#else
    (void)argc;
    (void)argv;
    return true;
#endif
}

DisplayGuard::DisplayGuard()
{
    kept().clear();
    qInstallMessageHandler(keepOrEnd);
}

DisplayGuard::~DisplayGuard()
{
    qInstallMessageHandler(nullptr);
    for (const QString &text : std::as_const(kept()))
        qWarning("%s", qUtf8Printable(text));
}

} // namespace port135::ui
