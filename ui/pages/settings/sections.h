// SPDX-License-Identifier: GPL-3.0-or-later
// The settings by subject, one file each. A new one is a file and a line in settings_page.cpp.
#pragma once

class QWidget;

namespace port135::ui {

class Session;

QWidget *createGeneralSettings(Session &session, QWidget *parent);
QWidget *createScanSettings(Session &session, QWidget *parent);
QWidget *createNetworkSettings(Session &session, QWidget *parent);
QWidget *createHistorySettings(Session &session, QWidget *parent);
QWidget *createReportSettings(Session &session, QWidget *parent);
QWidget *createKnowledgeSettings(Session &session, QWidget *parent);
QWidget *createNotificationSettings(Session &session, QWidget *parent);
QWidget *createAdvancedSettings(Session &session, QWidget *parent);

} // namespace port135::ui
