// SPDX-License-Identifier: GPL-3.0-or-later
// The frame around the pages: menus, shortcuts, theme, language, and what is remembered.
#pragma once

#include "service/language.h"
#include "ui/pages/page.h"
#include "ui/session.h"
#include "ui/theme/scheme.h"

#include <QMainWindow>

class QTabWidget;

namespace port135::ui {

class ScanPage;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, service::Language &language, QWidget *parent = nullptr);

    ScanPage &scanPage();
    /// Colours for this run; `remember` also for the next.
    void useScheme(Scheme scheme, bool remember);
    void useLanguage(const QString &code, bool remember);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    Page &currentPage();
    void connectCommands();
    void retranslate();

    Session &m_session;
    service::Language &m_language;
    QTabWidget *m_pages;
};

} // namespace port135::ui
