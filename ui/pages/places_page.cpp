// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/places_page.h"

#include "report/places/matrix_words.h"
#include "report/text/words.h"
#include "service/place_recheck.h"
#include "service/practice_policy.h"
#include "ui/clipboard.h"
#include "ui/dialogs/matrix_save.h"
#include "ui/pages/banner.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/places_bar.h"
#include "ui/pages/places_document.h"
#include "ui/plain.h"
#include "ui/session.h"
#include "ui/table_style.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
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
    , m_summary(new Label(this))
    , m_back(new QToolButton(this))
    , m_path(new Label(this))
    , m_legend(new Label(this))
    , m_again(new QToolButton(this))
    , m_matrix(new QTableView(this))
    , m_groups(new QTableView(this))
    , m_details(new TextView(this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_lower(new QSplitter(Qt::Horizontal, this))
{
    m_message->setObjectName(u"placesMessage"_s);
    m_guide->setObjectName(u"placesGuide"_s);
    m_summary->setObjectName(u"placesSummary"_s);
    m_path->setObjectName(u"placesPath"_s);
    m_back->setObjectName(u"placesBack"_s);
    m_again->setObjectName(u"placesAgain"_s);
    m_matrix->setObjectName(u"placesMatrix"_s);
    m_groups->setObjectName(u"placesGroups"_s);
    m_details->setObjectName(u"placesDetails"_s);
    QFont font = m_summary->font();
    font.setBold(true);
    m_summary->setFont(font);
    m_summary->setWordWrap(true);
    m_legend->setWordWrap(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_again->setFocusPolicy(Qt::StrongFocus);
    m_again->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_again->setIcon(icon(Icon::Recheck));
    m_matrix->setModel(&m_table);
    m_groups->setModel(&m_findings);
    for (auto *table : {m_matrix, m_groups}) {
        styleRows(*table);
        table->setSortingEnabled(false); // the worst first
    }
    m_matrix->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_matrix->setShowGrid(true);
    m_matrix->setAlternatingRowColors(false);
    m_matrix->installEventFilter(this);
    m_groups->horizontalHeader()->setStretchLastSection(true);
    m_details->setTabChangesFocus(true);

    auto *place = new QHBoxLayout;
    place->setSpacing(6);
    place->addWidget(m_back);
    place->addWidget(m_path);
    place->addStretch();
    place->addWidget(m_again);
    m_lower->addWidget(m_groups);
    m_lower->addWidget(m_details);
    m_split->addWidget(m_matrix);
    m_split->addWidget(m_lower);
    for (auto *split : {m_split, m_lower}) {
        split->setChildrenCollapsible(false);
        split->setStretchFactor(0, 1);
        split->setStretchFactor(1, 1);
    }
    m_split->restoreState(session.settings().value(Setting::PlacesSplitter).toByteArray());
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_summary);
    column->addLayout(place);
    column->addWidget(m_split, 1);
    column->addWidget(m_legend);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
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
    connect(m_matrix, &QTableView::activated, this, &PlacesPage::enter);
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlacesPage::showCell);
    connect(m_groups->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlacesPage::showGroup);
    connect(m_back, &QToolButton::clicked, this, &PlacesPage::leave);
    connect(m_again, &QToolButton::clicked, this, [this] { checkAgain(false); });
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
    m_remarks = answer.remarks;
    m_table.setReport(m_report);
    m_findings.setReport(m_report);
    if (m_report && !m_report->hasPolicy)
        m_table.showHosts(policy::outsideZones, policy::outsideZones);
    if (!answer.problem.isEmpty())
        m_message->show(Banner::Kind::Failure, answer.problem);
    else if (isFirst && m_report && !m_check.isOn())
        m_message->hide();
    m_stack->setCurrentIndex(m_report ? 1 : 0);
    retranslate();
    for (auto *table : {m_matrix, m_groups})
        table->resizeColumnsToContents();
    if (m_report && m_report->hasBefore)
        m_guide->show(
            Banner::Kind::Note,
            tr("Draft: under %1, %n cell(s) change. The policy in force is %2.", nullptr,
               int(m_report->changes.size()))
                .arg(QFileInfo(m_report->policyFile).fileName(), QFileInfo(m_report->beforeFile).fileName()),
            {}, false);
    else if (!m_practice.isOn())
        m_guide->hide();
    // The worst of all is what one comes for.
    if (m_findings.rowCount() > 0)
        m_groups->setCurrentIndex(m_findings.index(0, 0));
    else
        showOverview();
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
    using Step = PlacesPractice::Step;
    switch (m_practice.step()) {
    case Step::Off:
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
        read();
        break;
    case Step::Cured:
        m_guide->show(
            Banner::Kind::Practice,
            tr("Practice: the ports are closed now, and the rack saw the service running: that is the "
               "proof. In your network you scan from each place, and name it beside the targets."),
            tr("Leave the practice network"), false);
        read();
        break;
    }
    retranslate();
}

void PlacesPage::showPath()
{
    m_path->setText(m_table.path().join(u"  ›  "_s));
    m_back->setEnabled(m_report && m_table.zoom() != PlacesTable::Zoom::Zones
                       && (m_report->hasPolicy || m_table.zoom() == PlacesTable::Zoom::Services));
}

void PlacesPage::showOverview()
{
    m_details->setHtml(m_report ? placesHtml(*m_report, m_remarks) : QString());
    showAgain();
}

void PlacesPage::showGroup()
{
    const auto index = m_groups->currentIndex();
    if (!m_report || !index.isValid())
        return showOverview();
    const auto *group = m_findings.group(index.row());
    const auto html =
        group ? groupHtml(*m_report, *group) : cellHtml(*m_report, m_findings.changedCell(index.row()));
    m_details->setHtml(html + placesHtml(*m_report, m_remarks));
    showAgain();
}

void PlacesPage::showCell()
{
    const auto cell = m_table.cell(m_matrix->currentIndex());
    if (m_report && cell)
        m_details->setHtml(cellHtml(*m_report, *cell));
}

void PlacesPage::enter(const QModelIndex &index)
{
    if (!m_table.enter(index))
        return;
    m_matrix->resizeColumnsToContents();
    m_matrix->setCurrentIndex(m_table.index(0, 0));
    showPath();
}

void PlacesPage::leave()
{
    if (!m_back->isEnabled() || !m_table.leave())
        return;
    m_matrix->resizeColumnsToContents();
    m_matrix->setCurrentIndex(m_table.index(0, 0));
    m_matrix->setFocus(Qt::OtherFocusReason);
    showPath();
}

QString PlacesPage::here() const
{
    return m_practice.isOn() ? QString::fromLatin1(service::practiceDesk)
                             : m_session.settings().value(Setting::Place).toString();
}

void PlacesPage::showAgain()
{
    const auto place = here();
    const bool isThere = m_report && !place.isEmpty() && !service::looksFrom(*m_report, place).empty();
    m_again->setEnabled(isThere && !m_scans.isActive());
    m_again->setText(place.isEmpty() ? tr("Check again from &here")
                                     : tr("Check again from %1 (&here)").arg(menuText(place)));
    QStringList lines;
    if (m_report)
        lines = report::secondLookLines(*m_report);
    m_again->setToolTip(tip(
        isThere ? tr(
            "Looks again at what breaks the policy as seen from this place: those hosts and ports alone.")
                : tr("What breaks the policy is looked at again from its own place. Write the name of this "
                     "computer's place beside the targets, or run there:")
                + u'\n' + lines.join(u'\n')));
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
    if (m_groups->hasFocus())
        copyText(toTsv(m_groups->selectionModel()->selectedRows()));
    else if (m_report)
        copyText(m_matrix->currentIndex().data().toString());
}

void PlacesPage::focusFilter()
{
    m_matrix->setFocus(Qt::ShortcutFocusReason);
}

void PlacesPage::saveState()
{
    m_session.settings().set(Setting::PlacesSplitter, m_split->saveState());
}

bool PlacesPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_matrix && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Backspace || key == Qt::Key_Escape) {
            leave();
            return true;
        }
    }
    return Page::eventFilter(object, event);
}

void PlacesPage::retranslate()
{
    m_empty->setTexts(
        tr("Nothing to lay side by side yet"),
        tr("One scan says what one place sees. Scan from several places, write the name of each beside "
           "the targets, bring the scans into one history (History › Import), and open a policy that "
           "says what may reach what. Or see first how it works:"),
        tr("&See it in the practice network"));
    m_back->setText(tr("‹ &Back"));
    m_back->setToolTip(tip(tr("One step out: from a host to its zones (Backspace)")));
    m_legend->setText(report::legend());
    m_matrix->setAccessibleName(tr("What is reachable from where"));
    m_groups->setAccessibleName(tr("What breaks the policy, and what is not proven"));
    m_details->setAccessibleName(tr("Evidence"));
    m_summary->setText(m_report ? placesSummary(*m_report) : QString());
    const auto file =
        m_report ? m_report->policyFile : m_session.settings().value(Setting::PolicyFile).toString();
    m_bar->setPractice(m_practice.isOn());
    m_bar->setPolicy(m_practice.isOn() ? tr("Practice policy") : QFileInfo(file).fileName(),
                     !m_draftFile.isEmpty());
    m_bar->setHasScans(m_report != nullptr);
    m_bar->retranslate();
    m_groups->setVisible(m_findings.rowCount() > 0);
    showPath();
    showAgain();
}

void PlacesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_table.retranslate();
        m_findings.retranslate();
        showStep();
        retranslate();
        showGroup();
    }
    Page::changeEvent(event);
}

} // namespace port135::ui
