// SPDX-License-Identifier: GPL-3.0-or-later
// SCANs as the looks of places, on the command line.
#pragma once

#include "core/result.h"
#include "policy/sighting.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace port135::cli {

/// Adds --since, --practice, --database, --realm.
void addPlaceOptions(QCommandLineParser &parser);
/// Without --database.
void addSinceOptions(QCommandLineParser &parser);
/// "24h", "90m", "7d"; the error is a sentence.
core::Result<std::chrono::milliseconds, QString> readDuration(const QString &option, const QString &text);
/// `named`: numbers of stored scans, last, baseline, or exported files; without them those of --since.
core::Result<std::vector<policy::PlaceScan>, QString> readPlaceScans(const QCommandLineParser &parser,
                                                                     const QStringList &named);
/// Adds the scans of the history that began since then and are not among them.
core::Result<void, QString> addScansSince(const QString &database, core::Timestamp begun,
                                          std::vector<policy::PlaceScan> &scans);

} // namespace port135::cli
