// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/target_origins.h"

#include "target/specification.h"

#include <algorithm>

namespace port135::pipeline {

TargetOrigins::TargetOrigins(const QList<TargetOrigin> &origins)
{
    for (const auto &origin : origins) {
        auto parsed = target::parseTargets(origin.targets.toStdString());
        if (!parsed)
            continue; // no part of a scan that began
        for (const auto &name : parsed->names) {
            const auto key = QByteArray::fromStdString(name.name);
            if (!name.excluded && !m_names.contains(key))
                m_names.insert(key, m_lists.size());
        }
        m_lists.push_back({origin.source.toStdString(), std::move(parsed->include)});
    }
}

std::string_view TargetOrigins::of(const core::Address &address, const std::string &typedName) const
{
    const auto list = std::find_if(m_lists.begin(), m_lists.end(),
                                   [&address](const List &one) { return one.addresses.contains(address); });
    if (list != m_lists.end())
        return list->source;
    if (typedName.empty())
        return {};
    const auto name = m_names.constFind(QByteArray::fromStdString(typedName));
    return name == m_names.cend() ? std::string_view() : std::string_view(m_lists[*name].source);
}

} // namespace port135::pipeline
