// SPDX-License-Identifier: GPL-3.0-or-later
// What a filter asks of a use of RPC that traffic told.
#pragma once

#include "core/address.h"
#include "filter/field.h"
#include "filter/interface_set.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace port135::filter {

/// "Folded" is lower case as Vocabulary::fold makes it, UTF-8.
class UseSubject
{
public:
    virtual ~UseSubject() = default;

    virtual const core::Address &client() const = 0;
    virtual const core::Address &server() const = 0;
    virtual std::uint16_t port() const = 0;
    virtual std::uint64_t calls() const = 0;
    /// Whether a folded word occurs in any of its texts.
    virtual bool contains(std::string_view word) const = 0;
    /// Whether its interface, or a candidate, is one of these.
    virtual bool isOf(const InterfaceSet &interfaces) const = 0;
    /// Of Over, Known, Blocked, BlockedDynamic, Looks: one of useChoices(); empty for no look.
    virtual std::string_view choice(FilterField field) const = 0;
    /// Of From, To (names of segments), Interface (as shown, candidates too), Operation, Program: folded; may
    /// be empty.
    virtual std::string text(FilterField field) const = 0;
};

/// The words that fit behind a field with few of them; empty for others.
std::span<const std::string_view> useChoices(FilterField field);

} // namespace port135::filter
