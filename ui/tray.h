// SPDX-License-Identifier: GPL-3.0-or-later
// The symbol in the notification area: how far a scan is, and messages while the window is not in front.
#pragma once

#include <QObject>
#include <QPointer>
#include <QSystemTrayIcon>

#include <memory>

class QAction;
class QMenu;

namespace port135::ui {

class Session;

class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(Session &session, QWidget &window);
    ~Tray() override;

    /// Where messages are on and the window is not in front.
    void tell(const QString &title, const QString &text, bool warning);
    void retranslate();

private:
    void follow();
    void showProgress();
    void tellResult();
    void bringWindow();

    Session &m_session;
    QWidget &m_window;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_show;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< null where there is no such area, or it is switched off
};

} // namespace port135::ui
