// SPDX-License-Identifier: GPL-3.0-or-later
// tr() of the texts of this room.
#pragma once

#include <QCoreApplication>

namespace port135::knowledge {

class KnowledgeText
{
    Q_DECLARE_TR_FUNCTIONS(Knowledge)
};

} // namespace port135::knowledge
