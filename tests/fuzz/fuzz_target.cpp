// SPDX-License-Identifier: GPL-3.0-or-later
// One libFuzzer program for one of readers(): its name is compiled in.
#include "fuzz/readers.h"

#include <cstddef>

namespace {

const port135::fuzz::FuzzReader &wanted()
{
    for (const auto &reader : port135::fuzz::readers()) {
        if (reader.name == PORT135_FUZZ_READER)
            return reader;
    }
    port135::fuzz::require(false, "there is no such reader");
    return port135::fuzz::readers().front();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto &reader = wanted();
    reader.read({data, size});
    return 0;
}
