// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy.h"

#include "core/named.h"
#include "target/address_range.h"

#include <algorithm>
#include <charconv>

namespace port135::policy {
namespace {

constexpr core::Named<RuleAction> actionNames[] = {
    {RuleAction::Require, "require"},
    {RuleAction::Allow, "allow"},
    {RuleAction::Deny, "deny"},
    {RuleAction::Unstated, "unstated"},
};

bool covered(const PortSpan &span, const std::vector<PortSpan> &by)
{
    return std::any_of(by.begin(), by.end(), [&](const PortSpan &other) {
        return other.first <= span.first && span.last <= other.last;
    });
}

} // namespace

bool Prefix::contains(const core::Address &other) const
{
    return other.isV4() == address.isV4() && target::prefixRange(other, length).first == address;
}

std::string Prefix::toString() const
{
    const auto text = address.toString();
    return length == target::addressBits(address) ? text : text + '/' + std::to_string(length);
}

std::optional<Prefix> parsePrefix(std::string_view text)
{
    const auto slash = text.find('/');
    const auto address = core::Address::parse(text.substr(0, slash));
    if (!address || address->scope() != 0)
        return std::nullopt;
    unsigned length = target::addressBits(*address);
    if (slash != std::string_view::npos) {
        const auto digits = text.substr(slash + 1);
        const auto most = length;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), length);
        if (digits.empty() || digits.size() > 3 || read.ec != std::errc{}
            || read.ptr != digits.data() + digits.size() || length > most
            || (digits.size() > 1 && digits.front() == '0'))
            return std::nullopt;
    }
    constexpr unsigned mappedBits = 96;
    const auto plain = address->unmapped();
    if (plain.isV4() && address->isV6()) {
        if (length < mappedBits)
            return std::nullopt;
        length -= mappedBits;
    }
    return Prefix{target::prefixRange(plain, length).first, length};
}

bool ZoneSet::contains(ZoneIndex zone) const
{
    return any || std::binary_search(zones.begin(), zones.end(), zone);
}

bool ZoneSet::covers(const ZoneSet &other) const
{
    return any
        || (!other.any && std::includes(zones.begin(), zones.end(), other.zones.begin(), other.zones.end()));
}

bool FlowSelector::covers(const FlowSelector &other) const
{
    if (kind == Kind::Any)
        return true;
    if (kind != other.kind)
        return false;
    if (kind == Kind::Rpc)
        return std::includes(interfaces.begin(), interfaces.end(), other.interfaces.begin(),
                             other.interfaces.end());
    return std::all_of(other.ports.begin(), other.ports.end(),
                       [this](const PortSpan &span) { return covered(span, ports); });
}

std::string_view name(RuleAction action)
{
    return core::nameOf(actionNames, action);
}

const PolicyPlace *Policy::findPlace(std::string_view placeName) const
{
    const auto found =
        std::find_if(places.begin(), places.end(), [&](const auto &p) { return p.name == placeName; });
    return found == places.end() ? nullptr : &*found;
}

std::string_view Policy::zoneName(ZoneIndex zone) const
{
    return zone < zones.size() ? std::string_view(zones[zone].name) : std::string_view("outside");
}

bool hasSource(const Policy &policy, const PolicyException &exception)
{
    const auto &from = exception.from;
    if (from.prefixes.empty() || from.any || !from.zones.empty() || !from.names.empty())
        return true;
    return std::any_of(policy.places.begin(), policy.places.end(), [&](const PolicyPlace &place) {
        return std::any_of(place.addresses.begin(), place.addresses.end(), [&](const Prefix &own) {
            return std::any_of(from.prefixes.begin(), from.prefixes.end(),
                               [&](const Prefix &prefix) { return prefix.contains(own.address); });
        });
    });
}

} // namespace port135::policy
