// SPDX-License-Identifier: GPL-3.0-or-later
// Findings that were accepted: which exceptions cover them, and what that leaves of a rating. An accepted
// finding stays listed; it only gives no level any more.
#pragma once

#include "core/acceptance.h"
#include "core/finding.h"
#include "core/observation.h"
#include "core/result.h"
#include "target/range_set.h"

#include <QString>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace port135::rating {

/// A list of exceptions with all host expressions read once. Immutable afterwards; any thread.
/// A host name covers the addresses that it was resolved to when the scan began, and those that the user
/// typed it for; ASCII case and a dot at the end aside. A name that a host or its reverse entry says covers
/// nothing: any stranger can say it.
class Exceptions
{
public:
    /// Names, as namesOf() gives them, to their addresses.
    using Resolved = std::map<std::string, std::vector<core::Address>, std::less<>>;

    /// An exception for a name, and a host that only says that it is called so.
    struct Claim
    {
        core::AcceptancePtr exception;
        std::string name; ///< as the host says it; UTF-8, escape before showing
    };

    Exceptions() = default;
    /// Those whose hosts are not understood (see checkException) cover nothing.
    explicit Exceptions(const std::vector<core::Acceptance> &exceptions, const Resolved &resolved = {});

    /// The host names in `exceptions`, lower case, each once.
    static std::vector<std::string> namesOf(const std::vector<core::Acceptance> &exceptions);

    /// Exceptions that would cover a finding of this host on `date`, were its own word enough.
    std::vector<Claim> claimed(const core::Rating &rating, const core::Observation &observation,
                               core::Date date) const;

    bool isEmpty() const { return m_entries.empty(); }

    /// What covers all of `finding` at this host on `date`: one exception without interface (of several the
    /// one that lasts longest), or for each interface of the finding one; each once. Empty where anything is
    /// left uncovered.
    std::vector<core::AcceptancePtr> covering(const core::Finding &finding,
                                              const core::Observation &observation, core::Date date) const;

private:
    struct Entry
    {
        core::AcceptancePtr exception;
        target::RangeSet addresses;
        std::vector<std::string> names; ///< lower case
    };

    static bool covers(const Entry &entry, const core::Observation &observation);

    std::vector<Entry> m_entries; ///< by rule, then in the order given
};

/// Accepts the findings that unexpired exceptions cover wholly, opens all others, and takes level and
/// confidence from the first open finding. `date` is a day in UTC; an exception holds on its last day.
/// Applying other exceptions later gives what rating anew would give.
void apply(core::Rating &rating, const core::Observation &observation, const Exceptions &exceptions,
           core::Date date);

/// Level and confidence of the first open finding that has a level; without one no level, and the
/// confidence of the first open finding, or of the first.
void takeLevel(core::Rating &rating);

/// What keeps an exception from being stored, as a translated sentence: an unknown rule, hosts that are not
/// understood, no owner, no reason, or an end before `today`.
core::Result<void, QString> checkException(const core::Acceptance &exception, core::Date today);
/// As of today.
core::Result<void, QString> checkException(const core::Acceptance &exception);

} // namespace port135::rating
