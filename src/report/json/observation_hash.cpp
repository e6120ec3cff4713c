// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json/observation_hash.h"

#include <algorithm>

namespace port135::report {

void ObservationHash::add(const core::Observation &observation)
{
    if (!core::isInteresting(observation))
        return;
    add(codec::observationSum(observation));
}

void ObservationHash::add(const codec::ObservationSum &sum)
{
    m_version = std::max(m_version, unsigned(sum.version));
    m_sums.push_back(sum.digest);
}

QByteArray ObservationHash::text() const
{
    auto sums = m_sums;
    std::ranges::sort(sums);
    core::Sha256 all;
    for (const auto &sum : sums)
        all.add({reinterpret_cast<const char *>(sum.data()), sum.size()});
    return QByteArray::number(m_version) + ':' + QByteArray::fromStdString(core::hex(all.end()));
}

} // namespace port135::report
