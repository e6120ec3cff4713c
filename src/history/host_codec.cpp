// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/host_codec.h"

#include "history/blob.h"
#include "history/known_texts.h"

#include <algorithm>
#include <chrono>
#include <unordered_map>

namespace port135::history {
namespace {

using namespace core;

// Counted up with every change of the layout and every new enumerator; readers know all older ones.
constexpr std::uint64_t factsVersion = 1;
constexpr std::uint64_t evidenceVersion = 1;
constexpr std::uint64_t quietVersion = 1;

// Far above what a scan's own limits allow.
constexpr std::size_t mostEndpoints = 200'000;
constexpr std::size_t mostItems = 65'536;
constexpr std::size_t mostTextBytes = 32u << 20;
constexpr std::size_t mostQuietFacts = 1'024;

/// A text that came before is written as its number.
class TextTable
{
public:
    explicit TextTable(BlobWriter &out)
        : m_out(out)
    {
    }

    void put(std::string_view text)
    {
        const auto [entry, isNew] = m_numbers.try_emplace(text, m_numbers.size() + 1);
        m_out.number(isNew ? 0 : entry->second);
        if (isNew)
            m_out.text(text);
    }

    void put(const Uuid &uuid)
    {
        const auto [entry, isNew] = m_uuids.try_emplace(uuid, m_uuids.size() + 1);
        m_out.number(isNew ? 0 : entry->second);
        if (isNew)
            m_out.uuid(uuid);
    }

private:
    BlobWriter &m_out;
    std::unordered_map<std::string_view, std::uint64_t> m_numbers;
    std::unordered_map<Uuid, std::uint64_t> m_uuids;
};

class TextTableReader
{
public:
    explicit TextTableReader(BlobReader &in)
        : m_in(in)
    {
    }

    std::string text()
    {
        const auto number = m_in.number(m_texts.size());
        const auto found =
            number == 0 ? m_texts.emplace_back(m_in.text()) : m_texts[static_cast<std::size_t>(number - 1)];
        // A long text that is meant a thousand times would be memory out of nothing.
        m_bytes += found.size();
        if (m_bytes <= mostTextBytes)
            return std::string(found);
        m_in.fail();
        return {};
    }

    Uuid uuid()
    {
        if (const auto number = m_in.number(m_uuids.size()); number != 0)
            return m_uuids[static_cast<std::size_t>(number - 1)];
        return m_uuids.emplace_back(m_in.uuid());
    }

private:
    BlobReader &m_in;
    std::size_t m_bytes = 0; ///< handed out
    std::vector<std::string_view> m_texts;
    std::vector<Uuid> m_uuids;
};

template <typename Clock, typename Step>
void put(BlobWriter &out, std::chrono::time_point<Clock, Step> time)
{
    out.signedNumber(time.time_since_epoch().count());
}

/// A number of steps that no calendar function overflows on: some 140,000 years for milliseconds.
template <typename Duration>
Duration duration(BlobReader &in)
{
    constexpr std::int64_t most = std::int64_t(1) << 52;
    const auto count = in.signedNumber();
    if (count < -most || count > most) {
        in.fail();
        return Duration(0);
    }
    return Duration(static_cast<typename Duration::rep>(count));
}

Timestamp timestamp(BlobReader &in)
{
    return Timestamp(duration<std::chrono::milliseconds>(in));
}

Date date(BlobReader &in)
{
    constexpr std::int64_t most = 10'000'000; // days: std::chrono::year goes to 32767
    const auto days = in.signedNumber();
    if (days < -most || days > most) {
        in.fail();
        return {};
    }
    return Date(std::chrono::days(static_cast<int>(days)));
}

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
    for (const auto *text : {&endpoint.endpoint, &endpoint.address, &endpoint.annotation, &endpoint.tower})
        texts.put(*text);
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
    for (auto *text : {&endpoint.endpoint, &endpoint.address, &endpoint.annotation, &endpoint.tower})
        *text = texts.text();
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
    reach.state = in.enumerator(PortState::Silent);
    reach.listsInterfaces = in.optional([&in] { return in.flag(); });
    const auto unlisted = in.count(3, mostItems);
    reach.unlisted.reserve(unlisted);
    for (std::size_t i = 0; i < unlisted; ++i)
        reach.unlisted.push_back(interfaceId(in, texts));
    return reach;
}

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
        seen.addresses.push_back(texts.text());
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

void put(BlobWriter &out, const Phrase &phrase, TextTable &texts)
{
    texts.put(phrase.text);
    out.number(phrase.arguments.size());
    for (const auto &argument : phrase.arguments)
        texts.put(argument);
}

Phrase phrase(BlobReader &in, TextTableReader &texts)
{
    Phrase phrase;
    phrase.text = keptText(texts.text()).data();
    const auto arguments = in.count(1, mostItems);
    for (std::size_t i = 0; i < arguments && in.ok(); ++i)
        phrase.arguments.push_back(texts.text());
    return phrase;
}

void put(BlobWriter &out, const Exception &exception, TextTable &texts)
{
    out.signedNumber(exception.id);
    for (const auto *text : {&exception.rule, &exception.hosts, &exception.owner, &exception.reason})
        texts.put(*text);
    out.optional(exception.interfaceUuid, [&texts](const Uuid &uuid) { texts.put(uuid); });
    put(out, exception.expires);
    put(out, exception.created);
}

ExceptionPtr exception(BlobReader &in, TextTableReader &texts)
{
    auto exception = std::make_shared<Exception>();
    exception->id = in.signedNumber();
    for (auto *text : {&exception->rule, &exception->hosts, &exception->owner, &exception->reason})
        *text = texts.text();
    exception->interfaceUuid = in.optional([&texts] { return texts.uuid(); });
    exception->expires = date(in);
    exception->created = timestamp(in);
    return exception;
}

void put(BlobWriter &out, const Finding &finding, TextTable &texts)
{
    texts.put(finding.rule);
    out.optional(finding.level, [&out](Level level) { out.enumerator(level); });
    out.enumerator(finding.confidence);
    out.number(finding.evidence.size());
    for (const auto &one : finding.evidence)
        put(out, one, texts);
    out.number(finding.interfaces.size());
    for (const auto &uuid : finding.interfaces)
        texts.put(uuid);
    out.number(finding.accepted.size());
    for (const auto &one : finding.accepted)
        put(out, *one, texts);
}

std::optional<Level> level(BlobReader &in)
{
    return in.optional([&in] { return in.enumerator(Level::Critical); });
}

Finding finding(BlobReader &in, TextTableReader &texts)
{
    Finding finding;
    finding.rule = keptText(texts.text());
    finding.level = level(in);
    finding.confidence = in.enumerator(Confidence::High);
    const auto phrases = in.count(2, mostItems);
    for (std::size_t i = 0; i < phrases && in.ok(); ++i)
        finding.evidence.push_back(phrase(in, texts));
    const auto interfaces = in.count(1, mostItems);
    for (std::size_t i = 0; i < interfaces && in.ok(); ++i)
        finding.interfaces.push_back(texts.uuid());
    const auto accepted = in.count(8, mostItems);
    for (std::size_t i = 0; i < accepted && in.ok(); ++i)
        finding.accepted.push_back(exception(in, texts));
    return finding;
}

void put(BlobWriter &out, const Rating &rating, TextTable &texts)
{
    out.optional(rating.level, [&out](Level value) { out.enumerator(value); });
    out.enumerator(rating.confidence);
    out.number(rating.findings.size());
    for (const auto &one : rating.findings)
        put(out, one, texts);
    out.number(rating.potential.size());
    for (const auto &issue : rating.potential) {
        texts.put(issue.id);
        put(out, issue.why, texts);
    }
    out.number(rating.roles.size());
    for (const auto role : rating.roles)
        texts.put(role);
}

void get(BlobReader &in, Rating &rating, TextTableReader &texts)
{
    rating.level = level(in);
    rating.confidence = in.enumerator(Confidence::High);
    const auto findings = in.count(6, mostItems);
    for (std::size_t i = 0; i < findings && in.ok(); ++i)
        rating.findings.push_back(finding(in, texts));
    const auto potential = in.count(3, mostItems);
    for (std::size_t i = 0; i < potential && in.ok(); ++i) {
        PotentialIssue issue;
        issue.id = keptText(texts.text());
        issue.why = phrase(in, texts);
        rating.potential.push_back(std::move(issue));
    }
    const auto roles = in.count(1, mostItems);
    for (std::size_t i = 0; i < roles && in.ok(); ++i)
        rating.roles.push_back(keptText(texts.text()));
}

} // namespace

std::string encodeFacts(const HostResult &host)
{
    BlobWriter out;
    out.number(factsVersion);
    TextTable texts(out);
    put(out, host.observation, texts);
    put(out, host.rating, texts);
    return std::move(out).bytes();
}

bool decodeFacts(std::string_view bytes, HostResult &host)
{
    BlobReader in(bytes);
    if (in.number() != factsVersion)
        return false;
    TextTableReader texts(in);
    get(in, host.observation, texts);
    get(in, host.rating, texts);
    return in.isComplete();
}

std::string encodeEvidence(const std::vector<RawPdu> &evidence)
{
    BlobWriter out;
    out.number(evidenceVersion);
    out.number(evidence.size());
    for (const auto &pdu : evidence) {
        out.flag(pdu.sent);
        out.text(pdu.bytes);
    }
    return std::move(out).bytes();
}

std::optional<std::vector<RawPdu>> decodeEvidence(std::string_view bytes)
{
    BlobReader in(bytes);
    if (in.number() != evidenceVersion)
        return std::nullopt;
    std::vector<RawPdu> evidence(in.count(2, mostItems));
    for (auto &pdu : evidence) {
        pdu.sent = in.flag();
        pdu.bytes = in.text();
    }
    if (!in.isComplete())
        return std::nullopt;
    return evidence;
}

bool isQuiet(const HostResult &host)
{
    const auto &seen = host.observation;
    return !isInteresting(seen.outcome) && seen.evidence.empty() && seen.endpoints.empty()
        && encodeFacts(host).size() <= mostQuietFacts;
}

// Addresses ascend, and times nearly do: both are written as the step from the one before. What hosts have in
// common stands once.
std::string encodeQuietHosts(std::vector<HostResultPtr> hosts)
{
    std::sort(hosts.begin(), hosts.end(),
              [](const auto &a, const auto &b) { return a->observation.address < b->observation.address; });
    std::unordered_map<std::string, std::uint64_t> numbers;
    std::vector<const std::string *> kinds;
    std::vector<std::uint64_t> kindOf;
    for (const auto &host : hosts) {
        const auto [entry, isNew] = numbers.try_emplace(encodeFacts(*host), numbers.size());
        if (isNew)
            kinds.push_back(&entry->first);
        kindOf.push_back(entry->second);
    }
    BlobWriter out;
    out.number(quietVersion);
    out.number(kinds.size());
    for (const auto *kind : kinds)
        out.text(*kind);
    out.number(hosts.size());
    std::uint32_t previous = 0;
    std::int64_t time = 0;
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        const auto &seen = hosts[i]->observation;
        out.number(kindOf[i]);
        // 0: another family, in full
        if (seen.address.isV4()) {
            out.number(std::uint64_t(seen.address.toV4() - previous) + 1);
            previous = seen.address.toV4();
        } else {
            out.number(0);
            out.address(seen.address);
        }
        const auto started = seen.started.time_since_epoch().count();
        out.signedNumber(started - time);
        time = started;
        out.optional(seen.rtt, [&out](auto rtt) { out.signedNumber(rtt.count()); });
    }
    return std::move(out).bytes();
}

std::optional<std::vector<HostResultPtr>> decodeQuietHosts(std::string_view bytes)
{
    BlobReader in(bytes);
    if (in.number() != quietVersion)
        return std::nullopt;
    std::vector<HostResult> kinds(in.count(20, mostQuietHosts));
    for (auto &kind : kinds) {
        const auto facts = in.text();
        if (facts.size() > mostQuietFacts || !decodeFacts(facts, kind) || !kind.observation.endpoints.empty())
            return std::nullopt;
    }
    const auto size = in.count(4, mostQuietHosts);
    std::vector<HostResultPtr> hosts;
    hosts.reserve(size);
    constexpr std::int64_t latest = std::int64_t(1) << 52;
    std::uint64_t previous = 0;
    std::int64_t time = 0;
    for (std::size_t i = 0; i < size && in.ok(); ++i) {
        const auto kind = in.number();
        if (kind >= kinds.size())
            return std::nullopt;
        auto host = std::make_shared<HostResult>(kinds[static_cast<std::size_t>(kind)]);
        auto &seen = host->observation;
        if (const auto step = in.number(std::uint64_t(1) << 32); step != 0) {
            previous += step - 1;
            if (previous > 0xffffffff)
                return std::nullopt;
            seen.address = Address::v4(static_cast<std::uint32_t>(previous));
        } else {
            seen.address = in.address();
        }
        time = std::clamp(time + duration<std::chrono::milliseconds>(in).count(), -latest, latest);
        seen.started = Timestamp(std::chrono::milliseconds(time));
        seen.rtt = in.optional([&in] { return duration<std::chrono::microseconds>(in); });
        hosts.push_back(std::move(host));
    }
    if (!in.isComplete())
        return std::nullopt;
    return hosts;
}

} // namespace port135::history
