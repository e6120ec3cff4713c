// SPDX-License-Identifier: GPL-3.0-or-later
// What all pages of the window share: the scan, its hosts, the commands and the memory of the window.
#pragma once

#include "history/scan_info.h"
#include "pipeline/scan_service.h"
#include "report/report_context.h"
#include "ui/actions/action_collection.h"
#include "ui/dialogs/file_chooser.h"
#include "ui/models/batch_queue.h"
#include "ui/models/host_model.h"
#include "ui/notification_area.h"
#include "ui/past.h"
#include "ui/rechecks.h"
#include "ui/scan_library.h"
#include "ui/settings.h"
#include "ui/task_bar.h"
#include "ui/triage.h"

#include <QObject>

#include <memory>
#include <optional>

namespace port135::ui {

class Session : public QObject
{
    Q_OBJECT

public:
    /// `settingsFile` empty: the user's own; else the history lies beside it.
    explicit Session(const QString &settingsFile = {}, QObject *parent = nullptr);

    pipeline::ScanService &service() { return m_service; }
    HostModel &hosts() { return m_hosts; }
    BatchQueue &queue() { return m_queue; }
    ActionCollection &actions() { return m_actions; }
    Settings &settings() { return m_settings; }
    Triage &triage() { return m_triage; }
    Past &past() { return m_past; }
    Rechecks &rechecks() { return m_rechecks; }
    ScanLibrary &library() { return m_library; }
    const ScanLibrary &library() const { return m_library; }
    FileChooser &fileChooser() { return *m_fileChooser; }
    void setFileChooser(std::unique_ptr<FileChooser> chooser) { m_fileChooser = std::move(chooser); }
    NotificationArea &notificationArea() { return *m_notificationArea; }
    /// Before the window is made.
    void setNotificationArea(std::unique_ptr<NotificationArea> area) { m_notificationArea = std::move(area); }
    TaskBar &taskBar() { return *m_taskBar; }
    void setTaskBar(std::unique_ptr<TaskBar> taskBar) { m_taskBar = std::move(taskBar); }

    /// Begins a scan; the hosts of the last one are forgotten only when it really begins.
    core::Result<void, pipeline::RequestError> start(const pipeline::ScanRequest &request);
    /// Goes on with a scan of the history that was stopped or interrupted; `allowPublic` where its user has
    /// confirmed that its public addresses are his.
    /// Does not wait for the history: `done` is called when the scan goes on, or does not.
    void resume(history::ScanId id, bool allowPublic, pipeline::ScanService::Resumed done);

    /// Shows a scan of the history instead of the last one. Not while a scan runs.
    void open(const history::ScanInfo &scan, const QList<core::HostResultPtr> &hosts);
    /// The scan whose hosts are shown: the running or last one, or the opened one.
    const core::ScanRecord &record() const;
    /// The opened one; nothing where the running or last scan is shown.
    const std::optional<history::ScanInfo> &opened() const { return m_opened; }
    bool hasResults() const { return m_opened || m_service.state() != pipeline::ScanState::Idle; }
    /// The database that holds the history; it may not be there yet.
    QString historyFile() const { return m_historyFile; }
    /// Where scans are written to: the same, or empty where they are not to be kept.
    QString writtenHistory() const;
    /// The shown scan in the history; nothing where it is not there.
    std::optional<history::ScanId> shownScan() const
    {
        return m_opened ? m_opened->id : m_service.historyId();
    }
    /// What reports say of the shown scan beside its record, without the trend.
    report::ReportContext reportContext() const;

    /// Brings a page to the front: the command that shows it.
    void goTo(Command page) { Q_EMIT pageWanted(page); }
    /// The comparison of two scans of the history.
    void compareScans(history::ScanId before, history::ScanId after);
    /// The results with this text in the filter field.
    void showHosts(const QString &filter);

Q_SIGNALS:
    /// A scan of the history is shown now; its hosts follow, then settled().
    void scanOpened();
    void pageWanted(port135::ui::Command page);
    void comparisonWanted(port135::history::ScanId before, port135::history::ScanId after);
    void filterWanted(const QString &filter);
    /// These hosts of the shown scan are to be looked at again; empty: all with an open finding. With a rule,
    /// for findings of that only.
    void recheckWanted(const QList<port135::core::Address> &hosts, const QString &rule = {});
    /// The record of a re-check: of the scan `before`, made by the scan `after`.
    void recordOpened(const std::shared_ptr<const port135::comparison::Recheck> &record,
                      port135::history::ScanId before, port135::history::ScanId after);
    void hostWindowWanted(const port135::core::HostResultPtr &host);
    void started();
    /// Another knowledge pack is in use.
    void knowledgeChanged();
    /// The scan is over, and all its hosts are in the model.
    void settled();

private:
    void begin();
    void settleWhenDrained();

    Settings m_settings;
    pipeline::ScanService m_service;
    HostModel m_hosts;
    BatchQueue m_queue;
    ActionCollection m_actions;
    std::unique_ptr<FileChooser> m_fileChooser = std::make_unique<FileChooser>();
    std::unique_ptr<NotificationArea> m_notificationArea = std::make_unique<NotificationArea>();
    std::unique_ptr<TaskBar> m_taskBar = std::make_unique<TaskBar>();
    QString m_historyFile;
    Triage m_triage;
    Past m_past;
    Rechecks m_rechecks;
    ScanLibrary m_library;
    std::optional<history::ScanInfo> m_opened;
    bool m_settled = true;
};

} // namespace port135::ui
