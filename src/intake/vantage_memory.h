// SPDX-License-Identifier: GPL-3.0-or-later
// From where a network was scanned, remembered: the question is asked once a network, not once a scan.
#pragma once

#include "core/scan_options.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace port135::intake {

/// Networks are told apart by networkKey(), and no more than that is kept of them. At most 200, the newest
/// first. Not thread-safe.
class VantageMemory
{
public:
    static constexpr qsizetype most = 200;

    VantageMemory() = default;
    /// What toList() gave; entries that are not understood are left out.
    explicit VantageMemory(const QStringList &entries);
    /// To be stored by the front end: "0123456789abcdef vpn".
    QStringList toList() const;

    /// Empty where these targets were not scanned before, or are not understood.
    std::optional<core::Vantage> remembered(const QString &targets) const;
    /// Takes the place of what was remembered before. Targets that are not understood change nothing.
    void remember(const QString &targets, core::Vantage vantage);
    void forget(const QString &targets);

private:
    struct Entry
    {
        QString key;
        core::Vantage vantage;
    };

    QList<Entry> m_entries; ///< newest first
};

} // namespace port135::intake
