// SPDX-License-Identifier: GPL-3.0-or-later
// Two scans compared by identity: what is new, gone, changed or the same, and where that cannot be said.
// Pure functions over immutable results; no translated text: words for all of this are in
// report/comparison_text.h.
//
// Hosts: by identityName() where both sides know a name of one kind; a name that several hosts of one side
// have counts for none of them. Else by address. Endpoints: by EndpointKey. Findings: by rule.
//
// What is said only when it was seen. New: seen after, and before looked there and it was not. Gone: the
// mirror of it. A side that did not see (no answer, list refused or cut off, ports not tried, another
// vantage, not among its targets ...) makes what only the other one has NotComparable, with the reason. One
// exception, because it errs on the safe side: a host that did not answer before and shows an open port now
// is New with its findings; a host that answered before and is silent now is never Gone.
#pragma once

#include "comparison/endpoint_key.h"
#include "comparison/host_entry.h"
#include "core/host_result.h"
#include "core/scan_record.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace port135::comparison {

enum class Change : std::uint8_t {
    New,
    Gone,
    Changed,
    Same,
    NotComparable,
};

/// Why something is NotComparable or cannot be verified.
enum class Reason : std::uint8_t {
    None,
    NotInScan, ///< the address was not examined in the other scan, or not a target of it
    NoAnswer, ///< silent or unreachable: off, or behind a firewall
    LocalError, ///< the scanner's own fault
    NotRpcAnswer, ///< the port took the connection, but what came (or did not come) tells nothing certain
    PortClosed, ///< 135 is closed, or serves something else: the service's own port was not tried
    ListRefused, ///< the mapper does not give its list
    ListCutOff, ///< the list is not whole
    PortsNotTried, ///< stage 2 was not made, or not for every port
    IdentityUnknown, ///< stage 3 was not made, or gave no answer
    OtherVantage, ///< seen from somewhere else
    OtherPort, ///< the two scans asked different ports
    PracticeNetwork, ///< one of the scans is of the practice network
    AddressReused, ///< the address belongs to another host now
    NoRpcAnyMore, ///< the ports that it rested on take connections, but nothing behind them speaks RPC
    PortsShut, ///< only with a fixed finding: still listed, but its ports do not open from here any more
    NameOnlyClaimed, ///< followed to another address by the name that it says of itself, which proves nothing
                     ///< about the old address: what is missing there is not gone
};

/// "new", "gone", "changed", "same", "not_comparable"
std::string_view name(Change change);
std::optional<Change> parseChange(std::string_view name);
/// "no_answer", "list_refused" ...; "none"
std::string_view name(Reason reason);

/// One of the scans.
struct Side
{
    core::ScanRecord record;
    /// One entry an address; silent and closed hosts too. An address without an entry was not examined.
    std::vector<HostEntry> hosts;
    /// For entries without a host: its details by address; may give null (then: NotComparable). Called only
    /// for hosts that are not the same or have moved, in the thread of compare().
    std::function<core::HostResultPtr(const core::Address &)> fetch;
};

Side sideOf(core::ScanRecord record, std::span<const core::HostResultPtr> hosts);

/// Of one side or both.
struct EndpointChange
{
    Change change = Change::Same; ///< never Same
    Reason reason = Reason::None; ///< for NotComparable
    EndpointKey key;
    /// Where it is listed now or was before: index into Observation::endpoints of that side (the best reached
    /// of several alike); -1 where that side has none.
    int before = -1;
    int after = -1;
    bool reachChanged = false; ///< tried on both sides, with another result
    bool versionChanged = false; ///< another minor version
};

struct FindingChange
{
    Change change = Change::Same; ///< Same too: every finding of a host with changes is listed
    Reason reason = Reason::None;
    std::string_view rule; ///< static storage
    int before = -1; ///< index into Rating::findings of that side; -1: not there
    int after = -1;
    std::optional<core::Level> levelBefore;
    std::optional<core::Level> levelAfter;
    bool acceptedBefore = false; ///< covered by exceptions
    bool acceptedAfter = false;
    bool interfacesChanged = false; ///< about other interfaces than before
};

/// Single facts about a host. What they were is in HostChange::before and after.
enum class ComparedFact : std::uint8_t {
    Outcome,
    Level,
    System, ///< version of the operating system
    Names, ///< DNS, NetBIOS, domain, forest
    Roles,
    Truncated,
    Unlisted, ///< interfaces behind open ports that the map does not list
    SecurityProviders,
};

/// "outcome", "level", "system" ...
std::string_view name(ComparedFact fact);

struct FactChange
{
    ComparedFact fact = ComparedFact::Outcome;
    Change change = Change::Changed; ///< Changed or NotComparable
    Reason reason = Reason::None;
};

struct HostChange
{
    Change change = Change::Same;
    Reason reason = Reason::None; ///< for NotComparable
    std::string name; ///< identityName() of the newer side that has one; escape before showing
    std::optional<core::Address> addressBefore; ///< empty: the host is not in that scan
    std::optional<core::Address> addressAfter;
    bool moved = false; ///< followed by its name to another address
    bool onlyClaimed = false; ///< and nothing but its own word says that it is the same: see isOnlyClaimed()
    core::Outcome outcomeBefore = core::Outcome::NotExamined;
    core::Outcome outcomeAfter = core::Outcome::NotExamined;
    std::optional<core::Level> levelBefore;
    std::optional<core::Level> levelAfter;

    // Details: only of hosts that are not Same.
    core::HostResultPtr before; ///< null where that side has none
    core::HostResultPtr after;
    std::vector<EndpointChange> endpoints; ///< without those that are the same; none for New and Gone hosts
    std::vector<FindingChange> findings; ///< worst first
    std::vector<FactChange> facts;
    std::uint32_t endpointsSame = 0;

    /// The same, if it is the same: at the address where it was, nothing was compared.
    bool isSameByClaim() const { return change == Change::Same && onlyClaimed; }
    /// For marks and pictures.
    Change gravest() const { return isSameByClaim() ? Change::NotComparable : change; }
    /// Where it is now, else where it was.
    const core::Address &address() const { return addressAfter ? *addressAfter : *addressBefore; }
};

/// By Change.
struct ChangeCounts
{
    std::array<std::uint64_t, std::size_t(Change::NotComparable) + 1> byChange{};

    std::uint64_t &operator[](Change change) { return byChange[std::size_t(change)]; }
    std::uint64_t operator[](Change change) const { return byChange[std::size_t(change)]; }
};

struct Comparison
{
    core::ScanRecord before;
    core::ScanRecord after;
    /// By address. Without the hosts that showed no open port on either side: only counted.
    std::vector<HostChange> hosts;
    std::uint64_t quiet = 0; ///< hosts left out: no open port on either side
    ChangeCounts hostCounts;
    ChangeCounts endpointCounts; ///< New, Gone, Changed and NotComparable of hosts on both sides; Same of all
    ChangeCounts findingCounts;
    bool vantageDiffers = false; ///< what depends on it is not compared
    bool stagesDiffer = false;
    bool portDiffers = false; ///< nothing is compared
    bool practiceDiffers = false; ///< nothing is compared
    bool rulesDiffer =
        false; ///< another version of the rules or the catalogue: levels may differ by that alone

    std::uint64_t sameByClaim() const; ///< hosts; counted as Same
    /// Any host New, Gone or Changed.
    bool differs() const;
    /// More is exposed than before: a New host or finding that is rated above Info and not accepted, or a
    /// level that rose.
    bool hasNewExposure() const;
};

/// A finding that is New and exposes more than the host did before: above Info, not accepted, and not the
/// lower finding about the map that is left when a higher one went (see mapRung()).
bool isNewExposure(const HostChange &host, const FindingChange &finding);

/// See rating::Rule; 0 also for a rule that this version does not know.
int mapRung(std::string_view rule);

/// Takes time in proportion to both sides; 65,536 hosts in well under two seconds.
Comparison compare(const Side &before, const Side &after);

} // namespace port135::comparison
