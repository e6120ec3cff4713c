// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/resolve.h"

#include "usage/known_interfaces.h"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <tuple>

namespace port135::usage {
namespace {

/// The first port that a client may choose; below it services stand that never move.
constexpr std::uint16_t firstOwnPort = 1024;

void addCandidate(std::vector<InterfaceName> &candidates, const InterfaceName &name)
{
    if (name.isNil())
        return;
    // The mapper names versions, an activation does not: the same UUID once.
    for (auto &known : candidates) {
        if (known.id.uuid == name.id.uuid && known.name == name.name) {
            known = std::max(known, name);
            return;
        }
    }
    candidates.push_back(name);
}

/// What is known of the interface of connections whose bind was not seen.
void identify(Use &use, const Ledger &ledger)
{
    const auto &told = ledger.toldOf({use.client, use.server, use.port, use.over});
    for (const auto &entry : told) {
        addCandidate(use.candidates, entry.interfaceName);
        if (use.classId.isNil())
            use.classId = entry.classId;
    }
    if (!told.empty()) {
        const bool mapped =
            std::any_of(told.begin(), told.end(), [](const Told &t) { return t.how == Known::Mapped; });
        use.known = mapped ? Known::Mapped : Known::Activated;
    } else {
        for (const auto &name : ledger.served(use.server, use.port))
            addCandidate(use.candidates, name);
        use.known = use.candidates.size() == 1 ? Known::Inferred : Known::Unknown;
    }
    if (use.candidates.size() == 1) {
        use.interfaceName = use.candidates.front();
        use.candidates.clear();
    }
    std::sort(use.candidates.begin(), use.candidates.end());
}

Blocked blockedTcp(const Note &note, const Ledger &ledger)
{
    const auto &place = note.place;
    if (place.port == mapperPort)
        return {Effect::Breaks, Effect::Breaks, EffectReason::IsPort135};
    if (place.port == 0) // a log that does not say it
        return {Effect::CannotTell, Effect::CannotTell, EffectReason::OtherPort};
    // Servers of before 2008 give out ports from 1025 on: what one told is dynamic, whatever its number.
    const bool dynamic = place.port >= firstDynamicPort || ledger.toldToAnybody(place.server, place.port);
    const auto &told = ledger.toldOf(place);
    if (!told.empty()) {
        Time first = told.front().time;
        for (const auto &entry : told)
            first = std::min(first, entry.time);
        if (note.lastOpened >= first) {
            const bool mapped =
                std::any_of(told.begin(), told.end(), [](const Told &t) { return t.how == Known::Mapped; });
            return {Effect::Breaks, Effect::Breaks,
                    mapped ? EffectReason::MappedBefore : EffectReason::ActivatedBefore};
        }
        return {Effect::UntilReconnect, Effect::Breaks, EffectReason::OpenedEarlier};
    }
    if (note.askedBefore)
        return {Effect::Breaks, Effect::Breaks, EffectReason::AskedBefore};
    if (place.port < firstOwnPort)
        return {Effect::KeepsWorking, Effect::KeepsWorking, EffectReason::FixedPort};
    if (!dynamic)
        return {Effect::CannotTell, Effect::CannotTell, EffectReason::OtherPort};
    if (note.lastOpened == 0)
        return {Effect::UntilReconnect, Effect::Breaks, EffectReason::OpenedEarlier};
    return {Effect::CannotTell, Effect::Breaks, EffectReason::DynamicPort};
}

Blocked blocked(const Note &note, const Ledger &ledger)
{
    const auto &place = note.place;
    switch (place.over) {
    case Over::Tcp:
        return blockedTcp(note, ledger);
    case Over::Pipe:
        return {Effect::KeepsWorking, Effect::KeepsWorking, EffectReason::OverPipe};
    case Over::Http:
        return {Effect::KeepsWorking, Effect::KeepsWorking, EffectReason::OverHttp};
    case Over::Udp:
        break;
    }
    if (place.port == mapperPort)
        return {Effect::Breaks, Effect::Breaks, EffectReason::IsPort135};
    if (!ledger.toldOf(place).empty())
        return {Effect::Breaks, Effect::Breaks, EffectReason::MappedBefore};
    return {Effect::CannotTell, place.port >= firstDynamicPort ? Effect::Breaks : Effect::CannotTell,
            EffectReason::Datagrams};
}

bool calls(const Use &use, std::initializer_list<std::uint16_t> numbers)
{
    return std::any_of(use.operations.begin(), use.operations.end(), [&](const Operation &operation) {
        return operation.name.empty()
            && std::find(numbers.begin(), numbers.end(), operation.number) != numbers.end();
    });
}

/// What attackers do as well as administrators: worth a look when a workstation does it to a workstation.
Looks looks(const Use &use, const Note &note, const std::set<core::Address> &controllers)
{
    if (note.wholeMapRead)
        return Looks::MapRead;
    if (!use.interfaceName)
        return Looks::Ordinary;
    const auto &uuid = use.interfaceName->id.uuid;
    // Creating and starting services, changing what they run: W, A and WOW64 forms [MS-SCMR 3.1.4].
    if (uuid == serviceControl && calls(use, {11, 12, 19, 23, 24, 31, 44, 45, 60}))
        return Looks::RemoteService;
    if ((uuid == taskScheduler && calls(use, {1, 12})) || (uuid == atService && calls(use, {0})))
        return Looks::RemoteTask;
    if (uuid == wbemServices && calls(use, {24, 25})) // ExecMethod [MS-WMI 3.1.4.3.22]
        return Looks::RemoteExecution;
    if (uuid == dispatch && calls(use, {6})) // Invoke [MS-OAUT 3.1.4.4]: Office, shell windows, MMC
        return Looks::RemoteExecution;
    if (uuid == replication && calls(use, {3}) && !controllers.contains(use.client)) // DRSGetNCChanges
        return Looks::Replication;
    return Looks::Ordinary;
}

std::set<core::Address> controllersOf(const Ledger &ledger)
{
    std::set<core::Address> controllers;
    for (const auto &note : ledger.notes()) {
        if (ledger.isController(note.place.client))
            controllers.insert(note.place.client);
        const bool directory = note.interfaceName
            && (note.interfaceName->id.uuid == replication || note.interfaceName->id.uuid == netlogon);
        if (directory)
            controllers.insert(note.place.server);
    }
    return controllers;
}

} // namespace

std::vector<Use> resolve(const Ledger &ledger)
{
    std::vector<Use> uses;
    const auto controllers = controllersOf(ledger);
    for (const auto &note : ledger.notes()) {
        if (note.place.port == 0 && note.place.client == core::Address())
            continue; // counted by Ledger::leftOut
        Use use;
        use.client = note.place.client;
        use.server = note.place.server;
        use.over = note.place.over;
        use.port = note.place.port;
        if (note.interfaceName) {
            use.interfaceName = note.interfaceName;
            use.known = Known::Seen;
        } else {
            if (use.over == Over::Tcp && use.port != mapperPort)
                identify(use, ledger);
            if (note.quiet && !note.askedBefore && use.known == Known::Unknown && use.candidates.empty())
                continue;
        }
        use.connections = note.connections;
        use.calls = note.calls;
        use.operations = note.operations;
        use.unanswered = note.unanswered;
        use.faults = note.faults;
        use.refused = note.refused;
        use.first = toTimestamp(note.first);
        use.last = toTimestamp(note.last);
        use.programs = note.programs;
        use.sources = note.sources;
        std::sort(use.programs.begin(), use.programs.end());
        std::sort(use.sources.begin(), use.sources.end());
        use.sources.erase(std::unique(use.sources.begin(), use.sources.end()), use.sources.end());
        use.blocked = blocked(note, ledger);
        use.directionAssumed = note.directionAssumed;
        use.looks = looks(use, note, controllers);
        uses.push_back(std::move(use));
    }
    std::sort(uses.begin(), uses.end(), [](const Use &a, const Use &b) {
        return std::tie(a.client, a.server, a.port, a.over, a.interfaceName, a.known)
            < std::tie(b.client, b.server, b.port, b.over, b.interfaceName, b.known);
    });
    return uses;
}

} // namespace port135::usage
