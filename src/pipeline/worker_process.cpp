// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/worker_process.h"

#include <QProcess>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace port135::pipeline {
namespace {

constexpr int patience = 10'000; // ms: for a process to begin or end
constexpr int step = 100; // ms: between two looks at the wish to stop

} // namespace

QByteArray messageHead(std::size_t size)
{
    QByteArray head(8, '\0');
    qToLittleEndian<quint64>(size, head.data());
    return head;
}

bool writeMessage(QIODevice &to, const std::string &message)
{
    return to.write(messageHead(message.size())) == 8
        && to.write(message.data(), qint64(message.size())) == qint64(message.size());
}

WorkerProcess::WorkerProcess(QString program, QStringList arguments)
    : m_program(std::move(program))
    , m_arguments(std::move(arguments))
{
}

WorkerProcess::~WorkerProcess()
{
    if (!m_process)
        return;
    m_process->closeWriteChannel(); // it ends by itself
    if (!m_process->waitForFinished(patience)) {
        m_process->kill();
        m_process->waitForFinished(patience);
    }
}

qint64 WorkerProcess::processId() const
{
    return m_process ? m_process->processId() : 0;
}

core::Result<void, std::string> WorkerProcess::begin()
{
    if (m_process && m_process->state() == QProcess::Running)
        return {};
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(m_program, QStringList{QStringLiteral("work")} + m_arguments);
    if (!m_process->waitForStarted(patience))
        return core::failure(m_process->errorString().toStdString());
    return {};
}

core::Result<std::string, std::string> WorkerProcess::examine(const codec::WorkUnit &unit,
                                                              const std::function<bool()> &isStopped)
{
    if (auto begun = begin(); !begun)
        return core::failure(begun.error());
    const auto died = [this](const char *how) {
        m_process->kill();
        m_process->waitForFinished(patience);
        m_process.reset();
        return core::failure(std::string(how));
    };
    if (!writeMessage(*m_process, codec::encodeWorkUnit(unit)))
        return died("the child process takes no work");
    QByteArray head;
    std::string frame;
    std::size_t size = 0;
    while (head.size() < 8 || frame.size() < size) {
        if (isStopped())
            return died("stopped");
        m_process->waitForBytesWritten(m_process->bytesToWrite() > 0 ? step : 0);
        if (m_process->bytesAvailable() == 0 && !m_process->waitForReadyRead(step)) {
            if (m_process->state() != QProcess::Running && m_process->bytesAvailable() == 0)
                return died("the child process ended in the middle of its work");
            continue;
        }
        if (head.size() < 8) {
            head += m_process->read(8 - head.size());
            if (head.size() == 8)
                size = static_cast<std::size_t>(
                    std::min<quint64>(qFromLittleEndian<quint64>(head.data()), mostMessage + 1));
            if (size > mostMessage)
                return died("the child process answers with too much");
            continue;
        }
        const auto more = m_process->read(qint64(size - frame.size()));
        frame.append(more.constData(), std::size_t(more.size()));
    }
    return frame;
}

} // namespace port135::pipeline
