// SPDX-License-Identifier: GPL-3.0-or-later
// What scans leave out, kept with the network that it belongs to.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace port135::intake {

/// Networks are told apart by networkKey(). An exclusion of a network holds for scans whose targets overlap
/// it, and within it; those of the empty network hold everywhere. At most 200 networks, the one changed last
/// first. Not thread-safe.
class ExclusionMemory
{
public:
    static constexpr qsizetype mostNetworks = 200;
    /// Of a network's text, in characters: what is longer is a list from a file, and no name for a network.
    static constexpr qsizetype longestNetwork = 1000;

    ExclusionMemory() = default;
    /// What toList() gave; what is not understood is left out.
    explicit ExclusionMemory(const QStringList &entries);
    /// Network and exclusion by turns.
    QStringList toList() const;

    /// Target expressions, as they were given first; without the empty one.
    QStringList networks() const;
    QStringList exclusions(const QString &network) const;
    /// Target expressions, each of which may end in a comment. None forgets the network. A network that
    /// cannot be kept (too long, not understood) becomes the empty one, which then has these, too.
    void set(const QString &network, const QStringList &exclusions);
    void add(const QString &network, const QStringList &exclusions);

    /// Those that leave something of these targets out, as they were written where they lie inside their
    /// network. A name may be anywhere: where targets or exclusions have one, more is given rather than less.
    QStringList holdingFor(const QString &targets) const;

    friend bool operator==(const ExclusionMemory &, const ExclusionMemory &) = default;

private:
    struct Entry
    {
        QString key; ///< empty: everywhere
        QString network;
        QStringList exclusions;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    QList<Entry> m_entries; ///< the one changed last first
};

} // namespace port135::intake
