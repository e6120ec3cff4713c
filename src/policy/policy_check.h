// SPDX-License-Identifier: GPL-3.0-or-later
// What is suspicious about a policy that can be read: said before it is used.
#pragma once

#include "policy/policy.h"
#include "policy/policy_words.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace port135::policy {

struct PolicyRemark
{
    enum class Kind : std::uint8_t {
        HiddenRule, ///< never decides: an earlier rule (otherLine) takes all of it
        MapperNotStated, ///< services are allowed or required, and nothing allows the mapper itself: proposal
        ZoneUnused, ///< in no rule, and no place stands in it
        NoPlaces,
        NoReference, ///< of no zone a blocked port can be proven
        NoRules,
        ExceptionExpired,
        ExceptionWithoutSource, ///< its source is an address at which no place is said to stand
        HostBits, ///< name: "10.0.0.5/24", read as `other`: all of the network
    };

    Kind kind = Kind::HiddenRule;
    std::size_t line = 0; ///< 0: of the whole file
    std::size_t otherLine = 0;
    std::string name; ///< of the rule or zone
    std::string other; ///< of the rule that hides it
    std::string proposal; ///< a line that would mend it

    friend bool operator==(const PolicyRemark &, const PolicyRemark &) = default;
};

/// By line. Hidden rules are looked for among the first 2,000.
std::vector<PolicyRemark> checkPolicy(const Policy &policy, core::Date today);

} // namespace port135::policy
