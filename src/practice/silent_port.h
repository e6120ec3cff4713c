// SPDX-License-Identifier: GPL-3.0-or-later
// A port that answers nothing at all, on loopback and without privileges. The room's platform file.
#pragma once

#include "core/address.h"

#include <cstdint>
#include <memory>

namespace port135::practice {

/// While it lives, connection attempts to the port are dropped. Linux only, where the kernel drops connection
/// requests that find the listener's queue full; elsewhere open() gives nothing and the port stays closed.
class SilentPort
{
public:
    static std::unique_ptr<SilentPort> open(const core::Address &address, std::uint16_t port);
    ~SilentPort();
    SilentPort(const SilentPort &) = delete;
    SilentPort &operator=(const SilentPort &) = delete;

private:
    SilentPort() = default;

    int m_listener = -1;
    int m_fillers[2] = {-1, -1};
};

} // namespace port135::practice
