// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray.h"

#include "ui/session.h"
#include "ui/theme/icons.h"
#include "ui/units.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace port135::ui {

Tray::Tray(Session &session, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_menu(std::make_unique<QMenu>())
    , m_show(m_menu->addAction(QString()))
{
    m_menu->addAction(session.actions().action(Command::Stop));
    m_menu->addSeparator();
    m_menu->addAction(session.actions().action(Command::Quit));
    connect(m_show, &QAction::triggered, this, &Tray::bringWindow);
    connect(&session.settings(), &Settings::changed, this, [this](Setting key) {
        if (key == Setting::TrayIcon)
            follow();
    });
    connect(&session.service(), &service::ScanService::progressChanged, this, &Tray::showProgress);
    connect(&session.service(), &service::ScanService::stateChanged, this, &Tray::showProgress);
    connect(&session, &Session::settled, this, &Tray::tellResult);
    retranslate();
    follow();
}

Tray::~Tray() = default;

void Tray::follow()
{
    const bool wanted =
        m_session.settings().value(Setting::TrayIcon).toBool() && QSystemTrayIcon::isSystemTrayAvailable();
    if (!wanted) {
        m_icon.reset();
        return;
    }
    if (m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(applicationIcon());
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    bringWindow();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::bringWindow);
    showProgress();
    m_icon->show();
}

void Tray::showProgress()
{
    if (!m_icon)
        return;
    const auto &service = m_session.service();
    m_icon->setToolTip(
        service.isActive()
            ? tr("Port135: %1 of the scan is done")
                  .arg(QLocale().toString(int(service.progress().fraction * 100)) + QLocale().percent())
            : u"Port135"_s);
}

void Tray::tellResult()
{
    // An opened scan settles, too, but was asked for by someone who is looking.
    if (m_session.opened())
        return;
    const auto &levels = m_session.hosts().levelCounts();
    const quint64 severe = levels[std::size_t(levelKey(core::Level::Critical))]
        + levels[std::size_t(levelKey(core::Level::High))];
    tell(tr("The scan is over"),
         severe > 0 ? tr("%1 hosts answered, %2 of them are critical or high.")
                          .arg(number(m_session.hosts().interesting()), number(severe))
                    : tr("%1 hosts answered; none of them is critical or high.")
                          .arg(number(m_session.hosts().interesting())),
         severe > 0);
}

void Tray::tell(const QString &title, const QString &text, bool warning)
{
    if (!m_icon || m_window.isActiveWindow() || !m_session.settings().value(Setting::TrayMessages).toBool())
        return;
    m_icon->showMessage(title, text, warning ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

void Tray::bringWindow()
{
    m_window.show();
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
}

void Tray::retranslate()
{
    m_show->setText(tr("&Show the window"));
    showProgress();
}

} // namespace port135::ui
