// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace port135::ui {

/// True where windows can be shown, as far as the environment says. Otherwise says on standard error why not
/// and what to do. For the beginning of main(), before there is a QApplication: that would abort the program.
bool findDisplay(int &argc, char **argv);

} // namespace port135::ui
