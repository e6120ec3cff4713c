// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/scope.h"

#include <utility>

namespace port135::target {
namespace {

using core::Address;

struct Forbidden
{
    ScopeError::Kind kind;
    RangeSet addresses;
};

const std::vector<Forbidden> &forbidden()
{
    static const std::vector<Forbidden> table{
        {ScopeError::Kind::Unspecified,
         RangeSet({{Address{}, Address{}}, {Address::v6({}), Address::v6({})}})},
        {ScopeError::Kind::Broadcast, RangeSet({prefixRange(Address::v4(0xffffffff), 32)})},
        {ScopeError::Kind::Multicast,
         RangeSet({prefixRange(Address::v4(0xe0000000), 4), prefixRange(Address::v6({0xff}), 8)})},
    };
    return table;
}

} // namespace

core::Result<std::monostate, ScopeError> checkScope(const RangeSet &addresses, bool allowPublic)
{
    if (addresses.isEmpty())
        return core::failure(ScopeError{ScopeError::Kind::Empty, {}});
    if (addresses.ranges().size() > maximumRanges)
        return core::failure(ScopeError{ScopeError::Kind::TooManyRanges, {}});
    if (addresses.count() > maximumAddresses)
        return core::failure(ScopeError{ScopeError::Kind::TooManyAddresses, {}});
    for (const auto &[kind, refused] : forbidden()) {
        if (auto found = addresses.intersected(refused); !found.isEmpty())
            return core::failure(ScopeError{kind, found.ranges()});
    }
    if (!allowPublic) {
        if (auto found = addresses.publicRanges(); !found.isEmpty())
            return core::failure(ScopeError{ScopeError::Kind::Public, found.ranges()});
    }
    return std::monostate{};
}

} // namespace port135::target
