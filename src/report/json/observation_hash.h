// SPDX-License-Identifier: GPL-3.0-or-later
// One number for everything that a scan observed: two exports with the same number hold the same facts.
#pragma once

#include "core/observation.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace port135::report {

/// SHA-256 over the SHA-256 sums of the single observations in ascending order, so that the order of the
/// hosts does not matter. Hosts that gave nothing (core::isInteresting) do not count: whether they are
/// exported or not, the number is the same. An observation's sum is taken over its fields in the order of
/// core/observation.h: numbers as 8 bytes, little-endian; texts and lists after their length; an optional
/// after a byte 1, or a byte 0 alone. The raw evidence is left out: it can be switched off or thinned out
/// later. Keeps 32 bytes a host. One thread at a time.
class ObservationHash
{
public:
    void add(const core::Observation &observation);
    /// 64 hexadecimal digits.
    QByteArray hex() const;
    std::size_t hosts() const { return m_sums.size(); }

private:
    using Sum = std::array<unsigned char, 32>;

    QByteArray m_buffer;
    std::vector<Sum> m_sums;
};

} // namespace port135::report
