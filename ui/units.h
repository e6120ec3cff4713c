// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and durations as people read them, in the language of the window.
#pragma once

#include <QString>

#include <chrono>

namespace port135::ui {

/// "1,234"
QString number(quint64 value);
/// "45 s", "3 min 20 s", "2 h 5 min"
QString duration(std::chrono::seconds time);
/// "0.41 ms", "12.3 ms", "1,204 ms"
QString milliseconds(std::chrono::microseconds time);

} // namespace port135::ui
