// SPDX-License-Identifier: GPL-3.0-or-later
// Why a text of targets was not understood: a kind and its parameters, for the front ends to make a sentence
// of.
#pragma once

#include "core/result.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace port135::target {

struct ParseError
{
    enum class Kind : std::uint8_t {
        TextTooLong, ///< value, maximum: bytes
        TokenTooLong, ///< maximum: bytes
        BadEncoding, ///< not UTF-8
        BadCharacter, ///< control characters, and what neither an address nor a name may contain
        MissingItem, ///< a comma with nothing before it
        EmptyExclusion, ///< "!" with nothing behind it
        StrayDash, ///< " - " that does not stand between two addresses
        LooksLikeOption, ///< "-sV", "--rate"
        LooksLikeUrl, ///< "http://srv/"
        ExplicitPort, ///< "srv:135", "[::1]:135": the port is an option of the scan
        BadAddress, ///< IPv6 that is none
        MistypedAddress, ///< would be a name by its characters, but is surely meant to be an address:
                         ///< "10.0.0.1o"
        WrongNumberOfOctets, ///< value: octets found; maximum: 4
        MissingOctet, ///< "10.0..1", "10.0.0.1,,3"
        OctetTooLarge, ///< maximum: 255
        LeadingZero, ///< "010" is 8 to some programs and 10 to others
        BadOctetRange, ///< "1-2-3"
        ReversedOctetRange, ///< "20-10"
        BadPrefixLength, ///< maximum: 32 or 128
        BadNetmask, ///< "255.0.255.0"
        PrefixOnRange, ///< "10.0.0.1-10.0.0.9/24"
        MixedRange, ///< ends of two families or two zones
        WholeInternet, ///< all IPv4 addresses: /0 and its other spellings
        V6PrefixTooShort, ///< value: as given; maximum: addresses; the shortest allowed is shortestV6Prefix
        V6RangeTooLarge, ///< value: addresses, saturating; maximum: addresses
        UnknownZone, ///< no network interface of that name, or no number that an interface can have
        ZoneNotAllowed, ///< a zone on an address that is not link-local
        ZoneMissing, ///< a link-local IPv6 address without its interface
        BadName, ///< an empty or overlong label, a hyphen at its end
        TooManyRanges, ///< maximum: ranges
        TooManyNames, ///< maximum: names
    };

    Kind kind = Kind::BadCharacter;
    std::size_t position = 0; ///< byte in the given text where the offending part begins
    std::size_t length = 0; ///< its bytes; what is there is whole UTF-8 characters, BadEncoding aside
    std::size_t line = 1; ///< 1-based
    std::string
        token; ///< what is wrong with its surroundings up to the separators, as typed; cut off at 200 bytes
    std::uint64_t value = 0; ///< what was found; see Kind
    std::uint64_t maximum = 0; ///< what is allowed; see Kind

    friend bool operator==(const ParseError &, const ParseError &) = default;
};

template <typename Value>
using ParseResult = core::Result<Value, ParseError>;

} // namespace port135::target
