// SPDX-License-Identifier: GPL-3.0-or-later
// Names that were to be scanned and could not be resolved: nobody would miss them otherwise.
#pragma once

#include "core/observation.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace port135::report {

class UnresolvedNames
{
public:
    void add(const core::Observation &observation);
    /// How many, and the first of them; empty for none.
    QString sentence() const;

private:
    QStringList m_first; ///< escaped
    std::uint64_t m_count = 0;
};

} // namespace port135::report
