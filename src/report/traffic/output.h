// SPDX-License-Identifier: GPL-3.0-or-later
// Traffic in one of its formats: table, csv, json, jsonl, html.
#pragma once

#include "knowledge/catalogue.h"
#include "report/document/document.h"
#include "usage/segments.h"
#include "usage/traffic.h"

#include <QString>
#include <QStringList>

class QIODevice;

namespace port135::report {

struct TrafficLayout
{
    const usage::Segments *segments = nullptr; ///< null, or without any: no matrix
    int minutesEast = 0; ///< of UTC: which hours are night
    int width = 0; ///< columns of the terminal; 0: as wide as it takes
    bool colour = false;
};

/// "table", "csv", "json", "jsonl", "html"
QStringList trafficFormats();

/// Empty: written; else why not.
QString writeTraffic(const usage::Traffic &traffic, const QString &format, const TrafficLayout &layout,
                     const knowledge::Catalogue &catalogue, QIODevice &device);

/// The document that html is made of.
Document trafficDocument(const usage::Traffic &traffic, const TrafficLayout &layout,
                         const knowledge::Catalogue &catalogue);

} // namespace port135::report
