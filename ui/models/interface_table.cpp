// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/interface_table.h"

#include "program/user_catalogue.h"
#include "report/text/interface_text.h"

#include <QCoreApplication>

namespace port135::ui {

quint32 InterfaceTable::indexOf(const core::InterfaceId &id)
{
    const auto [place, isNew] = m_numbers.try_emplace({id.uuid, id.major}, size());
    if (isNew)
        m_entries.push_back({id, program::catalogue().find(id)});
    return place->second;
}

QString interfaceTitle(const knowledge::InterfaceInfo *info)
{
    if (!info)
        return QCoreApplication::translate("InterfaceTable", "Unknown service");
    return report::interfaceLabel(*info);
}

} // namespace port135::ui
