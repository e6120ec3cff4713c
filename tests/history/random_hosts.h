// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts with every field filled by chance, and all of a host as text, so that two can be compared.
#pragma once

#include "core/host_result.h"

#include <QString>
#include <QStringList>

#include <random>

namespace port135::support {

class RandomHosts
{
public:
    explicit RandomHosts(unsigned seed)
        : m_engine(seed)
    {
    }

    core::HostResultPtr host(core::Address address)
    {
        using namespace core;
        auto host = std::make_shared<HostResult>();
        auto &seen = host->observation;
        seen.address = address;
        seen.port = number<std::uint16_t>();
        seen.outcome = Outcome(below(std::size_t(Outcome::Error) + 1));
        seen.cause = Cause(below(std::size_t(Cause::Stopped) + 1));
        seen.status = number<std::uint32_t>();
        seen.started = Timestamp(std::chrono::milliseconds(1'700'000'000'000 + qint64(below(1'000'000))));
        if (chance())
            seen.rtt = std::chrono::microseconds(below(2'000'000));
        seen.attempts = number<std::uint8_t>();
        if (chance())
            seen.anonymousLookup = chance();
        for (auto i = below(20); i > 0; --i)
            seen.endpoints.push_back(endpoint());
        seen.entriesRead = number<std::uint32_t>();
        seen.truncated = chance();
        seen.reachTried = chance();
        for (auto i = below(5); i > 0; --i) {
            PortReach reach{number<std::uint16_t>(), PortState(below(4))};
            if (chance())
                reach.listsInterfaces = chance();
            for (auto n = below(3); n > 0; --n)
                reach.unlisted.push_back(interfaceId());
            seen.ports.push_back(reach);
        }
        seen.names = {text(), text(), text(), text(), text(), text()};
        seen.ntlmTarget = NtlmTarget(below(3));
        if (chance())
            seen.os = OsVersion{number<std::uint8_t>(), number<std::uint8_t>(), number<std::uint16_t>()};
        if (chance())
            seen.clockSkew = std::chrono::milliseconds(qint64(below(100'000)) - 50'000);
        for (auto i = below(4); i > 0; --i)
            seen.addresses.push_back(text());
        if (chance())
            seen.comVersion = ComVersion{number<std::uint16_t>(), number<std::uint16_t>()};
        for (auto i = below(4); i > 0; --i)
            seen.securityProviders.push_back(number<std::uint16_t>());
        for (auto i = below(6); i > 0; --i)
            seen.evidence.push_back({chance(), bytes(below(3000))});
        auto &rating = host->rating;
        if (chance())
            rating.level = level();
        rating.confidence = Confidence(below(3));
        for (auto i = below(6); i > 0; --i)
            rating.findings.push_back(finding());
        for (auto i = below(3); i > 0; --i)
            rating.potential.push_back({"CVE-2008-4250", phrase()});
        if (chance())
            rating.roles = {"domain_controller", "a role of a later version"};
        return host;
    }

    /// One that gave nothing, as most do.
    core::HostResultPtr quiet(core::Address address)
    {
        auto host = std::make_shared<core::HostResult>();
        auto &seen = host->observation;
        seen.address = address;
        const bool isClosed = below(10) == 0;
        seen.outcome = isClosed ? core::Outcome::Closed : core::Outcome::Silent;
        seen.cause = isClosed ? core::Cause::ConnectionRefused : core::Cause::ConnectTimeout;
        seen.started = core::Timestamp(std::chrono::milliseconds(1'700'000'000'000 + qint64(below(60'000))));
        if (isClosed)
            seen.rtt = std::chrono::microseconds(200 + below(3'000));
        seen.attempts = isClosed ? 1 : 2;
        core::Finding finding;
        finding.rule = isClosed ? "R12" : "R13";
        finding.evidence = {
            {"No connection to TCP port %1 came about, and the host sent no refusal.", {"135"}}};
        host->rating.findings = {finding};
        if (isClosed)
            host->rating.level = core::Level::Info;
        return host;
    }

    std::size_t below(std::size_t limit)
    {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_engine);
    }

private:
    bool chance() { return below(2) == 0; }

    template <typename Integer>
    Integer number()
    {
        return static_cast<Integer>(m_engine());
    }

    std::string bytes(std::size_t size)
    {
        std::string bytes(size, '\0');
        for (auto &byte : bytes)
            byte = static_cast<char>(m_engine());
        return bytes;
    }

    /// Empty, plain, or any bytes.
    std::string text()
    {
        switch (below(3)) {
        case 0:
            return {};
        case 1:
            return "srv" + std::to_string(below(20)) + ".example";
        default:
            return bytes(below(40));
        }
    }

    core::Uuid uuid()
    {
        core::Uuid uuid{
            static_cast<std::uint32_t>(below(8)), number<std::uint16_t>(), number<std::uint16_t>(), {}};
        for (auto &byte : uuid.clockSeqAndNode)
            byte = number<std::uint8_t>();
        return chance() ? uuid : core::Uuid{};
    }

    core::InterfaceId interfaceId() { return {uuid(), number<std::uint16_t>(), number<std::uint16_t>()}; }

    core::Endpoint endpoint()
    {
        core::Endpoint endpoint;
        endpoint.interfaceId = interfaceId();
        endpoint.object = uuid();
        endpoint.protseq = core::ProtocolSequence(below(std::size_t(core::ProtocolSequence::NcacnUnix) + 1));
        endpoint.reach = core::PortState(below(4));
        endpoint.syntaxes = static_cast<std::uint8_t>(below(8));
        endpoint.port = number<std::uint16_t>();
        endpoint.endpoint = text();
        endpoint.address = text();
        endpoint.annotation = text();
        endpoint.tower = text();
        return endpoint;
    }

    core::Level level() { return core::Level(below(5)); }

    core::Phrase phrase()
    {
        static constexpr const char *texts[] = {"TCP port %1 is open.", "%1 lists %2 interfaces.",
                                                "Nothing."};
        core::Phrase phrase{texts[below(3)], {}};
        for (auto i = below(3); i > 0; --i)
            phrase.arguments.push_back(text());
        return phrase;
    }

    core::Finding finding()
    {
        static constexpr std::string_view rules[] = {"R1", "R7", "R99"};
        core::Finding finding;
        finding.rule = rules[below(3)];
        if (chance())
            finding.level = level();
        finding.confidence = core::Confidence(below(3));
        for (auto i = 1 + below(3); i > 0; --i)
            finding.evidence.push_back(phrase());
        for (auto i = below(3); i > 0; --i)
            finding.interfaces.push_back(uuid());
        if (chance()) {
            core::Exception exception{qint64(below(100)), "R7", "10.0.0.0/24", {}, "Sato", text(), {}, {}};
            if (chance())
                exception.interfaceUuid = uuid();
            exception.expires = core::Date(std::chrono::days(below(30'000)));
            exception.created = core::Timestamp(std::chrono::milliseconds(below(1'000'000)));
            finding.accepted.push_back(std::make_shared<core::Exception>(exception));
        }
        return finding;
    }

    std::mt19937 m_engine;
};

/// Every field, one a line.
inline QString dump(const core::HostResult &host)
{
    QStringList lines;
    const auto line = [&lines](const char *name, const auto &...values) {
        QString text = QString::fromLatin1(name) + QLatin1Char(':');
        ((text += QLatin1Char(' ') + values), ...);
        lines.append(text);
    };
    const auto hex = [](std::string_view bytes) {
        return QString::fromLatin1(QByteArray(bytes.data(), qsizetype(bytes.size())).toHex());
    };
    const auto number = [](auto value) { return QString::number(qint64(value)); };
    const auto maybe = [](const auto &value, auto show) {
        return value ? show(*value) : QStringLiteral("none");
    };
    const auto interfaceText = [](const core::InterfaceId &id) {
        return QString::fromStdString(id.uuid.toString() + ' ' + id.versionString());
    };
    const auto uuidText = [](const core::Uuid &uuid) { return QString::fromStdString(uuid.toString()); };
    const auto phrase = [&](const char *name, const core::Phrase &said) {
        QString arguments;
        for (const auto &argument : said.arguments)
            arguments += hex(argument) + QLatin1Char(',');
        line(name, QString::fromUtf8(said.text), arguments);
    };
    const auto &seen = host.observation;
    line("address", QString::fromStdString(seen.address.toString()), number(seen.port));
    line("outcome", number(seen.outcome), number(seen.cause), number(seen.status));
    line("started", number(seen.started.time_since_epoch().count()),
         maybe(seen.rtt, [&](auto rtt) { return number(rtt.count()); }), number(seen.attempts));
    line("lookup", maybe(seen.anonymousLookup, number), number(seen.entriesRead), number(seen.truncated));
    for (const auto &endpoint : seen.endpoints)
        line("endpoint", interfaceText(endpoint.interfaceId), uuidText(endpoint.object),
             number(endpoint.protseq), number(endpoint.reach), number(endpoint.syntaxes),
             number(endpoint.port), hex(endpoint.endpoint), hex(endpoint.address), hex(endpoint.annotation),
             hex(endpoint.tower));
    line("reach", number(seen.reachTried));
    for (const auto &port : seen.ports) {
        QString unlisted;
        for (const auto &id : port.unlisted)
            unlisted += interfaceText(id) + QLatin1Char(',');
        line("port", number(port.port), number(port.state), maybe(port.listsInterfaces, number), unlisted);
    }
    const auto &names = seen.names;
    line("names", hex(names.target), hex(names.dns), hex(names.netbios), hex(names.domain),
         hex(names.dnsDomain), hex(names.forest), number(seen.ntlmTarget));
    line("os", maybe(seen.os, [&](auto os) { return number(os.major << 24 | os.minor << 16 | os.build); }),
         maybe(seen.clockSkew, [&](auto skew) { return number(skew.count()); }),
         maybe(seen.comVersion, [&](auto version) { return number(version.major << 16 | version.minor); }));
    for (const auto &address : seen.addresses)
        line("at", hex(address));
    for (const auto provider : seen.securityProviders)
        line("provider", number(provider));
    for (const auto &pdu : seen.evidence)
        line("pdu", number(pdu.sent), hex(pdu.bytes));
    const auto &rating = host.rating;
    line("level", maybe(rating.level, number), number(rating.confidence));
    for (const auto &finding : rating.findings) {
        line("finding", hex(finding.rule), maybe(finding.level, number), number(finding.confidence));
        for (const auto &said : finding.evidence)
            phrase("evidence", said);
        for (const auto &uuid : finding.interfaces)
            line("about", uuidText(uuid));
        for (const auto &exception : finding.accepted)
            line("accepted", number(exception->id), hex(exception->rule), hex(exception->hosts),
                 maybe(exception->interfaceUuid, uuidText), hex(exception->owner), hex(exception->reason),
                 number(exception->expires.time_since_epoch().count()),
                 number(exception->created.time_since_epoch().count()));
    }
    for (const auto &issue : rating.potential) {
        line("potential", hex(issue.id));
        phrase("why", issue.why);
    }
    for (const auto role : rating.roles)
        line("role", hex(role));
    return lines.join(QLatin1Char('\n'));
}

} // namespace port135::support
