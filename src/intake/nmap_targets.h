// SPDX-License-Identifier: GPL-3.0-or-later
// Targets from the XML output of nmap (nmap -oX; masscan and others write the same): the hosts it found.
#pragma once

#include "core/address.h"
#include "core/result.h"

#include <QString>
#include <QtGlobal>

#include <vector>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace port135::intake {

inline constexpr qint64 maximumNmapFileSize = qint64(256) << 20;
inline constexpr std::size_t maximumNmapHosts = 1'048'576;

enum class NmapSelection {
    HostsUp, ///< every host with status "up", or without a status
    PreferPort135Open, ///< of these, only those with TCP 135 open, where the file says anything about TCP 135
};

struct NmapTargets
{
    std::vector<core::Address> addresses; ///< in the order of the file, each once; IPv4-mapped as IPv4
    quint64 hostsUp = 0; ///< before the selection by port
    bool selectedByPort = false; ///< then `addresses` may be empty although hosts are up
};

struct NmapError
{
    enum class Kind {
        ReadFailed, ///< detail: what the device says
        TooLarge, ///< of more than maximumNmapFileSize bytes
        NotXml, ///< detail: what the XML reader says
        CutOff, ///< the file ends within an element: nmap was stopped, or the copy is not complete
        NotNmap, ///< XML, but of another kind; detail: the name of its first element
        Hostile, ///< what nmap never writes: entity definitions, deep nesting, endless elements
        BadAddress, ///< detail: what stands in place of an address
        TooManyHosts, ///< more than maximumNmapHosts
    };

    Kind kind = Kind::NotXml;
    qint64 line = 0; ///< 1-based; 0 where the error is not in a line
    QString detail; ///< from the file or the system, unescaped and at most 200 characters
};

/// Reads from the current position to the end, on the calling thread, with memory for the hosts but not for
/// the text. The device is open for reading and stays so. Nothing outside the file is ever fetched.
/// `maximumSize` in bytes.
core::Result<NmapTargets, NmapError> readNmapTargets(QIODevice &device, NmapSelection selection,
                                                     qint64 maximumSize = maximumNmapFileSize);

/// One or two sentences: what is wrong with the file of this name, and what to do. Translated.
QString message(const NmapError &error, const QString &fileName);

} // namespace port135::intake
