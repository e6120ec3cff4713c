// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/dialogs/about_dialog.h"
#include "ui/pages/scan_page.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QMenuBar>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

struct SchemeCommand
{
    Command command;
    Scheme scheme;
};

constexpr SchemeCommand schemeCommands[] = {
    {Command::ThemeSystem, Scheme::System},
    {Command::ThemeLight, Scheme::Light},
    {Command::ThemeDark, Scheme::Dark},
};

struct LanguageCommand
{
    Command command;
    const char *code;
};

constexpr LanguageCommand languageCommands[] = {
    {Command::English, "en"},
    {Command::Japanese, "ja"},
};

template <typename Dialog, typename... Arguments>
void openDialog(Arguments &&...arguments)
{
    auto *dialog = new Dialog(std::forward<Arguments>(arguments)...);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

MainWindow::MainWindow(Session &session, service::Language &language, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_language(language)
    , m_pages(new QTabWidget(this))
{
    setObjectName(u"mainWindow"_s);
    m_pages->setObjectName(u"pages"_s);
    m_pages->setDocumentMode(true);
    // One page needs no tabs.
    m_pages->tabBar()->setAutoHide(true);
    for (const auto &entry : pages()) {
        auto *page = entry.create(session, m_pages);
        page->setObjectName(QLatin1StringView(entry.name));
        m_pages->addTab(page, icon(page->icon()), QString());
    }
    setCentralWidget(m_pages);
    session.actions().fill(*menuBar());
    connectCommands();
    retranslate();
    resize(1280, 800);
    restoreGeometry(session.settings().value(Setting::WindowGeometry).toByteArray());
}

ScanPage &MainWindow::scanPage()
{
    return *m_pages->findChild<ScanPage *>();
}

Page &MainWindow::currentPage()
{
    return *static_cast<Page *>(m_pages->currentWidget());
}

void MainWindow::connectCommands()
{
    auto &actions = m_session.actions();
    connect(actions.action(Command::Quit), &QAction::triggered, this, &QWidget::close);
    connect(actions.action(Command::Copy), &QAction::triggered, this,
            [this] { currentPage().copySelection(); });
    connect(actions.action(Command::FocusFilter), &QAction::triggered, this,
            [this] { currentPage().focusFilter(); });
    connect(actions.action(Command::Help), &QAction::triggered, this,
            [this] { openDialog<HelpDialog>(m_session.actions(), this); });
    connect(actions.action(Command::About), &QAction::triggered, this,
            [this] { openDialog<AboutDialog>(this); });

    auto *schemes = new QActionGroup(this);
    const auto stored = parseScheme(m_session.settings().value(Setting::Theme).toString());
    for (const auto &entry : schemeCommands) {
        auto *action = schemes->addAction(actions.action(entry.command));
        action->setChecked(entry.scheme == stored.value_or(Scheme::System));
        connect(action, &QAction::triggered, this,
                [this, scheme = entry.scheme] { useScheme(scheme, true); });
    }
    auto *languages = new QActionGroup(this);
    for (const auto &entry : languageCommands) {
        auto *action = languages->addAction(actions.action(entry.command));
        const QString code = QString::fromLatin1(entry.code);
        action->setChecked(code == m_language.code());
        connect(action, &QAction::triggered, this, [this, code] { useLanguage(code, true); });
    }
}

void MainWindow::useScheme(Scheme scheme, bool remember)
{
    applyScheme(scheme);
    for (const auto &entry : schemeCommands)
        m_session.actions().action(entry.command)->setChecked(entry.scheme == scheme);
    if (remember)
        m_session.settings().set(Setting::Theme, name(scheme));
}

void MainWindow::useLanguage(const QString &code, bool remember)
{
    m_language.use(code);
    if (remember)
        m_session.settings().set(Setting::Language, m_language.code());
}

void MainWindow::retranslate()
{
    setWindowTitle(u"Port135"_s);
    for (int i = 0; i < m_pages->count(); ++i)
        m_pages->setTabText(i, static_cast<Page *>(m_pages->widget(i))->title());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_session.actions().retranslate();
        m_session.hosts().retranslate();
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (int i = 0; i < m_pages->count(); ++i)
        static_cast<Page *>(m_pages->widget(i))->saveState();
    m_session.settings().set(Setting::WindowGeometry, saveGeometry());
    m_session.service().stop();
    QMainWindow::closeEvent(event);
}

} // namespace port135::ui
