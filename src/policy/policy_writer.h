// SPDX-License-Identifier: GPL-3.0-or-later
// A policy as the text of its file, which parsePolicy() reads as the same again; comments are not kept.
#pragma once

#include "policy/policy.h"

#include <string>

namespace port135::policy {

/// With the first line that names the version of the language; LF at the ends of lines.
std::string written(const Policy &policy);

/// One line, without its end.
std::string writtenRule(const Policy &policy, const PolicyRule &rule);

} // namespace port135::policy
