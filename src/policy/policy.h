// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator declares: zones of the network, places to look from, and which of them may reach
// which. Read from a *.policy file (policy_parser.h). Texts are UTF-8 as typed: escape before showing.
#pragma once

#include "core/address.h"
#include "core/clock.h"
#include "core/finding.h"
#include "core/uuid.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace port135::policy {

/// An address block: the bits of `address` behind `length` are 0. 0..32 or 0..128.
struct Prefix
{
    core::Address address;
    unsigned length = 0;

    bool contains(const core::Address &other) const;
    /// "10.0.0.0/24"; an address alone where the length is full.
    std::string toString() const;

    friend bool operator==(const Prefix &, const Prefix &) = default;
};

/// "10.0.0.0/24", "10.0.0.5", "2001:db8::/32"; bits of the host part are ignored, IPv4-mapped IPv6 is IPv4.
std::optional<Prefix> parsePrefix(std::string_view text);

/// Index into Policy::zones.
using ZoneIndex = std::size_t;
/// Of addresses that no zone contains.
inline constexpr ZoneIndex outsideZones = static_cast<ZoneIndex>(-1);

struct PolicyZone
{
    std::string name;
    std::string realm; ///< whose addresses; "" unless ranges overlap
    std::vector<Prefix> prefixes;
    std::size_t line = 0;
};

/// One host with several addresses: behind address translation, or with several interfaces.
struct PolicyHost
{
    std::string name;
    std::string realm;
    std::vector<core::Address> addresses; ///< its zone is that of the first
    std::size_t line = 0;
};

/// Where a scan with this place stands.
struct PolicyPlace
{
    std::string name;
    std::string realm;
    ZoneIndex zone = outsideZones;
    /// Of these zones its view proves that a service runs.
    std::vector<ZoneIndex> referenceZones;
    bool referenceForAll = false;
    std::vector<Prefix> addresses; ///< its own, for exceptions by source address
    std::size_t line = 0;
};

/// `any`, or some zones.
struct ZoneSet
{
    bool any = false;
    std::vector<ZoneIndex> zones; ///< ascending; outsideZones for `outside`

    bool contains(ZoneIndex zone) const;
    /// Whether every zone of `other` is in this.
    bool covers(const ZoneSet &other) const;

    friend bool operator==(const ZoneSet &, const ZoneSet &) = default;
};

struct PortSpan
{
    std::uint16_t first = 0;
    std::uint16_t last = 0;

    friend bool operator==(const PortSpan &, const PortSpan &) = default;
};

/// Which flows between two zones a rule is about.
struct FlowSelector
{
    enum class Kind : std::uint8_t {
        Any,
        Ports,
        Rpc,
    };

    Kind kind = Kind::Any;
    std::vector<PortSpan> ports;
    std::vector<std::string> names; ///< as typed
    std::vector<core::Uuid> interfaces; ///< what the names stand for; ascending

    bool covers(const FlowSelector &other) const;
};

enum class RuleAction : std::uint8_t {
    Require, ///< must be reachable
    Allow, ///< may be
    Deny, ///< must not be
    Unstated, ///< only as default: nothing is said
};

/// "require", "allow", "deny", "unstated"
std::string_view name(RuleAction action);

struct PolicyRule
{
    std::string name;
    RuleAction action = RuleAction::Deny;
    ZoneSet from;
    ZoneSet to;
    FlowSelector selector;
    core::Level severity = core::Level::Medium;
    std::string control; ///< "PCI DSS 11.4.5"; may be empty
    std::size_t line = 0;
};

/// One end of an exception.
struct ExceptionEnd
{
    bool any = false;
    std::vector<ZoneIndex> zones;
    std::vector<Prefix> prefixes;
    std::vector<std::string> names; ///< of places (source) or hosts (target)
};

/// A flow against a rule that was accepted: by whom, why, and until when.
struct PolicyException
{
    std::string rule; ///< "P4", "default"
    ExceptionEnd from;
    ExceptionEnd to;
    core::Date until{}; ///< the last day on which it holds
    std::string owner;
    std::string reason;
    std::size_t line = 0;
};

/// The name of the default among the rules.
inline constexpr std::string_view defaultRuleName = "default";

/// A network that was written with bits of a host, "10.0.0.5/24": read without them.
struct WidenedNetwork
{
    std::string typed;
    Prefix read;
    std::size_t line = 0;
};

struct Policy
{
    std::string title;
    std::vector<PolicyZone> zones;
    std::vector<PolicyHost> hosts;
    std::vector<PolicyPlace> places;
    std::vector<PolicyRule> rules; ///< in file order: the first that matches decides
    RuleAction defaultAction = RuleAction::Unstated;
    core::Level defaultSeverity = core::Level::Medium;
    std::size_t defaultLine = 0; ///< 0: not said
    std::vector<PolicyException> exceptions;
    std::vector<WidenedNetwork> widened; ///< of zones, places and exceptions; in no order

    const PolicyPlace *findPlace(std::string_view name) const;
    /// "outside" for outsideZones.
    std::string_view zoneName(ZoneIndex zone) const;
};

/// Whether some place can be its source: false where it names only addresses at which no place is said to
/// stand.
bool hasSource(const Policy &policy, const PolicyException &exception);

} // namespace port135::policy
