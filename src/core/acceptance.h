// SPDX-License-Identifier: GPL-3.0-or-later
// A finding that was accepted: by whom, why, and until when. It stays listed and counted; it only no longer
// gives the level.
#pragma once

#include "core/clock.h"
#include "core/uuid.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace port135::core {

struct Acceptance
{
    std::int64_t id = 0; ///< of the history; 0: not stored yet
    std::string rule; ///< "R7"; never empty
    /// Addresses, ranges or networks as target expressions, or one host name; never empty.
    std::string hosts;
    /// Only what the finding says of this interface; empty: the whole finding.
    std::optional<Uuid> interfaceUuid;
    std::string owner; ///< who answers for it; never empty
    std::string reason; ///< never empty
    Date expires{}; ///< the last day on which it holds
    Timestamp created{};

    friend bool operator==(const Acceptance &, const Acceptance &) = default;
};

using AcceptancePtr = std::shared_ptr<const Acceptance>;

} // namespace port135::core
