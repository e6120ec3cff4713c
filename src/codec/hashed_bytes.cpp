// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/hashed_bytes.h"

#include "codec/columns.h"

#include <string_view>

namespace port135::codec {
namespace {

// Version 1: never changed.

class Bytes
{
public:
    explicit Bytes(std::string &to)
        : m_to(to)
    {
    }

    void number(std::uint64_t value)
    {
        char bytes[8];
        for (int i = 0; i < 8; ++i)
            bytes[i] = static_cast<char>(value >> (8 * i) & 0xff);
        m_to.append(bytes, 8);
    }
    void signedNumber(std::int64_t value) { number(static_cast<std::uint64_t>(value)); }
    void text(std::string_view text)
    {
        number(text.size());
        m_to.append(text);
    }
    void flag(bool value) { m_to.push_back(value ? '\1' : '\0'); }
    template <typename Value, typename Write>
    void optional(const Value &value, Write write)
    {
        flag(value.has_value());
        if (value)
            write(*value);
    }
    template <typename List, typename Write>
    void list(const List &items, Write write)
    {
        number(items.size());
        for (const auto &item : items)
            write(item);
    }
    void id(const core::InterfaceId &id)
    {
        text(id.uuid.toString());
        number(id.major);
        number(id.minor);
    }

private:
    std::string &m_to;
};

void addEndpoint(Bytes &bytes, const core::Endpoint &endpoint)
{
    bytes.id(endpoint.interfaceId);
    bytes.text(endpoint.object.toString());
    bytes.text(core::name(endpoint.protseq));
    bytes.text(core::name(endpoint.reach));
    bytes.number(endpoint.syntaxes);
    bytes.number(endpoint.port);
    bytes.text(endpoint.endpoint);
    bytes.text(endpoint.address);
    bytes.text(endpoint.annotation);
    bytes.text(endpoint.tower);
}

void addObservation(Bytes &bytes, const core::Observation &seen)
{
    bytes.text(seen.address.toString());
    bytes.number(seen.port);
    bytes.text(core::name(seen.outcome));
    bytes.text(core::name(seen.cause));
    bytes.number(seen.status);
    bytes.signedNumber(seen.started.time_since_epoch().count());
    bytes.optional(seen.rtt, [&](auto rtt) { bytes.signedNumber(rtt.count()); });
    bytes.number(seen.attempts);

    bytes.optional(seen.anonymousLookup, [&](bool answered) { bytes.flag(answered); });
    bytes.list(seen.endpoints, [&](const core::Endpoint &endpoint) { addEndpoint(bytes, endpoint); });
    bytes.number(seen.entriesRead);
    bytes.flag(seen.truncated);

    bytes.flag(seen.reachTried);
    bytes.list(seen.ports, [&](const core::PortReach &reach) {
        bytes.number(reach.port);
        bytes.text(core::name(reach.state));
        bytes.optional(reach.listsInterfaces, [&](bool lists) { bytes.flag(lists); });
        bytes.list(reach.unlisted, [&](const core::InterfaceId &id) { bytes.id(id); });
    });

    const core::Names &names = seen.names;
    for (const std::string *name :
         {&names.target, &names.dns, &names.netbios, &names.domain, &names.dnsDomain, &names.forest})
        bytes.text(*name);
    bytes.number(unsigned(seen.ntlmTarget));
    bytes.optional(seen.os, [&](const core::OsVersion &os) {
        bytes.number(os.major);
        bytes.number(os.minor);
        bytes.number(os.build);
    });
    bytes.optional(seen.clockSkew, [&](auto skew) { bytes.signedNumber(skew.count()); });
    bytes.list(seen.addresses, [&](const std::string &address) { bytes.text(address); });
    bytes.optional(seen.comVersion, [&](const core::ComVersion &version) {
        bytes.number(version.major);
        bytes.number(version.minor);
    });
    bytes.list(seen.securityProviders, [&](std::uint16_t provider) { bytes.number(provider); });
}

} // namespace

void putHashedBytes(const core::Observation &seen, std::string &to)
{
    if (seen.hashVersion == 1) {
        Bytes bytes(to);
        addObservation(bytes, seen);
        return;
    }
    BlobWriter out;
    out.framed([&] { write(out, seen, Key); });
    write(out, seen);
    to += out.bytes();
}

ObservationSum observationSum(const core::Observation &seen)
{
    std::string bytes;
    putHashedBytes(seen, bytes);
    return {static_cast<std::uint8_t>(seen.hashVersion), core::sha256(bytes)};
}

ObservationSum observationSum(const EncodedHost &host)
{
    const auto &seen = host.host->observation;
    const auto bytes = seenBytes(host.facts);
    if (!bytes)
        return observationSum(seen);
    BlobWriter key;
    key.framed([&] { write(key, seen, Key); });
    core::Sha256 hash;
    hash.add(key.bytes());
    hash.add(*bytes);
    return {2, hash.end()};
}

} // namespace port135::codec
