// SPDX-License-Identifier: GPL-3.0-or-later
// What is written as a whole or not at all.
#pragma once

#include "history/database.h"

namespace port135::history {

/// Rolls back unless it was committed.
class Transaction
{
public:
    explicit Transaction(const Database &database)
        : m_database(database)
    {
    }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Waits for its turn to write.
    HistoryResult<void> begin();
    HistoryResult<void> commit();

private:
    const Database &m_database;
    bool m_isOpen = false;
};

} // namespace port135::history
