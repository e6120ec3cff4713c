// SPDX-License-Identifier: GPL-3.0-or-later
// port135-cli knowledge: the pack of facts and sentences that this program goes by.
#pragma once

#include <QStringList>

namespace port135::cli {

int runKnowledgeCommand(const QStringList &arguments);

} // namespace port135::cli
