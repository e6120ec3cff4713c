// SPDX-License-Identifier: GPL-3.0-or-later
// A network of one's own for the time of a test: routes can be made there without touching the machine's.
#pragma once

#include <cstdlib>
#include <functional>
#include <string>
#include <thread>

#ifdef __linux__
#include <sched.h>
#endif

namespace port135::test {

/// Runs `setUp` (a shell command), then `work`, on a thread in a network namespace of its own. Returns why
/// that was not possible, or nothing.
inline std::string inNetworkNamespace(const std::string &setUp, const std::function<void()> &work)
{
#ifdef __linux__
    std::string problem;
    std::thread([&] {
        if (unshare(CLONE_NEWNET) != 0)
            problem = "A network namespace needs root.";
        else if (std::system(setUp.c_str()) != 0)
            problem = "The network namespace could not be set up: is iproute2 installed?";
        else
            work();
    }).join();
    return problem;
#else
    (void)setUp;
    (void)work;
    return "Only Linux has network namespaces.";
#endif
}

} // namespace port135::test
