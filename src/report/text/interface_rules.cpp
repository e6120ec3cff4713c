// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text/interface_rules.h"

#include "rating/rate.h"

#include <map>
#include <set>

namespace port135::report {
namespace {

using namespace core::literals;
using core::PortState;

/// In no catalogue: made for this.
constexpr core::InterfaceId nobodyKnows{"135f0000-0000-4000-8000-000000000135"_uuid, 1, 0};
/// Rules that need two services together: directory replication [MS-DRSR 1.9], printing [MS-PAR 1.9].
constexpr core::InterfaceId directory{"e3514235-4b06-11d1-ab04-00c04fc2dcd2"_uuid, 4, 0};
constexpr core::InterfaceId printing{"76f03f96-cdfd-44fc-a22c-64950a001209"_uuid, 1, 0};

core::Endpoint onTcp(const core::InterfaceId &id, std::uint16_t port, PortState state)
{
    core::Endpoint endpoint;
    endpoint.interfaceId = id;
    endpoint.protseq = core::ProtocolSequence::NcacnIpTcp;
    endpoint.port = port;
    endpoint.endpoint = std::to_string(port);
    endpoint.reach = state;
    endpoint.annotation = "Spooler"; // one UUID is two services: this says which, and nothing to others
    return endpoint;
}

core::Endpoint onPipe(const core::InterfaceId &id)
{
    core::Endpoint endpoint;
    endpoint.interfaceId = id;
    endpoint.protseq = core::ProtocolSequence::NcacnNp;
    endpoint.endpoint = "\\pipe\\spoolss";
    return endpoint;
}

using Answers = std::map<std::string_view, std::optional<core::Level>>;

Answers answersTo(std::vector<core::Endpoint> endpoints, const knowledge::Catalogue &catalogue)
{
    core::Observation observation;
    observation.outcome = core::Outcome::Listed;
    observation.reachTried = true;
    for (const auto &endpoint : endpoints) {
        if (endpoint.port != 0)
            observation.ports.push_back({endpoint.port, endpoint.reach});
    }
    observation.endpoints = std::move(endpoints);
    const auto rating = rating::rate(observation, {catalogue, core::Vantage::OtherSegment});
    Answers answers;
    for (const auto &finding : rating.findings)
        answers[finding.rule] = finding.level;
    return answers;
}

} // namespace

std::vector<const rating::Rule *> rulesAbout(const core::InterfaceId &id,
                                             const knowledge::Catalogue &catalogue)
{
    const std::vector<core::Endpoint> surroundings[] = {
        {},
        {onTcp(directory, 49152, PortState::Open)},
        {onTcp(printing, 49153, PortState::Open)},
    };
    std::set<std::string_view> touched;
    const auto compare = [&](const core::Endpoint &with, const core::Endpoint &without) {
        for (auto endpoints : surroundings) {
            endpoints.push_back(with);
            const auto one = answersTo(endpoints, catalogue);
            endpoints.back() = without;
            const auto other = answersTo(std::move(endpoints), catalogue);
            for (const auto &rule : rating::rules()) {
                const auto a = one.find(rule.id);
                const auto b = other.find(rule.id);
                if ((a == one.end()) != (b == other.end()) || (a != one.end() && a->second != b->second))
                    touched.insert(rule.id);
            }
        }
    };
    for (const auto state : {PortState::Open, PortState::Closed, PortState::NotTried})
        compare(onTcp(id, 49154, state), onTcp(nobodyKnows, 49154, state));
    compare(onPipe(id), onPipe(nobodyKnows));

    std::vector<const rating::Rule *> rules;
    for (const auto &rule : rating::rules()) {
        if (touched.contains(rule.id))
            rules.push_back(&rule);
    }
    return rules;
}

} // namespace port135::report
