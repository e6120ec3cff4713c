// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/sight.h"

#include <algorithm>

namespace port135::comparison {
namespace {

using core::Cause;
using core::Outcome;

/// Reasons of a bind_nak that pass by themselves [C706 12.6.3.1].
constexpr std::uint32_t temporaryCongestion = 1;
constexpr std::uint32_t localLimitExceeded = 2;
/// The same as the reason of a rejected context: p_provider_reason_t.
constexpr std::uint32_t contextLimitExceeded = 3;

Sight withoutMapper(const core::Observation &seen)
{
    if (seen.cause == Cause::BindRejected)
        return seen.status == temporaryCongestion || seen.status == localLimitExceeded ? Sight::Unclear
                                                                                       : Sight::NoMapper;
    if (seen.cause == Cause::InterfaceRejected)
        return (seen.status & 0xffff) == contextLimitExceeded ? Sight::Unclear : Sight::NoMapper;
    return Sight::Unclear; // it began to speak RPC and broke off
}

} // namespace

Sight sightOf(const core::Observation &seen)
{
    switch (seen.outcome) {
    case Outcome::NotExamined:
        return Sight::None;
    case Outcome::Error:
        return Sight::Failed;
    case Outcome::Silent:
    case Outcome::Unreachable:
        return Sight::Silent;
    case Outcome::Closed:
        return Sight::Closed;
    case Outcome::NotRpc:
        return seen.cause == Cause::NotDceRpc || seen.cause == Cause::Tls || seen.cause == Cause::Http
            ? Sight::Other
            : Sight::Unclear;
    case Outcome::RpcNoMapper:
        return withoutMapper(seen);
    case Outcome::Denied:
    case Outcome::Unsupported:
        return Sight::Refused;
    case Outcome::Partial:
        return Sight::Part;
    case Outcome::Empty:
    case Outcome::Listed:
        return seen.truncated ? Sight::Part : Sight::Whole;
    }
    return Sight::None;
}

Reason whyUnseen(Sight sight)
{
    switch (sight) {
    case Sight::None:
        return Reason::NotInScan;
    case Sight::Failed:
        return Reason::LocalError;
    case Sight::Silent:
        return Reason::NoAnswer;
    case Sight::Unclear:
        return Reason::NotRpcAnswer;
    default:
        return Reason::None;
    }
}

Reason whyUnseen(core::Outcome outcome)
{
    core::Observation only;
    only.outcome = outcome;
    const auto sight = sightOf(only);
    return sight == Sight::Unclear ? Reason::None : whyUnseen(sight);
}

Reason whyListUnseen(Sight sight)
{
    if (sight == Sight::Refused)
        return Reason::ListRefused;
    if (sight == Sight::Part)
        return Reason::ListCutOff;
    return whyUnseen(sight);
}

bool triedAllPorts(const core::Observation &seen)
{
    return std::none_of(seen.endpoints.begin(), seen.endpoints.end(), [&](const core::Endpoint &endpoint) {
        return core::isTcpBased(endpoint.protseq) && endpoint.port != 0 && endpoint.port != seen.port
            && endpoint.reach == core::PortState::NotTried;
    });
}

std::array<std::string_view, 5> comparedNames(const core::Observation &seen)
{
    const auto &names = seen.names;
    if (names.netbios.empty())
        return {};
    return {names.dns, names.netbios, names.domain, names.dnsDomain, names.forest};
}

Reason whyScansDiffer(const core::ScanRecord &a, const core::ScanRecord &b)
{
    if (a.practice != b.practice)
        return Reason::PracticeNetwork;
    // The practice network takes a free port each time.
    if (a.options.port != b.options.port && !a.practice)
        return Reason::OtherPort;
    if (a.options.vantage != b.options.vantage)
        return Reason::OtherVantage;
    return Reason::None;
}

} // namespace port135::comparison
