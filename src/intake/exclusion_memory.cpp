// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/exclusion_memory.h"

#include "intake/network_key.h"
#include "target/specification.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace port135::intake {
namespace {

using target::Meaning;
using target::RangeNotation;
using target::Specification;

std::optional<Specification> parsed(const QString &text, Meaning meaning)
{
    auto result = target::parseTargets(text.toStdString(), meaning);
    return result ? std::optional(std::move(*result)) : std::nullopt;
}

QString keyOf(const QString &network)
{
    return network.size() > ExclusionMemory::longestNetwork ? QString() : networkKey(network);
}

/// How `written` is to be said to a scan of `wanted`; empty where it leaves nothing of it out.
QStringList holding(const QString &written, const Specification &network, const Specification &wanted)
{
    const auto exclusion = parsed(written, Meaning::Exclusions);
    if (!exclusion)
        return {};
    const bool isAnywhere = network.isEmpty() || !network.names.empty();
    const bool isWhole = isAnywhere || network.include.intersected(exclusion->exclude) == exclusion->exclude;
    const auto left = isWhole ? exclusion->exclude : network.include.intersected(exclusion->exclude);
    const bool hasNames = !exclusion->names.empty();
    const bool overlaps =
        isAnywhere || !wanted.names.empty() || !wanted.include.intersected(network.include).isEmpty();
    const bool leavesOut = !wanted.names.empty() || !wanted.include.intersected(left).isEmpty();
    if (!overlaps || !(hasNames || leavesOut))
        return {};
    if (isWhole)
        return {written};
    QStringList parts;
    for (const auto &range : left)
        parts += QString::fromStdString(target::toString(range, RangeNotation::PrefixWherePossible));
    for (const auto &name : exclusion->names) {
        const auto length = name.prefixLength ? u"/%1"_s.arg(*name.prefixLength) : QString();
        parts += QString::fromStdString(name.name) + length;
    }
    return parts;
}

} // namespace

ExclusionMemory::ExclusionMemory(const QStringList &entries)
{
    // From behind: each new network goes to the front.
    for (qsizetype i = (entries.size() & ~qsizetype(1)) - 2; i >= 0; i -= 2) {
        const QString &network = entries[i];
        if (!network.isEmpty() && keyOf(network).isEmpty())
            continue;
        if (parsed(entries[i + 1], Meaning::Exclusions))
            set(network, QStringList{entries[i + 1]} + exclusions(network));
    }
}

QStringList ExclusionMemory::toList() const
{
    QStringList list;
    for (const Entry &entry : m_entries) {
        for (const QString &exclusion : entry.exclusions)
            list << entry.network << exclusion;
    }
    return list;
}

QStringList ExclusionMemory::networks() const
{
    QStringList all;
    for (const Entry &entry : m_entries) {
        if (!entry.key.isEmpty())
            all += entry.network;
    }
    return all;
}

QStringList ExclusionMemory::exclusions(const QString &network) const
{
    const auto entry = std::ranges::find(m_entries, keyOf(network), &Entry::key);
    return entry == m_entries.end() ? QStringList() : entry->exclusions;
}

void ExclusionMemory::set(const QString &network, const QStringList &exclusions)
{
    const QString key = keyOf(network);
    Entry next{key, key.isEmpty() ? QString() : network, exclusions};
    const auto known = std::ranges::find(m_entries, key, &Entry::key);
    if (known != m_entries.end()) {
        if (!key.isEmpty())
            next.network = known->network;
        else if (!network.isEmpty()) // what could not be kept apart takes nothing from the others
            next.exclusions = known->exclusions + exclusions;
        m_entries.erase(known);
    }
    next.exclusions.removeDuplicates();
    if (!next.exclusions.isEmpty())
        m_entries.prepend(std::move(next));
    while (m_entries.size() > mostNetworks)
        m_entries.removeLast();
}

void ExclusionMemory::add(const QString &network, const QStringList &more)
{
    set(network, exclusions(network) + more);
}

QStringList ExclusionMemory::holdingFor(const QString &targets) const
{
    const auto wanted = parsed(targets, Meaning::Targets);
    if (!wanted)
        return {};
    QStringList all;
    for (const Entry &entry : m_entries) {
        const auto network = parsed(entry.network, Meaning::Targets);
        for (const QString &exclusion : entry.exclusions)
            all += holding(exclusion, network.value_or(Specification()), *wanted);
    }
    all.removeDuplicates();
    return all;
}

} // namespace port135::intake
