// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that several rules prove themselves with. Arguments are raw: they are escaped when shown.
#pragma once

#include "core/finding.h"
#include "rating/facts.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace port135::rating {

constexpr std::uint32_t bits(knowledge::Trait trait)
{
    return std::uint32_t(trait);
}

using Phrases = std::vector<core::Phrase>;

/// A sentence whose arguments are taken over: a list of initialisers would copy every one of them.
template <typename... Texts>
core::Phrase phrase(const char *text, Texts &&...arguments)
{
    core::Phrase made{text, {}};
    made.arguments.reserve(sizeof...(arguments));
    (made.arguments.emplace_back(std::forward<Texts>(arguments)), ...);
    return made;
}

/// One sentence for every listed endpoint with one of `traits` and exactly this reach (Pipe or better), six
/// at most.
void addEndpoints(Phrases &evidence, const HostFacts &facts, std::uint32_t traits, Reach reach);

/// The same of single interfaces.
void addEndpoints(Phrases &evidence, const HostFacts &facts, std::span<const core::Uuid> interfaces,
                  Reach reach);

/// The sentence about open ports without the interfaces behind them, which are its last argument; else null.
const char *withoutInterfaces(const char *text);

/// The same sentence about several interfaces, where it is one of those of addEndpoints(); else null.
const char *aboutSeveral(const char *text);

/// Whether one of these interfaces is listed on an open port.
bool isOpen(const HostFacts &facts, std::span<const core::Uuid> interfaces);

/// The interface of an endpoint, where it is not there yet.
void addInterface(std::vector<core::Uuid> &interfaces, const RemoteEndpoint &remote);

/// The interfaces of the listed endpoints with one of `traits` and exactly this reach, each once.
void addInterfaces(std::vector<core::Uuid> &interfaces, const HostFacts &facts, std::uint32_t traits,
                   Reach reach);

/// A finding about the open endpoints with one of `traits`, and their interfaces.
core::Finding openFinding(const HostFacts &facts, core::Level level, std::uint32_t traits);
/// The same of single interfaces.
core::Finding openFinding(const HostFacts &facts, core::Level level, std::span<const core::Uuid> interfaces);

/// How much of the map was read, and that it was cut off.
void addMap(Phrases &evidence, const HostFacts &facts);

/// The listed ports by what a connection gave, and the interfaces behind the open ones.
void addPorts(Phrases &evidence, const HostFacts &facts);

/// The version in the NTLM challenge, the products that report it, and by what some were left out.
void addSystem(Phrases &evidence, const HostFacts &facts);

/// Until when each of the products gets updates, what a host usually is first; a sentence for those that
/// share their days.
void addSupport(Phrases &evidence, const HostFacts &facts);

/// That the DCOM service told something without a logon, where it did.
void addDcomAnswer(Phrases &evidence, const HostFacts &facts);

/// Names, domain and addresses that the host told a stranger.
void addIdentity(Phrases &evidence, const HostFacts &facts);

} // namespace port135::rating
