// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/selected_cells.h"

namespace port135::policy {

int weightOf(CellResult result)
{
    switch (result) {
    case CellResult::Violation:
        return 6;
    case CellResult::BrokenNeed:
        return 5;
    case CellResult::NotProven:
        return 4;
    case CellResult::NoData:
        return 3;
    case CellResult::Excepted:
        return 2;
    case CellResult::Unstated:
        return 1;
    case CellResult::Ok:
        break;
    }
    return 0;
}

std::optional<MatrixGroupKey> groupOf(const Matrix &matrix, const MatrixCell &cell)
{
    const bool isGrouped = cell.result != CellResult::Ok && cell.result != CellResult::NoData;
    // An instrument that a rule spares is no gap of the policy.
    if (!isGrouped || (cell.result == CellResult::Unstated && cell.isReference))
        return {};
    return MatrixGroupKey{cell.result, cell.rule, matrix.placeOf(cell).zone, matrix.hostOf(cell).zone,
                          cell.verdict};
}

void ZonePairs::add(const Matrix &matrix, const MatrixCell &cell)
{
    const auto from = matrix.placeOf(cell).zone;
    const auto to = matrix.hostOf(cell).zone;
    const auto [known, isNew] = m_pairs.try_emplace({from, to});
    auto &pair = known->second;
    if (isNew)
        pair = {from, to, {}, cell.verdict, cell.result};
    ++pair.results[std::size_t(cell.result)];
    pair.verdict = united(pair.verdict, cell.verdict);
    if (weightOf(cell.result) > weightOf(pair.worst))
        pair.worst = cell.result;
}

std::vector<ZonePair> ZonePairs::all() const
{
    std::vector<ZonePair> pairs;
    pairs.reserve(m_pairs.size());
    for (const auto &[zones, pair] : m_pairs)
        pairs.push_back(pair);
    return pairs;
}

SelectedCells::SelectedCells(const Matrix &matrix, std::vector<bool> chosen)
    : m_chosen(std::move(chosen))
{
    ZonePairs pairs;
    std::map<MatrixGroupKey, std::uint32_t> lastHosts; // cells come by host
    for (std::size_t i = 0; i < matrix.cells.size(); ++i) {
        if (!m_chosen[i])
            continue;
        const auto &cell = matrix.cells[i];
        ++m_count;
        pairs.add(matrix, cell);
        const auto key = groupOf(matrix, cell);
        if (!key)
            continue;
        const auto [last, isFirst] = lastHosts.try_emplace(*key, cell.host);
        if (isFirst || last->second != cell.host)
            ++m_hosts[*key];
        last->second = cell.host;
    }
    m_pairs = pairs.all();
}

std::uint64_t SelectedCells::hostsOf(const MatrixGroup &group) const
{
    const auto known = m_hosts.find({group.result, group.rule, group.from, group.to, group.verdict});
    return known == m_hosts.end() ? 0 : known->second;
}

} // namespace port135::policy
