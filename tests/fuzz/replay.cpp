// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every file of a corpus once: replay READER FOLDER. The fuzzers' findings stay found that way, with
// every compiler.
#include "fuzz/readers.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <vector>

using namespace port135;

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("replay READER FOLDER\n", stderr);
        return 2;
    }
    const auto all = fuzz::readers();
    const auto reader =
        std::find_if(all.begin(), all.end(), [&](const auto &r) { return r.name == argv[1]; });
    if (reader == all.end()) {
        std::fprintf(stderr, "There is no reader %s.\n", argv[1]);
        return 2;
    }
    std::size_t files = 0;
    for (const auto &entry : std::filesystem::directory_iterator(argv[2])) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::vector<char> bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        // Memory of exactly this size: the address sanitizer sees a read behind its end.
        const std::unique_ptr<std::uint8_t[]> exact(new std::uint8_t[bytes.size()]);
        std::copy(bytes.begin(), bytes.end(), exact.get());
        std::fprintf(stderr, "%s\n", entry.path().filename().string().c_str()); // the last one is at fault
        reader->read({exact.get(), bytes.size()});
        ++files;
    }
    std::printf("%s: %zu files read\n", argv[1], files);
    return files > 0 ? 0 : 1;
}
