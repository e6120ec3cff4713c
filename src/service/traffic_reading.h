// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings and logs read together: what each file is, is seen by its content. Nothing is sent.
#pragma once

#include "core/result.h"
#include "usage/traffic.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QIODevice;

namespace port135::service {

/// A file to read.
struct TrafficInput
{
    QString name; ///< a path; what messages call it
    std::shared_ptr<QIODevice> device; ///< opened already, as standard input is; null: the file is opened
};

struct TrafficRequest
{
    std::vector<TrafficInput> inputs;
    std::optional<core::Timestamp> from; ///< what is earlier does not count
    std::optional<core::Timestamp> to; ///< what is this late or later does not count
    int minutesEast = 0; ///< of UTC: the clock of logs that say no zone
};

/// How far it is; false ends the reading, and what was read so far is the result.
using TrafficProgress = std::function<bool(quint64 bytesRead, quint64 bytesOfAll)>;

/// Any thread; takes as long as the files are. The error is a sentence for the user: a file that cannot be
/// opened or is of no known kind. Files that are damaged further on are read as far as they go: see
/// usage::Source.
core::Result<usage::Traffic, QString> readTraffic(const TrafficRequest &request,
                                                  const TrafficProgress &progress = {});

/// The commands that record what is worth reading, each in a line: for tcpdump, and for what Windows brings
/// along (pktmon). Not translated.
QStringList recordingCommands(bool windows);

} // namespace port135::service
