// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/export/output_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace port135::report {
namespace {

std::unique_ptr<QFileDevice> fileFor(const QString &fileName)
{
    const QFileInfo info(fileName);
    if (info.exists() && !info.isFile() && !info.isDir())
        return std::make_unique<QFile>(fileName);
    return std::make_unique<QSaveFile>(fileName);
}

} // namespace

OutputFile::OutputFile(const QString &fileName)
    : m_file(fileFor(fileName))
{
}

bool OutputFile::open()
{
    return m_file->open(QIODevice::WriteOnly);
}

bool OutputFile::commit()
{
    if (auto *whole = qobject_cast<QSaveFile *>(m_file.get()))
        return whole->commit();
    const bool written = m_file->flush();
    m_file->close();
    return written;
}

} // namespace port135::report
