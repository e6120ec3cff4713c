// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray.h"

#include "report/comparison/comparison_text.h"
#include "ui/notification_area.h"
#include "ui/session.h"
#include "ui/theme/icons.h"
#include "ui/units.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

/// The program's icon above a bar that is as long as the work that is done.
QIcon progressIcon(int percent)
{
    constexpr int size = 64;
    constexpr QRectF bar(2, 48, size - 4, 14);
    QPixmap picture = applicationIcon().pixmap(QSize(size, size), 1.0);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 2));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(bar, 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x1b, 0x8a, 0x3a));
    const auto inner = bar.adjusted(2, 2, -2, -2);
    painter.drawRect(QRectF(inner.topLeft(), QSizeF(inner.width() * percent / 100, inner.height())));
    return picture;
}

} // namespace

Tray::Tray(Session &session, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_area(session.notificationArea())
    , m_window(window)
    , m_menu(std::make_unique<QMenu>())
    , m_show(m_menu->addAction(QString()))
{
    m_menu->addSeparator();
    for (const auto command : {Command::Pause, Command::Stop, Command::Recheck, Command::Watch})
        m_menu->addAction(session.actions().action(command));
    m_menu->addSeparator();
    m_menu->addAction(session.actions().action(Command::Quit));
    connect(m_show, &QAction::triggered, this, &Tray::bringWindow);
    connect(session.actions().action(Command::Watch), &QAction::triggered, this, [this] {
        // From the menu of the symbol: its dialog is of no use behind other windows.
        if (m_area.isShown() && !m_window.isActiveWindow())
            bringWindow();
    });
    connect(&m_area, &NotificationArea::activated, this, &Tray::bringWindow);
    connect(&session.settings(), &Settings::changed, this, [this](Setting key) {
        if (key == Setting::TrayIcon)
            follow();
    });
    connect(&session.service(), &pipeline::ScanService::progressChanged, this, &Tray::showProgress);
    connect(&session.service(), &pipeline::ScanService::stateChanged, this, &Tray::showProgress);
    connect(&session, &Session::settled, this, &Tray::tellResult);
    retranslate();
    follow();
}

Tray::~Tray()
{
    m_area.hide();
}

void Tray::follow()
{
    const bool wanted = m_session.settings().value(Setting::TrayIcon).toBool() && m_area.isAvailable();
    if (!wanted) {
        m_area.hide();
    } else if (!m_area.isShown()) {
        m_shownPercent = -1;
        m_area.show(applicationIcon(), *m_menu);
        showProgress();
    }
}

void Tray::showProgress()
{
    if (!m_area.isShown())
        return;
    const auto &service = m_session.service();
    const bool active = service.isActive();
    const int percent = active ? int(service.progress().fraction * 100) : -1;
    const QString done = QLocale().toString(percent) + QLocale().percent();
    QStringList lines;
    if (!active)
        lines += u"Port135"_s;
    else if (service.state() == pipeline::ScanState::Paused)
        lines += tr("Port135: the scan is paused, %1 of it is done").arg(done);
    else
        lines += tr("Port135: %1 of the scan is done").arg(done);
    if (!m_watch.isEmpty())
        lines += m_watch;
    m_area.setHint(lines.join(u'\n'));
    if (percent == m_shownPercent)
        return;
    m_shownPercent = percent;
    m_area.setIcon(active ? progressIcon(percent) : applicationIcon());
}

void Tray::setWatch(const QString &sentence)
{
    m_watch = sentence;
    showProgress();
}

void Tray::tellResult()
{
    // An opened scan settles, too, but was asked for by someone who is looking.
    if (m_session.opened())
        return;
    const auto &levels = m_session.hosts().levelCounts();
    const quint64 severe = levels[std::size_t(levelKey(core::Level::Critical))]
        + levels[std::size_t(levelKey(core::Level::High))];
    tell(m_session.record().stoppedEarly ? tr("The scan was stopped") : tr("The scan is over"),
         severe > 0 ? tr("%1 hosts answered, %2 of them are critical or high.")
                          .arg(number(m_session.hosts().interesting()), number(severe))
                    : tr("%1 hosts answered; none of them is critical or high.")
                          .arg(number(m_session.hosts().interesting())),
         severe > 0);
}

void Tray::tell(const QString &title, const QString &text, bool warning)
{
    if (m_area.isShown() && !m_window.isActiveWindow()
        && m_session.settings().value(Setting::TrayMessages).toBool())
        m_area.tell(title, text, warning);
}

void Tray::tell(const comparison::Recheck &result)
{
    tell(result.after.stoppedEarly ? tr("The re-check was stopped") : tr("The re-check is over"),
         report::summary(result), !result.allFixed());
}

bool Tray::isShown() const
{
    return m_area.isShown();
}

void Tray::tellGoingOn(const QString &title, const QString &text)
{
    if (m_area.isShown())
        m_area.tell(title, text, false);
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
