// SPDX-License-Identifier: GPL-3.0-or-later
// What all measurements do.
#pragma once

#include "core/clock.h"

#include <chrono>
#include <stdexcept>
#include <string>

namespace port135::bench {

/// Figures of a wrong result are worth nothing.
inline void require(bool holds, const std::string &what)
{
    if (!holds)
        throw std::runtime_error(what);
}

template <typename Work>
double secondsOf(Work work)
{
    const auto begin = core::Steady::now();
    work();
    return std::chrono::duration<double>(core::Steady::now() - begin).count();
}

} // namespace port135::bench
