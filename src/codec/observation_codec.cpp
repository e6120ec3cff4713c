// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/observation_codec.h"

namespace port135::codec {

using namespace core;

namespace {

void put(BlobWriter &out, const InterfaceId &id, TextTable &texts)
{
    texts.put(id.uuid);
    out.number(id.major);
    out.number(id.minor);
}

InterfaceId interfaceId(BlobReader &in, TextTableReader &texts)
{
    InterfaceId id;
    id.uuid = texts.uuid();
    id.major = in.integer<std::uint16_t>();
    id.minor = in.integer<std::uint16_t>();
    return id;
}

void put(BlobWriter &out, const Endpoint &endpoint, TextTable &texts)
{
    put(out, endpoint.interfaceId, texts);
    texts.put(endpoint.object);
    out.enumerator(endpoint.protseq);
    out.enumerator(endpoint.reach);
    out.number(endpoint.syntaxes);
    out.number(endpoint.port);
    for (const std::string_view text : {endpoint.endpoint.view(), endpoint.address.view(),
                                        endpoint.annotation.view(), endpoint.tower.view()})
        texts.put(text);
}

Endpoint endpoint(BlobReader &in, TextTableReader &texts)
{
    Endpoint endpoint;
    endpoint.interfaceId = interfaceId(in, texts);
    endpoint.object = texts.uuid();
    endpoint.protseq = in.enumerator(ProtocolSequence::NcacnUnix);
    endpoint.reach = in.enumerator(PortState::Wrapped);
    endpoint.syntaxes = in.integer<std::uint8_t>();
    endpoint.port = in.integer<std::uint16_t>();
    endpoint.endpoint = texts.text();
    endpoint.address = texts.text();
    endpoint.annotation = texts.text();
    endpoint.tower = texts.text();
    return endpoint;
}

void put(BlobWriter &out, const PortReach &reach, TextTable &texts)
{
    out.number(reach.port);
    out.enumerator(reach.state);
    out.optional(reach.listsInterfaces, [&out](bool lists) { out.flag(lists); });
    out.number(reach.unlisted.size());
    for (const auto &id : reach.unlisted)
        put(out, id, texts);
}

PortReach portReach(BlobReader &in, TextTableReader &texts)
{
    PortReach reach;
    reach.port = in.integer<std::uint16_t>();
    reach.state = in.enumerator(PortState::Wrapped);
    reach.listsInterfaces = in.optional([&in] { return in.flag(); });
    const auto unlisted = in.count(3, mostItems);
    reach.unlisted.reserve(unlisted);
    for (std::size_t i = 0; i < unlisted; ++i)
        reach.unlisted.push_back(interfaceId(in, texts));
    return reach;
}

} // namespace

void put(BlobWriter &out, const Observation &seen, TextTable &texts)
{
    out.number(seen.port);
    out.enumerator(seen.outcome);
    out.enumerator(seen.cause);
    out.number(seen.status);
    out.number(seen.attempts);

    out.optional(seen.anonymousLookup, [&out](bool answered) { out.flag(answered); });
    out.number(seen.endpoints.size());
    for (const auto &one : seen.endpoints)
        put(out, one, texts);
    out.number(seen.entriesRead);
    out.flag(seen.truncated);

    out.flag(seen.reachTried);
    out.number(seen.ports.size());
    for (const auto &port : seen.ports)
        put(out, port, texts);

    const auto &names = seen.names;
    for (const auto *name :
         {&names.target, &names.dns, &names.netbios, &names.domain, &names.dnsDomain, &names.forest})
        texts.put(*name);
    out.enumerator(seen.ntlmTarget);
    out.optional(seen.os, [&out](const OsVersion &os) {
        out.number(os.major);
        out.number(os.minor);
        out.number(os.build);
    });
    out.optional(seen.clockSkew, [&out](auto skew) { out.signedNumber(skew.count()); });
    out.number(seen.addresses.size());
    for (const auto &address : seen.addresses)
        texts.put(address);
    out.optional(seen.comVersion, [&out](const ComVersion &version) {
        out.number(version.major);
        out.number(version.minor);
    });
    out.number(seen.securityProviders.size());
    for (const auto provider : seen.securityProviders)
        out.number(provider);
}

void get(BlobReader &in, Observation &seen, TextTableReader &texts)
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

} // namespace port135::codec
