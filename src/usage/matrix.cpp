// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/matrix.h"

#include <unordered_map>

namespace port135::usage {

int Matrix::index(const Segments &segments, const core::Address &address)
{
    const int found = segments.find(address);
    return found < 0 ? int(segments.list().size()) : found;
}

Matrix::Matrix(const std::vector<Use> &uses, const Segments &segments)
    : m_size(int(segments.list().size()) + 1)
    , m_cells(std::size_t(m_size) * std::size_t(m_size))
{
    std::unordered_map<core::Address, int> known;
    const auto indexOf = [&](const core::Address &address) {
        const auto [at, fresh] = known.emplace(address, 0);
        if (fresh)
            at->second = index(segments, address);
        return at->second;
    };
    for (const auto &use : uses) {
        auto &cell = m_cells[std::size_t(indexOf(use.client) * m_size + indexOf(use.server))];
        ++cell.uses;
        cell.calls += use.calls;
        ++cell.effects[std::size_t(use.blocked.port135)];
        cell.conspicuous += use.looks != Looks::Ordinary;
    }
}

} // namespace port135::usage
