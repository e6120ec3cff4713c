// SPDX-License-Identifier: GPL-3.0-or-later
// What a user typed into the target field, or wrote into a target file, as sets of addresses and names to
// look up.
//
//   10.0.0.5                      one address
//   10.0.0.0/24                   a network; bits of the host part are ignored
//   10.0.0.0/255.255.255.0        the same
//   10.0.0.5-90                   numbers in any octet: 3-5, -5, 3-, -, *, and lists of them: 192.168.3-5,7.1
//   10.0.0.5 - 10.0.1.20          from - to, in either order, with spaces or without
//   srv-7.example, srv-7.example/24
//   2001:db8::7, fe80::1%eth0, [::1], 2001:db8::/120, 2001:db8::1-2001:db8::ff
//   \\PC01\share, PC01$, http://srv-7.example:8080/, "srv-7": the host within (see host_spelling.h)
//   !10.0.0.9                     not this one; any of the above
//   # a comment to the end of the line
//
// Between them: white space, semicolons, or commas. A comma before a number without dots continues the list
// of an octet.
#pragma once

#include "target/parse_error.h"
#include "target/range_set.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace port135::target {

inline constexpr std::size_t maximumTextSize = 16u << 20;
inline constexpr std::size_t maximumNames = 65'536;

/// A name that is to be looked up before the scan. A name to exclude that is not found must stop the scan.
struct NameTarget
{
    std::string name; ///< UTF-8; letters, digits, hyphens, underscores and dots, and letters beyond ASCII
    std::optional<unsigned> prefixLength; ///< the network around the host: 1..128, against IPv4 1..32
    bool excluded = false;
    std::size_t position = 0; ///< of the whole expression in the given text, in bytes
    std::size_t length = 0;
    std::size_t line = 1;
};

struct Specification
{
    RangeSet include;
    RangeSet exclude;
    std::vector<NameTarget> names; ///< in the order given

    bool isEmpty() const { return include.isEmpty() && exclude.isEmpty() && names.empty(); }
    /// Adds what another text gave; the positions in its names stay those of its text.
    void add(Specification other);
};

enum class Meaning : std::uint8_t {
    Targets,
    Exclusions, ///< every item is one, with "!" or without
};

/// UTF-8 text of at most maximumTextSize bytes. Gives the first error, and then nothing else. Nothing but
/// separators and comments is an empty Specification. The time is bounded by the size of the text and
/// maximumRanges. Any thread.
ParseResult<Specification> parseTargets(std::string_view text, Meaning meaning = Meaning::Targets);

/// What a name stands for, given one of its addresses: that address or the network around it. Errors:
/// BadPrefixLength, V6PrefixTooShort, at the position of the name.
ParseResult<AddressRange> resolved(const NameTarget &target, const core::Address &address);

} // namespace port135::target
