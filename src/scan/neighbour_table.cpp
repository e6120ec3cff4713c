// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/neighbour_table.h"

#ifdef __linux__

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <string>
#include <string_view>

namespace port135::scan {
namespace {

constexpr std::string_view blanks = " \t";

std::string contentOf(const char *path)
{
    std::string content;
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return content;
    std::array<char, 4096> part;
    for (auto count = read(file, part.data(), part.size()); count > 0;
         count = read(file, part.data(), part.size()))
        content.append(part.data(), static_cast<std::size_t>(count));
    close(file);
    return content;
}

/// The word at `column` of a line; empty behind the last.
std::string_view wordAt(std::string_view line, std::size_t column)
{
    for (;;) {
        const auto begin = line.find_first_not_of(blanks);
        if (begin == std::string_view::npos)
            return {};
        line.remove_prefix(begin);
        const auto end = line.find_first_of(blanks);
        if (column-- == 0)
            return line.substr(0, end);
        if (end == std::string_view::npos)
            return {};
        line.remove_prefix(end);
    }
}

/// The sum over the processors: a line with names, then hexadecimal numbers, a line each.
std::uint64_t sumOf(std::string_view content)
{
    std::uint64_t sum = 0;
    std::size_t column = std::string_view::npos;
    while (!content.empty()) {
        const auto end = content.find('\n');
        const auto line = content.substr(0, end);
        content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
        if (column == std::string_view::npos) {
            column = 0;
            while (wordAt(line, column) != "table_fulls") {
                if (wordAt(line, column++).empty())
                    return 0; // an old kernel
            }
            continue;
        }
        const auto word = wordAt(line, column);
        std::uint64_t value = 0;
        std::from_chars(word.data(), word.data() + word.size(), value, 16);
        sum += value;
    }
    return sum;
}

} // namespace

std::uint64_t neighbourTableOverflows()
{
    return sumOf(contentOf("/proc/net/stat/arp_cache")) + sumOf(contentOf("/proc/net/stat/ndisc_cache"));
}

} // namespace port135::scan

#else

namespace port135::scan {

std::uint64_t neighbourTableOverflows()
{
    return 0;
}

} // namespace port135::scan

#endif
