// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a file and writes a report to it: of the shown scan, of a comparison or of a re-check. What came
// of it is said in `banner`; without it nobody is told.
#pragma once

#include "comparison/recheck.h"
#include "ui/report_source.h"

#include <QString>

#include <memory>
#include <vector>

class QWidget;

namespace port135::ui {

class Banner;
class Session;

/// The shown scan's hosts that answered. The file's name says as what; `format` (report::Format::name) is
/// proposed.
void saveScan(Session &session, QWidget *parent, Banner &banner, const QString &format);
/// Only these hosts of it, which the report says.
void saveHosts(Session &session, QWidget *parent, Banner &banner, const QString &format,
               std::vector<core::HostResultPtr> hosts);
/// As the format that the file's name says.
void saveDocument(Session &session, QWidget *parent, Banner &banner,
                  const std::shared_ptr<const comparison::Comparison> &comparison,
                  const ReportSource &source);
void saveDocument(Session &session, QWidget *parent, Banner &banner,
                  const std::shared_ptr<const comparison::Recheck> &recheck, const ReportSource &source);

} // namespace port135::ui
