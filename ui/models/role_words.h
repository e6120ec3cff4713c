// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace port135::ui {

/// "Domain controller" for "domain_controller", in the current language; a role without a word of its own is
/// shown by its name.
QString roleWord(std::string_view role);

} // namespace port135::ui
