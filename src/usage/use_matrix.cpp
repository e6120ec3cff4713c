// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/use_matrix.h"

#include <algorithm>

namespace port135::usage {

int UseMatrix::index(const Segments &segments, const core::Address &address)
{
    const int found = segments.find(address);
    return found < 0 ? int(segments.list().size()) : found;
}

UseMatrix::UseMatrix(const std::vector<Use> &uses, const Segments &segments)
    : m_size(int(segments.list().size()) + 1)
{
    std::unordered_map<core::Address, int> known;
    const auto indexOf = [&](const core::Address &address) {
        const auto [at, fresh] = known.emplace(address, 0);
        if (fresh)
            at->second = index(segments, address);
        return at->second;
    };
    for (const auto &use : uses) {
        auto &cell = m_cells[std::int64_t(indexOf(use.client)) * m_size + indexOf(use.server)];
        ++cell.uses;
        cell.calls += use.calls;
        ++cell.effects[std::size_t(use.blocked.port135)];
        ++cell.effectsDynamic[std::size_t(use.blocked.port135AndDynamic)];
        cell.conspicuous += use.looks != Looks::Ordinary;
    }
}

const UseCell &UseMatrix::cell(int client, int server) const
{
    static const UseCell empty;
    const auto found = m_cells.find(std::int64_t(client) * m_size + server);
    return found == m_cells.end() ? empty : found->second;
}

std::vector<int> UseMatrix::used() const
{
    std::vector<int> used;
    for (const auto &[place, cell] : m_cells) {
        used.push_back(int(place / m_size));
        used.push_back(int(place % m_size));
    }
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    return used;
}

} // namespace port135::usage
