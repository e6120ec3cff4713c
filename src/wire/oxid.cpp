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
std::optional<std::string> takeText(Units &units)
{
    const auto end = std::find(units.begin(), units.end(), std::uint16_t(0));
    if (end == units.end())
        return std::nullopt;
    const auto length = static_cast<std::size_t>(end - units.begin());
    auto text = utf8FromUtf16(units.first(length));
    units = units.subspan(length + 1);
    return text;
}

bool readStringBindings(Units units, std::vector<StringBinding> &bindings)
{
    while (!units.empty() && units[0] != 0) {
        const auto towerId = units[0];
        units = units.subspan(1);
        auto text = takeText(units);
        if (!text)
            return false;
        bindings.push_back({towerId, std::move(*text)});
    }
    return true;
}

bool readSecurityBindings(Units units, std::vector<SecurityBinding> &bindings)
{
    while (!units.empty() && units[0] != 0) {
        if (units.size() < 2)
            return false;
        const auto authentication = units[0];
        const auto authorization = units[1];
        units = units.subspan(2);
        auto text = takeText(units);
        if (!text)
            return false;
        bindings.push_back({authentication, authorization, std::move(*text)});
    }
    return true;
}

void appendText(std::vector<std::uint16_t> &units, std::string_view text)
{
    const auto more = utf16FromUtf8(text);
    units.insert(units.end(), more.begin(), more.end());
    units.push_back(0);
}

} // namespace

Buffer writeServerAliveResponse(const ServerAliveResponse &response, ByteOrder order)
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
    NdrWriter writer(stub, order);
    writer.u16(response.majorVersion);
    writer.u16(response.minorVersion);
    writer.referent(true);
    writer.u32(static_cast<std::uint32_t>(units.size()));
    writer.u16(unsigned(units.size()));
    writer.u16(unsigned(securityOffset));
    for (auto unit : units)
        writer.u16(unit);
    writer.u32(0); // reserved
    writer.u32(response.status);
    return stub;
}

Parsed<ServerAliveResponse> readServerAliveResponse(Bytes stub, ByteOrder order)
{
    using Result = Parsed<ServerAliveResponse>;
    ServerAliveResponse response;
    NdrReader reader(stub, order);
    response.majorVersion = reader.u16();
    response.minorVersion = reader.u16();
    if (reader.referent()) {
        const auto maxCount = reader.u32();
        const std::size_t count = reader.u16();
        const std::size_t securityOffset = reader.u16();
        if (!reader.ok() || maxCount != count)
            return Result::malformed("bindings with two different lengths");
        if (securityOffset > count)
            return Result::malformed("security bindings begin behind the bindings");
        if (!reader.fits(static_cast<std::uint32_t>(count), 2))
            return Result::malformed("bindings longer than the answer");
        std::vector<std::uint16_t> units(count);
        for (auto &unit : units)
            unit = reader.u16();
        const Units all(units);
        if (!readStringBindings(all.first(securityOffset), response.bindings))
            return Result::malformed("string binding without an end");
        if (!readSecurityBindings(all.subspan(securityOffset), response.securityBindings))
            return Result::malformed("security binding without an end");
    }
    reader.u32(); // reserved
    response.status = reader.u32();
    if (!reader.ok())
        return Result::malformed("ServerAlive2 answer shorter than its fields");
    return Result::ok(std::move(response), reader.position());
}

} // namespace port135::wire
