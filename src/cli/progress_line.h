// SPDX-License-Identifier: GPL-3.0-or-later
// Progress on standard error: a bar that redraws itself on a terminal, nothing elsewhere.
#pragma once

#include "pipeline/scan_service.h"

namespace port135::cli {

class ProgressLine
{
public:
    explicit ProgressLine(bool enabled);
    ~ProgressLine();

    void show(const pipeline::ScanProgress &progress, pipeline::ScanState state);
    /// Takes the line away, so that something else can be printed.
    void clear();

private:
    bool m_enabled;
    bool m_shown = false;
};

/// "12 s", "3 min 05 s", "2 h 10 min"
QString durationText(std::chrono::seconds time);
/// The line itself, at most `width` columns: for tests too.
QString progressText(const pipeline::ScanProgress &progress, pipeline::ScanState state, int width);

} // namespace port135::cli
