// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/qt_text.h"

#include "core/escape.h"

namespace port135::text {

QString shown(std::string_view bytes, std::size_t limit)
{
    return QString::fromStdString(core::escaped(bytes, limit));
}

QString shownOnOneLine(const QString &text, std::size_t limit)
{
    return shown(text.simplified().toStdString(), limit);
}

} // namespace port135::text
