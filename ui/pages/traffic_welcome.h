// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace port135::ui {

/// What the page Traffic says while it has nothing to show: what it is for, and how to record. HTML, in the
/// current language.
QString trafficWelcome();

} // namespace port135::ui
