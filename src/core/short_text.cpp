// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/short_text.h"

namespace port135::core {

// Not within the class: what is rare need not be in line.
char *copyOfLong(std::string_view text)
{
    char *const copy = new char[text.size()];
    std::memcpy(copy, text.data(), text.size());
    return copy;
}

} // namespace port135::core
