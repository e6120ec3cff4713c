// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/identity_stage.h"

#include "probe/association.h"
#include "wire/ntlm.h"
#include "wire/oxid.h"
#include "wire/syntax.h"

#include <algorithm>

namespace port135::probe {
namespace {

constexpr std::uint32_t securityContext = 1;
constexpr std::size_t mostAddresses = 256;
constexpr std::size_t mostProviders = 64;

void take(const wire::NtlmChallenge &challenge, core::Observation &observation)
{
    auto &names = observation.names;
    names.netbios = challenge.netbiosComputer;
    names.domain = challenge.netbiosDomain;
    names.dns = challenge.dnsComputer;
    names.dnsDomain = challenge.dnsDomain;
    names.forest = challenge.dnsForest;
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
    observation.comVersion = core::ComVersion{alive.majorVersion, alive.minorVersion};
    for (const auto &binding : alive.bindings) {
        auto &addresses = observation.addresses;
        const bool known = std::find(addresses.begin(), addresses.end(), binding.address) != addresses.end();
        if (!known && !binding.address.empty() && addresses.size() < mostAddresses)
            addresses.push_back(binding.address);
    }
    for (const auto &binding : alive.securityBindings) {
        auto &providers = observation.securityProviders;
        const bool known =
            std::find(providers.begin(), providers.end(), binding.authenticationService) != providers.end();
        if (!known && providers.size() < mostProviders)
            providers.push_back(binding.authenticationService);
    }
}

asio::awaitable<void> readChallenge(Environment &environment, core::Observation &observation,
                                    HostBudget &budget)
{
    Connection connection(environment, budget, &observation.evidence);
    const auto connected = co_await connection.connect(observation.address, observation.port,
                                                       environment.options.connectTimeout);
    if (!connected)
        co_return;
    Association association(connection);
    auto bind = wire::bindTo(wire::endpointMapper);
    bind.auth = wire::Auth{wire::AuthType::Ntlm, wire::AuthLevel::Connect, securityContext,
                           wire::writeNtlmNegotiate(wire::NtlmNegotiate{})};
    const auto ack = co_await association.bind(std::move(bind));
    if (!ack || !ack->auth)
        co_return; // NTLM is off there, or it speaks another provider: unknown, not an error
    const auto challenge = wire::readNtlmChallenge(ack->auth->token);
    if (challenge)
        take(*challenge, observation);
}

asio::awaitable<void> readAddresses(Environment &environment, core::Observation &observation,
                                    HostBudget &budget)
{
    Connection connection(environment, budget, &observation.evidence);
    const auto connected = co_await connection.connect(observation.address, observation.port,
                                                       environment.options.connectTimeout);
    if (!connected)
        co_return;
    Association association(connection);
    const auto ack = co_await association.bind(wire::bindTo(wire::objectExporter));
    if (!ack || ack->results.front().result != wire::ContextResult::Accepted)
        co_return;
    const auto answer = co_await association.call(0, wire::oxid::ServerAlive2Opnum, {});
    if (answer.trouble)
        co_return;
    const auto alive = wire::readServerAliveResponse(answer.stub, answer.byteOrder);
    if (alive && alive->status == 0)
        take(*alive, observation);
}

} // namespace

asio::awaitable<void> askIdentity(Environment &environment, core::Observation &observation,
                                  HostBudget &budget)
{
    co_await readChallenge(environment, observation, budget);
    co_await readAddresses(environment, observation, budget);
}

} // namespace port135::probe
