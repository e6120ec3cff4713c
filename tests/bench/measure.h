// SPDX-License-Identifier: GPL-3.0-or-later
// What all measurements do.
#pragma once

#include "core/clock.h"

#include <chrono>
#include <fstream>
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

/// The largest that this process was, in MiB; 0 where the system does not say. getrusage() says what the
/// process was that began this one, too, where that was larger.
inline double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

} // namespace port135::bench
