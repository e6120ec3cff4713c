// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress_line.h"

#include "cli/console.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdio>

namespace port135::cli {
namespace {

class ProgressLineText
{
    Q_DECLARE_TR_FUNCTIONS(ProgressLine)
};

constexpr int barWidth = 24;

void printLine(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

ProgressLine::ProgressLine(bool enabled)
    : m_enabled(enabled && isTerminal(Stream::Error))
{
}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::show(const pipeline::ScanProgress &progress, pipeline::ScanState state)
{
    if (!m_enabled)
        return;
    const int width = std::max(40, terminalWidth(Stream::Error) - 1);
    printLine("\r\x1b[K" + progressText(progress, state, width).toUtf8());
    m_shown = true;
}

void ProgressLine::clear()
{
    if (m_shown)
        printLine("\r\x1b[K");
    m_shown = false;
}

QString durationText(std::chrono::seconds time)
{
    const auto seconds = time.count();
    if (seconds < 60)
        return ProgressLineText::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return ProgressLineText::tr("%1 min %2 s")
            .arg(seconds / 60)
            .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return ProgressLineText::tr("%1 h %2 min")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
}

QString progressText(const pipeline::ScanProgress &progress, pipeline::ScanState state, int width)
{
    if (state == pipeline::ScanState::Preparing)
        return ProgressLineText::tr("Reading the history …").left(width);
    if (state == pipeline::ScanState::Resolving)
        return ProgressLineText::tr("Looking up names …").left(width);
    const int filled = std::clamp(static_cast<int>(progress.fraction * barWidth), 0, barWidth);
    const QLocale locale;
    quint64 open = 0;
    for (std::size_t i = 0; i < progress.counts.byOutcome.size(); ++i) {
        if (core::isOpen(core::Outcome(i)))
            open += progress.counts.byOutcome[i];
    }
    QString text = QStringLiteral("[%1%2] %3 %  ")
                       .arg(QString(filled, u'#'), QString(barWidth - filled, u'.'))
                       .arg(static_cast<int>(progress.fraction * 100), 3);
    text += ProgressLineText::tr("%1 of %2 hosts, %3 open, %4/s")
                .arg(locale.toString(progress.examined), locale.toString(progress.hosts),
                     locale.toString(open), locale.toString(qRound64(progress.hostsPerSecond)));
    if (state == pipeline::ScanState::Stopping)
        text += QStringLiteral("  ") + ProgressLineText::tr("stopping …");
    else if (progress.left)
        text += QStringLiteral("  ") + ProgressLineText::tr("%1 left").arg(durationText(*progress.left));
    return text.left(width);
}

} // namespace port135::cli
