// SPDX-License-Identifier: GPL-3.0-or-later
// Uses of RPC as a document: what a block of port 135 does to them, and one of them in full.
#pragma once

#include "ui/models/use_model.h"

#include <QString>

class QUrl;

#include <vector>

namespace port135::ui {

/// HTML in which every text from outside is escaped, in the current language and colours: what the block
/// does to these uses, by what it does and by service. What attackers do stands apart. Each is a link to its
/// uses.
QString blockDocument(const std::vector<const usage::Use *> &uses, BlockedPorts block);

/// The part of a filter that a link of blockDocument() stands for; empty for any other link.
QString filterOfLink(const QUrl &link);

/// The same for one use: everything that is known of it.
QString useDocument(const usage::Use &use, const usage::Traffic &traffic);

} // namespace port135::ui
