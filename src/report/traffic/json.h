// SPDX-License-Identifier: GPL-3.0-or-later
// Uses of RPC as JSON: keys and their order are a contract.
#pragma once

#include "knowledge/catalogue.h"
#include "usage/traffic.h"

#include <string>

namespace port135::report {

/// One use as one object, without a line end.
std::string toJson(const usage::Use &use, const usage::Traffic &traffic,
                   const knowledge::Catalogue &catalogue);
/// What was read and what it covers: "sources" and "coverage" of the whole document.
std::string sourcesJson(const usage::Traffic &traffic);
std::string coverageJson(const usage::Traffic &traffic, int minutesEast);

} // namespace port135::report
