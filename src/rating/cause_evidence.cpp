// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/cause_evidence.h"

#include <QtGlobal>

#include <cstdio>
#include <string>

namespace port135::rating {
namespace {

struct CauseSentence
{
    core::Cause cause;
    const char *text; ///< %1: the status as a hexadecimal number, %2: as a decimal one
};

using core::Cause;

constexpr CauseSentence causeSentences[] = {
    {Cause::ConnectTimeout, QT_TRANSLATE_NOOP("Rules", "The connection was not answered in time.")},
    {Cause::HostUnreachable,
     QT_TRANSLATE_NOOP("Rules", "A router reported that the host cannot be reached.")},
    {Cause::NetworkUnreachable, QT_TRANSLATE_NOOP("Rules", "There is no route to the network of this host.")},
    {Cause::NoAnswer,
     QT_TRANSLATE_NOOP("Rules", "The connection stood, but no further answer came in time.")},
    {Cause::ClosedByPeer, QT_TRANSLATE_NOOP("Rules", "The other side closed the connection.")},
    {Cause::ResetByPeer, QT_TRANSLATE_NOOP("Rules", "The other side broke off the connection.")},
    {Cause::NotDceRpc, QT_TRANSLATE_NOOP("Rules", "The answer is no RPC message.")},
    {Cause::Tls, QT_TRANSLATE_NOOP("Rules", "The answer is a TLS record.")},
    {Cause::Http, QT_TRANSLATE_NOOP("Rules", "The answer is an HTTP message.")},
    {Cause::ProtocolViolation,
     QT_TRANSLATE_NOOP("Rules", "The answer breaks the rules of the RPC protocol.")},
    {Cause::BindRejected, QT_TRANSLATE_NOOP("Rules", "The server rejected the RPC connection (reason %2).")},
    {Cause::InterfaceRejected,
     QT_TRANSLATE_NOOP("Rules", "The server does not offer the interface to us (result %1).")},
    {Cause::Fault, QT_TRANSLATE_NOOP("Rules", "The server answered with the fault %1.")},
    {Cause::StatusCode, QT_TRANSLATE_NOOP("Rules", "The server answered with the error status %1.")},
    {Cause::TooManyEntries, QT_TRANSLATE_NOOP("Rules", "The list was longer than the limit for entries.")},
    {Cause::TooManyBytes, QT_TRANSLATE_NOOP("Rules", "The answers were larger than the limit for bytes.")},
    {Cause::TooManyCalls, QT_TRANSLATE_NOOP("Rules", "The list did not end within the limit for calls.")},
    {Cause::TimeLimit, QT_TRANSLATE_NOOP("Rules", "The time for one host was used up.")},
    {Cause::OutOfDescriptors,
     QT_TRANSLATE_NOOP("Rules", "The scanning computer had no more connections to give.")},
    {Cause::OutOfPorts, QT_TRANSLATE_NOOP("Rules", "The scanning computer had no local port left.")},
    {Cause::NoPermission,
     QT_TRANSLATE_NOOP("Rules", "The scanning computer's firewall or policy refused the connection.")},
    {Cause::SystemError, QT_TRANSLATE_NOOP("Rules", "The scanning computer reported system error %2.")},
    {Cause::Stopped, QT_TRANSLATE_NOOP("Rules", "The scan was stopped.")},
    {Cause::NoLocalRoute, QT_TRANSLATE_NOOP("Rules", "The scanning computer has no route to this host.")},
    {Cause::RouteProhibited,
     QT_TRANSLATE_NOOP("Rules", "A route of the scanning computer prohibits the way to this host.")},
    {Cause::RouteBlackhole,
     QT_TRANSLATE_NOOP("Rules",
                       "A blackhole route of the scanning computer swallows what is sent to this host.")},
};

std::string hexadecimal(std::uint32_t value)
{
    char text[16];
    std::snprintf(text, sizeof text, "0x%08x", unsigned(value));
    return text;
}

} // namespace

void addCause(Phrases &evidence, const core::Observation &observation)
{
    for (const CauseSentence &sentence : causeSentences) {
        if (sentence.cause == observation.cause)
            evidence.push_back(
                {sentence.text, {hexadecimal(observation.status), std::to_string(observation.status)}});
    }
}

} // namespace port135::rating
