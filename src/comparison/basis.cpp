// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/recheck.h"

#include "comparison/sight.h"
#include "core/named.h"

#include <algorithm>
#include <span>

namespace port135::comparison {
namespace {

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
    const auto *known = rating::findRule(rule);
    return known == nullptr ? Basis::Content : known->basis;
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
