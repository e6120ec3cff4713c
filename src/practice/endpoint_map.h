// SPDX-License-Identifier: GPL-3.0-or-later
// The endpoint map of a simulated host, from a text table.
#pragma once

#include "core/endpoint.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace port135::practice {

/// One endpoint a line: UUID, version, protocol sequence, endpoint, host, annotation, separated by tabs; `#`
/// begins a comment line. The error names the line and what is wrong with it.
core::Result<std::vector<core::Endpoint>, std::string> readEndpointMap(std::string_view text);

} // namespace port135::practice
