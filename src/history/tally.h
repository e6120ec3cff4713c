// SPDX-License-Identifier: GPL-3.0-or-later
// What the stored hosts of a scan add up to, and that as bytes. Readers take bytes from anybody.
#pragma once

#include "codec/decode_error.h"
#include "core/host_result.h"
#include "core/scan_record.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace port135::history {

struct Tally
{
    core::OutcomeCounts counts;
    std::array<std::uint64_t, std::size_t(core::Level::Critical) + 1> levels{};
    std::uint64_t notRated = 0;
    std::uint64_t accepted = 0; ///< findings
    std::uint64_t bytes = 0;

    void add(const core::HostResult &host);
    /// One that was added.
    void remove(const core::HostResult &host);
    std::uint64_t examined() const;
};

std::string encodeTally(const Tally &tally);
codec::Decoded<Tally> decodeTally(std::string_view bytes);

} // namespace port135::history
