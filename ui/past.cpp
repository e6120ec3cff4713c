// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/past.h"

#include "history/history_task.h"
#include "ui/models/host_model.h"
#include "ui/models/scan_list.h"

#include <QFileInfo>

namespace port135::ui {

Past::Past(HostModel &hosts, const QString &historyFile, QObject *parent)
    : QObject(parent)
    , m_hosts(hosts)
    , m_historyFile(historyFile)
{
}

Past::~Past()
{
    m_reading.waitForFinished();
}

void Past::look(const core::ScanRecord &scan)
{
    m_scan = scan;
    run();
}

void Past::forget()
{
    ++m_run;
    m_scan.reset();
    m_before.reset();
    m_problem.clear();
    m_looking = false;
    Q_EMIT changed();
}

void Past::lookAgain()
{
    if (m_scan)
        run();
}

void Past::want()
{
    if (m_wanted)
        return;
    m_wanted = true;
    lookAgain();
}

void Past::run()
{
    const quint64 run = ++m_run;
    m_looking = QFileInfo::exists(m_historyFile);
    if (!m_looking) {
        take(Answer());
        return;
    }
    QList<core::HostResultPtr> hosts;
    if (m_wanted) {
        const auto results = m_hosts.results();
        hosts = QList<core::HostResultPtr>(results.begin(), results.end());
    }
    auto reading = withHistory(m_historyFile, history::Access::ReadOnly,
                               [scan = *m_scan, wanted = m_wanted, hosts = std::move(hosts)](
                                   history::History &history) -> history::HistoryResult<Answer> {
                                   auto before = service::scanBefore(history, scan);
                                   if (!before)
                                       return tl::make_unexpected(before.error());
                                   Answer answer{std::move(*before), {}};
                                   if (wanted) {
                                       auto pasts = service::hostPasts(history, answer.before, scan, hosts);
                                       if (!pasts)
                                           return tl::make_unexpected(pasts.error());
                                       answer.hosts = std::move(*pasts);
                                   }
                                   return answer;
                               });
    m_reading = QFuture<void>(reading);
    reading.then(this, [this, run](const history::HistoryResult<Answer> &answer) {
        if (run == m_run)
            take(answer);
    });
}

void Past::take(const history::HistoryResult<Answer> &answer)
{
    m_looking = false;
    m_problem = answer ? QString() : answer.error().message;
    m_before = answer ? answer->before : std::nullopt;
    m_hosts.setPasts(answer && answer->hosts ? *answer->hosts : service::HostPasts());
    Q_EMIT changed();
}

QString Past::sentence() const
{
    if (!m_scan)
        return tr("What changed is known when the scan is over.");
    if (!m_problem.isEmpty())
        return m_problem;
    if (m_looking)
        return tr("Looking for an earlier scan of these targets …");
    if (!m_before)
        return tr("The history has no earlier whole scan of these targets, so nothing is known to have "
                  "changed.");
    return (m_before->baseline ? tr("Compared with the baseline: %1.")
                               : tr("Compared with the scan before: %1."))
        .arg(scanLabel(*m_before));
}

} // namespace port135::ui
