// SPDX-License-Identifier: GPL-3.0-or-later
// Where a command's data goes: standard output or a file.
#pragma once

#include "report/export/exporter.h"
#include "report/export/output_file.h"

#include <QIODevice>
#include <QString>

#include <memory>

namespace port135::cli {

/// A file only replaces an older one of its name when it is whole.
class Destination
{
public:
    Destination();
    ~Destination();

    /// Empty: opened; else what is wrong. No name or "-" is standard output.
    QString open(const QString &fileName);
    /// The same for a format that may be no text: refused where a terminal would show it.
    QString open(const QString &fileName, const report::Format &format);
    /// Takes data to nowhere from now on.
    void discard();

    QIODevice &device() { return m_device ? *m_device : m_file->device(); }
    bool isTerminal() const;
    bool isFile() const { return m_file != nullptr; }

    /// Empty: all is written; else what is wrong.
    QString close();

private:
    std::unique_ptr<QIODevice> m_device; ///< null: m_file
    std::unique_ptr<report::OutputFile> m_file;
};

} // namespace port135::cli
