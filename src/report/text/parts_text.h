// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a scan that several computers made.
#pragma once

#include "core/scan_record.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace port135::report {

/// "2, 5-7"
QString partList(const std::vector<std::uint32_t> &parts);
/// Of record.shards those that no part is of.
std::vector<std::uint32_t> missingParts(const core::ScanRecord &record);
/// A line each, at most `most` and one that counts the rest: which part, whose, when, how much, signed by
/// whom.
QStringList partLines(const core::ScanRecord &record, std::size_t most = 100);
/// How many parts, by which computers, and which are missing; empty where one computer made the scan.
QString partsSentence(const core::ScanRecord &record);
/// Its name as safe text, or that it has none.
QString machineOf(const core::ScanPart &part);

} // namespace port135::report
