// SPDX-License-Identifier: GPL-3.0-or-later
// Who uses whom, by segments: rows are clients, columns servers.
#pragma once

#include "usage/segments.h"
#include "usage/use.h"

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace port135::usage {

struct UseCell
{
    std::uint64_t uses = 0;
    std::uint64_t calls = 0;
    std::array<std::uint64_t, 4> effects{}; ///< uses by Effect, as port 135 is blocked
    std::array<std::uint64_t, 4> effectsDynamic{}; ///< as 135 and the dynamic ports are
    std::uint64_t conspicuous = 0; ///< uses that look like something
};

class UseMatrix
{
public:
    UseMatrix(const std::vector<Use> &uses, const Segments &segments);

    /// Segments and, last, what is in none of them.
    int size() const { return m_size; }
    const UseCell &cell(int client, int server) const;
    /// Rows and columns with a use, ascending.
    std::vector<int> used() const;

    /// The index of an address's row or column.
    static int index(const Segments &segments, const core::Address &address);

private:
    int m_size = 1;
    std::unordered_map<std::int64_t, UseCell> m_cells; ///< few of many
};

} // namespace port135::usage
