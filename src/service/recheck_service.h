// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of an earlier scan looked for again: the same hosts, options, port and vantage.
#pragma once

#include "comparison/recheck.h"
#include "core/result.h"
#include "history/scan_info.h"
#include "pipeline/scan_service.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>
#include <string>

namespace port135::service {

struct RecheckRequest
{
    core::ScanRecord scan; ///< the earlier one
    /// Its hosts, or those that matter; each with a finding of the scope is examined again.
    QList<core::HostResultPtr> hosts;
    /// Only these addresses of them; empty: every host with an open finding.
    QList<core::Address> only;
    QString rule; ///< only findings of this rule; empty: all
    std::optional<history::ScanId> scanId; ///< where the earlier scan is stored: the new one names it
    bool reverseDns = false;
    QString operatorName; ///< empty: the account that this program runs under
    /// Public addresses may be examined. Also where that was said of the earlier scan, if it is in the
    /// history of scans().
    bool allowPublic = false;
};

/// Lives in the thread of its front end; one re-check at a time. It has a ScanService of its own, so that the
/// results of the earlier scan stay where they are.
class RecheckService : public QObject
{
    Q_OBJECT

public:
    explicit RecheckService(QObject *parent = nullptr);
    ~RecheckService() override;

    /// For history, progress and warnings. Start and stop are this object's.
    pipeline::ScanService &scans();

    /// Which addresses start() would examine; empty: there is nothing to re-check.
    static QList<core::Address> hostsOf(const RecheckRequest &request);

    /// Begins, or says why not: nothing to re-check, another one under way, public addresses of a scan from
    /// elsewhere.
    core::Result<void, pipeline::RequestError> start(const RecheckRequest &request);
    /// finished() follows: what was not examined any more is NotVerifiable.
    void stop();
    bool isActive() const;

    /// Of the last re-check; valid after finished().
    const comparison::Recheck &result() const { return m_result; }

Q_SIGNALS:
    void started();
    void finished(const port135::comparison::Recheck &result);
    /// It had to end early, or its record could not be stored; translated. finished() follows.
    void failed(const QString &message);

private:
    bool mayExaminePublic(const RecheckRequest &asked) const;
    void conclude();
    void store();

    pipeline::ScanService m_scans;
    RecheckRequest m_request;
    std::string m_rule;
    QList<core::HostResultPtr> m_hosts;
    comparison::Recheck m_result;
};

} // namespace port135::service
