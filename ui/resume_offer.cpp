// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resume_offer.h"

#include "history/history_task.h"
#include "ui/models/scan_list.h"
#include "ui/pages/banner.h"
#include "ui/session.h"
#include "ui/units.h"

#include <QFileInfo>
#include <QTimer>

namespace port135::ui {

ResumeOffer::ResumeOffer(Session &session, Banner &banner, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_banner(banner)
{
    connect(&banner, &Banner::buttonClicked, this, &ResumeOffer::resume);
    connect(&session.service(), &pipeline::ScanService::resuming, this,
            [this](const QString &message) { m_banner.show(Banner::Kind::Note, message); });
    // It spoke of what was there before.
    connect(&session, &Session::started, &banner, &QWidget::hide);
    QTimer::singleShot(0, this, &ResumeOffer::look);
}

void ResumeOffer::look()
{
    const QString file = m_session.historyFile();
    if (!QFileInfo::exists(file))
        return;
    const history::Retention limits{m_session.settings().value(Setting::HistoryDays).toInt(),
                                    qint64(m_session.settings().value(Setting::HistoryMegabytes).toInt())
                                        * 1024 * 1024};
    const bool limited = limits.days > 0 || limits.bytes > 0;
    withHistory(file, limited ? history::Access::ReadWrite : history::Access::ReadOnly,
                [limits, limited](history::History &history) -> history::HistoryResult<history::ScanInfo> {
                    if (limited) {
                        if (const auto done = history.applyRetention(limits); !done)
                            return tl::make_unexpected(done.error());
                    }
                    return history.newestUnfinished();
                })
        .then(this, [this](const history::HistoryResult<history::ScanInfo> &scan) {
            if (scan && scan->status == history::ScanStatus::Interrupted)
                offer(*scan);
            else if (!scan && scan.error().kind != history::HistoryError::Kind::NotFound)
                m_banner.show(Banner::Kind::Warning, scan.error().message);
        });
}

void ResumeOffer::offer(const history::ScanInfo &scan)
{
    m_unfinished = scan.id;
    m_asksForPublic = false;
    m_banner.show(Banner::Kind::Warning,
                  tr("A scan was interrupted after %1 of %2 hosts: %3.")
                      .arg(number(scan.record.examined), number(scan.record.hosts), scanLabel(scan)),
                  tr("Resume"));
}

void ResumeOffer::resume()
{
    if (!m_unfinished)
        return;
    m_banner.hide();
    m_session.goTo(Command::PageScan);
    m_session.resume(*m_unfinished, m_asksForPublic, [this](const auto &begun) {
        m_asksForPublic = !begun && begun.error().needsPublicConsent;
        if (m_asksForPublic)
            m_banner.show(Banner::Kind::Warning, begun.error().message, tr("They are mine: allow"));
        else if (!begun)
            m_banner.show(Banner::Kind::Failure, begun.error().message);
    });
}

} // namespace port135::ui
