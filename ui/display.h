// SPDX-License-Identifier: GPL-3.0-or-later
// For the beginning of main(): where no window can be shown, the program says so and ends, rather than being
// aborted by Qt.
#pragma once

#include <QtGlobal>

namespace port135::ui {

/// True where windows can be shown, as far as the environment says. Otherwise says on standard error why not
/// and what to do. Before there is a QApplication.
bool findDisplay(int &argc, char **argv);

/// Around the making of QApplication: where the display that is named does not answer, the program ends with
/// exit code 2 and one line on standard error. One at a time.
class DisplayGuard
{
public:
    DisplayGuard();
    ~DisplayGuard(); ///< other messages of Qt, which were kept back, are printed
    Q_DISABLE_COPY_MOVE(DisplayGuard)
};

} // namespace port135::ui
