// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display.h"

#include "service/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace port135::ui {
namespace {

class Display
{
    Q_DECLARE_TR_FUNCTIONS(Display)
};

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
    service::Language language;
    language.use(service::languageOption(QCoreApplication::arguments()));
    std::fprintf(
        stderr, "port135: %s\n",
        qUtf8Printable(Display::tr("There is no display here, so no window can be shown. Use port135-cli, "
                                   "or start port135 in a desktop session.")));
    return false;
#else
    (void)argc;
    (void)argv;
    return true;
#endif
}

} // namespace port135::ui
