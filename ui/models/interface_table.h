// SPDX-License-Identifier: GPL-3.0-or-later
// Every interface that any host lists, once: rows name it by its number.
#pragma once

#include "core/endpoint.h"
#include "knowledge/catalogue.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace port135::ui {

/// UUID and major version are one interface; the minor version is that of the first one seen.
class InterfaceTable
{
public:
    struct Entry
    {
        core::InterfaceId id;
        const knowledge::InterfaceInfo *info = nullptr; ///< null where it is unknown
    };

    /// Its number: 0, 1, 2 ... in the order of first sight.
    quint32 indexOf(const core::InterfaceId &id);
    const Entry &entry(quint32 index) const { return m_entries[index]; }
    quint32 size() const { return quint32(m_entries.size()); }

private:
    struct Key
    {
        core::Uuid uuid;
        std::uint16_t major = 0;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct Hash
    {
        std::size_t operator()(const Key &key) const noexcept
        {
            return std::hash<core::Uuid>()(key.uuid) ^ (std::size_t(key.major) << 7);
        }
    };

    std::unordered_map<Key, quint32, Hash> m_numbers;
    std::vector<Entry> m_entries;
};

/// "Security Account Manager (samr)"; the name alone, or "Unknown service". In the current language.
QString interfaceTitle(const knowledge::InterfaceInfo *info);

} // namespace port135::ui
