// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/recheck_service.h"

#include "history/history_task.h"
#include "program/user_catalogue.h"
#include "report/comparison/comparison_json.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace port135::service {
namespace {

comparison::Side sideOf(const core::ScanRecord &record, const QList<core::HostResultPtr> &hosts)
{
    return comparison::sideOf(record, {hosts.constData(), static_cast<std::size_t>(hosts.size())});
}

comparison::RecheckScope scopeOf(const RecheckRequest &request, const std::string &rule)
{
    comparison::RecheckScope scope;
    scope.hosts.assign(request.only.begin(), request.only.end());
    scope.rule = rule;
    return scope;
}

} // namespace

RecheckService::RecheckService(QObject *parent)
    : QObject(parent)
{
    connect(&m_scans, &pipeline::ScanService::hostsReady, this,
            [this](const auto &hosts) { m_hosts += hosts; });
    connect(&m_scans, &pipeline::ScanService::failed, this, &RecheckService::failed);
    connect(&m_scans, &pipeline::ScanService::finished, this, &RecheckService::conclude);
}

RecheckService::~RecheckService()
{
    m_scans.disconnect(this);
}

pipeline::ScanService &RecheckService::scans()
{
    return m_scans;
}

QList<core::Address> RecheckService::hostsOf(const RecheckRequest &request)
{
    const auto rule = request.rule.toStdString();
    const auto addresses =
        comparison::hostsToRecheck(sideOf(request.scan, request.hosts), scopeOf(request, rule));
    return {addresses.begin(), addresses.end()};
}

core::Result<void, pipeline::RequestError> RecheckService::start(const RecheckRequest &asked)
{
    if (isActive())
        return core::failure(pipeline::RequestError{tr("A re-check is running already. Stop it first.")});
    const auto addresses = hostsOf(asked);
    if (addresses.isEmpty())
        return core::failure(pipeline::RequestError{
            tr("There is nothing to re-check: no host of that scan has an open finding of this kind.")});
    QStringList targets;
    for (const auto &address : addresses)
        targets.append(QString::fromStdString(address.toString()));

    pipeline::ScanRequest request;
    request.targets = targets.join(u'\n');
    request.options = asked.scan.options;
    request.practice = asked.scan.practice;
    request.allowPublic = asked.allowPublic;
    request.reverseDns = asked.reverseDns;
    request.operatorName = asked.operatorName;
    request.onlyTargets = true;
    request.recheckOf = asked.scanId;
    auto checked = asked;
    checked.only = addresses;
    // The addresses of a scan from a file are what somebody else says they are.
    const bool mustAsk = !asked.allowPublic && asked.scanId && !m_scans.historyFile().isEmpty()
        && std::any_of(addresses.begin(), addresses.end(), [](const auto &address) { return address.isPublic(); });
    if (!mustAsk)
        return begin(checked, request);
    m_isAsking = true;
    history::withHistory(m_scans.historyFile(), history::Access::ReadOnly,
                         [id = *asked.scanId](history::History &file) { return file.isPublicAllowed(id); })
        .then(this, [this, checked, request](const history::Result<bool> &allowed) mutable {
            if (!std::exchange(m_isAsking, false))
                return; // stopped meanwhile
            request.allowPublic = allowed.value_or(false);
            if (const auto begun = begin(checked, request); !begun)
                Q_EMIT refused(begun.error());
        });
    return {};
}

core::Result<void, pipeline::RequestError> RecheckService::begin(const RecheckRequest &asked,
                                                                 const pipeline::ScanRequest &request)
{
    m_hosts.clear();
    const auto begun = m_scans.start(request);
    if (!begun)
        return begun;
    m_request = asked;
    m_rule = asked.rule.toStdString();
    Q_EMIT started();
    return {};
}

void RecheckService::stop()
{
    if (std::exchange(m_isAsking, false))
        Q_EMIT refused({tr("The re-check was stopped before it began.")});
    else
        m_scans.stop();
}

bool RecheckService::isActive() const
{
    return m_isAsking || m_isStoring || m_scans.isActive();
}

void RecheckService::conclude()
{
    const auto after = std::exchange(m_hosts, {});
    m_result = comparison::recheck(sideOf(m_request.scan, m_request.hosts), sideOf(m_scans.record(), after),
                                   scopeOf(m_request, m_rule));
    if (const auto id = m_scans.historyId())
        store(*id);
    else
        finish({});
}

/// The record of before and after beside the scan that it rests on.
void RecheckService::store(history::ScanId id)
{
    m_isStoring = true;
    history::withHistory(m_scans.historyFile(), history::Access::ReadWrite,
                         [id, document = report::toJson(m_result, program::catalogue())](history::History &file) {
                             return file.storeRecheck(id, document);
                         })
        .then(this, [this](const history::Result<void> &stored) {
            m_isStoring = false;
            finish(stored ? QString() : stored.error().message);
        });
}

void RecheckService::finish(const QString &problem)
{
    if (!problem.isEmpty())
        Q_EMIT failed(tr("The record of this re-check could not be stored in the history: %1").arg(problem));
    Q_EMIT finished(m_result);
}

} // namespace port135::service
