// SPDX-License-Identifier: GPL-3.0-or-later
// What a scan is made of, beside its hosts, as bytes. Readers take bytes from anybody.
#pragma once

#include "core/host_result.h"
#include "core/scan_record.h"
#include "history/resume_point.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace port135::history {

/// What the stored hosts of a scan add up to.
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

/// All but `counts` and `examined`, which are the Tally's.
std::string encodeRecord(const core::ScanRecord &record);
std::optional<core::ScanRecord> decodeRecord(std::string_view bytes);

std::string encodeTally(const Tally &tally);
std::optional<Tally> decodeTally(std::string_view bytes);

std::string encodePlan(const ScanPlan &plan);
std::optional<ScanPlan> decodePlan(std::string_view bytes);

} // namespace port135::history
