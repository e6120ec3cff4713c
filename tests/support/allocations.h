// SPDX-License-Identifier: GPL-3.0-or-later
// What a test program allocates. allocations.cpp, linked into it, replaces the global operator new.
#pragma once

#include <cstddef>

namespace port135::test {

/// How often the calling thread has allocated: Qt Test has a thread of its own beside that of the test.
std::size_t allocations();

/// The largest request in bytes of any thread since `forgetLargestAllocation`.
std::size_t largestAllocation();
void forgetLargestAllocation();

} // namespace port135::test
