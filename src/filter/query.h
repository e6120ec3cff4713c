// SPDX-License-Identifier: GPL-3.0-or-later
// Filters: over hosts, and over uses in traffic.
#pragma once

#include "filter/compiled_filter.h"
#include "filter/flow_term.h"
#include "filter/term.h"

namespace port135::filter {

using Query = CompiledFilter<Term>;
using FlowQuery = CompiledFilter<FlowTerm>;

} // namespace port135::filter
