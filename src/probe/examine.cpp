// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/examine.h"

#include "probe/identity_stage.h"
#include "probe/map_stage.h"
#include "probe/reach_stage.h"

#include <algorithm>

namespace port135::probe {
namespace {

bool speaksRpc(core::Outcome outcome)
{
    return core::hasMapper(outcome) || outcome == core::Outcome::RpcNoMapper;
}

/// What a host whose map is huge or slow may not take from the question who it is: two short conversations.
struct IdentityShare
{
    std::chrono::milliseconds time{0};
    std::uint32_t bytes = 0;
    std::uint32_t evidence = 0;

    explicit IdentityShare(const core::ScanOptions &options)
    {
        if (!options.stages.identity)
            return;
        const auto &limits = options.limits;
        time = std::min(limits.time / 4, 2 * (options.connectTimeout + 2 * options.answerTimeout));
        bytes = std::min(limits.bytes / 4, 64u << 10);
        evidence = std::min(limits.evidence / 4, 8u << 10);
    }
};
constexpr std::size_t identityMemory = 24u << 10;

HostBudget budgetOf(Environment &environment, const IdentityShare &share)
{
    const auto &limits = environment.options.limits;
    return {environment.clock.now() + limits.time - share.time, limits.bytes - share.bytes,
            limits.evidence - share.evidence, MemoryShare(environment.memory)};
}

void giveBack(const IdentityShare &share, HostBudget &budget)
{
    budget.deadline += share.time;
    budget.bytes += share.bytes;
    budget.evidence += share.evidence;
    if (share.time.count() > 0)
        budget.memory.promise(identityMemory);
}

// Not in the coroutine, whose frame would keep room for one more of them: there are thousands of frames.
void begin(core::Observation &observation, const core::ScanOptions &options, const core::Address &address,
           unsigned attempt)
{
    observation = {};
    observation.address = address;
    observation.port = options.port;
    observation.started = core::now();
    observation.attempts = attempt;
}

} // namespace

asio::awaitable<void> examine(Environment &environment, core::Address address, unsigned attempt,
                              core::Observation &observation, bool *crowdedOut)
{
    begin(observation, environment.options, address, attempt);
    const auto &stages = environment.options.stages;
    const IdentityShare share(environment.options);
    HostBudget budget = budgetOf(environment, share);
    // Each stage only adds to what is known: a dead or hostile one leaves the earlier facts standing.
    co_await readMap(environment, observation, budget);
    giveBack(share, budget);
    if (stages.identity && speaksRpc(observation.outcome))
        co_await askIdentity(environment, observation, budget);
    const bool anyPort = std::any_of(observation.endpoints.begin(), observation.endpoints.end(),
                                     [](const auto &endpoint) { return core::isTcpBased(endpoint.protseq); });
    if (stages.reach && anyPort)
        co_await tryPorts(environment, observation, budget);
    if (observation.cause == core::Cause::TimeLimit)
        observation.incomplete.time = true;
    if (crowdedOut)
        *crowdedOut = budget.memory.isCrowdedOut();
}

asio::awaitable<void> tryLearnedPorts(Environment &environment, core::Observation &observation)
{
    const auto &ports = core::portsOf(environment.learned, observation.address);
    if (ports.empty() || !environment.options.stages.reach || observation.reachTried || environment.stopping
        || observation.outcome == core::Outcome::Error)
        co_return;
    // Behind a firewall that drops, each of them takes the full time, twice.
    const auto &limits = environment.options.limits;
    const auto patience =
        environment.options.connectTimeout + environment.roundTrips.patience(observation.address, 2);
    HostBudget budget{environment.clock.now() + limits.time + patience * ports.size(), limits.bytes,
                      limits.evidence, MemoryShare(environment.memory)};
    co_await tryPorts(environment, observation, budget);
}

bool lacksLearnedPorts(const Environment &environment, const core::Observation &observation)
{
    if (!environment.options.stages.reach || observation.outcome == core::Outcome::Error)
        return false;
    const auto &learned = core::portsOf(environment.learned, observation.address);
    return std::any_of(learned.begin(), learned.end(), [&](std::uint16_t port) {
        return port != observation.port // the mapper's own is never among the tried
            && std::none_of(observation.ports.begin(), observation.ports.end(),
                            [port](const core::PortReach &reach) {
                                return reach.port == port && reach.state != core::PortState::NotTried;
                            });
    });
}

} // namespace port135::probe
