// SPDX-License-Identifier: GPL-3.0-or-later
// Every way by which bytes of others come in, as functions that must take any bytes: for the fuzzer, and for
// the replay of its corpora with every compiler. A broken promise of a reader is an abort.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace port135::fuzz {

struct FuzzReader
{
    std::string_view name; ///< also of its corpus: tests/data/fuzz/<name>
    void (*read)(std::span<const std::uint8_t> bytes);
};

/// Those of the std rooms (readers.cpp) or those that need Qt (qt_readers.cpp): as linked.
std::span<const FuzzReader> readers();

/// Ends the program, with `what` on standard error, unless `holds`.
void require(bool holds, const char *what);

} // namespace port135::fuzz
