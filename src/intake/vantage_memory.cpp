// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/vantage_memory.h"

#include "intake/network_key.h"
#include "text/qt_text.h"

#include <algorithm>

namespace port135::intake {

VantageMemory::VantageMemory(const QStringList &entries)
{
    for (const QString &entry : entries) {
        const QString key = entry.section(u' ', 0, 0);
        const auto vantage = core::parseVantage(entry.section(u' ', 1).toStdString());
        const bool known = std::ranges::find(m_entries, key, &Entry::key) != m_entries.end();
        if (isNetworkKey(key) && vantage && !known && m_entries.size() < most)
            m_entries.append({key, *vantage});
    }
}

QStringList VantageMemory::toList() const
{
    QStringList list;
    for (const Entry &entry : m_entries)
        list.append(entry.key + u' ' + text::fromLatin1(core::name(entry.vantage)));
    return list;
}

std::optional<core::Vantage> VantageMemory::remembered(const QString &targets) const
{
    const QString key = networkKey(targets);
    const auto entry = std::ranges::find(m_entries, key, &Entry::key);
    return entry == m_entries.end() ? std::nullopt : std::optional(entry->vantage);
}

void VantageMemory::remember(const QString &targets, core::Vantage vantage)
{
    const QString key = networkKey(targets);
    if (key.isEmpty())
        return;
    m_entries.removeIf([&key](const Entry &entry) { return entry.key == key; });
    m_entries.prepend({key, vantage});
    while (m_entries.size() > most)
        m_entries.removeLast();
}

void VantageMemory::forget(const QString &targets)
{
    m_entries.removeIf([key = networkKey(targets)](const Entry &entry) { return entry.key == key; });
}

} // namespace port135::intake
