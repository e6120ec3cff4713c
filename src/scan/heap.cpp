// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/heap.h"

#include <cstdlib> // says whether this is glibc

#ifdef __GLIBC__

#include <malloc.h>

namespace port135::scan {

void keepFreedMemory()
{
    mallopt(M_TRIM_THRESHOLD, 16 << 20);
    mallopt(M_TOP_PAD, 1 << 20);
    mallopt(M_MMAP_THRESHOLD, 4 << 20); // the answer of a host with 1,000 lines is below it
}

} // namespace port135::scan

#else

namespace port135::scan {

void keepFreedMemory() {}

} // namespace port135::scan

#endif
