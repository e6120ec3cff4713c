// SPDX-License-Identifier: GPL-3.0-or-later
// What names of RPC services in a policy mean: given by whoever knows interfaces.
#pragma once

#include "core/uuid.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace port135::policy {

/// Asked on the thread that reads or judges; the functions are never empty.
struct PolicyWords
{
    /// Interfaces of this short name or group, in any case; none: unknown.
    std::function<std::vector<core::Uuid>(std::string_view name)> interfaces = [](std::string_view) {
        return std::vector<core::Uuid>();
    };
    std::vector<std::string> names; ///< short names and groups, for suggestions
    /// "samr"; empty: unknown.
    std::function<std::string(const core::Uuid &uuid)> nameOf = [](const core::Uuid &) {
        return std::string();
    };
    /// The process that serves it, where every server of it is one process: "lsass.exe". What is in one
    /// process can be called through each of its ports. Empty: unknown or shared by chance.
    std::function<std::string(const core::Uuid &uuid)> processOf = [](const core::Uuid &) {
        return std::string();
    };
};

} // namespace port135::policy
