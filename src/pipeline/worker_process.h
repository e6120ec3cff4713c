// SPDX-License-Identifier: GPL-3.0-or-later
// Units of work examined by a child process (port135-cli work), which may die without harm to this one.
// Over its pipes: 8 bytes of length, the lowest first, and so many bytes: a unit goes in, a frame comes out.
#pragma once

#include "codec/work_unit.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

class QIODevice;
class QProcess;

namespace port135::pipeline {

inline constexpr std::size_t mostMessage = 256u << 20; ///< bytes of a unit or a frame

/// Writes one message whole.
bool writeMessage(QIODevice &to, const std::string &message);
QByteArray messageHead(std::size_t size);

/// Of one thread.
class WorkerProcess
{
public:
    /// `arguments` stand behind `work`.
    WorkerProcess(QString program, QStringList arguments);
    ~WorkerProcess();

    /// Waits; begins the process anew where it has ended. The error: it died, or does not answer in frames.
    /// Then nothing of this unit is there.
    core::Result<std::string, std::string> examine(const codec::WorkUnit &unit,
                                                   const std::function<bool()> &isStopped);
    /// 0: it does not run.
    qint64 processId() const;

private:
    core::Result<void, std::string> begin();

    QString m_program;
    QStringList m_arguments;
    std::unique_ptr<QProcess> m_process;
};

} // namespace port135::pipeline
