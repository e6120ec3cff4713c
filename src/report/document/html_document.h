// SPDX-License-Identifier: GPL-3.0-or-later
// A document as one HTML file: no script, nothing loaded from anywhere.
#pragma once

#include "report/document/document.h"

#include <functional>
#include <string_view>

namespace port135::report {

/// Calls `write` with UTF-8, piece by piece.
void renderHtml(const Document &document, const std::function<void(std::string_view)> &write);

} // namespace port135::report
