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
class NavigationRail;
class RecheckControl;
class ScanPage;
class Tray;
class WatchControl;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, program::Language &language, QWidget *parent = nullptr);

    ~MainWindow() override;

    ScanPage &scanPage();
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
    void showTitle();
    /// After the first paint: deletes what is too old, and offers to resume what was cut off.
    /// How old the facts are, where that has to be said.
    void showKnowledge();
    void lookAtHistory();
    void offerToResume(const history::ScanInfo &scan);

    Session &m_session;
    program::Language &m_language;
    NavigationRail *m_navigation;
    QStackedWidget *m_stack;
    std::vector<Page *> m_pages; ///< by number in pages(); null until shown
    Banner *m_resumeBanner;
    Banner *m_recheckBanner;
    Banner *m_watchBanner;
    Banner *m_knowledgeBanner;
    RecheckControl *m_recheck;
    Tray *m_tray;
    WatchControl *m_watch;
    std::optional<history::ScanId> m_unfinished; ///< what the banner offers to resume
    bool m_asksForPublic = false; ///< its button says that public addresses may be scanned
};

} // namespace port135::ui
