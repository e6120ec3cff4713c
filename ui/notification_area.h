// SPDX-License-Identifier: GPL-3.0-or-later
// The place in a desktop's panel where a program has a symbol, a menu and messages; tests put their own here.
#pragma once

#include <QIcon>
#include <QObject>
#include <QString>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace port135::ui {

class NotificationArea : public QObject
{
    Q_OBJECT

public:
    NotificationArea();
    ~NotificationArea() override;

    /// Whether this desktop has one.
    virtual bool isAvailable() const;
    /// `menu` outlives the symbol: hide() first.
    virtual void show(const QIcon &icon, QMenu &menu);
    virtual void hide();
    virtual bool isShown() const;
    // While it is shown.
    virtual void setIcon(const QIcon &icon);
    virtual void setHint(const QString &text);
    virtual void tell(const QString &title, const QString &text, bool isWarning);

Q_SIGNALS:
    /// The symbol or a message was clicked.
    void activated();

private:
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< null while it is not shown
};

} // namespace port135::ui
