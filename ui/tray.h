// SPDX-License-Identifier: GPL-3.0-or-later
// The symbol in the notification area: how far a scan is, what is watched, and messages while the window is
// not in front.
#pragma once

#include "comparison/recheck.h"

#include <QObject>

#include <memory>

class QAction;
class QIcon;
class QMenu;

namespace port135::ui {

class NotificationArea;
class Session;

class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(Session &session, QWidget &window);
    ~Tray() override;

    /// Where messages are on and the window is not in front.
    void tell(const QString &title, const QString &text, bool warning);
    /// What a re-check came to.
    void tell(const comparison::Recheck &result);
    /// What is watched, in a sentence; empty for nothing.
    void setWatch(const QString &sentence);
    /// Whether there is a symbol that one can come back by.
    bool isShown() const;
    /// Whatever is in front: the window goes away, and something goes on.
    void tellGoingOn(const QString &title, const QString &text);
    void retranslate();

private:
    void follow();
    void showProgress();
    void tellResult();
    void bringWindow();

    Session &m_session;
    NotificationArea &m_area;
    QWidget &m_window;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_show;
    QString m_watch;
    int m_shownPercent = -1; ///< in the symbol; -1: none
};

} // namespace port135::ui
