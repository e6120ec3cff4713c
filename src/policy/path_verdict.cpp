// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/path_verdict.h"

#include "core/named.h"

#include <algorithm>

namespace port135::policy {
namespace {

constexpr core::Named<PortView> viewNames[] = {
    {PortView::None, "none"},     {PortView::Open, "open"},     {PortView::Wrapped, "wrapped"},
    {PortView::Closed, "closed"}, {PortView::Silent, "silent"}, {PortView::Unreachable, "unreachable"},
};

constexpr core::Named<PathVerdict> verdictNames[] = {
    {PathVerdict::Reachable, "reachable"},
    {PathVerdict::Blocked, "blocked"},
    {PathVerdict::PathMayBeOpen, "path_may_be_open"},
    {PathVerdict::NotTestable, "not_testable"},
    {PathVerdict::NotProven, "not_proven"},
    {PathVerdict::NoData, "no_data"},
};

/// What stops a zone from being called blocked comes first.
int weight(PathVerdict verdict)
{
    switch (verdict) {
    case PathVerdict::Reachable:
        return 5;
    case PathVerdict::PathMayBeOpen:
        return 4;
    case PathVerdict::NotProven:
        return 3;
    case PathVerdict::NotTestable:
        return 2;
    case PathVerdict::NoData:
        return 1;
    case PathVerdict::Blocked:
        break;
    }
    return 0;
}

} // namespace

std::string_view name(PortView view)
{
    return core::nameOf(viewNames, view);
}

std::string_view name(PathVerdict verdict)
{
    return core::nameOf(verdictNames, verdict);
}

std::optional<PathVerdict> parsePathVerdict(std::string_view name)
{
    return core::valueOf(verdictNames, name);
}

PortView viewOf(core::Outcome outcome)
{
    switch (outcome) {
    case core::Outcome::Listed:
    case core::Outcome::Partial:
    case core::Outcome::Empty:
    case core::Outcome::Denied:
    case core::Outcome::Unsupported:
    case core::Outcome::RpcNoMapper:
        return PortView::Open;
    case core::Outcome::NotRpc:
        return PortView::Wrapped;
    case core::Outcome::Closed:
        return PortView::Closed;
    case core::Outcome::Silent:
        return PortView::Silent;
    case core::Outcome::Unreachable:
        return PortView::Unreachable;
    case core::Outcome::NotExamined:
    case core::Outcome::Error:
        break;
    }
    return PortView::None;
}

PortView viewOf(core::PortState state)
{
    switch (state) {
    case core::PortState::Open:
        return PortView::Open;
    case core::PortState::Closed:
        return PortView::Closed;
    case core::PortState::Silent:
        return PortView::Silent;
    case core::PortState::Wrapped:
        return PortView::Wrapped;
    case core::PortState::NotTried:
        break;
    }
    return PortView::None;
}

PathVerdict pathVerdict(PortView reference, PortView tested, std::chrono::milliseconds age,
                        std::chrono::milliseconds window)
{
    if (tested == PortView::None)
        return PathVerdict::NoData;
    if (tested == PortView::Open)
        return PathVerdict::Reachable; // proves itself
    const bool current = age <= window && -age <= window;
    if (!current)
        reference = PortView::None;
    const bool refused = tested == PortView::Closed || tested == PortView::Wrapped;
    switch (reference) {
    case PortView::Open:
        // Something took the connection in the service's stead, or in between.
        return tested == PortView::Wrapped ? PathVerdict::PathMayBeOpen : PathVerdict::Blocked;
    case PortView::Closed:
        return refused ? PathVerdict::PathMayBeOpen : PathVerdict::NotTestable;
    case PortView::Silent:
    case PortView::Unreachable:
        return tested == PortView::Wrapped ? PathVerdict::PathMayBeOpen : PathVerdict::NotTestable;
    case PortView::Wrapped: // no RPC seen there: no reference
    case PortView::None:
        break;
    }
    return PathVerdict::NotProven;
}

PathVerdict united(PathVerdict a, PathVerdict b)
{
    return weight(a) >= weight(b) ? a : b;
}

} // namespace port135::policy
