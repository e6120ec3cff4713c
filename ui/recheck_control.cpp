// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recheck_control.h"

#include "ui/dialogs/recheck_dialog.h"
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
            [this](const QList<core::Address> &only, const QString &rule) { start(only, rule); });
    connect(&banner, &Banner::buttonClicked, this, [this] {
        if (const auto wish = std::exchange(m_awaitsConsent, {}))
            begin(*wish, true);
        else
            m_service.stop();
    });
    connect(&m_service.scans(), &pipeline::ScanService::progressChanged, this, &RecheckControl::showProgress);
    connect(&m_service, &service::RecheckService::failed, this,
            [this](const QString &message) { m_failure = message; });
    connect(&m_service, &service::RecheckService::finished, this, &RecheckControl::finish);
}

void RecheckControl::start(const QList<core::Address> &only, const QString &rule)
{
    begin({only, rule}, false);
}

void RecheckControl::begin(const Wish &wish, bool allowPublic)
{
    if (!m_session.hasResults())
        return;
    if (m_session.service().isActive()) {
        m_banner.show(Banner::Kind::Note, tr("A scan is running: stop it, or look again when it is over."));
        return;
    }
    m_session.queue().drainNow();
    service::RecheckRequest request;
    request.scan = m_session.record();
    const auto hosts = m_session.hosts().results();
    request.hosts = QList<core::HostResultPtr>(hosts.begin(), hosts.end());
    request.only = wish.only;
    request.rule = wish.rule;
    request.scanId = m_session.shownScan();
    request.allowPublic = allowPublic;
    request.operatorName = m_session.settings().value(Setting::Operator).toString();
    request.reverseDns = m_session.settings().value(Setting::AskDns).toBool();
    if (!m_service.isActive())
        m_service.scans().setHistory(m_session.writtenHistory());
    m_failure.clear();
    m_awaitsConsent.reset();
    const auto source = recheckSource(m_session);
    m_wish = wish;
    if (const auto begun = m_service.start(request)) {
        m_source = source;
        showProgress();
    } else {
        refuse(begun.error());
    }
}

void RecheckControl::refuse(const pipeline::RequestError &error)
{
    if (error.needsPublicConsent) {
        m_awaitsConsent = m_wish;
        m_banner.show(Banner::Kind::Warning, error.message, tr("They are mine: allow"));
    } else {
        m_banner.show(Banner::Kind::Note, error.message);
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
    if (!m_failure.isEmpty())
        m_banner.show(Banner::Kind::Failure, m_failure);
    // Also after a failure: what was seen until then was seen.
    m_source.scan = m_service.scans().historyId();
    m_session.rechecks().add(result);
    m_session.library().reload();
    auto *dialog = new RecheckDialog(m_session, std::make_shared<const comparison::Recheck>(result), m_source,
                                     &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    Q_EMIT finished(result);
}

} // namespace port135::ui
