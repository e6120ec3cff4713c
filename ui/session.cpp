// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

namespace port135::ui {

Session::Session(const QString &settingsFile, QObject *parent)
    : QObject(parent)
    , m_settings(settingsFile)
    , m_queue(m_hosts)
{
    connect(&m_service, &service::ScanService::hostsReady, &m_queue, &BatchQueue::add);
    connect(&m_service, &service::ScanService::finished, this, &Session::settleWhenDrained);
    connect(&m_queue, &BatchQueue::drained, this, &Session::settleWhenDrained);
}

core::Result<void, service::RequestError> Session::start(const service::ScanRequest &request)
{
    auto result = m_service.start(request);
    if (!result)
        return result;
    m_settled = false;
    m_queue.clear();
    m_hosts.clear();
    Q_EMIT started();
    return result;
}

void Session::settleWhenDrained()
{
    if (m_settled || m_service.isActive() || !m_queue.isEmpty())
        return;
    m_settled = true;
    Q_EMIT settled();
}

} // namespace port135::ui
