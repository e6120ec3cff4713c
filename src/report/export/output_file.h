// SPDX-License-Identifier: GPL-3.0-or-later
// A file that a person named for results.
#pragma once

#include <QFileDevice>
#include <QString>

#include <memory>

namespace port135::report {

/// A regular file only takes the place of an older one of its name when it is whole. A device or a named pipe
/// is written to directly: it must never be replaced by a file. Not thread safe.
class OutputFile
{
public:
    explicit OutputFile(const QString &fileName);

    bool open();
    /// Valid after open().
    QIODevice &device() { return *m_file; }
    /// All is written; without it an older file stays as it was.
    bool commit();

    QString fileName() const { return m_file->fileName(); }
    /// Why open() or commit() was false.
    QString errorString() const { return m_file->errorString(); }

private:
    std::unique_ptr<QFileDevice> m_file;
};

} // namespace port135::report
