// SPDX-License-Identifier: GPL-3.0-or-later
// A re-check: the findings of an earlier scan, looked for again. The record of before and after.
#pragma once

#include "comparison/comparison.h"
#include "rating/rule.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace port135::comparison {

enum class Verdict : std::uint8_t {
    Fixed,
    StillThere,
    NotVerifiable,
    NoLongerVisible, ///< it spoke of the host itself, and what it rested on cannot be seen from here any more
    New, ///< not in the earlier record, but there now
};

/// "fixed", "still_there", "not_verifiable", "no_longer_visible", "new"
std::string_view name(Verdict verdict);
std::optional<Verdict> parseVerdict(std::string_view name);

using rating::Basis;

/// As the rule says; of a rule that this version does not know Content: the strictest.
Basis basisOf(std::string_view rule);

/// Whether a finding that `earlier` has and `later` has not may be called gone. None: yes; else why not.
///
/// Same vantage and port on both sides, else OtherVantage, OtherPort. Then, by what 135 is later:
///
///                        Mapper   List     System            Content              Dcom
/// not in the scan        ------------------------ NotInScan -------------------------
/// silent, unreachable    ------------------------ NoAnswer (3) ----------------------
/// error                  ------------------------ LocalError ------------------------
/// closed                 gone     gone     PortClosed (3)    PortClosed           gone
/// not RPC: TLS, HTTP,
///   other bytes          gone     gone     PortClosed (3)    PortClosed           gone
/// not RPC: no answer,
///   hung up; refused for
///   the moment           ------------------------ NotRpcAnswer ----------------------
/// RPC without mapper     gone     gone     PortClosed (3)    PortClosed           gone
/// denied, unsupported    gone     gone     gone if a version ListRefused          ListRefused
///                                          was seen, else
///                                          IdentityUnknown
/// partial                ListCutOff ListCutOff (as above)    ListCutOff           ListCutOff
/// listed, empty          gone     (1)      (as above)        (1)                  (1), (2)
///
/// (1) gone if stage 2 was made where it was before and every listed port was then tried, else PortsNotTried.
///     NoRpcAnyMore where a port that it rested on takes connections and speaks no RPC.
/// (2) and if stage 3 was made where it was before, else IdentityUnknown.
/// (3) what was seen of the host itself cannot be seen now: the verdict of a re-check is NoLongerVisible, and
///     so it is for an IdentityUnknown though stage 3 was made.
///
/// A host that was followed to another address by nothing but its own word (isOnlyClaimed()) fixes nothing: a
/// re-check then says NameOnlyClaimed.
///
/// A silent host is never fixed: it may be off. A closed port 135 ends what strangers get from the mapper,
/// but not what a service does on a port of its own.
Reason whyNotGone(const core::Finding &earlier, const core::ScanRecord &earlierScan,
                  const core::ScanRecord &laterScan, const core::HostResult *later);
/// For a finding of which only the basis is known: about any interface.
Reason whyNotGone(Basis basis, const core::ScanRecord &earlierScan, const core::ScanRecord &laterScan,
                  const core::HostResult *later);

struct RecheckItem
{
    core::Address address; ///< where the computer was looked for: it may have moved since `before`
    std::string_view rule; ///< static storage
    Verdict verdict = Verdict::NotVerifiable;
    Reason reason = Reason::None; ///< for NotVerifiable and NoLongerVisible; with Fixed why it is so from
                                  ///< this place only: PortClosed (135), PortsShut
    bool accepted =
        false; ///< covered by an exception, now or (where it is gone) before: never counts as open
    std::optional<core::Level> levelBefore;
    std::optional<core::Level> levelAfter;
    core::HostResultPtr before; ///< null for a host that is new
    core::HostResultPtr after; ///< null where it was not examined again
    int findingBefore = -1; ///< index into Rating::findings of that side
    int findingAfter = -1;
};

/// In the order in which they are counted up for people.
inline constexpr std::array allVerdicts{Verdict::Fixed, Verdict::StillThere, Verdict::NotVerifiable,
                                        Verdict::NoLongerVisible, Verdict::New};

struct VerdictCounts
{
    std::array<std::uint64_t, std::size_t(Verdict::New) + 1> byVerdict{};

    std::uint64_t &operator[](Verdict verdict) { return byVerdict[std::size_t(verdict)]; }
    std::uint64_t operator[](Verdict verdict) const { return byVerdict[std::size_t(verdict)]; }
};

struct Recheck
{
    core::ScanRecord before;
    core::ScanRecord after;
    /// By the address before, all of one computer together (one `before`), worst first within it.
    std::vector<RecheckItem> items;
    VerdictCounts counts; ///< without accepted ones
    std::uint64_t accepted = 0; ///< items that exceptions cover
    std::string rule = {}; ///< of the scope: only its findings were looked for; empty: all

    /// Every item that counts is Fixed. True for no items at all.
    bool allFixed() const;
};

/// Which of the earlier findings to ask for.
struct RecheckScope
{
    /// Only these addresses of `before`; empty: all hosts that have an open finding.
    std::vector<core::Address> hosts;
    std::string_view rule; ///< only findings of this rule; empty: all
};

/// Every finding of the hosts in scope that is no Statement gets an item; what is only in `after` is New. Of
/// the findings about the map itself a host has one at a time (R9, R16, R10, R11, the worst first): where it
/// has a worse one now, the earlier one is StillThere (with findingAfter naming the worse) and the worse one
/// New. Hosts are found again as in compare(): a host that moved is looked for by its name among the entries
/// of `after`. With one rule, New findings of other rules are left out.
Recheck recheck(const Side &before, const Side &after, const RecheckScope &scope = {});

/// The hosts that a re-check has to examine: those with a finding that is rated, open and of the scope.
std::vector<core::Address> hostsToRecheck(const Side &before, const RecheckScope &scope = {});

} // namespace port135::comparison
