// SPDX-License-Identifier: GPL-3.0-or-later
// Filters: over hosts, and over uses in traffic.
#pragma once

#include "filter/expression.h"
#include "filter/flow_term.h"
#include "filter/term.h"

namespace port135::filter {

using Query = Expression<Term>;
using FlowQuery = Expression<FlowTerm>;

} // namespace port135::filter
