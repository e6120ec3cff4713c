// SPDX-License-Identifier: GPL-3.0-or-later
// How this process keeps memory that it has freed. A platform file.
#pragma once

namespace port135::scan {

/// Results are made on some threads and freed on another, some MiB every few milliseconds: that memory stays
/// with the process (some 16 MiB at most for each thread) instead of going back to the system each time.
/// Does nothing where the allocator is not glibc's.
void keepFreedMemory();

} // namespace port135::scan
