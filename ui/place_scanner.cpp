// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/place_scanner.h"

#include "report/text/words.h"
#include "ui/request_settings.h"
#include "ui/session.h"
#include "ui/units.h"

namespace port135::ui {

PlaceScanner::PlaceScanner(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_service, &pipeline::ScanService::progressChanged, this,
            [this](const pipeline::ScanProgress &progress) {
                if (m_service.isActive())
                    Q_EMIT progressed(tr("Scanning from %1: %2 of %3 hosts examined.", "place, two numbers")
                                          .arg(report::shown(m_service.record().place, 100),
                                               number(progress.examined), number(progress.hosts)));
            });
    connect(&m_service, &pipeline::ScanService::failed, this,
            [this](const QString &message) { m_problem = message; });
    connect(&m_service, &pipeline::ScanService::finished, this, &PlaceScanner::finish, Qt::QueuedConnection);
}

core::Result<void, pipeline::RequestError> PlaceScanner::start(pipeline::ScanRequest request)
{
    if (m_service.isActive() || m_session.service().isActive())
        return core::failure(
            pipeline::RequestError{tr("A scan is running: stop it, or try again when it is over.")});
    if (m_session.writtenHistory().isEmpty())
        return core::failure(pipeline::RequestError{tr("Places are compared through the history, and it is "
                                                       "switched off in the settings: switch it on first.")});
    m_service.setHistory(m_session.writtenHistory());
    m_problem.clear();
    const auto port = request.options.port;
    const auto vantage = request.options.vantage;
    const auto profile =
        core::parseProfile(m_session.settings().value(Setting::Profile).toString().toStdString());
    request.options = core::ScanOptions::forProfile(profile.value_or(core::Profile::Normal));
    applySettings(request, m_session.settings());
    request.options.port = port;
    request.options.vantage = vantage;
    request.options.stages.reach = true; // what a place reaches is the question
    return m_service.start(request);
}

void PlaceScanner::finish()
{
    if (m_problem.isEmpty() && m_service.record().stoppedEarly)
        m_problem = tr("The scan was stopped: what it did not reach is not known.");
    if (m_problem.isEmpty() && m_service.isHistoryLost())
        m_problem = tr("The scan could not be stored in the history.");
    Q_EMIT finished(m_problem);
}

} // namespace port135::ui
