// SPDX-License-Identifier: GPL-3.0-or-later
// Who uses which interface where: one line of what traffic and logs say.
#pragma once

#include "core/address.h"
#include "core/clock.h"
#include "core/endpoint.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace port135::usage {

enum class Over : std::uint8_t {
    Tcp,
    Pipe, ///< a named pipe, through SMB
    Udp,
    Http, ///< RPC over HTTP, either version
};

/// How it is known which interface it was, the surest first.
enum class Known : std::uint8_t {
    Seen, ///< the connection itself said it
    Mapped, ///< the endpoint mapper of the server told the client this port for it
    Activated, ///< a DCOM activation at the server told the client this port for it
    Inferred, ///< others use this port of the server for this one interface alone
    Unknown,
};

/// What becomes of a use when something is blocked on its way.
enum class Effect : std::uint8_t {
    Breaks,
    KeepsWorking,
    UntilReconnect,
    CannotTell,
};

/// Why.
enum class EffectReason : std::uint8_t {
    IsPort135, ///< the conversation is with port 135 itself
    MappedBefore, ///< the client had asked the endpoint mapper before it connected
    ActivatedBefore, ///< the same, by a DCOM activation
    AskedBefore, ///< the client spoke with port 135 just before; what about could not be read
    OpenedEarlier, ///< connected before it asked, or before the recording began
    OverPipe, ///< SMB carries it: port 445 or 139
    FixedPort, ///< a port that never changes, and that the client did not ask for
    DynamicPort, ///< a dynamic port, but no conversation with 135 was seen
    OtherPort, ///< neither dynamic nor well known, and no conversation with 135 was seen
    OverHttp, ///< a web server carries it
    Datagrams, ///< UDP: who told the port was not seen
};

/// What the use looks like when nobody expects it.
enum class Looks : std::uint8_t {
    Ordinary,
    RemoteService, ///< services made or started from afar
    RemoteTask,
    RemoteExecution, ///< WMI or an activated program
    MapRead, ///< the whole endpoint map was read
    Replication, ///< directory replication asked for by something that is no controller
};

std::string_view name(Over over);
std::string_view name(Known known);
std::string_view name(Effect effect);
std::string_view name(EffectReason reason);
std::string_view name(Looks looks);
std::optional<Known> parseKnown(std::string_view name);
std::optional<Over> parseOver(std::string_view name);
std::optional<Effect> parseEffect(std::string_view name);

struct Operation
{
    std::uint16_t number = 0;
    std::uint64_t calls = 0;
    std::string name; ///< as a log names it, where it does not say the number; else empty

    friend bool operator==(const Operation &, const Operation &) = default;
};

struct Blocked
{
    Effect port135 = Effect::CannotTell;
    Effect port135AndDynamic = Effect::CannotTell;
    EffectReason reason = EffectReason::OtherPort;

    friend bool operator==(const Blocked &, const Blocked &) = default;
};

/// An interface as it is known: by UUID, or by a name alone where a log says no more.
struct InterfaceName
{
    core::InterfaceId id;
    std::string name; ///< only where `id` is nil

    bool isNil() const { return id.uuid.isNil() && name.empty(); }
    friend bool operator==(const InterfaceName &, const InterfaceName &) = default;
    friend auto operator<=>(const InterfaceName &, const InterfaceName &) = default;
};

struct Use
{
    core::Address client;
    core::Address server;
    Over over = Over::Tcp;
    std::uint16_t port = 0; ///< of the server
    std::optional<InterfaceName> interfaceName; ///< empty where there is not exactly one candidate
    Known known = Known::Unknown;
    std::vector<InterfaceName> candidates; ///< where there are several
    core::Uuid classId; ///< that an activation asked for; nil for none
    std::uint64_t connections = 0;
    std::uint64_t calls = 0;
    std::vector<Operation> operations; ///< by number
    std::uint64_t unanswered = 0;
    std::uint64_t faults = 0;
    std::uint64_t refused = 0; ///< connections and binds that the server, or something before it, refused
    core::Timestamp first{};
    core::Timestamp last{};
    std::vector<std::string> programs; ///< file names, of either end
    std::vector<std::uint32_t> sources; ///< indexes of Traffic::sources
    Blocked blocked;
    Looks looks = Looks::Ordinary;
    bool directionAssumed = false; ///< which end serves was not seen

    friend bool operator==(const Use &, const Use &) = default;
};

/// From which port on servers of today get their ports by default [RFC 6335].
inline constexpr std::uint16_t firstDynamicPort = 49'152;

} // namespace port135::usage
