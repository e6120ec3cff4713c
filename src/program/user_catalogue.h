// SPDX-License-Identifier: GPL-3.0-or-later
// The interface catalogue of this program as its user has it: the built-in one, with the rows of
// userCatalogueFile() (paths.h) where that file is there.
#pragma once

#include "knowledge/catalogue.h"

#include <QString>

#include <optional>

namespace port135::program {

/// Read once, at the first call, which needs the application's object. Any thread. With a damaged file it is
/// the built-in catalogue: see userCatalogueError().
const knowledge::Catalogue &catalogue();

/// Why the user's rows do not count: file, line, reason and what to do, translated at the first call of
/// either function. Empty where they count, or where there are none.
std::optional<QString> userCatalogueError();

} // namespace port135::program
