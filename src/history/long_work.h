// SPDX-License-Identifier: GPL-3.0-or-later
// Who of this program, in any process, may keep a history for longer than a moment: whoever waits for it
// wants to know.
#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace port135::history {

enum class Work {
    Deleting, ///< scans
    Importing,
    Migrating,
};

/// Told to others for as long as it lives, by a lock file beside the database. Any thread.
class LongWork
{
public:
    LongWork(const QString &databaseFile, Work work);
    ~LongWork();
    LongWork(const LongWork &) = delete;
    LongWork &operator=(const LongWork &) = delete;

private:
    std::unique_ptr<QLockFile> m_file;
};

/// "This program deletes scans from it", translated: what is done to the file now by this or another process
/// of ours; empty: nothing that is known.
QString whatIsDoneTo(const QString &databaseFile);

} // namespace port135::history
