// SPDX-License-Identifier: GPL-3.0-or-later
// Options of a scan that several computers share over a folder.
#pragma once

#include "core/result.h"
#include "pipeline/scan_service.h"

#include <QCommandLineParser>
#include <QString>

#include <chrono>

namespace port135::cli {

/// --bus, --workers-wait, --lease, --trust
void addBusOptions(QCommandLineParser &parser);
/// Puts the engine into `request` where --bus is given. The error is a sentence.
core::Result<void, QString> readBusArguments(const QCommandLineParser &parser,
                                             pipeline::ScanRequest &request);
/// --lease, or what is usual.
core::Result<std::chrono::milliseconds, QString> readLease(const QCommandLineParser &parser);

} // namespace port135::cli
