// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/interface_set.h"

#include <algorithm>
#include <string>

namespace port135::filter {

void InterfaceSet::add(const std::vector<core::Uuid> &uuids)
{
    m_uuids.insert(m_uuids.end(), uuids.begin(), uuids.end());
    std::ranges::sort(m_uuids);
    m_uuids.erase(std::unique(m_uuids.begin(), m_uuids.end()), m_uuids.end());
}

bool InterfaceSet::addPrefix(std::string_view text)
{
    if (text.starts_with('{'))
        text.remove_prefix(1);
    if (text.ends_with('}'))
        text.remove_suffix(1);
    constexpr std::string_view form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    if (text.size() > form.size())
        return false;
    std::string first = "00000000-0000-0000-0000-000000000000";
    std::string last = "ffffffff-ffff-ffff-ffff-ffffffffffff";
    std::size_t digits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool isDigit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (form[i] == '-' ? c != '-' : !isDigit)
            return false;
        first[i] = last[i] = c;
        digits += isDigit;
    }
    if (digits < fewestDigits)
        return false;
    // Uuid is ordered as its text is.
    m_ranges.push_back({core::Uuid::parse(first).value(), core::Uuid::parse(last).value()});
    return true;
}

bool InterfaceSet::contains(const core::Uuid &uuid) const
{
    if (std::ranges::binary_search(m_uuids, uuid))
        return true;
    return std::ranges::any_of(m_ranges,
                               [&](const Range &range) { return range.first <= uuid && uuid <= range.last; });
}

} // namespace port135::filter
