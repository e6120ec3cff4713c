// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recheck_control.h"

#include "report/comparison_json.h"
#include "service/user_catalogue.h"
#include "ui/dialogs/recheck_dialog.h"
#include "ui/history_task.h"
#include "ui/pages/banner.h"
#include "ui/session.h"
#include "ui/units.h"

#include <utility>

namespace port135::ui {

RecheckControl::RecheckControl(Session &session, Banner &banner, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_banner(banner)
    , m_window(window)
{
    connect(session.actions().action(Command::Recheck), &QAction::triggered, this, [this] { start(); });
    connect(&session, &Session::recheckWanted, this,
            [this](const QList<core::Address> &only) { start(only); });
    connect(&banner, &Banner::buttonClicked, this, [this] {
        if (const auto only = std::exchange(m_awaitsConsent, {}))
            start(*only, true);
        else
            m_service.stop();
    });
    connect(&m_service.scans(), &service::ScanService::progressChanged, this, &RecheckControl::showProgress);
    connect(&m_service, &service::RecheckService::failed, this,
            [this](const QString &message) { m_failure = message; });
    connect(&m_service, &service::RecheckService::finished, this, &RecheckControl::finish);
}

void RecheckControl::start(const QList<core::Address> &only)
{
    start(only, false);
}

void RecheckControl::start(const QList<core::Address> &only, bool allowPublic)
{
    if (m_session.service().isActive() || !m_session.hasResults())
        return;
    m_session.queue().drainNow();
    service::RecheckRequest request;
    request.scan = m_session.record();
    const auto hosts = m_session.hosts().results();
    request.hosts = QList<core::HostResultPtr>(hosts.begin(), hosts.end());
    request.only = only;
    request.scanId = m_session.shownScan();
    request.allowPublic = allowPublic;
    request.reverseDns = m_session.settings().value(Setting::AskDns).toBool();
    if (!m_service.isActive())
        m_service.scans().setHistory(m_session.writtenHistory());
    m_failure.clear();
    m_awaitsConsent.reset();
    const auto begun = m_service.start(request);
    if (begun) {
        showProgress();
    } else if (begun.error().needsPublicConsent) {
        m_awaitsConsent = only;
        m_banner.show(Banner::Kind::Warning, begun.error().message, tr("They are mine: allow"));
    } else {
        m_banner.show(Banner::Kind::Note, begun.error().message);
    }
}

void RecheckControl::showProgress()
{
    const auto progress = m_service.scans().progress();
    m_banner.show(
        Banner::Kind::Note,
        tr("Re-check: %1 of %2 hosts examined.").arg(number(progress.examined), number(progress.hosts)),
        tr("Stop"), false);
}

void RecheckControl::finish(const comparison::Recheck &result)
{
    m_banner.hide();
    if (!m_failure.isEmpty()) {
        m_banner.show(Banner::Kind::Failure, m_failure);
        return;
    }
    if (const auto id = m_service.scans().historyId())
        withHistory(m_session.historyFile(), history::Access::ReadWrite,
                    [id = *id, json = report::toJson(result, service::catalogue())](
                        history::History &history) { return history.storeRecheck(id, json); })
            .then(this, [this](const history::Result<void> &stored) {
                if (!stored)
                    m_banner.show(Banner::Kind::Warning, stored.error().message);
            });
    auto *dialog =
        new RecheckDialog(m_session, std::make_shared<const comparison::Recheck>(result), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace port135::ui
