// SPDX-License-Identifier: GPL-3.0-or-later
// The interfaces that a word means: those that are known by it, and every UUID that begins with it.
#pragma once

#include "core/uuid.h"

#include <optional>
#include <string_view>
#include <vector>

namespace port135::filter {

class InterfaceSet
{
public:
    void add(const std::vector<core::Uuid> &uuids);
    /// Every UUID whose text begins with `text`: hexadecimal digits of either case, dashes only where they
    /// belong, braces allowed. False, and nothing added, where the text is no such beginning or has fewer
    /// than `fewestDigits` digits.
    bool addPrefix(std::string_view text);

    bool isEmpty() const { return m_uuids.empty() && m_ranges.empty(); }
    bool contains(const core::Uuid &uuid) const;

    static constexpr std::size_t fewestDigits = 4;

private:
    struct Range
    {
        core::Uuid first;
        core::Uuid last;
    };

    std::vector<core::Uuid> m_uuids; ///< ascending
    std::vector<Range> m_ranges;
};

} // namespace port135::filter
