// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opened_scan.h"

#include "history/history_task.h"
#include "service/stored_recheck.h"
#include "ui/session.h"

#include <utility>

namespace port135::ui {
namespace {

void openHosts(Session &session, QObject *context, const history::ScanInfo &scan,
               std::function<void(const QString &)> done)
{
    history::withHistory(session.historyFile(), history::Access::ReadOnly,
                         [id = scan.id](history::History &history) { return history.hosts(id); })
        .then(context,
              [&session, scan,
               done = std::move(done)](const history::HistoryResult<QList<core::HostResultPtr>> &hosts) {
                  if (hosts) {
                      session.open(scan, *hosts);
                      session.goTo(Command::PageScan);
                  }
                  if (done)
                      done(hosts ? QString() : hosts.error().message);
              });
}

void openRecord(Session &session, QObject *context, const history::ScanInfo &scan,
                std::function<void(const QString &)> done)
{
    history::withHistory(session.historyFile(), history::Access::ReadOnly,
                         [scan](history::History &history)
                             -> history::HistoryResult<std::shared_ptr<const comparison::Recheck>> {
                             const auto earlier = history.scan(*scan.recheckOf);
                             if (!earlier)
                                 return core::failure(earlier.error());
                             auto record = service::readRecheck(history, *earlier, scan);
                             if (!record)
                                 return core::failure(record.error());
                             return std::make_shared<const comparison::Recheck>(std::move(*record));
                         })
        .then(context,
              [&session, context, scan, done = std::move(done)](
                  const history::HistoryResult<std::shared_ptr<const comparison::Recheck>> &record) {
                  // The scan that it was made for may be deleted: then its hosts are all there is.
                  if (!record && record.error().kind == history::HistoryError::Kind::NotFound) {
                      openHosts(session, context, scan, done);
                      return;
                  }
                  if (record)
                      Q_EMIT session.recordOpened(*record, *scan.recheckOf, scan.id);
                  if (done)
                      done(record ? QString() : record.error().message);
              });
}

} // namespace

void openScan(Session &session, QObject *context, const history::ScanInfo &scan,
              std::function<void(const QString &)> done)
{
    if (scan.recheckOf)
        openRecord(session, context, scan, std::move(done));
    else if (!session.service().isActive())
        openHosts(session, context, scan, std::move(done));
}

} // namespace port135::ui
