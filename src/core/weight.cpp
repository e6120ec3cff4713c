// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weight.h"

namespace port135::core {
namespace {

constexpr std::size_t allocation = 16; // what the heap adds to a piece of memory

std::size_t held(const std::string &text)
{
    return text.capacity() > std::string().capacity() ? text.capacity() + allocation : 0;
}

template <std::size_t inlineBytes>
std::size_t held(const ShortText<inlineBytes> &text)
{
    return text.held() > 0 ? text.held() + allocation : 0;
}

std::size_t held(const Phrase &phrase)
{
    std::size_t bytes = phrase.arguments.capacity() * sizeof(std::string);
    for (const auto &argument : phrase.arguments)
        bytes += held(argument);
    return bytes;
}

} // namespace

std::size_t weightOf(const std::vector<Endpoint> &endpoints)
{
    std::size_t bytes = endpoints.capacity() * sizeof(Endpoint);
    for (const auto &endpoint : endpoints)
        bytes += held(endpoint.endpoint) + held(endpoint.annotation) + held(endpoint.address)
            + held(endpoint.tower);
    return bytes;
}

std::size_t weightOf(const Observation &observation)
{
    std::size_t bytes = sizeof observation + weightOf(observation.endpoints);
    bytes += observation.ports.capacity() * sizeof(PortReach);
    for (const auto &port : observation.ports)
        bytes += port.unlisted.capacity() * sizeof(InterfaceId);
    const auto &names = observation.names;
    for (const auto *name :
         {&names.target, &names.dns, &names.netbios, &names.domain, &names.dnsDomain, &names.forest})
        bytes += held(*name);
    bytes += observation.addresses.capacity() * sizeof(std::string);
    for (const auto &address : observation.addresses)
        bytes += held(address);
    bytes += observation.securityProviders.capacity() * sizeof(std::uint16_t) + held(observation.source);
    bytes += observation.evidence.capacity() * sizeof(RawPdu);
    for (const auto &pdu : observation.evidence)
        bytes += held(pdu.bytes);
    return bytes;
}

std::size_t weightOf(const HostResult &host)
{
    const auto &rating = host.rating;
    std::size_t bytes = sizeof host - sizeof host.observation + weightOf(host.observation);
    bytes += rating.findings.capacity() * sizeof(Finding);
    for (const auto &finding : rating.findings) {
        bytes += finding.evidence.capacity() * sizeof(Phrase) + finding.interfaces.capacity() * sizeof(Uuid);
        for (const auto &phrase : finding.evidence)
            bytes += held(phrase);
    }
    bytes += rating.roles.capacity() * sizeof(std::string_view);
    bytes += rating.potential.capacity() * sizeof(PotentialIssue);
    for (const auto &issue : rating.potential)
        bytes += held(issue.why);
    return bytes;
}

} // namespace port135::core
