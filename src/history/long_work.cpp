// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/long_work.h"

#include "history/history_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace port135::history {
namespace {

class LongWorkText
{
public:
    /// `process`: 0 for this one.
    static QString of(Work work, qint64 process)
    {
        const QString who = whoIs(process);
        switch (work) {
        case Work::Deleting:
            return HistoryText::tr("%1 deletes scans from it", "%1 is a program").arg(who);
        case Work::Importing:
            return HistoryText::tr("%1 imports scans into it", "%1 is a program").arg(who);
        case Work::Migrating:
            return HistoryText::tr("%1 brings it up to date", "%1 is a program").arg(who);
        }
        return {};
    }
    static QString scan(qint64 process)
    {
        return HistoryText::tr("%1 writes a scan into it", "%1 is a program").arg(whoIs(process));
    }

private:
    static QString whoIs(qint64 process)
    {
        return process == QCoreApplication::applicationPid()
            ? HistoryText::tr("this program")
            : HistoryText::tr("Port135 (process %1)").arg(process);
    }
};

constexpr Work works[] = {Work::Deleting, Work::Importing, Work::Migrating};

QString suffix(Work work)
{
    switch (work) {
    case Work::Deleting:
        return u".deleting.lock"_s;
    case Work::Importing:
        return u".importing.lock"_s;
    case Work::Migrating:
        return u".migrating.lock"_s;
    }
    return {};
}

QString realName(const QString &databaseFile)
{
    const QFileInfo info(databaseFile);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

/// The process that holds the lock; 0: none does.
qint64 holderOf(const QString &lockFile)
{
    if (!QFileInfo::exists(lockFile))
        return 0;
    QLockFile lock(lockFile);
    lock.setStaleLockTime(0); // by whether its owner lives
    qint64 process = 0;
    QString machine;
    QString program;
    if (!lock.getLockInfo(&process, &machine, &program) || lock.tryLock(0))
        return 0;
    return process;
}

} // namespace

LongWork::LongWork(const QString &databaseFile, Work work)
    : m_file(std::make_unique<QLockFile>(realName(databaseFile) + suffix(work)))
{
    m_file->setStaleLockTime(0);
    // Where another one does the same, its name stands there already.
    m_file->tryLock(0);
}

LongWork::~LongWork() = default;

QString whatIsDoneTo(const QString &databaseFile)
{
    const QString name = realName(databaseFile);
    for (const auto work : works) {
        if (const auto process = holderOf(name + suffix(work)); process != 0)
            return LongWorkText::of(work, process);
    }
    const QFileInfo info(name);
    const auto scans = QDir(info.path()).entryInfoList({info.fileName() + u".*.lock"_s}, QDir::Files);
    for (const auto &scan : scans) {
        if (const auto process = holderOf(scan.filePath()); process != 0)
            return LongWorkText::scan(process);
    }
    return {};
}

} // namespace port135::history
