// SPDX-License-Identifier: GPL-3.0-or-later
// Which few steps change most: the first remedy of every open finding, counted over the hosts.
#pragma once

#include "core/host_result.h"
#include "report/document/document.h"

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

namespace port135::report {

class ActionList
{
public:
    void add(const core::HostResult &host);

    /// The `most` steps that answer the most and the gravest findings, with how many hosts they help.
    Table table(std::size_t most) const;
    bool isEmpty() const { return m_actions.empty(); }

private:
    struct Action
    {
        std::string_view sampleRule; ///< whose texts name the step
        std::size_t step = 0; ///< of that rule's remedies
        std::vector<std::string_view> rules;
        std::size_t hosts = 0;
        std::uint64_t weight = 0;
        std::uint64_t lastHost = 0; ///< counts a host once
    };

    std::map<const char *, Action> m_actions; ///< by the text of the remedy: several rules share one
    std::uint64_t m_hosts = 0;
};

} // namespace port135::report
