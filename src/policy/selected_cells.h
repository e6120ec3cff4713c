// SPDX-License-Identifier: GPL-3.0-or-later
// Some cells of a matrix: what is left of its counts when only these are looked at.
#pragma once

#include "policy/matrix.h"

#include <cstdint>
#include <map>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace port135::policy {

/// What comes first among results: red, then what is open, then what is settled. 0..6.
int weightOf(CellResult result);

/// Result, rule, zones and verdict: what the cells of one MatrixGroup have in common.
using MatrixGroupKey = std::tuple<CellResult, std::uint16_t, ZoneIndex, ZoneIndex, PathVerdict>;

/// Nothing for cells that are in order or without data, and for instruments that a rule spares.
std::optional<MatrixGroupKey> groupOf(const Matrix &matrix, const MatrixCell &cell);

/// Cells counted by the zones that they go from and to.
class ZonePairs
{
public:
    void add(const Matrix &matrix, const MatrixCell &cell);
    /// By zones.
    std::vector<ZonePair> all() const;

private:
    std::map<std::pair<ZoneIndex, ZoneIndex>, ZonePair> m_pairs;
};

/// Immutable; any thread.
class SelectedCells
{
public:
    /// `chosen`: by cell of the matrix.
    SelectedCells(const Matrix &matrix, std::vector<bool> chosen);

    bool has(std::size_t cell) const { return m_chosen[cell]; }
    std::uint64_t count() const { return m_count; }
    const std::vector<ZonePair> &pairs() const { return m_pairs; }
    /// Of the group's hosts those with a chosen cell.
    std::uint64_t hostsOf(const MatrixGroup &group) const;
    /// Of the same matrix.
    bool isSame(const SelectedCells &other) const { return m_chosen == other.m_chosen; }

private:
    std::vector<bool> m_chosen;
    std::uint64_t m_count = 0;
    std::vector<ZonePair> m_pairs;
    std::map<MatrixGroupKey, std::uint64_t> m_hosts;
};

} // namespace port135::policy
