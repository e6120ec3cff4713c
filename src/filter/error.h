// SPDX-License-Identifier: GPL-3.0-or-later
// Why a filter was not understood: a kind and its parameters, for the front ends to make a sentence of.
#pragma once

#include "filter/field.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace port135::filter {

struct Error
{
    enum class Kind : std::uint8_t {
        TooLong,
        TooManyTerms,
        TooDeep,
        UnclosedQuote,
        UnclosedParenthesis,
        StrayParenthesis,
        MissingTerm, ///< "OR", "-" or "()" without what it needs
        UnknownField,
        MissingValue, ///< "level:"
        NotOrdered, ///< "role>dc"
        BadLevel,
        BadOutcome,
        BadRole,
        BadPort,
        BadAddress,
        BadVersion, ///< "os<new"
        BadSupport,
        BadInterface, ///< no known interface, and no UUID
        BadRule,
        BadFlag, ///< "accepted:maybe"
        BadChange,
        NoComparison, ///< "changed:" where nothing is compared
        BadChoice, ///< none of the few words that fit: see Error::choices
        BadNumber,
    };

    Kind kind = Kind::TooLong;
    std::size_t position = 0; ///< byte where the offending part begins
    std::size_t length = 0; ///< its bytes; whole UTF-8 characters where the text is UTF-8
    std::string token; ///< the offending part as typed
    std::string suggestion; ///< what was probably meant; may be empty
    std::string choices = {}; ///< of BadChoice: "tcp, pipe, udp, http"

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace port135::filter
