// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/identity_stage.h"

#include "probe/association.h"
#include "wire/limits.h"
#include "wire/ntlm.h"
#include "wire/oxid.h"
#include "wire/syntax.h"

#include <set>
#include <string_view>

namespace port135::probe {
namespace {

constexpr std::uint32_t securityContext = 1;
constexpr std::size_t mostAddresses = 256;
constexpr std::size_t mostProviders = 64;

/// What it says of itself; nothing where it says nothing.
void takeName(std::string &name, const std::string &said, core::Incomplete &incomplete)
{
    if (!said.empty())
        name = wire::upToName(said, incomplete.textCut);
}

void take(const wire::NtlmChallenge &challenge, core::Observation &observation)
{
    auto &names = observation.names;
    auto &incomplete = observation.incomplete;
    takeName(names.netbios, challenge.netbiosComputer, incomplete);
    takeName(names.domain, challenge.netbiosDomain, incomplete);
    takeName(names.dns, challenge.dnsComputer, incomplete);
    takeName(names.dnsDomain, challenge.dnsDomain, incomplete);
    takeName(names.forest, challenge.dnsForest, incomplete);
    if (challenge.flags & wire::NtlmTargetIsDomain)
        observation.ntlmTarget = core::NtlmTarget::Domain;
    else if (challenge.flags & wire::NtlmTargetIsServer)
        observation.ntlmTarget = core::NtlmTarget::Server;
    observation.os = challenge.version;
    if (challenge.fileTime) {
        if (const auto theirs = wire::toTimestamp(*challenge.fileTime))
            observation.clockSkew = *theirs - core::now();
    }
}

void take(const wire::ServerAliveResponse &alive, core::Observation &observation)
{
    auto &cut = observation.incomplete.textCut;
    observation.comVersion = core::ComVersion{alive.majorVersion, alive.minorVersion};
    std::set<std::string_view> addresses;
    for (const auto &binding : alive.bindings) {
        const auto address = wire::upToName(binding.address, cut);
        if (address.empty() || !addresses.insert(address).second)
            continue;
        if (addresses.size() > mostAddresses) {
            cut = true;
            break;
        }
        observation.addresses.emplace_back(address);
    }
    std::set<std::uint16_t> providers;
    for (const auto &binding : alive.securityBindings) {
        if (!providers.insert(binding.authenticationService).second)
            continue;
        if (providers.size() > mostProviders) {
            cut = true;
            break;
        }
        observation.securityProviders.push_back(binding.authenticationService);
    }
}

/// Whether the time of the host ended in this conversation.
void noteTime(const Trouble &trouble, core::Observation &observation)
{
    observation.incomplete.time |= trouble.cause == core::Cause::TimeLimit;
}

asio::awaitable<void> readChallenge(Environment &environment, core::Observation &observation,
                                    HostBudget &budget)
{
    Connection connection(environment, budget, observation);
    const auto connected = co_await connection.connect(observation.address, observation.port,
                                                       environment.options.connectTimeout);
    if (!connected) {
        noteTime(connected.error(), observation);
        co_return;
    }
    Association association(connection);
    auto bind = wire::bindTo(wire::endpointMapper);
    bind.auth = wire::Auth{wire::AuthType::Ntlm, wire::AuthLevel::Connect, securityContext,
                           wire::writeNtlmNegotiate(wire::NtlmNegotiate{})};
    const auto ack = co_await association.bind(std::move(bind));
    if (!ack)
        noteTime(ack.error(), observation);
    const auto &auth = association.token();
    if (!auth)
        co_return; // NTLM is off there, or it speaks another provider: unknown, not an error
    const auto challenge = wire::readNtlmChallenge(auth->token);
    if (challenge->flags == 0 && !challenge)
        co_return; // another provider's token
    observation.incomplete.damaged |= !ack || !challenge;
    take(*challenge, observation);
}

asio::awaitable<void> readAddresses(Environment &environment, core::Observation &observation,
                                    HostBudget &budget)
{
    Connection connection(environment, budget, observation);
    const auto connected = co_await connection.connect(observation.address, observation.port,
                                                       environment.options.connectTimeout);
    if (!connected) {
        noteTime(connected.error(), observation);
        co_return;
    }
    Association association(connection);
    const auto ack = co_await association.bind(wire::bindTo(wire::objectExporter));
    if (!ack) {
        noteTime(ack.error(), observation);
        co_return;
    }
    if (ack->results.front().result != wire::ContextResult::Accepted)
        co_return;
    const auto answer = co_await association.call(0, wire::oxid::ServerAlive2Opnum, {});
    if (answer.trouble)
        noteTime(*answer.trouble, observation);
    if (answer.trouble && answer.stub.empty())
        co_return;
    const auto alive = wire::readServerAliveResponse(answer.stub, answer.encoding);
    const bool isWhole = alive && !answer.trouble;
    // An error brings no bindings; where some came, they are told whatever else of the answer is damaged.
    const bool hasBindings = !alive->bindings.empty() || !alive->securityBindings.empty();
    if (isWhole ? alive->status == 0 || hasBindings : hasBindings)
        take(*alive, observation);
    observation.incomplete.damaged |= !isWhole;
}

} // namespace

asio::awaitable<void> askIdentity(Environment &environment, core::Observation &observation,
                                  HostBudget &budget)
{
    co_await readChallenge(environment, observation, budget);
    co_await readAddresses(environment, observation, budget);
}

} // namespace port135::probe
