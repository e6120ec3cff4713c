// SPDX-License-Identifier: GPL-3.0-or-later
// The colours that stand for no level. For the .cpp files of this room only.
#pragma once

#include <QColor>

namespace port135::print {

inline const QColor black(0x1b, 0x1f, 0x24);
inline const QColor mutedInk(0x57, 0x60, 0x6a);
inline const QColor ruleInk(0xd5, 0xda, 0xe1);
inline const QColor panel(0xf5, 0xf6, 0xf8);
inline const QColor blue(0x0b, 0x57, 0xb7); ///< what leads somewhere

} // namespace port135::print
