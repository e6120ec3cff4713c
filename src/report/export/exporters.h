// SPDX-License-Identifier: GPL-3.0-or-later
// How the registry makes each exporter: one line a file exporter_*.cpp.
#pragma once

#include "report/export/exporter.h"

#include <memory>

namespace port135::report {

std::unique_ptr<Exporter> createCsv(QIODevice &device, const knowledge::Catalogue &catalogue);
std::unique_ptr<Exporter> createJson(QIODevice &device, const knowledge::Catalogue &catalogue);
std::unique_ptr<Exporter> createJsonLines(QIODevice &device, const knowledge::Catalogue &catalogue);
std::unique_ptr<Exporter> createTable(QIODevice &device, const knowledge::Catalogue &catalogue);
std::unique_ptr<Exporter> createPowerShell(QIODevice &device, const knowledge::Catalogue &catalogue);
std::unique_ptr<Exporter> createChecklist(QIODevice &device, const knowledge::Catalogue &catalogue);
std::unique_ptr<Exporter> createMarkdownChecklist(QIODevice &device, const knowledge::Catalogue &catalogue);
std::unique_ptr<Exporter> createCef(QIODevice &device, const knowledge::Catalogue &catalogue);
std::unique_ptr<Exporter> createDefectDojo(QIODevice &device, const knowledge::Catalogue &catalogue);
std::unique_ptr<Exporter> createHtml(QIODevice &device, const knowledge::Catalogue &catalogue);
std::unique_ptr<Exporter> createNmapXml(QIODevice &device, const knowledge::Catalogue &catalogue);
std::unique_ptr<Exporter> createPdf(QIODevice &device, const knowledge::Catalogue &catalogue);
std::unique_ptr<Exporter> createXlsx(QIODevice &device, const knowledge::Catalogue &catalogue);

} // namespace port135::report
