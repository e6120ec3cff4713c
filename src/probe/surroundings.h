// SPDX-License-Identifier: GPL-3.0-or-later
// Where a scan takes place: the computer's own time and network, or simulated ones.
#pragma once

namespace port135::probe {

class ChannelMaker;
class TimeSource;

/// What is named outlives the scan.
struct Surroundings
{
    TimeSource *time = nullptr; ///< null: the computer's
    ChannelMaker *channels = nullptr; ///< null: sockets
};

} // namespace port135::probe
