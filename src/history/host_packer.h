// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts as the rows that they become: encoded, packed and summed up on several cores at once.
#pragma once

#include "codec/host_codec.h"
#include "history/packing.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace port135::history {

struct PackedHost
{
    core::HostResultPtr host;
    bool isQuiet = false; ///< then only:
    codec::EncodedHost quiet;
    // Else as they lie in the row.
    QByteArray facts;
    QByteArray evidence; ///< empty: there is none
    QByteArray sum; ///< see sumBytes()
};

struct PackedHosts
{
    std::vector<PackedHost> hosts; ///< in the order in which they came
    std::vector<NumberedSample> samples; ///< that are to be stored before them
};

/// Any thread; `packer` is that of their scan.
PackedHosts packHosts(const QList<core::HostResultPtr> &hosts, Packer &packer);
/// The same for copies: the bytes stay as they are.
PackedHosts packHosts(std::vector<codec::EncodedHost> hosts, Packer &packer);

/// Version and SHA-256 of what was seen; empty where the host does not count (see report::ObservationHash).
QByteArray sumBytes(const codec::EncodedHost &host);

} // namespace port135::history
