// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text/unresolved_names.h"

#include "report/text/words.h"

#include <QCoreApplication>

namespace port135::report {

void UnresolvedNames::add(const core::Observation &observation)
{
    constexpr qsizetype most = 5;
    if (!core::isUnresolvedName(observation))
        return;
    ++m_count;
    if (m_first.size() < most)
        m_first += shown(observation.names.target, 80);
}

QString UnresolvedNames::sentence() const
{
    if (m_count == 0)
        return {};
    QString names = m_first.join(QStringLiteral(", "));
    if (m_count > std::uint64_t(m_first.size()))
        names += QStringLiteral(" (+%1)").arg(m_count - std::uint64_t(m_first.size()));
    return QCoreApplication::translate(
               "Words", "Names that could not be resolved, so that their hosts were left out: %1.")
        .arg(names);
}

} // namespace port135::report
