// SPDX-License-Identifier: GPL-3.0-or-later
// One expression of a text of targets, by itself: its grammar, without the separators around it.
#pragma once

#include "target/address_range.h"
#include "target/parse_error.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace port135::target {

/// What is wrong with which part of an expression.
struct ExpressionError
{
    ParseError::Kind kind;
    std::size_t offset = 0; ///< in the expression, bytes
    std::size_t length = std::string_view::npos; ///< npos: to its end
    std::uint64_t value = 0; ///< see ParseError
    std::uint64_t maximum = 0;
};

struct NameExpression
{
    std::string name;
    std::optional<unsigned> prefixLength;
};

/// The ends of each range in order; IPv6 as it was spelled, IPv4-mapped or not.
using Expression = std::variant<std::vector<AddressRange>, NameExpression>;

struct ExpressionLimits
{
    std::size_t ranges; ///< how many it may stand for
    bool anyV6Size; ///< for exclusions, which cost nothing
};

/// `text` is folded, not empty, and without separators and "!". Looks interface names up, else pure.
core::Result<Expression, ExpressionError> parseExpression(std::string_view text,
                                                          const ExpressionLimits &limits);

/// One address, IPv6 also in brackets and with a zone: what may stand at the ends of a range.
core::Result<core::Address, ExpressionError> parseRangeEnd(std::string_view text);

} // namespace port135::target
