// SPDX-License-Identifier: GPL-3.0-or-later
// Values as a test writes them down.
#pragma once

#include "core/address.h"
#include "core/clock.h"
#include "core/endpoint.h"

namespace port135::test {

inline core::Address address(const char *text)
{
    return core::Address::parse(text).value();
}

/// "2026-01-31"
inline core::Date day(const char *text)
{
    return core::parseDate(text).value();
}

inline core::InterfaceId interfaceId(const char *uuid, std::uint16_t major, std::uint16_t minor = 0)
{
    return {core::Uuid::parse(uuid).value(), major, minor};
}

} // namespace port135::test
