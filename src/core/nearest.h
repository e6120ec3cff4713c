// SPDX-License-Identifier: GPL-3.0-or-later
// What was probably meant by a word that is none.
#pragma once

#include <string_view>
#include <vector>

namespace port135::core {

/// The name in `names` that is nearest to `name`, at most two changes away; empty for none. Bytes: one letter
/// beyond ASCII may be several changes.
std::string_view nearest(std::string_view name, const std::vector<std::string_view> &names);

} // namespace port135::core
