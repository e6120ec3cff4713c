// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome.h"

#include "core/named.h"

namespace port135::core {
namespace {

constexpr Named<Outcome> outcomeNames[] = {
    {Outcome::NotExamined, "not_examined"},
    {Outcome::Silent, "silent"},
    {Outcome::Unreachable, "unreachable"},
    {Outcome::Closed, "closed"},
    {Outcome::NotRpc, "not_rpc"},
    {Outcome::RpcNoMapper, "rpc_no_mapper"},
    {Outcome::Denied, "denied"},
    {Outcome::Unsupported, "unsupported"},
    {Outcome::Empty, "empty"},
    {Outcome::Partial, "partial"},
    {Outcome::Listed, "listed"},
    {Outcome::Error, "error"},
};

constexpr Named<Cause> causeNames[] = {
    {Cause::None, "none"},
    {Cause::ConnectTimeout, "connect_timeout"},
    {Cause::ConnectionRefused, "connection_refused"},
    {Cause::HostUnreachable, "host_unreachable"},
    {Cause::NetworkUnreachable, "network_unreachable"},
    {Cause::NoAnswer, "no_answer"},
    {Cause::ClosedByPeer, "closed_by_peer"},
    {Cause::ResetByPeer, "reset_by_peer"},
    {Cause::NotDceRpc, "not_dcerpc"},
    {Cause::Tls, "tls"},
    {Cause::Http, "http"},
    {Cause::ProtocolViolation, "protocol_violation"},
    {Cause::BindRejected, "bind_rejected"},
    {Cause::InterfaceRejected, "interface_rejected"},
    {Cause::Fault, "fault"},
    {Cause::StatusCode, "status"},
    {Cause::TooManyEntries, "too_many_entries"},
    {Cause::TooManyBytes, "too_many_bytes"},
    {Cause::TooManyCalls, "too_many_calls"},
    {Cause::TimeLimit, "time_limit"},
    {Cause::OutOfDescriptors, "out_of_descriptors"},
    {Cause::OutOfPorts, "out_of_ports"},
    {Cause::NoPermission, "no_permission"},
    {Cause::SystemError, "system_error"},
    {Cause::Stopped, "stopped"},
    {Cause::NameNotFound, "name_not_found"},
    {Cause::NameNotAnswered, "name_not_answered"},
    {Cause::NoLocalRoute, "no_local_route"},
    {Cause::RouteProhibited, "route_prohibited"},
    {Cause::RouteBlackhole, "route_blackhole"},
};

} // namespace

std::string_view name(Outcome outcome)
{
    return nameOf(outcomeNames, outcome);
}

std::optional<Outcome> parseOutcome(std::string_view name)
{
    return valueOf(outcomeNames, name);
}

std::string_view name(Cause cause)
{
    return nameOf(causeNames, cause);
}

bool isOpen(Outcome outcome)
{
    return outcome >= Outcome::NotRpc && outcome <= Outcome::Listed;
}

bool hasMapper(Outcome outcome)
{
    return outcome >= Outcome::Denied && outcome <= Outcome::Listed;
}

bool isInteresting(Outcome outcome)
{
    return isOpen(outcome) || outcome == Outcome::Error;
}

} // namespace port135::core
