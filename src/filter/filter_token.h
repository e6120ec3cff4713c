// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts the text of a filter into its parts.
#pragma once

#include "core/result.h"
#include "filter/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace port135::filter {

struct FilterToken
{
    enum class Kind : std::uint8_t {
        Open, ///< "("
        Close, ///< ")"
        Not, ///< "-" before a term
        Or, ///< "OR", "|"
        Term,
    };

    Kind kind = Kind::Term;
    std::size_t position = 0; ///< bytes of the whole part
    std::size_t length = 0;
    // Of a term:
    FilterField field = FilterField::Word;
    Operator op = Operator::Contains;
    std::vector<std::string> values; ///< alternatives, without quotes, as typed; never empty
    std::size_t valuePosition = 0;
    std::size_t valueLength = 0;
};

inline constexpr std::size_t maximumText = 4096; ///< bytes
inline constexpr std::size_t maximumTerms = 256;

core::Result<std::vector<FilterToken>, Error> tokens(std::string_view text, FieldTable fields);

} // namespace port135::filter
