// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/version1.h"

namespace port135::codec::version1 {

using namespace core;

namespace {

InterfaceId interfaceId(BlobReader &in, TextTableReader &texts)
{
    InterfaceId id;
    id.uuid = texts.uuid();
    id.major = in.integer<std::uint16_t>();
    id.minor = in.integer<std::uint16_t>();
    return id;
}

Endpoint endpoint(BlobReader &in, TextTableReader &texts)
{
    Endpoint endpoint;
    endpoint.interfaceId = interfaceId(in, texts);
    endpoint.object = texts.uuid();
    endpoint.protseq = in.enumerator(ProtocolSequence::NcacnUnix);
    endpoint.reach = in.enumerator(PortState::Silent);
    endpoint.syntaxes = in.integer<std::uint8_t>();
    endpoint.port = in.integer<std::uint16_t>();
    endpoint.endpoint = texts.text();
    endpoint.address = texts.text();
    endpoint.annotation = texts.text();
    endpoint.tower = texts.text();
    return endpoint;
}

PortReach portReach(BlobReader &in, TextTableReader &texts)
{
    PortReach reach;
    reach.port = in.integer<std::uint16_t>();
    reach.state = in.enumerator(PortState::Silent);
    reach.listsInterfaces = in.optional([&in] { return in.flag(); });
    const auto unlisted = in.count(3, mostItems);
    reach.unlisted.reserve(unlisted);
    for (std::size_t i = 0; i < unlisted; ++i)
        reach.unlisted.push_back(interfaceId(in, texts));
    return reach;
}

} // namespace

void read(BlobReader &in, Observation &seen, TextTableReader &texts)
{
    seen.port = in.integer<std::uint16_t>();
    seen.outcome = in.enumerator(Outcome::Error);
    seen.cause = in.enumerator(Cause::Stopped);
    seen.status = in.integer<std::uint32_t>();
    seen.attempts = in.integer<unsigned>();

    seen.anonymousLookup = in.optional([&in] { return in.flag(); });
    const auto endpoints = in.count(12, mostEndpoints);
    seen.endpoints.reserve(endpoints);
    for (std::size_t i = 0; i < endpoints && in.ok(); ++i)
        seen.endpoints.push_back(endpoint(in, texts));
    seen.entriesRead = in.integer<std::uint32_t>();
    seen.truncated = in.flag();

    seen.reachTried = in.flag();
    const auto ports = in.count(4, mostItems);
    for (std::size_t i = 0; i < ports && in.ok(); ++i)
        seen.ports.push_back(portReach(in, texts));

    auto &names = seen.names;
    for (auto *name :
         {&names.target, &names.dns, &names.netbios, &names.domain, &names.dnsDomain, &names.forest})
        *name = texts.text();
    seen.ntlmTarget = in.enumerator(NtlmTarget::Domain);
    seen.os = in.optional([&in] {
        OsVersion os;
        os.major = in.integer<std::uint8_t>();
        os.minor = in.integer<std::uint8_t>();
        os.build = in.integer<std::uint16_t>();
        return os;
    });
    seen.clockSkew = in.optional([&in] { return duration<std::chrono::milliseconds>(in); });
    const auto addresses = in.count(1, mostItems);
    for (std::size_t i = 0; i < addresses && in.ok(); ++i)
        seen.addresses.emplace_back(texts.text());
    seen.comVersion = in.optional([&in] {
        ComVersion version;
        version.major = in.integer<std::uint16_t>();
        version.minor = in.integer<std::uint16_t>();
        return version;
    });
    const auto providers = in.count(1, mostItems);
    for (std::size_t i = 0; i < providers && in.ok(); ++i)
        seen.securityProviders.push_back(in.integer<std::uint16_t>());
}

} // namespace port135::codec::version1
