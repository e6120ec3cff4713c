// SPDX-License-Identifier: GPL-3.0-or-later
// What a filter asks of a flow: from somewhere to a port of a host. A use of RPC that traffic told, or a cell
// of a matrix of places.
#pragma once

#include "core/address.h"
#include "core/finding.h"
#include "filter/field.h"
#include "filter/interface_set.h"
#include "filter/value_ranges.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace port135::filter {

/// "Folded" is lower case as Vocabulary::fold makes it, UTF-8.
class FlowSubject
{
public:
    virtual ~FlowSubject() = default;

    virtual bool isFrom(const AddressSet &addresses) const = 0;
    virtual bool isTo(const AddressSet &addresses) const = 0;
    virtual std::uint16_t port() const = 0;
    virtual std::uint64_t calls() const { return 0; }
    virtual std::optional<core::Level> severity() const { return {}; }
    /// Whether a folded word occurs in any of its texts.
    virtual bool contains(std::string_view word) const = 0;
    /// Whether its interface, or a candidate, is one of these.
    virtual bool isOf(const InterfaceSet &interfaces) const = 0;
    /// Of Over, Known, Blocked, BlockedDynamic, Looks, Result, Verdict: one of flowChoices(); empty for no
    /// look.
    virtual std::string_view choice(FilterField field) const = 0;
    /// Of From, To (names of segments), Interface (as shown, candidates too), Operation, Program, PolicyRule,
    /// FromZone, ToZone, Place, Target: folded; may be empty.
    virtual std::string text(FilterField field) const = 0;
};

/// The words that fit behind a field with few of them; empty for others.
std::span<const std::string_view> flowChoices(FilterField field);

} // namespace port135::filter
