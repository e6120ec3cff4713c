// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons and re-checks as lines for a terminal, and into any format that takes them.
#pragma once

#include "comparison/comparison.h"
#include "comparison/recheck.h"
#include "report/report_context.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <functional>

namespace port135::cli {

/// --format, --output.
void addComparisonOptions(QCommandLineParser &parser, unsigned subject);
/// "text", "json", or a format of the registry that takes the subject (report::Subject); else a sentence.
QString checkComparisonFormat(const QCommandLineParser &parser, unsigned subject);

QStringList linesOf(const comparison::Comparison &comparison, int width, bool colour, bool withSame);
QStringList linesOf(const comparison::Recheck &recheck, int width, bool colour);

/// What reports say of both scans. Asked for only where the format holds it: it takes time to find out.
using MakeContext = std::function<report::ReportContext()>;

/// To standard output or --output. Empty: written; else what is wrong.
QString write(const QCommandLineParser &parser, const comparison::Comparison &comparison,
              const MakeContext &makeContext, bool withSame);
QString write(const QCommandLineParser &parser, const comparison::Recheck &recheck,
              const MakeContext &makeContext);

} // namespace port135::cli
