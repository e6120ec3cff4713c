// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/scan_lock.h"

#include <QFileInfo>
#include <QLockFile>

namespace port135::history {
namespace {

// Long enough for another program that only looks, see isHeld().
constexpr int lockPatience = 500; // ms

QString lockFileName(const QString &databaseFile, ScanId id)
{
    // Two ways to the same file must lead to the same lock.
    const QFileInfo info(databaseFile);
    const QString real = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    return QStringLiteral("%1.%2.lock").arg(real).arg(id);
}

std::unique_ptr<QLockFile> lockFile(const QString &databaseFile, ScanId id)
{
    auto file = std::make_unique<QLockFile>(lockFileName(databaseFile, id));
    file->setStaleLockTime(0); // by whether its owner lives, never by age: a scan may take a week
    return file;
}

} // namespace

ScanLock::ScanLock() = default;
ScanLock::~ScanLock() = default;

bool ScanLock::take(const QString &databaseFile, ScanId id)
{
    auto file = lockFile(databaseFile, id);
    if (!file->tryLock(lockPatience))
        return false;
    m_file = std::move(file);
    return true;
}

void ScanLock::release()
{
    m_file.reset();
}

bool ScanLock::isHeld(const QString &databaseFile, ScanId id)
{
    if (!QFileInfo::exists(lockFileName(databaseFile, id)))
        return false;
    const auto file = lockFile(databaseFile, id);
    if (file->tryLock(0))
        return false; // its owner is dead; the file goes away with `file`
    return true;
}

} // namespace port135::history
