// SPDX-License-Identifier: GPL-3.0-or-later
// The frame around the pages: navigation, menus, shortcuts, theme, language, and what is remembered.
#pragma once

#include "program/language.h"
#include "ui/pages/page.h"
#include "ui/session.h"
#include "ui/theme/scheme.h"

#include <QMainWindow>

#include <vector>

class QStackedWidget;

namespace port135::ui {

class Banner;
class FileOpener;
class NavigationRail;
class RecheckControl;
class ScanPage;
class Tray;
class WatchControl;
class WindowProgress;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, program::Language &language, QWidget *parent = nullptr);

    ~MainWindow() override;

    ScanPage &scanPage();
    /// Files of any kind: see FileOpener.
    void openFiles(const QStringList &files);
    /// By its command; created if it was not shown yet.
    Page &showPage(Command page);
    /// By PageEntry::name; nullptr, and nothing happens, where there is none of that name.
    Page *showPage(const QString &name);
    /// Colours for this run; `remember` also for the next.
    void useScheme(Scheme scheme, bool remember);
    void useLanguage(const QString &code, bool remember);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    /// Files with targets may be dropped anywhere.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Page &currentPage();
    Page &page(std::size_t number);
    void bringUp(std::size_t number);
    void fitScreen();
    void connectCommands();
    void connectPages();
    void followSetting(Setting key);
    /// Whether the window must not close now: it goes to the notification area, or its user wants to watch
    /// on.
    bool keepsWatching();
    /// How old the facts are, where that has to be said.
    void showKnowledge();

    Session &m_session;
    program::Language &m_language;
    NavigationRail *m_navigation;
    QStackedWidget *m_stack;
    std::vector<Page *> m_pages; ///< by number in pages(); null until shown
    bool m_quitting = false; ///< asked for as such, not by closing the window
    Banner *m_resumeBanner;
    Banner *m_recheckBanner;
    Banner *m_watchBanner;
    Banner *m_knowledgeBanner;
    Banner *m_fileBanner;
    FileOpener *m_files;
    RecheckControl *m_recheck;
    Tray *m_tray;
    WatchControl *m_watch;
    WindowProgress *m_progress;
};

} // namespace port135::ui
