// SPDX-License-Identifier: GPL-3.0-or-later
// What changed about one host, as HTML for a text view. Everything from hosts is escaped.
#pragma once

#include "comparison/comparison.h"

#include <QString>

namespace port135::ui {

QString changeHtml(const comparison::HostChange &host);

} // namespace port135::ui
