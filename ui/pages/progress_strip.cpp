// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress_strip.h"

#include "report/text/words.h"
#include "ui/plain.h"
#include "ui/session.h"
#include "ui/theme/colours.h"
#include "ui/units.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace port135::ui {

ProgressStrip::ProgressStrip(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_state(new Label(this))
    , m_bar(new QProgressBar(this))
    , m_numbers(new Label(this))
    , m_outcomes(new Label(this))
{
    m_state->setObjectName(u"scanState"_s);
    m_bar->setObjectName(u"scanProgress"_s);
    m_numbers->setObjectName(u"scanNumbers"_s);
    m_outcomes->setObjectName(u"scanOutcomes"_s);
    QFont font = m_state->font();
    font.setBold(true);
    m_state->setFont(font);
    // As wide as its longest word, so that the bar does not move.
    int width = 0;
    for (auto state :
         {pipeline::ScanState::Preparing, pipeline::ScanState::Resolving, pipeline::ScanState::Running,
          pipeline::ScanState::Paused, pipeline::ScanState::Stopping, pipeline::ScanState::Finished})
        width = std::max(width, QFontMetrics(font).horizontalAdvance(word(state, false)));
    m_state->setMinimumWidth(width + 6);
    m_bar->setTextVisible(true);
    m_bar->setMaximumHeight(fontMetrics().height() + 4);
    m_outcomes->setWordWrap(true);
    m_outcomes->setForegroundRole(QPalette::WindowText);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_state, 0, 0);
    layout->addWidget(m_bar, 0, 1);
    layout->addWidget(m_numbers, 0, 2);
    layout->addWidget(m_outcomes, 1, 1, 1, 2);
    layout->setColumnStretch(1, 1);

    connect(&session.service(), &pipeline::ScanService::stateChanged, this, &ProgressStrip::refresh);
    connect(&session.service(), &pipeline::ScanService::progressChanged, this, &ProgressStrip::refresh);
    for (auto signal : {&Session::started, &Session::scanOpened, &Session::settled})
        connect(&session, signal, this, &ProgressStrip::refresh);
    refresh();
}

QString ProgressStrip::word(pipeline::ScanState state, bool stoppedEarly)
{
    using pipeline::ScanState;
    switch (state) {
    case ScanState::Idle:
        return tr("Ready");
    case ScanState::Preparing:
        return tr("Reading the history");
    case ScanState::Resolving:
        return tr("Looking up names");
    case ScanState::Running:
        return tr("Scanning");
    case ScanState::Paused:
        return tr("Paused");
    case ScanState::Stopping:
        return tr("Stopping");
    case ScanState::Finished:
        return stoppedEarly ? tr("Stopped") : tr("Finished");
    }
    return {};
}

QString ProgressStrip::outcomes(const core::OutcomeCounts &counts) const
{
    QStringList parts;
    // What answered first, what gave nothing last.
    for (int i = int(core::Outcome::Error); i >= 0; --i) {
        const auto outcome = core::Outcome(i);
        if (counts[outcome] > 0)
            parts += u"%1 %2"_s.arg(report::word(outcome), number(counts[outcome]));
    }
    return parts.join(u"  ·  "_s);
}

void ProgressStrip::refresh()
{
    const auto state = m_session.service().state();
    const auto progress = m_session.service().progress();
    // What a scan came to is said by the verdict.
    setVisible(m_session.service().isActive());
    m_state->setText(word(state, m_session.service().record().stoppedEarly));
    const bool isWaiting = state == pipeline::ScanState::Preparing || state == pipeline::ScanState::Resolving;
    m_bar->setRange(0, isWaiting ? 0 : 1000);
    // Of the work, as in the title and the notification area: silent hosts are tried twice.
    m_bar->setValue(progress.hosts == 0 ? (state == pipeline::ScanState::Finished ? 1000 : 0)
                                        : int(progress.fraction * 1000));
    QStringList parts{tr("%1 of %2 hosts").arg(number(progress.examined), number(progress.hosts))};
    if (state == pipeline::ScanState::Running) {
        parts += tr("%1 a second").arg(number(quint64(qRound64(progress.hostsPerSecond))));
        if (progress.left)
            parts += tr("%1 left").arg(duration(*progress.left));
    } else if (state == pipeline::ScanState::Finished) {
        const double seconds = double(progress.elapsed.count()) / 1000.0;
        parts += seconds < 10
            ? tr("in %1 s").arg(QLocale().toString(seconds, 'f', 1))
            : tr("in %1").arg(duration(std::chrono::duration_cast<std::chrono::seconds>(progress.elapsed)));
    }
    m_numbers->setText(parts.join(u"  ·  "_s));
    QString counts = outcomes(progress.counts);
    // They count once they have had their second try: else a silent network seems to stand still.
    if (m_session.service().isActive() && progress.retrying > 0) {
        const QString waiting = tr("%1 silent so far, to be tried once more").arg(number(progress.retrying));
        counts = counts.isEmpty() ? waiting : u"%1  ·  %2"_s.arg(counts, waiting);
    }
    m_outcomes->setText(counts);
    m_bar->setAccessibleName(m_state->text());
    m_bar->setAccessibleDescription(m_numbers->text());
}

void ProgressStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace port135::ui
