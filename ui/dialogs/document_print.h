// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a printer and prints the pages of a report on it.
#pragma once

#include "report/document/document.h"

#include <memory>

class QWidget;

namespace port135::ui {

/// Opens a dialog over `parent` and returns at once; without a document nothing happens.
void printDocument(QWidget *parent, std::shared_ptr<const report::Document> document);

} // namespace port135::ui
