// SPDX-License-Identifier: GPL-3.0-or-later
// core::Address as a key of Qt's containers.
#pragma once

#include "core/address.h"

#include <QHashFunctions>

namespace port135::core {

inline size_t qHash(const Address &address, size_t seed = 0) noexcept
{
    return ::qHash(std::hash<Address>{}(address), seed);
}

} // namespace port135::core
