// SPDX-License-Identifier: GPL-3.0-or-later
// The command line program, run to its end.
#pragma once

#include <QProcess>
#include <QSignalSpy>

namespace port135::test {

struct CliRun
{
    int code = -1; ///< -1: did not end in order
    QByteArray out;
    QByteArray err;
};

/// The event loop runs meanwhile: receivers of this process answer.
inline CliRun cli(const QStringList &arguments)
{
    constexpr int patience = 60'000; // ms
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QStringLiteral(PORT135_CLI), arguments);
    CliRun run;
    if (finished.count() == 0 && !finished.wait(patience)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        run.code = process.exitCode();
    }
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

} // namespace port135::test
