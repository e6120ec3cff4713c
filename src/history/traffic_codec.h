// SPDX-License-Identifier: GPL-3.0-or-later
// Uses and sources of traffic as columns of the history.
#pragma once

#include "usage/traffic.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace port135::history {

std::string encodeUse(const usage::Use &use);
/// Empty where somebody else wrote it.
std::optional<usage::Use> decodeUse(std::string_view bytes);
std::string encodeSources(const std::vector<usage::Source> &sources);
std::optional<std::vector<usage::Source>> decodeSources(std::string_view bytes);

} // namespace port135::history
