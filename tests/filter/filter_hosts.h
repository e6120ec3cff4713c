// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts and a vocabulary for tests of the filter language.
#pragma once

#include "filter/query.h"

#include <algorithm>
#include <string>
#include <vector>

namespace port135::test {

using namespace core::literals;

inline constexpr auto spooler = "12345678-1234-abcd-ef00-0123456789ab"_uuid;
inline constexpr auto samr = "12345778-1234-abcd-ef00-0123456789ac"_uuid;
inline constexpr auto unknown = "deadbeef-0000-4000-8000-000000000001"_uuid;

inline filter::Vocabulary vocabulary()
{
    filter::Vocabulary words;
    words.roles = {"domain_controller", "spooler", "dns_server"};
    words.supports = {"supported", "ended", "unknown"};
    words.rules = {"R3", "R4", "R7"};
    words.interfaceNames = {"samr", "spoolss", "svcctl"};
    words.interfaces = [](std::string_view word) {
        std::vector<core::Uuid> found;
        if (std::string_view("print spooler (spoolss)").find(word) != std::string_view::npos)
            found.push_back(spooler);
        if (std::string_view("security accounts (samr)").find(word) != std::string_view::npos)
            found.push_back(samr);
        return found;
    };
    words.rulesAbout = [](std::string_view reference) {
        std::vector<std::string_view> rules;
        if (std::string_view("cve-2021-34527").find(reference) != std::string_view::npos)
            rules.push_back("R4");
        return rules;
    };
    words.changes = true;
    return words;
}

class FakeHost : public filter::Host
{
public:
    core::HostResult facts;
    std::string texts; ///< folded
    std::string osText;
    std::string supportWord = "unknown";
    std::string noteText;
    std::vector<std::string> tagList;
    std::string changeWord;

    const core::HostResult &result() const override { return facts; }
    bool contains(std::string_view word) const override { return texts.find(word) != texts.npos; }
    std::string os() const override { return osText; }
    std::string_view support() const override { return supportWord; }
    std::string_view note() const override { return noteText; }
    std::span<const std::string> tags() const override { return tagList; }
    std::string_view change() const override { return changeWord; }

    void list(const core::Uuid &uuid, std::uint16_t port, core::PortState state)
    {
        core::Endpoint endpoint;
        endpoint.interfaceId.uuid = uuid;
        endpoint.protseq = core::ProtocolSequence::NcacnIpTcp;
        endpoint.port = port;
        endpoint.reach = state;
        facts.observation.endpoints.push_back(endpoint);
        if (state != core::PortState::NotTried)
            facts.observation.ports.push_back({port, state});
    }
};

/// A domain controller, a print server, an old host that refuses, a silent one, and one over IPv6.
inline std::vector<FakeHost> office()
{
    std::vector<FakeHost> all(5);
    auto &dc = all[0];
    dc.facts.observation.address = *core::Address::parse("10.0.0.1");
    dc.facts.observation.outcome = core::Outcome::Listed;
    dc.facts.observation.names = {"",       "DC1.office.example", "DC1",
                                  "OFFICE", "office.example",     "office.example"};
    dc.facts.observation.os = core::OsVersion{10, 0, 17763};
    dc.facts.rating.level = core::Level::High;
    dc.facts.rating.roles = {"domain_controller", "dns_server"};
    dc.facts.rating.findings = {{"R4", core::Level::High, core::Confidence::High, {{"x", {}}}}};
    dc.facts.rating.potential = {{"CVE-2020-1472", {}}};
    dc.list(samr, 49664, core::PortState::Open);
    dc.list(spooler, 49665, core::PortState::Closed);
    dc.texts = "10.0.0.1\ndc1.office.example\nlisted\nhigh";
    dc.osText = "windows server 2019 (10.0.17763)";
    dc.supportWord = "supported";
    dc.noteText = "do not touch before easter";
    dc.tagList = {"core", "tier 0"};
    dc.changeWord = "same";

    auto &print = all[1];
    print.facts.observation.address = *core::Address::parse("10.0.0.20");
    print.facts.observation.outcome = core::Outcome::Partial;
    print.facts.observation.names.netbios = "PRINT-1";
    print.facts.observation.os = core::OsVersion{6, 1, 7601};
    print.facts.rating.level = core::Level::Medium;
    print.facts.rating.roles = {"spooler"};
    const auto accepted = std::make_shared<core::Acceptance>();
    print.facts.rating.findings = {
        {"R3", core::Level::High, core::Confidence::High, {{"x", {}}}, {}, {accepted}},
        {"R7", core::Level::Medium, core::Confidence::High, {{"x", {}}}}};
    print.list(spooler, 1030, core::PortState::Open);
    print.list(unknown, 0, core::PortState::NotTried);
    print.texts = "10.0.0.20\nprint-1\npartial\nmedium\n\\pipe\\spoolss";
    print.osText = "windows server 2008 r2 (6.1.7601)";
    print.supportWord = "ended";
    print.changeWord = "new";

    auto &denied = all[2];
    denied.facts.observation.address = *core::Address::parse("10.0.1.3");
    denied.facts.observation.outcome = core::Outcome::Denied;
    denied.facts.rating.level = core::Level::Low;
    denied.texts = "10.0.1.3\ndenied\nlow";
    denied.changeWord = "changed";

    auto &silent = all[3];
    silent.facts.observation.address = *core::Address::parse("10.0.1.4");
    silent.facts.observation.outcome = core::Outcome::Silent;
    silent.texts = "10.0.1.4\nsilent";
    silent.changeWord = "gone";

    auto &six = all[4];
    six.facts.observation.address = *core::Address::parse("fd00::5");
    six.facts.observation.outcome = core::Outcome::Listed;
    six.facts.rating.level = core::Level::Info;
    six.texts = "fd00::5\nlisted\ninfo";
    return all;
}

} // namespace port135::test
