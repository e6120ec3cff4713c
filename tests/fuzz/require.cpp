// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/readers.h"

#include <cstdio>
#include <cstdlib>

namespace port135::fuzz {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}

} // namespace port135::fuzz
