// SPDX-License-Identifier: GPL-3.0-or-later
// Which host came from which list.
#pragma once

#include "core/address.h"
#include "target/range_set.h"

#include <QHash>
#include <QList>
#include <QString>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace port135::pipeline {

/// A list that is a part of the targets of a scan.
struct TargetOrigin
{
    QString source; ///< "office.csv", "dns:office.example": what results say
    QString targets; ///< its expressions
};

/// Immutable once made; then any thread.
class TargetOrigins
{
public:
    TargetOrigins() = default;
    explicit TargetOrigins(const QList<TargetOrigin> &origins);

    bool isEmpty() const { return m_lists.empty(); }
    /// The source of the first list that has the address, or the name that was typed for it; empty: none has.
    std::string_view of(const core::Address &address, const std::string &typedName) const;

private:
    struct List
    {
        std::string source;
        target::RangeSet addresses;
    };

    std::vector<List> m_lists;
    QHash<QByteArray, std::size_t> m_names; ///< to an index of m_lists
};

} // namespace port135::pipeline
