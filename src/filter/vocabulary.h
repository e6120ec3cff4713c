// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of a filter can mean: given by whoever knows interfaces, rules and the user's language.
#pragma once

#include "core/letters.h"
#include "core/uuid.h"
#include "filter/field.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace port135::filter {

/// Asked while a filter is compiled, on the thread that does so.
struct Vocabulary
{
    FieldTable fields = filter::fields();
    std::vector<std::string_view> roles; ///< "domain_controller"
    std::vector<std::string_view> rules; ///< "R4"
    std::vector<std::string_view> supports; ///< "ended"
    std::vector<std::string> interfaceNames; ///< "samr": for completion only
    /// Known interfaces with this folded word in their names, titles or documents.
    std::function<std::vector<core::Uuid>(std::string_view word)> interfaces;
    /// Rules whose findings name this reference: "2021-34527", in lower case.
    std::function<std::vector<std::string_view>(std::string_view reference)> rulesAbout;
    /// Lower case, as the texts of Host are.
    std::function<std::string(std::string_view text)> fold = [](std::string_view text) {
        return core::lowered(text);
    };
    std::vector<std::string> segments; ///< of uses, or zones of cells: for completion only
    std::vector<std::string> places; ///< of cells: for completion only
    std::vector<std::string> policyRules; ///< of cells: for completion only
    bool changes = false; ///< whether hosts know what changed
};

} // namespace port135::filter
