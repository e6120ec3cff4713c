// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is started again and again with the same settings, and the notification area that it sees.
#pragma once

#include "ui/kept_watch.h"
#include "ui/pages/banner.h"
#include "ui/watch_control.h"
#include "window_fixture.h"

#include <QMenu>

#include <memory>

namespace port135::test {

using namespace port135::ui;
using namespace Qt::StringLiterals;

struct Told
{
    QString title;
    QString text;
    bool isWarning;
};

/// What a panel would show.
struct Panel
{
    bool isAvailable = true;
    bool isShown = false;
    QMenu *menu = nullptr;
    QString toolTip;
    QList<qint64> icons; ///< their cache keys
    QList<Told> told;
};

class PanelArea : public NotificationArea
{
public:
    explicit PanelArea(Panel &panel)
        : m_panel(panel)
    {
    }
    bool isAvailable() const override { return m_panel.isAvailable; }
    void show(const QIcon &, QMenu &menu) override
    {
        m_panel.isShown = true;
        m_panel.menu = &menu;
    }
    void hide() override { m_panel.isShown = false; }
    bool isShown() const override { return m_panel.isShown; }
    void setIcon(const QIcon &icon) override { m_panel.icons += icon.cacheKey(); }
    void setHint(const QString &text) override { m_panel.toolTip = text; }
    void tell(const QString &title, const QString &text, bool isWarning) override
    {
        m_panel.told.append({title, text, isWarning});
    }

private:
    Panel &m_panel;
};

/// A program that was started, with the settings and the history of a folder.
struct Program
{
    explicit Program(const QString &folder, Panel *panel = nullptr)
        : session(folder + u"/settings.ini"_s)
    {
        if (panel)
            session.setNotificationArea(std::make_unique<PanelArea>(*panel));
        language.use(u"en"_s);
        window = std::make_unique<MainWindow>(session, language);
        window->show();
    }

    template <typename T>
    T *find(const QString &name)
    {
        auto *found = window->findChild<T *>(name);
        if (!found)
            qFatal("no %s in the window", qUtf8Printable(name));
        return found;
    }
    QAction *action(Command command) { return session.actions().action(command); }
    WatchControl &control() { return *window->findChild<WatchControl *>(); }
    WatchedNetwork &watched(int number = 0) { return *control().watches().at(number); }
    schedule::Watch &watch(int number = 0) { return watched(number).watch(); }
    QString kept() { return session.settings().value(Setting::Watch).toString(); }
    Banner *banner() { return find<Banner>(u"watchBanner"_s); }

    Session session;
    program::Language language;
    std::unique_ptr<MainWindow> window;
};

/// The practice network, every 30 minutes.
inline KeptWatch practiceWatch()
{
    KeptWatch kept;
    kept.request.practice = true;
    kept.request.options = core::ScanOptions::forProfile(core::Profile::Fast);
    kept.request.guessVantage = true;
    kept.schedule = schedule::Schedule::parse(u"30min"_s).value();
    return kept;
}

} // namespace port135::test
