// SPDX-License-Identifier: GPL-3.0-or-later
// The list of values in an NTLM challenge [MS-NLMP 2.2.2.1], sound or damaged.
#pragma once

#include "wire/bytes.h"

#include <functional>

namespace port135::wire {

/// AvId
enum class NtlmValue : std::uint16_t {
    End = 0,
    NetbiosComputer = 1,
    NetbiosDomain = 2,
    DnsComputer = 3,
    DnsDomain = 4,
    DnsForest = 5,
    Flags = 6,
    Timestamp = 7,
    SingleHost = 8,
    TargetName = 9,
    ChannelBindings = 10,
};

/// Calls take(id, value) for each value in order, unknown ones too. False where the list is damaged: values
/// whose length cannot be true are passed over, and what is beside them is taken. Takes time in proportion to
/// the bytes.
bool readTargetInformation(Bytes list, const std::function<void(NtlmValue, Bytes)> &take);

} // namespace port135::wire
