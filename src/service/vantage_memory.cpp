// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/vantage_memory.h"

#include "target/specification.h"

#include <QCryptographicHash>

#include <algorithm>

namespace port135::service {
namespace {

constexpr int keyLength = 16;

/// Of the ranges and names that are targets; empty where there are none.
QString keyOf(const QString &targets)
{
    const auto parsed = target::parseTargets(targets.toStdString());
    if (!parsed)
        return {};
    QStringList names;
    for (const target::NameTarget &name : parsed->names) {
        if (!name.excluded)
            names.append(QString::fromStdString(name.name).toLower() + u'/'
                         + QString::number(name.prefixLength.value_or(0)));
    }
    names.sort();
    names.removeDuplicates();
    QByteArray text;
    for (const target::AddressRange &range : parsed->include)
        text += QByteArray::fromStdString(range.first.toString() + '-' + range.last.toString()) + '\n';
    text += names.join(u'\n').toUtf8();
    if (text.isEmpty())
        return {};
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(keyLength));
}

bool isKey(const QString &text)
{
    return text.size() == keyLength && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace

VantageMemory::VantageMemory(const QStringList &entries)
{
    for (const QString &entry : entries) {
        const QString key = entry.section(u' ', 0, 0);
        const auto vantage = core::parseVantage(entry.section(u' ', 1).toStdString());
        const bool known = std::ranges::find(m_entries, key, &Entry::key) != m_entries.end();
        if (isKey(key) && vantage && !known && m_entries.size() < most)
            m_entries.append({key, *vantage});
    }
}

QStringList VantageMemory::toList() const
{
    QStringList list;
    for (const Entry &entry : m_entries) {
        const auto name = core::name(entry.vantage);
        list.append(entry.key + u' ' + QString::fromLatin1(name.data(), qsizetype(name.size())));
    }
    return list;
}

std::optional<core::Vantage> VantageMemory::remembered(const QString &targets) const
{
    const QString key = keyOf(targets);
    const auto entry = std::ranges::find(m_entries, key, &Entry::key);
    return entry == m_entries.end() ? std::nullopt : std::optional(entry->vantage);
}

void VantageMemory::remember(const QString &targets, core::Vantage vantage)
{
    const QString key = keyOf(targets);
    if (key.isEmpty())
        return;
    m_entries.removeIf([&key](const Entry &entry) { return entry.key == key; });
    m_entries.prepend({key, vantage});
    while (m_entries.size() > most)
        m_entries.removeLast();
}

void VantageMemory::forget(const QString &targets)
{
    m_entries.removeIf([key = keyOf(targets)](const Entry &entry) { return entry.key == key; });
}

} // namespace port135::service
