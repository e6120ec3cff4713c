// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence for every outcome and its cause: what the bytes showed, and what that may mean.
#include "report/text/words.h"

#include "report/text/status_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace port135::report {
namespace {

using core::Cause;
using core::Outcome;

struct Sentence
{
    Outcome outcome;
    Cause cause;
    const char *source;
};

// %1 the port, %2 a code with its name, %3 lines of the endpoint map that were read.
constexpr Sentence sentences[] = {
    {Outcome::NotExamined, Cause::None, QT_TRANSLATE_NOOP("Words", "This host was not examined.")},
    {Outcome::NotExamined, Cause::Stopped,
     QT_TRANSLATE_NOOP("Words", "This host was not examined, because the scan was stopped before its turn.")},
    {Outcome::NotExamined, Cause::NameNotFound,
     QT_TRANSLATE_NOOP("Words",
                       "This name was not examined, because there is no such name: see whether it is "
                       "written rightly, or what became of the host.")},
    {Outcome::NotExamined, Cause::NameNotAnswered,
     QT_TRANSLATE_NOOP("Words",
                       "This name was not examined, because nobody could say its address: see whether this "
                       "computer reaches its DNS servers.")},

    {Outcome::Silent, Cause::None,
     QT_TRANSLATE_NOOP(
         "Words", "Nothing answered on port %1: the host may be off, or a firewall may drop the packets.")},
    {Outcome::Silent, Cause::ConnectTimeout,
     QT_TRANSLATE_NOOP(
         "Words",
         "Nothing answered on port %1 within the time limit: the host may be off, or a firewall may drop "
         "the packets.")},

    {Outcome::Unreachable, Cause::None,
     QT_TRANSLATE_NOOP("Words", "Port %1 of this host could not be reached over the network.")},
    {Outcome::Unreachable, Cause::HostUnreachable,
     QT_TRANSLATE_NOOP(
         "Words",
         "The network reported that this host cannot be reached: it may be off, or a router or firewall "
         "may bar the way.")},
    {Outcome::Unreachable, Cause::NetworkUnreachable,
     QT_TRANSLATE_NOOP("Words",
                       "This computer or a router on the way has no route to the network of this host.")},

    {Outcome::Unreachable, Cause::NoLocalRoute,
     QT_TRANSLATE_NOOP("Words",
                       "This host was not examined, because this computer has no route to it: see its "
                       "routing table and its network connections.")},

    {Outcome::Closed, Cause::None, QT_TRANSLATE_NOOP("Words", "Port %1 of this host is closed.")},
    {Outcome::Closed, Cause::ConnectionRefused,
     QT_TRANSLATE_NOOP(
         "Words",
         "The connection to port %1 was refused: nothing listens there, or a firewall answers with a "
         "refusal.")},

    {Outcome::NotRpc, Cause::None,
     QT_TRANSLATE_NOOP("Words", "Port %1 is open, but what is there does not speak RPC to us.")},
    {Outcome::NotRpc, Cause::NoAnswer,
     QT_TRANSLATE_NOOP(
         "Words", "Port %1 accepts connections, but nothing answered the RPC bind within the time limit.")},
    {Outcome::NotRpc, Cause::ClosedByPeer,
     QT_TRANSLATE_NOOP("Words",
                       "Port %1 accepts connections, but closes them without answering the RPC bind.")},
    {Outcome::NotRpc, Cause::ResetByPeer,
     QT_TRANSLATE_NOOP("Words",
                       "Port %1 accepts connections, but resets them instead of answering the RPC bind.")},
    {Outcome::NotRpc, Cause::NotDceRpc,
     QT_TRANSLATE_NOOP(
         "Words",
         "Port %1 is open, but its answer to the RPC bind was not RPC: another service seems to use this "
         "port.")},
    {Outcome::NotRpc, Cause::Tls,
     QT_TRANSLATE_NOOP(
         "Words",
         "Port %1 is open, but answered the RPC bind with TLS: an encrypted service seems to use this "
         "port.")},
    {Outcome::NotRpc, Cause::Http,
     QT_TRANSLATE_NOOP(
         "Words",
         "Port %1 is open, but answered the RPC bind with HTTP: a web server or a proxy seems to use this "
         "port.")},
    {Outcome::NotRpc, Cause::ProtocolViolation,
     QT_TRANSLATE_NOOP(
         "Words", "Port %1 is open, but its answer looked like RPC and broke the rules of that protocol.")},
    {Outcome::NotRpc, Cause::TooManyBytes,
     QT_TRANSLATE_NOOP("Words",
                       "Port %1 is open, but sent more data than the limit allows and no valid RPC answer.")},
    {Outcome::NotRpc, Cause::TimeLimit,
     QT_TRANSLATE_NOOP(
         "Words",
         "Port %1 accepts connections, but the time for this host was used up before a whole RPC answer "
         "arrived.")},
    {Outcome::NotRpc, Cause::Stopped,
     QT_TRANSLATE_NOOP(
         "Words",
         "Port %1 accepts connections, but the scan was stopped before an answer to the RPC bind "
         "arrived.")},

    {Outcome::RpcNoMapper, Cause::None,
     QT_TRANSLATE_NOOP("Words", "Port %1 speaks RPC, but does not offer the endpoint mapper.")},
    {Outcome::RpcNoMapper, Cause::BindRejected,
     QT_TRANSLATE_NOOP("Words", "Port %1 speaks RPC, but rejected the bind to the endpoint mapper: %2.")},
    {Outcome::RpcNoMapper, Cause::InterfaceRejected,
     QT_TRANSLATE_NOOP("Words", "Port %1 speaks RPC, but declined the endpoint mapper interface: %2.")},
    {Outcome::RpcNoMapper, Cause::Fault,
     QT_TRANSLATE_NOOP("Words",
                       "Port %1 speaks RPC, but answered with a fault instead of the endpoint mapper: %2.")},

    {Outcome::Denied, Cause::None,
     QT_TRANSLATE_NOOP("Words",
                       "The endpoint mapper on port %1 is there, but does not list its services to us.")},
    {Outcome::Denied, Cause::Fault,
     QT_TRANSLATE_NOOP(
         "Words", "The endpoint mapper on port %1 is there, but refused the lookup without a logon: %2.")},
    {Outcome::Denied, Cause::StatusCode,
     QT_TRANSLATE_NOOP("Words", "The endpoint mapper on port %1 answered the lookup with a refusal: %2.")},
    {Outcome::Denied, Cause::BindRejected,
     QT_TRANSLATE_NOOP("Words", "Port %1 is open and speaks RPC, but rejected a bind without a logon: %2.")},
    {Outcome::Denied, Cause::InterfaceRejected,
     QT_TRANSLATE_NOOP("Words", "Port %1 is open and speaks RPC, but refused us the endpoint mapper: %2.")},
    {Outcome::Denied, Cause::ClosedByPeer,
     QT_TRANSLATE_NOOP(
         "Words",
         "The endpoint mapper on port %1 accepted the bind, but the connection was closed at the lookup: "
         "a policy or firewall may forbid it.")},
    {Outcome::Denied, Cause::ResetByPeer,
     QT_TRANSLATE_NOOP(
         "Words",
         "The endpoint mapper on port %1 accepted the bind, but the connection was reset at the lookup: a "
         "policy or firewall may forbid it.")},
    {Outcome::Denied, Cause::NoAnswer,
     QT_TRANSLATE_NOOP(
         "Words",
         "The endpoint mapper on port %1 accepted the bind, but the lookup got no answer within the time "
         "limit: a policy or firewall may forbid it.")},

    {Outcome::Unsupported, Cause::None,
     QT_TRANSLATE_NOOP("Words", "The endpoint mapper on port %1 has no way to list its services.")},
    {Outcome::Unsupported, Cause::Fault,
     QT_TRANSLATE_NOOP("Words", "The endpoint mapper on port %1 does not implement the lookup: fault %2.")},
    {Outcome::Unsupported, Cause::StatusCode,
     QT_TRANSLATE_NOOP("Words", "The endpoint mapper on port %1 does not implement the lookup: status %2.")},

    {Outcome::Unsupported, Cause::InterfaceRejected,
     QT_TRANSLATE_NOOP("Words",
                       "There is an endpoint mapper on port %1, but it speaks neither of the data "
                       "representations (NDR, NDR64) that this program reads: %2.")},

    {Outcome::Empty, Cause::None,
     QT_TRANSLATE_NOOP("Words",
                       "The endpoint mapper on port %1 answered the lookup, but lists no services.")},
    {Outcome::Empty, Cause::StatusCode,
     QT_TRANSLATE_NOOP(
         "Words", "The endpoint mapper on port %1 answered the lookup, but has no services to list: %2.")},

    {Outcome::Partial, Cause::None,
     QT_TRANSLATE_NOOP("Words", "The list of services is incomplete (lines read: %3).")},
    {Outcome::Partial, Cause::NoAnswer,
     QT_TRANSLATE_NOOP(
         "Words",
         "The list of services is incomplete (lines read: %3), because the host stopped answering.")},
    {Outcome::Partial, Cause::ClosedByPeer,
     QT_TRANSLATE_NOOP(
         "Words",
         "The list of services is incomplete (lines read: %3), because the host closed the connection.")},
    {Outcome::Partial, Cause::ResetByPeer,
     QT_TRANSLATE_NOOP(
         "Words", "The list of services is incomplete (lines read: %3), because the connection was reset.")},
    {Outcome::Partial, Cause::NotDceRpc,
     QT_TRANSLATE_NOOP(
         "Words",
         "The list of services is incomplete (lines read: %3), because an answer was not RPC any more.")},
    {Outcome::Partial, Cause::ProtocolViolation,
     QT_TRANSLATE_NOOP("Words",
                       "The list of services is incomplete (lines read: %3), because an answer broke the "
                       "rules of the protocol.")},
    {Outcome::Partial, Cause::Fault,
     QT_TRANSLATE_NOOP("Words",
                       "The list of services is incomplete (lines read: %3), because the host ended the "
                       "lookup with a fault: %2.")},
    {Outcome::Partial, Cause::StatusCode,
     QT_TRANSLATE_NOOP(
         "Words",
         "The list of services is incomplete (lines read: %3), because the lookup returned an error: %2.")},
    {Outcome::Partial, Cause::TooManyEntries,
     QT_TRANSLATE_NOOP(
         "Words",
         "The list of services is incomplete (lines read: %3), because it is longer than the limit.")},
    {Outcome::Partial, Cause::TooManyBytes,
     QT_TRANSLATE_NOOP("Words",
                       "The list of services is incomplete (lines read: %3), because the host sent more data "
                       "than the limit.")},
    {Outcome::Partial, Cause::TooManyCalls,
     QT_TRANSLATE_NOOP("Words",
                       "The list of services is incomplete (lines read: %3), because the host never said "
                       "that it had ended.")},
    {Outcome::Partial, Cause::TimeLimit,
     QT_TRANSLATE_NOOP(
         "Words",
         "The list of services is incomplete (lines read: %3), because the time for this host was used up.")},
    {Outcome::Partial, Cause::Stopped,
     QT_TRANSLATE_NOOP("Words",
                       "The list of services is incomplete (lines read: %3): the scan was stopped while this "
                       "host was examined. When the scan is resumed, it is examined again.")},

    {Outcome::Listed, Cause::None,
     QT_TRANSLATE_NOOP(
         "Words", "The endpoint mapper on port %1 listed its services without a logon (lines read: %3).")},

    {Outcome::Error, Cause::None,
     QT_TRANSLATE_NOOP("Words", "This host could not be examined because of a problem on this computer.")},
    {Outcome::Error, Cause::OutOfDescriptors,
     QT_TRANSLATE_NOOP(
         "Words",
         "This host could not be examined, because this computer ran out of sockets: examine fewer hosts "
         "at once.")},
    {Outcome::Error, Cause::OutOfPorts,
     QT_TRANSLATE_NOOP(
         "Words",
         "This host could not be examined, because this computer had no free local port left: examine "
         "fewer hosts at once, or wait a few minutes.")},
    {Outcome::Error, Cause::NoPermission,
     QT_TRANSLATE_NOOP(
         "Words",
         "This host could not be examined, because a firewall or policy of this computer forbids the "
         "connection to port %1.")},
    {Outcome::Error, Cause::NoLocalRoute,
     QT_TRANSLATE_NOOP("Words",
                       "This host could not be examined, because this computer has no route to it: see its "
                       "routing table and its network connections.")},
    {Outcome::Error, Cause::RouteProhibited,
     QT_TRANSLATE_NOOP("Words",
                       "This host could not be examined, because a route of this computer prohibits the way "
                       "to it: see its routing table.")},
    {Outcome::Error, Cause::RouteBlackhole,
     QT_TRANSLATE_NOOP("Words",
                       "This host could not be examined, because a blackhole route of this computer swallows "
                       "what is sent to it: see its routing table.")},
    {Outcome::Error, Cause::SystemError,
     QT_TRANSLATE_NOOP(
         "Words",
         "This host could not be examined, because the system of this computer reported an error: %2.")},
    {Outcome::Error, Cause::Stopped,
     QT_TRANSLATE_NOOP("Words",
                       "The examination of this host was not finished, because the scan was stopped.")},
};

struct CauseSentence
{
    Cause cause;
    const char *source;
};

// For a pair that is not in the table above: the outcome's own sentence, then this one.
constexpr CauseSentence causeSentences[] = {
    {Cause::ConnectTimeout,
     QT_TRANSLATE_NOOP("Words", "A connection was not accepted within the time limit.")},
    {Cause::ConnectionRefused, QT_TRANSLATE_NOOP("Words", "A connection was refused.")},
    {Cause::HostUnreachable,
     QT_TRANSLATE_NOOP("Words", "The network reported that the host cannot be reached.")},
    {Cause::NetworkUnreachable, QT_TRANSLATE_NOOP("Words", "There was no route to the network of the host.")},
    {Cause::NoAnswer, QT_TRANSLATE_NOOP("Words", "An answer did not arrive within the time limit.")},
    {Cause::ClosedByPeer, QT_TRANSLATE_NOOP("Words", "The host closed the connection.")},
    {Cause::ResetByPeer, QT_TRANSLATE_NOOP("Words", "The connection was reset.")},
    {Cause::NotDceRpc, QT_TRANSLATE_NOOP("Words", "An answer was not RPC.")},
    {Cause::Tls, QT_TRANSLATE_NOOP("Words", "An answer was TLS instead of RPC.")},
    {Cause::Http, QT_TRANSLATE_NOOP("Words", "An answer was HTTP instead of RPC.")},
    {Cause::ProtocolViolation, QT_TRANSLATE_NOOP("Words", "An answer broke the rules of the RPC protocol.")},
    {Cause::BindRejected, QT_TRANSLATE_NOOP("Words", "The RPC bind was rejected: %2.")},
    {Cause::InterfaceRejected, QT_TRANSLATE_NOOP("Words", "The RPC interface was declined: %2.")},
    {Cause::Fault, QT_TRANSLATE_NOOP("Words", "The call ended with a fault: %2.")},
    {Cause::StatusCode, QT_TRANSLATE_NOOP("Words", "The call returned a status code: %2.")},
    {Cause::TooManyEntries, QT_TRANSLATE_NOOP("Words", "The list was longer than the limit.")},
    {Cause::TooManyBytes, QT_TRANSLATE_NOOP("Words", "The host sent more data than the limit allows.")},
    {Cause::TooManyCalls, QT_TRANSLATE_NOOP("Words", "The host never said that its list had ended.")},
    {Cause::TimeLimit, QT_TRANSLATE_NOOP("Words", "The time for this host was used up.")},
    {Cause::OutOfDescriptors, QT_TRANSLATE_NOOP("Words", "This computer ran out of sockets.")},
    {Cause::OutOfPorts, QT_TRANSLATE_NOOP("Words", "This computer had no free local port left.")},
    {Cause::NoPermission,
     QT_TRANSLATE_NOOP("Words", "A firewall or policy of this computer forbids the connection.")},
    {Cause::SystemError, QT_TRANSLATE_NOOP("Words", "The system of this computer reported an error: %2.")},
    {Cause::Stopped,
     QT_TRANSLATE_NOOP("Words",
                       "The scan was stopped while this host was examined, so that not everything was asked. "
                       "When the scan is resumed, it is examined again.")},
    {Cause::NameNotFound, QT_TRANSLATE_NOOP("Words", "There is no such name.")},
    {Cause::NameNotAnswered, QT_TRANSLATE_NOOP("Words", "Nobody could say the address of the name.")},
    {Cause::NoLocalRoute, QT_TRANSLATE_NOOP("Words", "This computer has no route to the host.")},
    {Cause::RouteProhibited, QT_TRANSLATE_NOOP("Words", "A route of this computer prohibits the way.")},
    {Cause::RouteBlackhole,
     QT_TRANSLATE_NOOP("Words", "A blackhole route of this computer swallows what is sent that way.")},
};

const char *sentence(Outcome outcome, Cause cause)
{
    const auto *row = std::ranges::find_if(
        sentences, [=](const Sentence &s) { return s.outcome == outcome && s.cause == cause; });
    return row == std::end(sentences) ? nullptr : row->source;
}

/// Replaces %1 ... %9 in one pass: what is put in is never searched again, and a sentence need not use all of
/// them.
QString withArguments(const QString &text, std::initializer_list<QString> arguments)
{
    QString result;
    result.reserve(text.size() + 64);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        const auto index = static_cast<std::size_t>(next.unicode() - u'1');
        if (text[i] == u'%' && next >= u'1' && next <= u'9' && index < arguments.size()) {
            result += arguments.begin()[index];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace

QString explain(const core::Observation &observation)
{
    const auto text = [&observation](const char *source) {
        return withArguments(QCoreApplication::translate("Words", source),
                             {QString::number(observation.port),
                              statusText(observation.cause, observation.status),
                              QString::number(observation.entriesRead)});
    };
    if (const char *source = sentence(observation.outcome, observation.cause))
        return text(source);

    const char *outcome = sentence(observation.outcome, Cause::None);
    if (!outcome)
        return QCoreApplication::translate("Words", "This version of the program does not know this result.");
    const auto *cause = std::ranges::find(causeSentences, observation.cause, &CauseSentence::cause);
    if (cause == std::end(causeSentences))
        return text(outcome);
    //: Two whole sentences, one after the other.
    return withArguments(QCoreApplication::translate("Words", "%1 %2"), {text(outcome), text(cause->source)});
}

} // namespace port135::report
