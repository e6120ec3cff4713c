// SPDX-License-Identifier: GPL-3.0-or-later
// An endpoint map repeats itself: a line for each transfer syntax, and plain duplicates.
#pragma once

#include "core/endpoint.h"

#include <vector>

namespace port135::wire {

/// Merges the lines that are the sameEndpoint into the first of them, which gets the transfer syntaxes of
/// all. The order of first sight stays. Takes time in proportion to the number of lines.
void foldEndpoints(std::vector<core::Endpoint> &endpoints);

} // namespace port135::wire
