// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/allocations.h"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

thread_local std::size_t count = 0;
std::atomic<std::size_t> largest{0};

} // namespace

void *operator new(std::size_t size)
{
    ++count;
    auto known = largest.load();
    while (size > known && !largest.compare_exchange_weak(known, size)) {}
    if (void *memory = std::malloc(size ? size : 1))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace port135::test {

std::size_t allocations()
{
    return count;
}

std::size_t largestAllocation()
{
    return largest;
}

void forgetLargestAllocation()
{
    largest = 0;
}

} // namespace port135::test
