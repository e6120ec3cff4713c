// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scan_page.h"

#include "ui/current_stack.h"
#include "ui/dialogs/document_save.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/export_job.h"
#include "ui/models/scan_list.h"
#include "ui/pages/banner.h"
#include "ui/pages/home_panel.h"
#include "ui/pages/progress_strip.h"
#include "ui/pages/results_panel.h"
#include "ui/pages/target_bar.h"
#include "ui/pages/verdict_bar.h"
#include "ui/pages/welcome_panel.h"
#include "ui/request_settings.h"
#include "ui/scan_report.h"
#include "ui/session.h"
#include "ui/units.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFuture>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace port135::ui {
namespace {

/// Of the ranges or warnings in one banner; the rest are counted.
constexpr qsizetype noticeLines = 4;
constexpr auto offerTime = 12s;

/// Commands that are on or off for every scan to come, and where that is remembered.
constexpr std::pair<Command, Setting> switches[] = {
    {Command::AskDns, Setting::AskDns},
    {Command::KeepEvidence, Setting::KeepEvidence},
    {Command::AllHosts, Setting::AllHosts},
};

} // namespace

ScanPage::ScanPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_target(new TargetBar(session, this))
    , m_verdict(new VerdictBar(session, this))
    , m_welcome(new WelcomePanel(session, this))
    , m_home(new HomePanel(session, this))
    , m_practiceBanner(new Banner(this))
    , m_openedBanner(new Banner(this))
    , m_consentBanner(new Banner(this))
    , m_message(new Banner(this))
    , m_undoBanner(new Banner(this))
    , m_progress(new ProgressStrip(session, this))
    , m_stack(new CurrentStack(this))
    , m_results(new ResultsPanel(session, this))
{
    m_practiceBanner->setObjectName(u"practiceBanner"_s);
    m_openedBanner->setObjectName(u"openedBanner"_s);
    m_consentBanner->setObjectName(u"consentBanner"_s);
    m_message->setObjectName(u"messageBanner"_s);
    m_undoBanner->setObjectName(u"undoBanner"_s);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_home);
    m_stack->addWidget(m_results);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_target);
    layout->addWidget(m_verdict);
    layout->addWidget(m_consentBanner);
    layout->addWidget(m_practiceBanner);
    layout->addWidget(m_openedBanner);
    layout->addWidget(m_message);
    layout->addWidget(m_undoBanner);
    layout->addWidget(m_progress);
    layout->addWidget(m_stack, 1);

    auto &actions = session.actions();
    connect(actions.action(Command::Start), &QAction::triggered, this, &ScanPage::startTyped);
    connect(actions.action(Command::Practice), &QAction::triggered, this, &ScanPage::startPractice);
    connect(actions.action(Command::Pause), &QAction::triggered, this, [this] {
        auto &service = m_session.service();
        if (service.state() == pipeline::ScanState::Paused)
            service.resume();
        else
            service.pause();
    });
    connect(actions.action(Command::Stop), &QAction::triggered, &session.service(),
            &pipeline::ScanService::stop);
    connect(actions.action(Command::Export), &QAction::triggered, this, &ScanPage::exportResults);
    connect(actions.action(Command::SaveReport), &QAction::triggered, this, &ScanPage::saveReport);
    connect(actions.action(Command::Print), &QAction::triggered, this, &ScanPage::printReport);
    connect(actions.action(Command::ImportTargets), &QAction::triggered, this, [this] {
        m_session.goTo(Command::PageScan);
        showForm(true);
        m_target->chooseFiles();
    });
    const auto writeTargets = [this] {
        m_session.goTo(Command::PageScan);
        showForm(true);
        m_target->focusTargets();
    };
    connect(actions.action(Command::FocusTarget), &QAction::triggered, this, writeTargets);
    connect(m_verdict, &VerdictBar::newScanWanted, this, [this, writeTargets](bool form) {
        if (form)
            writeTargets();
        else
            showForm(false);
    });
    connect(m_verdict, &VerdictBar::outcomeWanted, m_results, &ResultsPanel::showOutcome);
    connect(m_verdict, &VerdictBar::repairWanted, this, &ScanPage::repairPractice);
    connect(m_results, &ResultsPanel::exportWanted, this, &ScanPage::exportHosts);
    connect(&session, &Session::settled, this, [this] { showForm(false); });
    connect(&session.library(), &ScanLibrary::changed, this, &ScanPage::showStart);

    for (const auto &[command, setting] : switches) {
        auto *action = actions.action(command);
        action->setChecked(session.settings().value(setting).toBool());
        connect(action, &QAction::toggled, this,
                [this, setting](bool checked) { m_session.settings().set(setting, checked); });
        connect(&session.settings(), &Settings::changed, action, [this, action, setting](Setting key) {
            if (key == setting)
                action->setChecked(m_session.settings().value(setting).toBool());
        });
    }

    connect(m_target, &TargetBar::validityChanged, this, &ScanPage::updateActions);
    connect(m_target, &TargetBar::consentNeeded, this, &ScanPage::showConsent);
    connect(m_consentBanner, &Banner::buttonClicked, m_target, &TargetBar::consent);
    connect(m_message, &Banner::buttonClicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_exportedFile).absolutePath()));
    });
    const auto fill = [this](const QString &expression) {
        m_target->setTargets(expression);
        m_target->focusTargets();
    };
    const auto scan = [this](const QString &expression) {
        m_target->setTargets(expression);
        if (m_target->isValid())
            startTyped();
        else
            m_target->focusTargets(); // a public network: the banner asks whose it is
    };
    connect(m_welcome, &WelcomePanel::networkPicked, this, fill);
    connect(m_welcome, &WelcomePanel::scanWanted, this, scan);
    connect(m_home, &HomePanel::fillWanted, this, fill);
    connect(m_home, &HomePanel::scanWanted, this, scan);
    connect(&session.service(), &pipeline::ScanService::stateChanged, this, &ScanPage::updateActions);
    connect(&session.service(), &pipeline::ScanService::warning, this, &ScanPage::showWarning);
    connect(&session.triage(), &Triage::failed, this, &ScanPage::showWarning);
    connect(&session, &Session::settled, this, &ScanPage::updateActions);
    connect(&session, &Session::started, this, &ScanPage::showResults);
    connect(&session, &Session::scanOpened, this, &ScanPage::showResults);
    auto &undo = session.triage().undoStack();
    m_undoPlace = undo.index();
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(offerTime);
    connect(&undo, &QUndoStack::indexChanged, this, &ScanPage::offerUndo);
    connect(&m_undoTimer, &QTimer::timeout, m_undoBanner, &QWidget::hide);
    connect(m_undoBanner, &Banner::buttonClicked, actions.action(Command::Undo), &QAction::trigger);
    showForm(true);
    showStart();
    updateActions();
}

void ScanPage::showForm(bool form)
{
    const bool ended = m_session.hasResults() && !m_session.service().isActive();
    m_target->setVisible(form || !ended);
    m_verdict->setVisible(ended);
    m_verdict->setBrief(form && ended);
    m_progress->setVisible(m_session.service().isActive());
}

void ScanPage::showStart()
{
    if (m_session.hasResults())
        return;
    m_stack->setCurrentWidget(HomePanel::hasMemories(m_session) ? static_cast<QWidget *>(m_home) : m_welcome);
}

void ScanPage::arrive()
{
    // The start page speaks of what a watch or the command line has stored meanwhile, too.
    if (!m_session.hasResults())
        m_session.library().reload();
}

void ScanPage::copySelection()
{
    m_results->copySelection();
}

void ScanPage::focusFilter()
{
    if (m_stack->currentWidget() == m_results)
        m_results->focusFilter();
}

void ScanPage::saveState()
{
    m_results->saveState();
}

void ScanPage::importFiles(const QStringList &files)
{
    showForm(true);
    m_target->importFiles(files);
}

void ScanPage::setTargets(const QString &text)
{
    showForm(true);
    m_target->setTargets(text);
}

pipeline::ScanRequest ScanPage::request() const
{
    auto request = m_target->request();
    applySettings(request, m_session.settings());
    return request;
}

void ScanPage::selectFirstHost()
{
    m_results->selectFirst();
}

void ScanPage::startTyped()
{
    if (m_session.service().isActive() || !m_target->isValid())
        return;
    start(m_target->request());
}

void ScanPage::startPractice()
{
    if (m_session.service().isActive())
        return;
    auto request = m_target->request();
    request.practice = true;
    request.targets.clear();
    start(request);
}

void ScanPage::start(pipeline::ScanRequest request)
{
    applySettings(request, m_session.settings());
    m_warnings.clear();
    m_message->hide();
    const auto result = m_session.start(request);
    if (!result) {
        // Only now known: a port that is taken, a limit of the system.
        m_target->showError(result.error());
        m_message->show(Banner::Kind::Failure, result.error().message);
        return;
    }
    if (!request.practice)
        m_target->remember(request.targets);
}

void ScanPage::showResults()
{
    m_stack->setCurrentWidget(m_results);
    showForm(m_session.service().isActive());
    // What was said of other hosts is over.
    m_message->hide();
    m_undoBanner->hide();
    // The line above the results names what they are of, also where nobody typed it.
    const QString targets = QString::fromStdString(m_session.record().targets);
    if (m_session.record().practice ? m_session.opened().has_value() : targets != m_target->targets())
        m_target->setTargets(m_session.record().practice ? QString() : targets);
    showPractice();
    showOpened();
    updateActions();
}

void ScanPage::showOpened()
{
    if (const auto &scan = m_session.opened())
        m_openedBanner->show(Banner::Kind::Note, tr("From the history: %1").arg(scanLabel(*scan)), {}, false);
    else
        m_openedBanner->hide();
}

void ScanPage::showPractice()
{
    if (m_session.record().practice && m_session.hasResults())
        m_practiceBanner->show(
            Banner::Kind::Practice,
            tr("Practice network: these hosts are simulated inside this computer. They are not hosts of "
               "your network."),
            {}, false);
    else
        m_practiceBanner->hide();
}

void ScanPage::showConsent(const QStringList &ranges)
{
    m_publicRanges = ranges;
    if (ranges.isEmpty()) {
        m_consentBanner->hide();
        return;
    }
    QString named = ranges.first(std::min(ranges.size(), noticeLines)).join(u", "_s);
    if (ranges.size() > noticeLines)
        named = tr("%1 and %n more range(s)", nullptr, int(ranges.size() - noticeLines)).arg(named);
    m_consentBanner->show(
        Banner::Kind::Warning,
        tr("These addresses are on the public internet: %1. Scan them only if they are yours, or if "
           "their owner has agreed.")
            .arg(named),
        tr("They are mine: allow"), false);
}

void ScanPage::showWarning(const QString &message)
{
    m_warnings += message;
    QString text = m_warnings.first(std::min(m_warnings.size(), noticeLines)).join(u'\n');
    if (m_warnings.size() > noticeLines)
        text += u'\n' + tr("%n more message(s) of this kind.", nullptr, int(m_warnings.size() - noticeLines));
    m_message->show(Banner::Kind::Warning, text);
}

void ScanPage::offerUndo(int place)
{
    // Only of what was done: what was taken back is offered by the menu.
    const bool done = place > std::exchange(m_undoPlace, place);
    if (!done) {
        m_undoBanner->hide();
        return;
    }
    m_undoBanner->show(Banner::Kind::Note, tr("Done: %1.").arg(m_session.triage().undoStack().undoText()),
                       tr("Undo"));
    m_undoTimer.start();
}

void ScanPage::updateActions()
{
    m_session.actions().follow(m_session.service().state(), m_target->isValid(), m_session.hasResults());
}

void ScanPage::exportResults()
{
    auto *dialog = new ExportDialog(m_session, m_results->shown(), m_results->selectedHosts(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chosen, this, &ScanPage::write);
    dialog->open();
}

void ScanPage::exportHosts(const QList<core::HostResultPtr> &hosts, const QString &format)
{
    if (!format.isEmpty()) {
        saveHosts(m_session, window(), *m_message, format, {hosts.begin(), hosts.end()});
        return;
    }
    auto *dialog = new ExportDialog(m_session, m_results->shown(), hosts, window(), true);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chosen, this, &ScanPage::write);
    dialog->open();
}

void ScanPage::saveReport()
{
    m_session.goTo(Command::PageScan); // where it is said what came of it
    m_session.queue().drainNow();
    saveScan(m_session, window(), *m_message, u"pdf"_s);
}

void ScanPage::printReport()
{
    m_session.queue().drainNow();
    printScan(m_session, window());
}

void ScanPage::repairPractice()
{
    if (const auto host = m_session.service().repairPracticeHost())
        Q_EMIT m_session.recheckWanted({*host});
    else
        m_message->show(
            Banner::Kind::Note,
            tr("Everything that can be repaired in the practice network is repaired, or it is closed by "
               "now. Scan it again to begin anew."));
}

void ScanPage::write(const ExportJob &job)
{
    const QString fileName = job.fileName;
    m_exportedFile = fileName;
    const int hosts = int(job.hosts.size());
    m_message->show(Banner::Kind::Note, tr("Writing %1 …").arg(QDir::toNativeSeparators(fileName)), {},
                    false);
    QtConcurrent::run([job] {
        return writeExport(job);
    }).then(this, [this, fileName, hosts](const QString &problem) {
        if (!problem.isEmpty())
            m_message->show(Banner::Kind::Failure, problem);
        else
            m_message->show(
                Banner::Kind::Note,
                tr("%n host(s) written to %1.", nullptr, hosts).arg(QDir::toNativeSeparators(fileName)),
                tr("Open folder"));
    });
}

void ScanPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showPractice();
        showOpened();
        showConsent(QStringList(m_publicRanges));
    }
    Page::changeEvent(event);
}

} // namespace port135::ui
