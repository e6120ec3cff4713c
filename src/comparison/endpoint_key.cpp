// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/endpoint_key.h"

#include "core/letters.h"

#include <algorithm>
#include <charconv>

namespace port135::comparison {
namespace {

using core::ProtocolSequence;

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Names are compared over their first bytes only: no real name is longer, and a made-up one must not cost.
constexpr std::size_t longestName = 512;
/// So many hexadecimal digits at an end are no word and no counter.
constexpr std::size_t fewestGenerated = 6;

std::size_t lastingPartOfLocalName(std::string_view name)
{
    std::size_t begin = name.size();
    std::size_t digits = 0;
    bool anyNumber = false;
    while (begin > 0 && (isHex(name[begin - 1]) || name[begin - 1] == '-')) {
        --begin;
        digits += name[begin] != '-';
        anyNumber = anyNumber || isDigit(name[begin]);
    }
    return digits >= fewestGenerated && anyNumber ? begin : name.size();
}

/// "\pipe\000003e4.000": process number and a counter, from the time before LRPC names.
std::size_t lastingPartOfPipe(std::string_view name)
{
    const auto last = name.rfind('\\') + 1; // 0 where there is no backslash
    const auto own = name.substr(last);
    const auto dot = own.find('.');
    const bool generated = dot == 8 && own.size() > dot + 1
        && std::all_of(own.begin(), own.begin() + 8, isHex) && std::all_of(own.begin() + 9, own.end(), isHex);
    return generated ? last : name.size();
}

bool isNumber(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// Socket numbers of Novell's and other old transports are as dynamic as TCP ports.
bool isChangingNumber(std::string_view text)
{
    unsigned number = 0;
    const auto end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, number);
    return parsed.ptr == end && (parsed.ec != std::errc() || number >= firstChangingPort);
}

} // namespace

std::size_t lastingPart(ProtocolSequence protseq, std::string_view name)
{
    if (protseq == ProtocolSequence::Ncalrpc)
        return lastingPartOfLocalName(name);
    if (protseq == ProtocolSequence::NcacnNp)
        return lastingPartOfPipe(name);
    return name.size();
}

void keyInto(const core::Endpoint &endpoint, EndpointKey &key)
{
    key.uuid = endpoint.interfaceId.uuid;
    key.object = endpoint.object;
    key.major = endpoint.interfaceId.major;
    key.protseq = endpoint.protseq;
    key.port = 0;
    key.name.clear();
    switch (endpoint.protseq) {
    case ProtocolSequence::NcacnIpTcp:
    case ProtocolSequence::NcacnHttp:
    case ProtocolSequence::NcadgIpUdp:
        key.port = endpoint.port < firstChangingPort ? endpoint.port : std::uint16_t(0);
        return;
    case ProtocolSequence::Unknown:
        key.name = endpoint.tower.view().substr(0, longestName);
        return;
    default:
        break;
    }
    if (isNumber(endpoint.endpoint) && isChangingNumber(endpoint.endpoint))
        return;
    const auto stays = lastingPart(endpoint.protseq, endpoint.endpoint);
    key.name = endpoint.endpoint.view().substr(0, std::min(stays, longestName));
    if (stays < endpoint.endpoint.size())
        key.name += '*';
    if (endpoint.protseq == ProtocolSequence::NcacnNp)
        std::transform(key.name.begin(), key.name.end(), key.name.begin(), core::lower);
}

EndpointKey keyOf(const core::Endpoint &endpoint)
{
    EndpointKey key;
    keyInto(endpoint, key);
    return key;
}

} // namespace port135::comparison
