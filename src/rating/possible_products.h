// SPDX-License-Identifier: GPL-3.0-or-later
// Which products a host can be: by the version it reported, by what it is for, and by what it lists. The one
// place that narrows candidates: rules, texts, charts, filters and JSON all ask here.
#pragma once

#include "core/clock.h"
#include "core/host_result.h"
#include "knowledge/windows_builds.h"

#include <cstdint>

namespace port135::rating {

/// On what it rests that some candidates were left out.
enum class Narrowed : std::uint8_t {
    No,
    ServerRole, ///< a role that only servers have
    ClientService, ///< the Security Center is listed, which only clients have
    WholeList, ///< a whole list without it: medium confidence, for the service can be switched off
};

struct PossibleProducts : knowledge::Candidates
{
    Narrowed narrowed = Narrowed::No;
};

/// The products that an observation with these roles (Trait bits) can be; for Samba no Windows. Empty where
/// it named no version, or none that is known. Views into `builds`.
PossibleProducts possibleProducts(const core::Observation &observation, std::uint32_t roles,
                                  const knowledge::WindowsBuilds &builds);

/// The same of a host that was rated, by the knowledge of this program. Any thread.
PossibleProducts possibleProducts(const core::HostResult &host);

/// Proven by a service that only clients have.
bool isClient(const core::HostResult &host);

/// How these are supported on that day.
knowledge::CandidateSupport supportOf(const core::HostResult &host, core::Date date);

} // namespace port135::rating
