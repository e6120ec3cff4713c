// SPDX-License-Identifier: GPL-3.0-or-later
// Standard input, a named pipe or a device, read as it comes: whoever waits for it can be stopped. The room's
// platform file for such input.
#pragma once

#include <QFile>
#include <QIODevice>
#include <QString>

#include <atomic>
#include <memory>

namespace port135::cli {

class WaitingInput : public QIODevice
{
    Q_OBJECT

public:
    /// `name`: a path; "-" is standard input. Ends as a file does once `stopped` is set; on Windows only with
    /// what comes next.
    WaitingInput(const QString &name, std::shared_ptr<const std::atomic<bool>> stopped);

    bool open(OpenMode mode) override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QString m_name;
    std::shared_ptr<const std::atomic<bool>> m_stopped;
    QFile m_file;
};

} // namespace port135::cli
