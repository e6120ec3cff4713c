// SPDX-License-Identifier: GPL-3.0-or-later
// One host in a window of its own, to be kept beside others.
#pragma once

#include "core/clock.h"
#include "core/host_result.h"
#include "history/scan_info.h"

#include <QWidget>

#include <optional>

namespace port135::ui {

class DetailsPane;
class Session;

class HostWindow : public QWidget
{
    Q_OBJECT

public:
    /// Closes with the window of `parent`.
    HostWindow(Session &session, const core::HostResultPtr &host, QWidget *parent);

    DetailsPane &details() { return *m_details; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();

    Session &m_session;
    core::HostResultPtr m_host;
    std::optional<history::ScanId> m_scan;
    core::Timestamp m_started;
    DetailsPane *m_details;
};

} // namespace port135::ui
