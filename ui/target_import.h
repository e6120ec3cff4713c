// SPDX-License-Identifier: GPL-3.0-or-later
// Targets out of a file: text, CSV (its first column), or nmap XML.
#pragma once

#include "core/result.h"

#include <QString>

namespace port135::ui {

/// What goes into the target field: expressions separated by blanks. The error is a translated sentence with
/// the name of the file. At most 1 MiB of text, and nmap files as the service reads them.
core::Result<QString, QString> importTargets(const QString &fileName);

} // namespace port135::ui
