// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/recheck.h"

#include "comparison/sight.h"
#include "core/named.h"

#include <algorithm>
#include <span>

namespace port135::comparison {
namespace {

struct RuleBasis
{
    std::string_view rule;
    Basis basis;
};

// ADD A RULE HERE where its findings do not rest on the content of the list
constexpr RuleBasis table[] = {
    {"R1", Basis::Mapper},     {"R2", Basis::Content},    {"R3", Basis::System},
    {"R4", Basis::Content},    {"R5", Basis::Content},    {"R6", Basis::Content},
    {"R7", Basis::Content},    {"R8", Basis::System},     {"R9", Basis::List},
    {"R10", Basis::List},      {"R11", Basis::Mapper},    {"R12", Basis::Statement},
    {"R13", Basis::Statement}, {"R14", Basis::Statement}, {"R15", Basis::Dcom},
    {"R16", Basis::List},      {"R17", Basis::Statement}, {"R18", Basis::Content},
    {"R19", Basis::Statement}, {"R20", Basis::System},    {"R21", Basis::List},      {"R23", Basis::List},
};

constexpr core::Named<Verdict> verdictNames[] = {
    {Verdict::Fixed, "fixed"},
    {Verdict::StillThere, "still_there"},
    {Verdict::NotVerifiable, "not_verifiable"},
    {Verdict::NoLongerVisible, "no_longer_visible"},
    {Verdict::New, "new"},
};

/// A port on which one of `interfaces` is listed takes connections and speaks no RPC. No interfaces: any
/// port.
bool speaksNoRpcAnyMore(std::span<const core::Uuid> interfaces, const core::Observation &later)
{
    return std::ranges::any_of(later.endpoints, [&](const core::Endpoint &endpoint) {
        return endpoint.reach == core::PortState::Wrapped
            && (interfaces.empty()
                || std::ranges::find(interfaces, endpoint.interfaceId.uuid) != interfaces.end());
    });
}

/// The list is whole, and as many of its ports were tried as before and spoke for themselves.
Reason whyContentUnseen(std::span<const core::Uuid> interfaces, const core::ScanRecord &earlierScan,
                        const core::ScanRecord &laterScan, const core::Observation &later)
{
    if (speaksNoRpcAnyMore(interfaces, later))
        return Reason::NoRpcAnyMore;
    if (laterScan.options.stages.reach)
        return triedAllPorts(later) ? Reason::None : Reason::PortsNotTried;
    return earlierScan.options.stages.reach ? Reason::PortsNotTried : Reason::None;
}

Reason whyGoneUnseen(Basis basis, std::span<const core::Uuid> interfaces, const core::ScanRecord &earlierScan,
                     const core::ScanRecord &laterScan, const core::HostResult *later)
{
    if (const auto reason = whyScansDiffer(earlierScan, laterScan); reason != Reason::None)
        return reason;
    if (later == nullptr)
        return Reason::NotInScan;
    const auto &seen = later->observation;
    const auto sight = sightOf(seen);
    if (const auto reason = whyUnseen(sight); reason != Reason::None)
        return reason;
    const bool mapper = sight >= Sight::Refused;
    switch (basis) {
    case Basis::Statement:
        return Reason::None;
    case Basis::Mapper:
        return sight == Sight::Part ? Reason::ListCutOff : Reason::None;
    case Basis::System:
        if (!mapper)
            return Reason::PortClosed;
        return seen.os ? Reason::None : Reason::IdentityUnknown;
    case Basis::List:
        if (sight == Sight::Part)
            return Reason::ListCutOff;
        return sight == Sight::Whole ? whyContentUnseen(interfaces, earlierScan, laterScan, seen)
                                     : Reason::None;
    case Basis::Content:
    case Basis::Dcom:
        break;
    }
    if (!mapper)
        return basis == Basis::Dcom ? Reason::None : Reason::PortClosed;
    if (const auto reason = whyListUnseen(sight); reason != Reason::None)
        return reason;
    if (const auto reason = whyContentUnseen(interfaces, earlierScan, laterScan, seen);
        reason != Reason::None)
        return reason;
    const bool isAsked = laterScan.options.stages.identity && seen.cause != core::Cause::Stopped;
    if (basis == Basis::Dcom && earlierScan.options.stages.identity && !isAsked)
        return Reason::IdentityUnknown;
    return Reason::None;
}

} // namespace

std::string_view name(Verdict verdict)
{
    return core::nameOf(verdictNames, verdict);
}

std::optional<Verdict> parseVerdict(std::string_view name)
{
    return core::valueOf(verdictNames, name);
}

Basis basisOf(std::string_view rule)
{
    const auto *row = std::find_if(std::begin(table), std::end(table),
                                   [rule](const RuleBasis &known) { return known.rule == rule; });
    return row == std::end(table) ? Basis::Content : row->basis;
}

Reason whyNotGone(const core::Finding &earlier, const core::ScanRecord &earlierScan,
                  const core::ScanRecord &laterScan, const core::HostResult *later)
{
    return whyGoneUnseen(basisOf(earlier.rule), earlier.interfaces, earlierScan, laterScan, later);
}

Reason whyNotGone(Basis basis, const core::ScanRecord &earlierScan, const core::ScanRecord &laterScan,
                  const core::HostResult *later)
{
    return whyGoneUnseen(basis, {}, earlierScan, laterScan, later);
}

} // namespace port135::comparison
