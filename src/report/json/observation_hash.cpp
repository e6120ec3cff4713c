// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json/observation_hash.h"

#include "codec/hashed_bytes.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstring>

namespace port135::report {

void ObservationHash::add(const core::Observation &observation)
{
    if (!core::isInteresting(observation))
        return;
    m_version = std::max(m_version, unsigned(observation.hashVersion));
    m_buffer.clear(); // keeps its memory
    codec::putHashedBytes(observation, m_buffer);
    const QByteArray sum = QCryptographicHash::hash(
        QByteArrayView(m_buffer.data(), qsizetype(m_buffer.size())), QCryptographicHash::Sha256);
    std::memcpy(m_sums.emplace_back().data(), sum.constData(), sizeof(Sum));
}

QByteArray ObservationHash::text() const
{
    std::vector<Sum> sums = m_sums;
    std::ranges::sort(sums);
    QCryptographicHash all(QCryptographicHash::Sha256);
    for (const Sum &sum : sums)
        all.addData(QByteArrayView(reinterpret_cast<const char *>(sum.data()), qsizetype(sum.size())));
    return QByteArray::number(m_version) + ':' + all.result().toHex();
}

} // namespace port135::report
