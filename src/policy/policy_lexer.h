// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts one line of a policy file into words: blanks (also the full-width one) between them, lists by comma,
// texts in quotation marks, comments behind #.
#pragma once

#include "core/result.h"
#include "policy/policy_error.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace port135::policy {

struct PolicyItem
{
    std::string text;
    std::size_t column = 1;
};

struct PolicyToken
{
    enum class Kind : std::uint8_t {
        Word, ///< one item or a list
        Text, ///< in quotation marks; one item, without them
        Arrow,
    };

    Kind kind = Kind::Word;
    std::vector<PolicyItem> items; ///< never empty

    const std::string &text() const { return items.front().text; }
    std::size_t column() const { return items.front().column; }
};

/// `line` is without its end.
core::Result<std::vector<PolicyToken>, PolicyError> policyTokens(std::string_view line, std::size_t number);

/// The lines of a text without their ends (LF, CR LF or CR) and without a byte order mark.
std::vector<std::string_view> linesOf(std::string_view text);

} // namespace port135::policy
