// SPDX-License-Identifier: GPL-3.0-or-later
// Who is at a scan now: a lock file beside the database, whose owner is known to be dead or alive.
#pragma once

#include "history/scan_info.h"

#include <QString>

#include <memory>

class QLockFile;

namespace port135::history {

/// Any thread; released when it is destroyed, and by the death of the program.
class ScanLock
{
public:
    ScanLock();
    ~ScanLock();
    ScanLock(const ScanLock &) = delete;
    ScanLock &operator=(const ScanLock &) = delete;

    /// False: another program is at the scan, or the folder takes no file.
    bool take(const QString &databaseFile, ScanId id);
    void release();

    static bool isHeld(const QString &databaseFile, ScanId id);

private:
    std::unique_ptr<QLockFile> m_file;
};

} // namespace port135::history
