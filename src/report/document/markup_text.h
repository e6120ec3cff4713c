// SPDX-License-Identifier: GPL-3.0-or-later
// Text in HTML, SVG and XML. For the .cpp files of this room only.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace port135::report {

/// Appends `text` so that it is text and nothing else, between tags and in quoted attributes: < > & " '
/// become references; what XML 1.0 cannot hold (control characters but tab and line end, noncharacters, half
/// surrogate pairs) becomes U+FFFD.
void appendMarkupText(std::string &to, QStringView text);
void appendMarkupText(std::string &to, std::string_view utf8);

/// `text` for a writer that makes the references itself: only what XML 1.0 cannot hold is replaced, as above.
QString xmlText(QStringView text);

} // namespace port135::report
