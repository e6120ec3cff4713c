// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notification_area.h"

#include "ui/plain.h"

#include <QSystemTrayIcon>

namespace port135::ui {

NotificationArea::NotificationArea() = default;
NotificationArea::~NotificationArea() = default;

bool NotificationArea::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void NotificationArea::show(const QIcon &icon, QMenu &menu)
{
    m_icon = std::make_unique<QSystemTrayIcon>(icon);
    m_icon->setContextMenu(&menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT activated();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &NotificationArea::activated);
    m_icon->show();
}

void NotificationArea::hide()
{
    m_icon.reset();
}

bool NotificationArea::isShown() const
{
    return m_icon != nullptr;
}

void NotificationArea::setIcon(const QIcon &icon)
{
    m_icon->setIcon(icon);
}

void NotificationArea::setHint(const QString &text)
{
    m_icon->setToolTip(desktopText(text));
}

void NotificationArea::tell(const QString &title, const QString &text, bool isWarning)
{
    m_icon->showMessage(desktopText(title), desktopText(text),
                        isWarning ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

} // namespace port135::ui
