// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/transaction.h"

namespace port135::history {

Transaction::~Transaction()
{
    if (m_isOpen)
        (void)m_database.run("ROLLBACK");
}

HistoryResult<void> Transaction::begin()
{
    if (auto begun = m_database.run("BEGIN IMMEDIATE"); !begun)
        return core::failure(begun.error());
    m_isOpen = true;
    return {};
}

HistoryResult<void> Transaction::commit()
{
    if (auto committed = m_database.run("COMMIT"); !committed)
        return core::failure(committed.error());
    m_isOpen = false;
    return {};
}

} // namespace port135::history
