// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/zip_names.h"

#include <algorithm>

namespace port135::bundle {

bool isPlainName(const QString &name)
{
    constexpr qsizetype longestName = 100;
    return !name.isEmpty() && name.size() <= longestName && name[0] != u'.'
        && std::ranges::all_of(name, [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
           });
}

} // namespace port135::bundle
