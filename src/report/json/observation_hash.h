// SPDX-License-Identifier: GPL-3.0-or-later
// One number for everything that a scan observed: two exports with the same number hold the same facts.
#pragma once

#include "codec/hashed_bytes.h"
#include "core/observation.h"

#include <QByteArray>

#include <vector>

namespace port135::report {

/// SHA-256 over the SHA-256 sums of the single observations in ascending order, so that the order of the
/// hosts does not matter. Hosts that gave nothing (core::isInteresting) do not count: whether they are
/// exported or not, the number is the same. What a sum is taken over says codec/hashed_bytes.h. Keeps 32
/// bytes a host. One thread at a time.
class ObservationHash
{
public:
    void add(const core::Observation &observation);
    /// Of a host that counts, made before.
    void add(const codec::ObservationSum &sum);
    /// "2:" and 64 hexadecimal digits. The number before them is the highest version of a sum among them.
    QByteArray text() const;
    std::size_t hosts() const { return m_sums.size(); }

private:
    std::vector<core::Sha256::Digest> m_sums;
    unsigned m_version = 1;
};

} // namespace port135::report
