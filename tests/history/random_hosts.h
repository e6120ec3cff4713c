// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts with every field filled by chance.
#pragma once

#include "core/host_result.h"

#include <random>

namespace port135::test {

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
        seen.outcome =
            Outcome(1 + below(std::size_t(Outcome::Error))); // an address is kept when it was examined
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
            PortReach reach{number<std::uint16_t>(), PortState(below(5)), PortSeen(below(5))};
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
        seen.incomplete = {chance(), chance(), chance(), chance()};
        seen.source = text();
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
        endpoint.reach = core::PortState(below(5));
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
            core::Acceptance exception{qint64(below(100)), "R7", "10.0.0.0/24", {}, "Sato", text(), {}, {}};
            if (chance())
                exception.interfaceUuid = uuid();
            exception.expires = core::Date(std::chrono::days(below(30'000)));
            exception.created = core::Timestamp(std::chrono::milliseconds(below(1'000'000)));
            finding.accepted.push_back(std::make_shared<core::Acceptance>(exception));
        }
        return finding;
    }

    std::mt19937 m_engine;
};

} // namespace port135::test
