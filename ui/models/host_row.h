// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the host table: texts made once, and the numbers that it is sorted and filtered by.
#pragma once

#include "core/host_result.h"

#include <QString>

#include <limits>

namespace port135::ui {

struct HostRow
{
    core::HostResultPtr result;
    QString address;
    QString name;
    QString outcome;
    QString services;
    QString roles;
    QString finding;
    QString rtt;
    QString search; ///< lower case: everything that the filter field finds

    quint8 level = 0; ///< levelKey()
    bool interesting = false;
    quint32 remoteServices = 0; ///< interfaces with an endpoint that can be used over the network
    quint32 openPorts = 0; ///< listed ports that took a connection
    qint64 rttMicroseconds = std::numeric_limits<qint64>::max(); ///< the largest where unknown: sorts last
};

/// In the current language.
HostRow makeHostRow(const core::HostResultPtr &result);

} // namespace port135::ui
