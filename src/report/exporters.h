// SPDX-License-Identifier: GPL-3.0-or-later
// How the registry makes each exporter: one line a file exporter_*.cpp.
#pragma once

#include "report/exporter.h"

#include <memory>

namespace port135::report {

std::unique_ptr<Exporter> createCsv(QIODevice &device, const knowledge::Catalogue &catalogue);
std::unique_ptr<Exporter> createJson(QIODevice &device, const knowledge::Catalogue &catalogue);
std::unique_ptr<Exporter> createJsonLines(QIODevice &device, const knowledge::Catalogue &catalogue);
std::unique_ptr<Exporter> createTable(QIODevice &device, const knowledge::Catalogue &catalogue);

} // namespace port135::report
