// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a policy file: a kind and its parameters, for the front ends to make a sentence of.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace port135::policy {

struct PolicyError
{
    enum class Kind : std::uint8_t {
        TextTooLong, ///< value: the most, in bytes
        TooMany, ///< of one statement; value: the most
        BadEncoding, ///< no UTF-8
        BadCharacter, ///< a control character
        FullWidth, ///< a full-width or typographic character; suggestion: what to type
        UnclosedQuote,
        EmptyItem, ///< a comma with nothing beside it
        NewerVersion, ///< of the language; value: the newest known
        UnknownStatement,
        MissingWord, ///< the line ends where `expected` should stand
        StrayWord, ///< more on the line than the statement has
        NoList, ///< one word is wanted, and there are several
        ExpectedArrow,
        ExpectedText, ///< a text in quotation marks
        UnknownOption, ///< a word behind a statement that is none of its own
        Repeated, ///< said twice; otherLine
        ReservedName, ///< "any", "outside", "default"
        NameTooLong, ///< value: the most, in bytes
        NameTaken, ///< otherLine
        BadNetwork,
        BadAddress,
        ZonesOverlap, ///< the same block in two zones; otherLine
        AddressTaken, ///< an address of two hosts; otherLine
        UnknownZone,
        UnknownRule,
        UnknownEnd, ///< of an exception: no zone, place, host, address or network
        UnknownAction,
        UnknownSelector,
        BadPort,
        UnknownInterface,
        BadSeverity,
        BadDate,
        BadCell, ///< of a matrix that is imported
        NotSquare, ///< a row of it with more cells than there are columns
    };

    Kind kind = Kind::BadCharacter;
    std::size_t line = 1; ///< from 1
    std::size_t column = 1; ///< from 1, in characters; a tab is one
    std::string token; ///< the offending part as typed; cut off at 100 bytes
    std::string suggestion; ///< what was probably meant; may be empty
    std::string expected; ///< for MissingWord: "zone", "network" ... one of the words of the language's table
    std::size_t otherLine = 0;
    std::uint64_t value = 0;

    friend bool operator==(const PolicyError &, const PolicyError &) = default;
};

} // namespace port135::policy
