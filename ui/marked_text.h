// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QLineEdit;

namespace port135::ui {

/// Underlines a part of what is typed, in the colour of errors; length 0 takes the mark away. Positions in
/// UTF-16 units.
void markText(QLineEdit &edit, qsizetype position, qsizetype length);

} // namespace port135::ui
