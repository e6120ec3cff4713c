// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says of a rule, whatever the host: made once, not for each of thousands that meet it. For the
// .cpp files of this room only.
#pragma once

#include "core/finding.h"

#include <map>
#include <string_view>

namespace port135::report {

/// In the language in which the first text was made.
template <typename Texts>
class RuleMemo
{
public:
    /// `make` takes the finding and looks at nothing but its rule.
    template <typename Make>
    const Texts &of(const core::Finding &finding, Make make)
    {
        const auto known = m_texts.find(finding.rule);
        return known != m_texts.end() ? known->second
                                      : m_texts.emplace(finding.rule, make(finding)).first->second;
    }
    void clear() { m_texts.clear(); }

private:
    std::map<std::string_view, Texts> m_texts;
};

} // namespace port135::report
