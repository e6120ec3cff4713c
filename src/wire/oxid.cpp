// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/oxid.h"

#include "wire/utf16.h"

#include <algorithm>
#include <cassert>
#include <optional>

namespace port135::wire {
namespace {

using Units = std::span<const std::uint16_t>;

/// The text up to its 0, which is taken from `units` with it; empty where there is no 0.
std::optional<Units> takeText(Units &units)
{
    const auto end = std::find(units.begin(), units.end(), std::uint16_t(0));
    if (end == units.end()) {
        units = {};
        return std::nullopt;
    }
    const auto length = static_cast<std::size_t>(end - units.begin());
    const auto text = units.first(length);
    units = units.subspan(length + 1);
    return text;
}

/// No name and no address has control characters: such a text is two bindings whose 0 was lost.
bool isText(const std::optional<Units> &text)
{
    return text && std::none_of(text->begin(), text->end(), [](auto unit) { return unit < 0x20; });
}

/// Calls take(units), which takes a binding from them, until only zeros are left: the end mark stands in
/// place of a tower id, and not every server sends it.
template <typename Take>
void readList(Units units, Take take)
{
    const auto last = std::find_if(units.rbegin(), units.rend(), [](auto unit) { return unit != 0; });
    const auto zeros = static_cast<std::size_t>(last - units.rbegin());
    while (units.size() > zeros)
        take(units);
}

/// What else stands there is within a text that a 0 was put into. Below the letters, digits and signs of
/// names.
constexpr std::uint16_t endOfTowerIds = '-';

/// False where something in it is damaged: the others are taken.
bool readStringBindings(Units units, std::vector<StringBinding> &bindings)
{
    bool sound = true;
    readList(units, [&](Units &left) {
        const auto towerId = left[0];
        left = left.subspan(1);
        const auto text = takeText(left);
        if (isText(text) && towerId != 0 && towerId < endOfTowerIds)
            bindings.push_back({towerId, utf8FromUtf16(*text)});
        else
            sound = false;
    });
    return sound;
}

/// The same.
bool readSecurityBindings(Units units, std::vector<SecurityBinding> &bindings)
{
    bool sound = true;
    readList(units, [&](Units &left) {
        if (left.size() < 3) { // without room for a text
            left = {};
            sound = false;
            return;
        }
        const auto authentication = left[0];
        const auto authorization = left[1];
        left = left.subspan(2);
        const auto text = takeText(left);
        if (isText(text) && authentication != 0)
            bindings.push_back({authentication, authorization, utf8FromUtf16(*text)});
        else
            sound = false;
    });
    return sound;
}

/// Where the security bindings begin by the end mark of the string bindings; 0 where there is none.
std::size_t endOfStrings(Units units)
{
    auto left = units;
    while (!left.empty() && left[0] != 0) {
        left = left.subspan(1);
        takeText(left);
    }
    return left.empty() ? 0 : units.size() - left.size() + 1;
}

/// Where the security bindings begin: at `said`, unless the end marks of the lists contradict it.
std::size_t beginOfSecurity(Units units, std::size_t said)
{
    const bool isWithin = said >= 1 && said < units.size();
    const bool isBehindMark = isWithin && units[said - 1] == 0;
    const bool isBehindText = isWithin && (said == 1 || units[said - 2] == 0);
    if (isBehindMark && isBehindText)
        return said;
    const auto own = endOfStrings(units);
    if (own != 0 && own < units.size())
        return own;
    if (isBehindMark || isBehindText || said == units.size())
        return said;
    return own != 0 ? own : units.size();
}

void appendText(std::vector<std::uint16_t> &units, std::string_view text)
{
    const auto more = utf16FromUtf8(text);
    units.insert(units.end(), more.begin(), more.end());
    units.push_back(0);
}

} // namespace

Buffer writeServerAliveResponse(const ServerAliveResponse &response, StubEncoding encoding)
{
    std::vector<std::uint16_t> units;
    for (const auto &binding : response.bindings) {
        units.push_back(binding.towerId);
        appendText(units, binding.address);
    }
    units.push_back(0);
    const auto securityOffset = units.size();
    for (const auto &binding : response.securityBindings) {
        units.push_back(binding.authenticationService);
        units.push_back(binding.authorizationService);
        appendText(units, binding.principal);
    }
    units.push_back(0);
    assert(units.size() <= 65'535);

    Buffer stub;
    NdrWriter writer(stub, encoding);
    writer.u16(response.majorVersion);
    writer.u16(response.minorVersion);
    writer.referent(true);
    writer.word(static_cast<std::uint32_t>(units.size()));
    writer.u16(unsigned(units.size()));
    writer.u16(unsigned(securityOffset));
    for (auto unit : units)
        writer.u16(unit);
    writer.u32(0); // reserved
    writer.u32(response.status);
    return stub;
}

Parsed<ServerAliveResponse> readServerAliveResponse(Bytes stub, StubEncoding encoding)
{
    Parsed<ServerAliveResponse> result;
    auto &response = result.value;
    const auto malformed = [&](const char *reason) {
        if (result.status != ReadStatus::Malformed) // the first thing that is wrong
            result.reason = reason;
        result.status = ReadStatus::Malformed;
    };
    NdrReader reader(stub, encoding);
    response.majorVersion = reader.u16();
    response.minorVersion = reader.u16();
    if (reader.referent()) {
        const auto maxCount = reader.word();
        const std::size_t said = reader.u16();
        const std::size_t securityOffset = reader.u16();
        if (!reader.ok()) {
            malformed("ServerAlive2 answer shorter than its fields");
            return result;
        }
        if (maxCount != said)
            malformed("bindings with two different lengths");
        const auto count = std::min<std::size_t>({maxCount, said, reader.remaining() / 2});
        if (count < std::min<std::size_t>(maxCount, said))
            malformed("bindings longer than the answer");
        std::vector<std::uint16_t> units(count);
        for (auto &unit : units)
            unit = reader.u16();
        const Units all(units);
        const auto begin = beginOfSecurity(all, securityOffset);
        if (begin != securityOffset)
            malformed("security bindings begin where the strings do not end");
        if (!readStringBindings(all.first(begin), response.bindings))
            malformed("string binding without an end");
        if (!readSecurityBindings(all.subspan(begin), response.securityBindings))
            malformed("security binding without an end");
    }
    reader.u32(); // reserved
    response.status = reader.status();
    if (!reader.ok())
        malformed("ServerAlive2 answer shorter than its fields");
    if (result.status != ReadStatus::Malformed) {
        result.status = ReadStatus::Ok;
        result.consumed = reader.position();
    }
    return result;
}

} // namespace port135::wire
