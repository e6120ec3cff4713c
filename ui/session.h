// SPDX-License-Identifier: GPL-3.0-or-later
// What all pages of the window share: the scan, its hosts, the commands and the memory of the window.
#pragma once

#include "service/scan_service.h"
#include "ui/actions/action_collection.h"
#include "ui/dialogs/file_chooser.h"
#include "ui/models/batch_queue.h"
#include "ui/models/host_model.h"
#include "ui/settings.h"

#include <QObject>

#include <memory>

namespace port135::ui {

class Session : public QObject
{
    Q_OBJECT

public:
    /// `settingsFile` empty: the user's own.
    explicit Session(const QString &settingsFile = {}, QObject *parent = nullptr);

    service::ScanService &service() { return m_service; }
    HostModel &hosts() { return m_hosts; }
    BatchQueue &queue() { return m_queue; }
    ActionCollection &actions() { return m_actions; }
    Settings &settings() { return m_settings; }
    FileChooser &fileChooser() { return *m_fileChooser; }
    void setFileChooser(std::unique_ptr<FileChooser> chooser) { m_fileChooser = std::move(chooser); }

    /// Begins a scan; the hosts of the last one are forgotten only when it really begins.
    core::Result<void, service::RequestError> start(const service::ScanRequest &request);

Q_SIGNALS:
    void started();
    /// The scan is over, and all its hosts are in the model.
    void settled();

private:
    void settleWhenDrained();

    Settings m_settings;
    service::ScanService m_service;
    HostModel m_hosts;
    BatchQueue m_queue;
    ActionCollection m_actions;
    std::unique_ptr<FileChooser> m_fileChooser = std::make_unique<FileChooser>();
    bool m_settled = true;
};

} // namespace port135::ui
