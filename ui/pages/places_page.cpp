// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/places_page.h"

#include "report/text/words.h"
#include "service/practice_policy.h"
#include "ui/dialogs/matrix_save.h"
#include "ui/pages/banner.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/places_bar.h"
#include "ui/pages/places_view.h"
#include "ui/plain.h"
#include "ui/session.h"

#include <QEvent>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {

PlacesPage::PlacesPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_scans(session, this)
    , m_practice(session, m_scans, this)
    , m_check(m_scans, this)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::Places, this))
    , m_message(new Banner(this))
    , m_guide(new Banner(this))
    , m_bar(new PlacesBar(this))
    , m_view(new PlacesView(session, this))
{
    m_message->setObjectName(u"placesMessage"_s);
    m_guide->setObjectName(u"placesGuide"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_message);
    layout->addWidget(m_guide);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    m_guide->hide();
    connectParts();
    retranslate();
}

void PlacesPage::connectParts()
{
    connect(m_bar, &PlacesBar::openWanted, this, &PlacesPage::choosePolicy);
    connect(m_bar, &PlacesBar::draftWanted, this, &PlacesPage::chooseDraft);
    connect(m_bar, &PlacesBar::draftEnded, this, [this] {
        m_draftFile.clear();
        read();
    });
    connect(m_bar, &PlacesBar::firstPolicyWanted, this, &PlacesPage::writeFirstPolicy);
    connect(m_bar, &PlacesBar::noPolicyWanted, this, [this] {
        m_session.settings().set(Setting::PolicyFile, QString());
        m_draftFile.clear();
        read();
    });
    connect(m_bar, &PlacesBar::practiceWanted, this,
            [this] { m_practice.isOn() ? leavePractice() : m_practice.begin(); });
    connect(m_bar, &PlacesBar::saveWanted, this,
            [this] { saveMatrix(m_session, this, *m_message, m_report); });
    connect(m_bar, &PlacesBar::sinceChanged, this, &PlacesPage::read);
    connect(m_empty, &EmptyState::buttonClicked, &m_practice, &PlacesPractice::begin);
    connect(m_guide, &Banner::buttonClicked, this, [this] {
        if (m_practice.step() == PlacesPractice::Step::Found)
            m_practice.cure();
        else if (m_practice.step() == PlacesPractice::Step::Cured)
            leavePractice();
        else
            m_scans.stop();
    });
    connect(m_message, &Banner::buttonClicked, this, [this] {
        if (std::exchange(m_asksForPublic, false))
            checkAgain(true);
        else
            m_scans.stop();
    });
    connect(&m_practice, &PlacesPractice::stepped, this, &PlacesPage::showStep);
    connect(&m_practice, &PlacesPractice::failed, this, [this](const QString &problem) {
        showStep();
        m_message->show(Banner::Kind::Failure, problem);
    });
    connect(&m_scans, &PlaceScanner::progressed, this, [this](const QString &text) {
        auto *banner = m_practice.isOn() && !m_check.isOn() ? m_guide : m_message;
        banner->show(Banner::Kind::Note, text, tr("Stop"), false);
    });
    connect(&m_check, &PlacesCheck::finished, this, &PlacesPage::checked);
    connect(&m_check, &PlacesCheck::refused, this, [this](const pipeline::RequestError &error) {
        m_asksForPublic = error.needsPublicConsent;
        m_message->show(m_asksForPublic ? Banner::Kind::Warning : Banner::Kind::Note, error.message,
                        m_asksForPublic ? tr("They are mine: allow") : QString());
        showAgain();
    });
    connect(m_view, &PlacesView::againWanted, this, [this] { checkAgain(false); });
    connect(&m_session, &Session::settled, this, &PlacesPage::arrive);
    connect(&m_session.settings(), &Settings::changed, this, [this](Setting key) {
        if (key == Setting::Place)
            showAgain();
    });
}

void PlacesPage::arrive()
{
    if (isVisible() && !m_scans.isActive())
        read();
}

void PlacesPage::read()
{
    PlacesQuestion question;
    question.historyFile = m_session.historyFile();
    question.tester = m_session.settings().value(Setting::Operator).toString();
    question.organisation = m_session.settings().value(Setting::Organisation).toString();
    if (m_practice.isOn()) {
        question.scans = service::ScansOf::Practice;
        question.policyText = service::practicePolicy(m_practice.targets());
    } else {
        question.since = m_bar->since();
        question.policyFile = m_session.settings().value(Setting::PolicyFile).toString();
        question.draftFile = m_draftFile;
    }
    readPlaces(question).then(this, [this, run = ++m_run](const PlacesAnswer &answer) {
        if (run == m_run)
            take(answer);
    });
}

void PlacesPage::take(const PlacesAnswer &answer)
{
    const bool isFirst = !m_report;
    m_report = answer.report;
    if (!answer.problem.isEmpty())
        m_message->show(Banner::Kind::Failure, answer.problem);
    else if (isFirst && m_report && !m_check.isOn())
        m_message->hide();
    m_stack->setCurrentIndex(m_report ? 1 : 0);
    retranslate();
    if (!m_practice.isOn())
        showGuide();
    m_view->show(m_report, answer.remarks);
    showAgain();
    Q_EMIT judged();
}

void PlacesPage::choosePolicy()
{
    const auto known = m_session.settings().value(Setting::PolicyFile).toString();
    const auto file =
        m_session.fileChooser().openName(this, tr("Open a policy"), QFileInfo(known).absolutePath(),
                                         tr("Policy files (*.policy);;All files (*)"));
    if (file.isEmpty())
        return;
    m_session.settings().set(Setting::PolicyFile, file);
    m_draftFile.clear();
    m_message->hide();
    read();
}

void PlacesPage::chooseDraft()
{
    const auto known = m_session.settings().value(Setting::PolicyFile).toString();
    const auto file =
        m_session.fileChooser().openName(this, tr("Try another policy"), QFileInfo(known).absolutePath(),
                                         tr("Policy files (*.policy);;All files (*)"));
    if (file.isEmpty())
        return;
    m_draftFile = file;
    m_message->hide();
    read();
}

void PlacesPage::writeFirstPolicy()
{
    if (!m_report)
        return;
    const auto file = saveFirstPolicy(m_session, this, *m_message, *m_report);
    if (file.isEmpty())
        return;
    m_session.settings().set(Setting::PolicyFile, file);
    m_draftFile.clear();
    read();
}

void PlacesPage::leavePractice()
{
    m_scans.stop();
    m_practice.leave();
    m_guide->hide();
    m_report.reset();
    read();
}

void PlacesPage::showStep()
{
    showGuide();
    if (m_practice.step() == PlacesPractice::Step::Found || m_practice.step() == PlacesPractice::Step::Cured)
        read();
    retranslate();
}

void PlacesPage::showGuide()
{
    using Step = PlacesPractice::Step;
    switch (m_practice.step()) {
    case Step::Off:
        if (m_report && m_report->hasBefore)
            m_guide->show(Banner::Kind::Note,
                          tr("Draft: under %1, %n cell(s) change. The policy in force is %2.", nullptr,
                             int(m_report->changes.size()))
                              .arg(QFileInfo(m_report->policyFile).fileName(),
                                   QFileInfo(m_report->beforeFile).fileName()),
                          {}, false);
        else
            m_guide->hide();
        break;
    case Step::Rack:
    case Step::Desk:
    case Step::Curing:
        break; // the scan tells how far it is
    case Step::Found:
        m_guide->show(
            Banner::Kind::Practice,
            tr("Practice: a firewall was to keep the desk from the file server. It closes port 135, and "
               "forgets the ports behind it: the table shows them open, and rule D3 broken."),
            tr("Close them, and check again"), false);
        break;
    case Step::Cured:
        m_guide->show(
            Banner::Kind::Practice,
            tr("Practice: the ports are closed now, and the rack saw the service running: that is the "
               "proof. In your network you scan from each place, and name it beside the targets."),
            tr("Leave the practice network"), false);
        break;
    }
}

QString PlacesPage::here() const
{
    return m_practice.isOn() ? QString::fromLatin1(service::practiceDesk)
                             : m_session.settings().value(Setting::Place).toString();
}

void PlacesPage::showAgain()
{
    m_view->setHere(here(), m_scans.isActive());
}

void PlacesPage::checkAgain(bool allowPublic)
{
    if (!m_report)
        return;
    m_check.start(*m_report, here(),
                  m_practice.step() == PlacesPractice::Step::Cured ? practice::Firewall::Done
                                                                   : practice::Firewall::HalfDone,
                  allowPublic);
    showAgain();
}

void PlacesPage::checked(const QString &problem)
{
    if (problem.isEmpty())
        connect(
            this, &PlacesPage::judged, this,
            [this] {
                m_message->show(Banner::Kind::Note, m_report ? m_check.outcome(*m_report) : QString());
            },
            Qt::SingleShotConnection);
    else
        m_message->show(Banner::Kind::Failure, problem);
    read();
}

void PlacesPage::copySelection()
{
    m_view->copySelection();
}

void PlacesPage::focusFilter()
{
    m_view->focusFilter();
}

void PlacesPage::saveState()
{
    m_view->saveState();
}

void PlacesPage::retranslate()
{
    m_empty->setTexts(
        tr("Nothing to lay side by side yet"),
        tr("One scan says what one place sees. Scan from several places, write the name of each beside "
           "the targets, bring the scans into one history (History › Import), and open a policy that "
           "says what may reach what. Or see first how it works:"),
        tr("&See it in the practice network"));
    const auto file =
        m_report ? m_report->policyFile : m_session.settings().value(Setting::PolicyFile).toString();
    m_bar->setPractice(m_practice.isOn());
    m_bar->setPolicy(m_practice.isOn() ? tr("Practice policy") : QFileInfo(file).fileName(),
                     !m_draftFile.isEmpty());
    m_bar->setHasScans(m_report != nullptr);
    m_bar->retranslate();
    showAgain();
}

void PlacesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showGuide();
        retranslate();
    }
    Page::changeEvent(event);
}

} // namespace port135::ui
