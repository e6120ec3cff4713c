// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/descriptor_limit.h"

#include <algorithm>

#ifdef _WIN32

namespace port135::scan {

std::size_t availableDescriptors(std::size_t wanted)
{
    // Sockets are handles there, millions of them; of local ports a connection can have there are 16,384 for
    // all programs.
    constexpr std::size_t mostPorts = 12'000;
    return std::clamp<std::size_t>(wanted, 1, mostPorts);
}

} // namespace port135::scan

#else

#include <dirent.h>
#include <sys/resource.h>

namespace port135::scan {
namespace {

constexpr std::size_t reserve = 24; // database, logs, exports, epoll and timers of the workers
constexpr std::size_t least = 12; // of these, what one worker and a history cannot do without

std::size_t openDescriptors()
{
    std::size_t count = 0;
    if (DIR *directory = opendir("/dev/fd")) {
        while (readdir(directory))
            ++count;
        closedir(directory);
    }
    return count;
}

} // namespace

std::size_t availableDescriptors(std::size_t wanted)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return std::min<std::size_t>(wanted, 128);
    const std::size_t open = openDescriptors();
    const std::size_t taken = open + reserve;
    const rlim_t needed = static_cast<rlim_t>(wanted + taken);
    if (limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur < needed) {
        rlimit raised = limit;
        raised.rlim_cur = limit.rlim_max == RLIM_INFINITY ? needed : std::min(needed, limit.rlim_max);
        if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit = raised;
    }
    if (limit.rlim_cur == RLIM_INFINITY)
        return wanted;
    const auto current = static_cast<std::size_t>(limit.rlim_cur);
    if (current <= taken)
        return current >= open + least ? 1 : 0;
    return std::min(wanted, current - taken);
}

} // namespace port135::scan

#endif
