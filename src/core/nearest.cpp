// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nearest.h"

#include <algorithm>
#include <cstddef>

namespace port135::core {
namespace {

std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

} // namespace

std::string_view nearest(std::string_view name, const std::vector<std::string_view> &names)
{
    constexpr std::size_t longest = 40;
    if (name.size() > longest)
        return {};
    std::string_view best;
    std::size_t least = std::min<std::size_t>(3, std::max<std::size_t>(2, name.size()));
    for (const auto candidate : names) {
        if (candidate.size() > longest)
            continue;
        const auto changes = distance(name, candidate);
        if (changes < least) {
            least = changes;
            best = candidate;
        }
    }
    return best;
}

} // namespace port135::core
