// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "intake/target_source.h"
#include "knowledge/age.h"
#include "program/knowledge_store.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/open_dialog.h"
#include "ui/dialogs/recheck_dialog.h"
#include "ui/file_opener.h"
#include "ui/host_window.h"
#include "ui/navigation_rail.h"
#include "ui/page_holder.h"
#include "ui/pages/banner.h"
#include "ui/pages/scan_page.h"
#include "ui/pages/traffic_page.h"
#include "ui/plain.h"
#include "ui/recent_menu.h"
#include "ui/recheck_control.h"
#include "ui/report_source.h"
#include "ui/resume_offer.h"
#include "ui/tool_bar.h"
#include "ui/tray.h"
#include "ui/watch_control.h"
#include "ui/window_progress.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

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

constexpr QSize smallestWindow{760, 480}; ///< below that pages scroll, and nothing can be read
constexpr QSize usual{1280, 800};

} // namespace

MainWindow::MainWindow(Session &session, program::Language &language, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_language(language)
    , m_navigation(new NavigationRail(this))
    , m_stack(new QStackedWidget(this))
    , m_pages(pages().size())
    , m_resumeBanner(new Banner(this))
    , m_recheckBanner(new Banner(this))
    , m_watchBanner(new Banner(this))
    , m_knowledgeBanner(new Banner(this))
    , m_fileBanner(new Banner(this))
    , m_files(new FileOpener(session, *m_fileBanner, this))
    , m_recheck(new RecheckControl(session, *m_recheckBanner, *this))
    , m_tray(new Tray(session, *this))
    , m_watch(new WatchControl(session, *m_watchBanner, *m_tray, *this))
    , m_progress(new WindowProgress(session, *this))
{
    setObjectName(u"mainWindow"_s);
    m_stack->setObjectName(u"pages"_s);
    auto *central = new QWidget(this);
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (auto *banner : {m_fileBanner, m_resumeBanner, m_recheckBanner, m_watchBanner, m_knowledgeBanner})
        column->addWidget(banner);
    // A page that is higher than a small screen is scrolled, not cut off.
    auto *view = new QScrollArea(this);
    view->setObjectName(u"pageView"_s);
    view->setFrameShape(QFrame::NoFrame);
    view->setWidgetResizable(true);
    view->setFocusPolicy(Qt::NoFocus);
    view->setWidget(new PageHolder(*m_stack));
    column->addWidget(view, 1);
    layout->addLayout(column, 1);
    setCentralWidget(central);
    m_resumeBanner->setObjectName(u"resumeBanner"_s);
    m_recheckBanner->setObjectName(u"recheckBanner"_s);
    m_watchBanner->setObjectName(u"watchBanner"_s);
    m_knowledgeBanner->setObjectName(u"knowledgeBanner"_s);
    m_fileBanner->setObjectName(u"fileBanner"_s);
    session.actions().fill(*menuBar());
    setContextMenuPolicy(Qt::NoContextMenu); // the tool bar has one of its own
    addToolBar(new ToolBar(session, this));
    setAcceptDrops(true);
    connectPages();
    connectCommands();
    bringUp(0);
    setMinimumSize(smallestWindow);
    fitScreen();
    showKnowledge();
    restoreGeometry(session.settings().value(Setting::WindowGeometry).toByteArray());
    new ResumeOffer(session, *m_resumeBanner, this);
}

/// As large as usual, and no larger than what the screen has beside its task bar.
void MainWindow::fitScreen()
{
    constexpr QSize frame{16, 48}; // the title and borders that the system adds
    auto size = usual;
    if (const auto *const screen = QGuiApplication::primaryScreen())
        size = size.boundedTo(screen->availableSize() - frame);
    resize(size.expandedTo(smallestWindow));
}

MainWindow::~MainWindow()
{
    // What is being read in the background answers to a page of this window: Qt 6.4 may still hand the answer
    // to one that is gone. The end of the program waits for it anyway.
    QThreadPool::globalInstance()->waitForDone();
    // Pages keep their state in the settings when they go, after this window has become a mere widget.
    m_session.settings().disconnect(this);
}

namespace {

/// Local files and folders, no more than a folder may have.
QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    const auto urls = data.urls();
    for (const auto &url : urls) {
        if (url.isLocalFile() && files.size() < intake::mostFilesOfFolder)
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const auto files = filesIn(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    openFiles(files);
}

void MainWindow::openFiles(const QStringList &files)
{
    m_fileBanner->hide();
    m_files->open(files);
}

ScanPage &MainWindow::scanPage()
{
    return static_cast<ScanPage &>(page(0));
}

Page &MainWindow::currentPage()
{
    return *static_cast<Page *>(m_stack->currentWidget());
}

Page &MainWindow::page(std::size_t number)
{
    auto *&page = m_pages[number];
    if (!page) {
        const auto &entry = pages()[number];
        page = entry.create(m_session, m_stack);
        page->setObjectName(QLatin1StringView(entry.name) + u"Page"_s);
        m_stack->addWidget(page);
    }
    return *page;
}

void MainWindow::bringUp(std::size_t number)
{
    auto &shown = page(number);
    // Only the page that is shown says how small the window may be.
    for (int i = 0; i < m_stack->count(); ++i) {
        const auto policy = m_stack->widget(i) == &shown ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(i)->setSizePolicy(policy, policy);
    }
    m_stack->setCurrentWidget(&shown);
    m_session.actions().action(pages()[number].command)->setChecked(true);
    shown.arrive();
}

Page &MainWindow::showPage(Command command)
{
    for (std::size_t i = 0; i < pages().size(); ++i) {
        if (pages()[i].command == command)
            bringUp(i);
    }
    return currentPage();
}

Page *MainWindow::showPage(const QString &name)
{
    for (std::size_t i = 0; i < pages().size(); ++i) {
        if (name == QLatin1StringView(pages()[i].name)) {
            bringUp(i);
            return &currentPage();
        }
    }
    return nullptr;
}

void MainWindow::connectPages()
{
    auto *group = new QActionGroup(this);
    for (std::size_t i = 0; i < pages().size(); ++i) {
        auto *action = m_session.actions().action(pages()[i].command);
        group->addAction(action);
        m_navigation->add(action, pages()[i].atEnd);
        connect(action, &QAction::triggered, this, [this, i] { bringUp(i); });
    }
    connect(m_recheck, &RecheckControl::finished, m_tray,
            [this](const comparison::Recheck &result) { m_tray->tell(result); });
    connect(&m_session, &Session::pageWanted, this, [this](Command command) { showPage(command); });
    // It spoke of what was there before.
    connect(&m_session, &Session::started, this,
            [this] { m_recheckBanner->setVisible(m_recheck->isActive()); });
}

void MainWindow::connectCommands()
{
    auto &actions = m_session.actions();
    connect(actions.action(Command::Quit), &QAction::triggered, this, [this] {
        m_quitting = true;
        show(); // a hidden window is not closed
        close();
        m_quitting = false;
    });
    connect(actions.action(Command::Copy), &QAction::triggered, this,
            [this] { currentPage().copySelection(); });
    connect(actions.action(Command::FocusFilter), &QAction::triggered, this,
            [this] { currentPage().focusFilter(); });
    connect(m_files, &FileOpener::targetsWanted, this, [this](const QStringList &files) {
        showPage(u"scan"_s);
        scanPage().importFiles(files);
    });
    connect(m_files, &FileOpener::trafficWanted, this, [this](const QStringList &files) {
        if (auto *page = dynamic_cast<TrafficPage *>(&showPage(Command::PageTraffic)))
            page->takeFiles(files);
    });
    connect(actions.action(Command::OpenFile), &QAction::triggered, this, [this] {
        m_fileBanner->hide();
        m_files->choose(this);
    });
    auto *recent = new RecentMenu(m_session, *m_files, this);
    actions.action(Command::OpenRecent)->setMenu(recent);
    connect(recent, &RecentMenu::fileWanted, this, [this](const QString &file) { openFiles({file}); });
    connect(recent, &RecentMenu::failed, this,
            [this](const QString &problem) { m_fileBanner->show(Banner::Kind::Failure, problem); });
    connect(&m_session, &Session::recordOpened, this,
            [this](const std::shared_ptr<const comparison::Recheck> &record, history::ScanId before,
                   history::ScanId after) {
                auto *dialog =
                    new RecheckDialog(m_session, record, pairSource(m_session, before, after), this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->show();
            });
    connect(&m_session, &Session::hostWindowWanted, this, [this](const core::HostResultPtr &host) {
        if (host)
            (new HostWindow(m_session, host, this))->show();
    });
    connect(actions.action(Command::About), &QAction::triggered, this,
            [this] { openDialog<AboutDialog>(this); });

    auto &past = m_session.past();
    connect(actions.action(Command::CompareBefore), &QAction::triggered, this, [this, &past] {
        if (past.before() && m_session.shownScan())
            m_session.compareScans(past.before()->id, *m_session.shownScan());
    });
    connect(&past, &Past::changed, this,
            [this, &past] { m_session.actions().followPast(past.before() && m_session.shownScan()); });
    connect(actions.action(Command::Watch), &QAction::triggered, this,
            [this] { m_watch->open(scanPage().request()); });
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
    connect(&m_session, &Session::knowledgeChanged, this, &MainWindow::showKnowledge);
    connect(m_knowledgeBanner, &Banner::buttonClicked, this, [this] { showPage(Command::PageSettings); });
    connect(&m_session.settings(), &Settings::changed, this, &MainWindow::followSetting);
}

void MainWindow::showKnowledge()
{
    const auto today = core::today();
    const auto age = knowledge::age(knowledge::current().version(), today);
    if (const auto problem = program::knowledgeProblem())
        m_knowledgeBanner->show(Banner::Kind::Warning, *problem, tr("Settings"));
    else if (age.isOld)
        m_knowledgeBanner->show(age.isVeryOld ? Banner::Kind::Warning : Banner::Kind::Note, age.sentence,
                                tr("Settings"));
    else
        m_knowledgeBanner->hide();
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
    for (const auto &entry : languageCommands)
        m_session.actions()
            .action(entry.command)
            ->setChecked(m_language.code() == QLatin1StringView(entry.code));
    if (remember)
        m_session.settings().set(Setting::Language, m_language.code());
}

void MainWindow::followSetting(Setting key)
{
    const QString value = m_session.settings().value(key).toString();
    if (key == Setting::Theme)
        useScheme(parseScheme(value).value_or(Scheme::System), false);
    else if (key == Setting::Language && value != m_language.code())
        useLanguage(value, false);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // A page that was chosen before there was a window to see it in.
    if (!event->spontaneous())
        currentPage().arrive();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_session.actions().retranslate();
        m_session.hosts().retranslate();
        m_tray->retranslate();
        m_watch->retranslate();
        showKnowledge();
        m_progress->show();
    }
    QMainWindow::changeEvent(event);
}

bool MainWindow::keepsWatching()
{
    if (!m_watch->isOn() || qApp->isSavingSession())
        return false;
    if (!m_quitting && m_tray->isShown()) {
        hide();
        m_tray->tellGoingOn(tr("Port135 goes on watching"),
                            tr("%1 The symbol here brings the window back; its menu ends the program.")
                                .arg(m_watch->sentence()));
        return true;
    }
    return !confirm(
        this,
        tr("A watch is on. It ends with the program, and goes on only when the program is opened again "
           "and you let it.\n\n%1")
            .arg(m_watch->sentence()),
        tr("&End the program"), tr("&Keep watching"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (keepsWatching()) {
        event->ignore();
        return;
    }
    for (auto *page : m_pages) {
        if (page)
            page->saveState();
    }
    m_session.settings().set(Setting::WindowGeometry, saveGeometry());
    m_session.service().stop();
    QMainWindow::closeEvent(event);
}

} // namespace port135::ui
