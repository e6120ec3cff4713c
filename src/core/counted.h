// SPDX-License-Identifier: GPL-3.0-or-later
// A count as translations take it for %n. A function of its own: lupdate cannot read a template as an
// argument.
#pragma once

#include <algorithm>
#include <cstddef>

namespace port135::core {

/// At most a billion: more than any text has to tell, and what an int surely holds.
inline int counted(std::size_t count)
{
    return int(std::min<std::size_t>(count, 1000000000));
}

} // namespace port135::core
