// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/expression.h"

#include "core/letters.h"
#include "core/zone_names.h"
#include "target/host_spelling.h"
#include "target/interface_zone.h"
#include "target/octet_pattern.h"
#include "target/range_set.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <utility>

namespace port135::target {
namespace {

using core::Address;
using Kind = ParseError::Kind;
using Ranges = std::vector<AddressRange>;
using core::isAllOf;
using core::isLetter;

template <typename Value>
using ExpressionResult = core::Result<Value, ExpressionError>;

constexpr std::string_view digits = "0123456789";
// An address with a zone as long as any system allows, twice: bounds the search for the dash of a range.
constexpr std::size_t longestV6Expression = 640;
constexpr std::size_t longestName = 253;
constexpr std::size_t longestLabel = 63;

std::size_t occurrences(std::string_view text, char c)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), c));
}

auto failure(Kind kind, std::size_t offset = 0, std::size_t length = std::string_view::npos,
             std::uint64_t value = 0, std::uint64_t maximum = 0)
{
    return core::failure(ExpressionError{kind, offset, length, value, maximum});
}

/// The same error in the text that its text was a part of.
auto failureWithin(ExpressionError error, std::size_t offset, std::size_t size)
{
    error.length = std::min(error.length, size - std::min(error.offset, size));
    error.offset += offset;
    return core::failure(error);
}

/// An expression with what is behind its slash.
struct Slashed
{
    std::string_view base;
    std::optional<std::string_view> suffix;
    std::size_t suffixOffset = 0;
};

Slashed splitSlash(std::string_view text)
{
    const auto slash = text.find('/');
    if (slash == text.npos)
        return {text, std::nullopt, text.size()};
    return {text.substr(0, slash), text.substr(slash + 1), slash + 1};
}

/// "24" or "255.255.255.0".
ExpressionResult<unsigned> parsePrefixLength(const Slashed &slashed, unsigned maximum)
{
    const auto text = *slashed.suffix;
    const auto offset = slashed.suffixOffset;
    unsigned length = 0;
    if (text.find('.') != text.npos) {
        const auto mask = Address::parse(text);
        if (!mask || !mask->isV4() || !std::has_single_bit((~std::uint64_t(mask->toV4()) & 0xffffffffu) + 1))
            return failure(Kind::BadNetmask, offset, text.size());
        length = static_cast<unsigned>(std::popcount(mask->toV4()));
    } else {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
        if (error != std::errc{} || end != text.data() + text.size() || length > maximum)
            return failure(Kind::BadPrefixLength, offset, text.size(), error == std::errc{} ? length : 0,
                           maximum);
    }
    if (length == 0)
        return failure(Kind::WholeInternet, offset, text.size());
    return length;
}

ExpressionResult<Expression> checkedRange(Address first, Address last, const ExpressionLimits &limits)
{
    const bool isV4 = first.unmapped().isV4() && last.unmapped().isV4();
    if (isV4) {
        first = first.unmapped();
        last = last.unmapped();
    }
    if (first.isV6() != last.isV6() || first.scope() != last.scope())
        return failure(Kind::MixedRange);
    // The system would refuse each of them when it is too late to ask. Excluded, it is left out in every
    // zone.
    if (!isV4 && !limits.anyV6Size && first.scope() == 0 && (first.isLinkLocal() || last.isLinkLocal()))
        return failure(Kind::ZoneMissing);
    if (compareByZone(last, first) < 0)
        std::swap(first, last);
    const AddressRange range{first, last};
    if (prefixLength(range) == 0u)
        return failure(Kind::WholeInternet);
    if (!isV4 && !limits.anyV6Size && count(range) > maximumV6RangeSize)
        return failure(Kind::V6RangeTooLarge, 0, std::string_view::npos, count(range), maximumV6RangeSize);
    if (limits.ranges == 0)
        return failure(Kind::TooManyRanges, 0, std::string_view::npos, 0, maximumRanges);
    return Expression(Ranges{range});
}

ExpressionResult<Expression> parseV4Range(std::string_view text, std::size_t dash,
                                          const ExpressionLimits &limits)
{
    if (const auto slash = text.find('/'); slash != text.npos)
        return failure(Kind::PrefixOnRange, slash);
    Address ends[2];
    const std::pair<std::size_t, std::string_view> parts[] = {{0, text.substr(0, dash)},
                                                              {dash + 1, text.substr(dash + 1)}};
    for (std::size_t i = 0; i < 2; ++i) {
        const auto [offset, part] = parts[i];
        if (const auto pattern = OctetPattern::parse(part); !pattern) {
            const auto &trouble = pattern.error();
            return failure(trouble.kind, offset + trouble.offset, trouble.length, trouble.value,
                           trouble.maximum);
        }
        const auto address = Address::parse(part);
        if (!address) // a pattern is no end of a range
            return failure(Kind::BadOctetRange, offset, part.size());
        ends[i] = *address;
    }
    return checkedRange(ends[0], ends[1], limits);
}

/// The dash of 10.0.0.1-10.0.0.9: the one behind a whole address, in what has too many dots for octets.
std::optional<std::size_t> findRangeDash(std::string_view base)
{
    if (occurrences(base, '.') <= 3)
        return std::nullopt;
    const auto dash = base.find('-');
    if (dash == base.npos || occurrences(base.substr(0, dash), '.') != 3)
        return std::nullopt;
    return dash;
}

ExpressionResult<Expression> parseV4(std::string_view text, const ExpressionLimits &limits)
{
    const auto slashed = splitSlash(text);
    if (const auto dash = findRangeDash(slashed.base))
        return parseV4Range(text, *dash, limits);
    auto pattern = OctetPattern::parse(slashed.base);
    if (!pattern) {
        const auto &trouble = pattern.error();
        return failure(trouble.kind, trouble.offset, trouble.length, trouble.value, trouble.maximum);
    }
    if (slashed.suffix) {
        const auto length = parsePrefixLength(slashed, 32);
        if (!length)
            return core::failure(length.error());
        pattern->applyPrefix(*length);
    }
    if (pattern->isEverything())
        return failure(Kind::WholeInternet);
    if (const auto ranges = pattern->rangeCount(); ranges > limits.ranges)
        return failure(Kind::TooManyRanges, 0, std::string_view::npos, ranges, maximumRanges);
    Ranges ranges;
    pattern->appendRanges(ranges);
    return Expression(std::move(ranges));
}

ExpressionResult<Address> parseZoned(std::string_view text)
{
    const auto percent = text.find('%');
    auto address = Address::parse(text.substr(0, percent));
    if (!address)
        return failure(Kind::BadAddress, 0, std::min(percent, text.size()));
    if (percent == text.npos)
        return *address;
    const auto zone = text.substr(percent + 1);
    std::uint32_t index = 0;
    if (!zone.empty() && isAllOf(zone, digits))
        std::from_chars(zone.data(), zone.data() + zone.size(), index);
    else
        index = interfaceZone(zone).value_or(0);
    if (index == 0)
        return failure(Kind::UnknownZone, percent + 1, zone.size());
    if (!address->isV6() || !address->isLinkLocal())
        return failure(Kind::ZoneNotAllowed, percent, zone.size() + 1);
    if (!isAllOf(zone, digits))
        core::rememberZone(index, zone);
    return Address::v6(address->bytes(), index);
}

/// The dash between two IPv6 addresses; a dash may also stand in the name of a zone.
std::optional<std::size_t> findV6RangeDash(std::string_view text)
{
    for (auto dash = text.find('-'); dash != text.npos; dash = text.find('-', dash + 1)) {
        if (dash + 1 == text.size())
            break;
        auto right = text.substr(dash + 1);
        right = right.substr(right.front() == '[' ? 1 : 0);
        const bool beginsAddress = right.find(':') != right.npos || occurrences(right, '.') == 3;
        const auto word = right.substr(0, right.find_first_of(".:"));
        if (beginsAddress && isAllOf(word, "0123456789abcdefABCDEF"))
            return dash;
    }
    return std::nullopt;
}

std::optional<std::size_t> findPort(std::string_view text)
{
    if (const auto bracket = text.rfind("]:"); bracket != text.npos)
        return bracket + 1;
    const auto colon = text.find(':');
    if (colon == text.npos || text.find(':', colon + 1) != text.npos)
        return std::nullopt;
    const auto port = text.substr(colon + 1);
    return !port.empty() && isAllOf(port, digits) ? std::optional(colon) : std::nullopt;
}

ExpressionResult<Expression> parseV6(std::string_view text, const ExpressionLimits &limits)
{
    if (const auto port = findPort(text))
        return failure(Kind::ExplicitPort, *port);
    if (text.size() > longestV6Expression)
        return failure(Kind::BadAddress);
    if (const auto dash = findV6RangeDash(text)) {
        if (const auto slash = text.find('/'); slash != text.npos)
            return failure(Kind::PrefixOnRange, slash);
        const auto first = parseRangeEnd(text.substr(0, *dash));
        if (!first)
            return failureWithin(first.error(), 0, *dash);
        auto last = parseRangeEnd(text.substr(*dash + 1));
        if (!last)
            return failureWithin(last.error(), *dash + 1, text.size() - *dash - 1);
        if (last->isV6() && last->scope() == 0 && last->isLinkLocal()) // fe80::1%2-fe80::9 is clear enough
            last = Address::v6(last->bytes(), first->scope());
        return checkedRange(*first, *last, limits);
    }
    const auto slashed = splitSlash(text);
    const auto address = parseRangeEnd(slashed.base);
    if (!address)
        return failureWithin(address.error(), 0, slashed.base.size());
    if (!slashed.suffix)
        return checkedRange(*address, *address, limits);
    const auto length = parsePrefixLength(slashed, addressBits(*address));
    if (!length)
        return core::failure(length.error());
    if (address->isV6() && !limits.anyV6Size && *length < shortestV6Prefix) {
        return failure(Kind::V6PrefixTooShort, slashed.suffixOffset, slashed.suffix->size(), *length,
                       maximumV6RangeSize);
    }
    const auto range = prefixRange(*address, *length);
    return checkedRange(range.first, range.last, limits);
}

bool isNameCharacter(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.'
        || static_cast<unsigned char>(c) >= 0x80;
}

/// What the system's resolver might take as an address of its own making (0x7f.1, 10.0.0.1x): never a name.
bool isNearlyAddress(const std::vector<std::string_view> &labels)
{
    const auto last = labels.back();
    if (isAllOf(last, digits))
        return true;
    const bool isHexadecimal = last.size() >= 2 && last[0] == '0' && (last[1] == 'x' || last[1] == 'X')
        && isAllOf(last.substr(2), "0123456789abcdefABCDEF");
    if (isHexadecimal)
        return true;
    return labels.size() == 4
        && std::count_if(labels.begin(), labels.end(),
                         [](std::string_view label) { return isAllOf(label, digits); })
        == 3;
}

ExpressionResult<Expression> parseName(std::string_view text)
{
    const auto slashed = splitSlash(text);
    auto name = slashed.base;
    const auto bad = std::find_if_not(name.begin(), name.end(), isNameCharacter);
    if (bad != name.end())
        return failure(Kind::BadCharacter, static_cast<std::size_t>(bad - name.begin()), 1);
    if (name.size() > 1 && name.back() == '.') // the root
        name.remove_suffix(1);
    if (name.empty() || name.size() > longestName)
        return failure(Kind::BadName, 0, slashed.base.size(), name.size(), longestName);
    std::vector<std::string_view> labels;
    for (std::size_t begin = 0; begin <= name.size();) {
        const auto end = std::min(name.find('.', begin), name.size());
        const auto label = name.substr(begin, end - begin);
        if (label.empty() || label.size() > longestLabel || label.front() == '-' || label.back() == '-')
            return failure(Kind::BadName, begin, label.size(), label.size(), longestLabel);
        labels.push_back(label);
        begin = end + 1;
    }
    if (isNearlyAddress(labels))
        return failure(Kind::MistypedAddress, 0, slashed.base.size());
    NameExpression expression{std::string(slashed.base), std::nullopt};
    if (slashed.suffix) {
        const auto length = parsePrefixLength(slashed, 128);
        if (!length)
            return core::failure(length.error());
        expression.prefixLength = *length;
    }
    return Expression(std::move(expression));
}

ExpressionResult<Expression> parsePlain(std::string_view text, const ExpressionLimits &limits)
{
    if (const auto scheme = text.find("://"); scheme != text.npos)
        return failure(Kind::LooksLikeUrl);
    // A dash at the beginning leaves the first octet's range open, as anywhere else.
    if (isAllOf(text, "0123456789.,-*/"))
        return parseV4(text, limits);
    if (text.front() == '[' || findPort(text) || occurrences(text, ':') >= 2)
        return parseV6(text, limits);
    return parseName(text);
}

} // namespace

ExpressionResult<Address> parseRangeEnd(std::string_view text)
{
    if (text.empty() || text.front() != '[')
        return parseZoned(text);
    if (text.back() != ']')
        return failure(Kind::BadAddress);
    const auto address = parseZoned(text.substr(1, text.size() - 2));
    if (!address)
        return failureWithin(address.error(), 1, text.size() - 2);
    return *address;
}

ExpressionResult<Expression> parseExpression(std::string_view text, const ExpressionLimits &limits)
{
    if (text == "-")
        return failure(Kind::StrayDash);
    if (text.front() == '-' && (text[1] == '-' || isLetter(text[1])))
        return failure(Kind::LooksLikeOption);
    const auto host = hostWithin(text);
    auto parsed = parsePlain(host, limits);
    if (!parsed && host.size() < text.size())
        return failureWithin(parsed.error(), static_cast<std::size_t>(host.data() - text.data()),
                             host.size());
    return parsed;
}

} // namespace port135::target
