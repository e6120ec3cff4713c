// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/target_bar.h"

#include "ui/pages/scan_options_row.h"
#include "ui/pages/target_edit.h"
#include "ui/plain.h"
#include "ui/session.h"
#include "ui/target_import.h"
#include "ui/theme/coloured_label.h"
#include "ui/undo_guard.h"
#include "ui/units.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace port135::ui {
namespace {

constexpr auto typingPause = 200ms;
constexpr int recentLimit = 12;
constexpr qsizetype favouriteLimit = 50;
QToolButton *button(QAction *action, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    result->setDefaultAction(action);
    result->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    result->setFocusPolicy(Qt::StrongFocus);
    result->setObjectName(action->objectName() + u"Button"_s);
    return result;
}

} // namespace

TargetBar::TargetBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_targetLabel(new Label(this))
    , m_targets(new TargetEdit(this))
    , m_favourite(new QToolButton(this))
    , m_import(new QToolButton(this))
    , m_start(button(session.actions().action(Command::Start), this))
    , m_hint(new ColouredLabel(Colour::MutedText, this))
    , m_options(new ScanOptionsRow(session, this))
{
    m_targets->setObjectName(u"targets"_s);
    m_hint->setObjectName(u"targetHint"_s);
    m_targetLabel->setBuddy(m_targets);
    // Two lines are kept free: the window must not jump while one types.
    m_hint->setMinimumHeight(fontMetrics().lineSpacing());
    QFont strong = m_start->font();
    strong.setBold(true);
    m_start->setFont(strong);

    m_start->setMinimumHeight(m_targets->sizeHint().height() + 2);
    shareUndo(*m_targets->lineEdit(), session.triage().undoStack());
    m_targets->lineEdit()->setAcceptDrops(false); // files are for the window, which reads them
    m_favourite->setObjectName(u"favourite"_s);
    m_favourite->setCheckable(true);
    m_import->setObjectName(u"importTargets"_s);
    auto *field = new QHBoxLayout;
    field->setSpacing(2);
    field->addWidget(m_targets, 1);
    for (auto *one : {m_favourite, m_import}) {
        one->setFocusPolicy(Qt::StrongFocus);
        one->setMinimumHeight(m_targets->sizeHint().height());
        field->addWidget(one);
    }
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_targetLabel, 0, 0);
    layout->addLayout(field, 0, 1);
    layout->addWidget(m_start, 0, 2);
    layout->addWidget(m_hint, 1, 1, 1, 2);
    layout->addWidget(m_options, 2, 1, 1, 2);
    layout->setColumnStretch(1, 1);
    QWidget *previous = m_targets;
    for (QWidget *next : std::initializer_list<QWidget *>{m_favourite, m_import, m_start, m_options}) {
        setTabOrder(previous, next);
        previous = next;
    }
    offer();

    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(typingPause);
    connect(&m_checkTimer, &QTimer::timeout, this, &TargetBar::check);
    connect(m_targets, &QComboBox::editTextChanged, this, &TargetBar::textEdited);
    connect(m_targets->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        check();
        m_session.actions().action(Command::Start)->trigger();
    });
    connect(m_options, &ScanOptionsRow::changed, this, &TargetBar::check);
    connect(&session.service(), &pipeline::ScanService::stateChanged, this, &TargetBar::followState);
    connect(m_favourite, &QToolButton::clicked, this, &TargetBar::toggleFavourite);
    connect(m_import, &QToolButton::clicked, this, &TargetBar::chooseFiles);
    retranslate();
}

QString TargetBar::targets() const
{
    return m_targets->text();
}

void TargetBar::setTargets(const QString &text)
{
    m_targets->setText(text);
    check();
}

void TargetBar::focusTargets()
{
    m_targets->setFocus(Qt::ShortcutFocusReason);
    m_targets->lineEdit()->selectAll();
}

pipeline::ScanRequest TargetBar::request() const
{
    pipeline::ScanRequest request;
    request.targets = targets();
    for (const auto &origin : m_origins) {
        if (request.targets.contains(origin.targets)) // else it was edited since
            request.origins.append(origin);
    }
    request.allowPublic = m_consentedText == targets();
    m_options->fill(request);
    return request;
}

void TargetBar::textEdited()
{
    m_targets->mark(0, 0);
    if (m_valid) {
        // Start must not work on a text that nobody has checked.
        m_valid = false;
        Q_EMIT validityChanged();
    }
    m_checkTimer.start();
}

void TargetBar::check()
{
    m_checkTimer.stop();
    const bool wasValid = m_valid;
    m_valid = false;
    QStringList ranges;
    m_options->follow(targets());
    if (targets().trimmed().isEmpty()) {
        m_targets->mark(0, 0);
        showHint(tr("Addresses, ranges, subnets or names, separated by blanks; “!” leaves a part out."),
                 false);
    } else {
        auto request = this->request();
        const bool consented = request.allowPublic;
        auto plan = pipeline::ScanService::plan(request);
        if (!plan && plan.error().needsPublicConsent) {
            request.allowPublic = true;
            plan = pipeline::ScanService::plan(request);
        }
        if (!plan) {
            showError(plan.error());
        } else {
            m_targets->mark(0, 0);
            showPlan(*plan);
            if (!consented)
                ranges = plan->publicRanges;
            m_valid = ranges.isEmpty();
        }
    }
    showFavourite();
    Q_EMIT consentNeeded(ranges);
    if (m_valid != wasValid)
        Q_EMIT validityChanged();
}

void TargetBar::consent()
{
    m_consentedText = targets();
    check();
}

void TargetBar::showPlan(const pipeline::ScanPreview &plan)
{
    const int hosts = int(std::min<quint64>(plan.hosts, std::numeric_limits<int>::max()));
    QString text = tr("%Ln address(es)", "a number of addresses to scan", hosts);
    if (!plan.names.isEmpty())
        text = tr("%1, with %n name(s) to look up first", nullptr, int(plan.names.size())).arg(text);
    showHint(tr("%1. This takes at most %2.").arg(text, duration(plan.longest)), false);
}

void TargetBar::showError(const pipeline::RequestError &error)
{
    m_targets->mark(error.position, error.position < 0 ? 0 : error.length);
    showHint(error.message, true);
}

void TargetBar::showHint(const QString &text, bool isError)
{
    m_hint->setText(text);
    m_hint->setTextColour(isError ? Colour::ErrorText : Colour::MutedText);
    m_targets->setAccessibleDescription(text);
}

void TargetBar::remember(const QString &targets)
{
    m_options->remember(targets);
    auto &settings = m_session.settings();
    auto recent = settings.value(Setting::RecentTargets).toStringList();
    const QString text = targets.simplified();
    recent.removeAll(text);
    recent.prepend(text);
    recent = recent.first(std::min<qsizetype>(recent.size(), recentLimit));
    settings.set(Setting::RecentTargets, recent);
    offer();
}

void TargetBar::offer()
{
    const auto &settings = m_session.settings();
    m_targets->offer(settings.value(Setting::FavouriteTargets).toStringList(),
                     settings.value(Setting::RecentTargets).toStringList());
}

void TargetBar::toggleFavourite()
{
    auto &settings = m_session.settings();
    auto favourites = settings.value(Setting::FavouriteTargets).toStringList();
    const QString text = targets().simplified();
    if (!favourites.removeOne(text) && !text.isEmpty())
        favourites.prepend(text);
    settings.set(Setting::FavouriteTargets, favourites.first(std::min(favourites.size(), favouriteLimit)));
    offer();
    showFavourite();
}

void TargetBar::showFavourite()
{
    const QString text = targets().simplified();
    const bool isFavourite =
        m_session.settings().value(Setting::FavouriteTargets).toStringList().contains(text);
    m_favourite->setChecked(isFavourite);
    m_favourite->setText(isFavourite ? u"★"_s : u"☆"_s);
    m_favourite->setEnabled(!text.isEmpty());
    const QString hint = isFavourite ? tr("Remove these targets from the favourites")
                                     : tr("Keep these targets among the favourites");
    m_favourite->setToolTip(tip(hint));
    m_favourite->setAccessibleName(hint);
}

void TargetBar::chooseFiles()
{
    const QString fileName = m_session.fileChooser().openName(
        window(), tr("Import targets"), QString(), tr("Targets (*.txt *.csv *.tsv *.xml);;All files (*)"));
    if (fileName.isEmpty())
        return;
    importFiles({fileName});
}

void TargetBar::importFiles(const QStringList &files)
{
    if (m_session.service().isActive())
        return;
    const auto imported = importTargets(files);
    if (!imported) {
        showHint(imported.error(), true);
        return;
    }
    m_origins = imported->origins;
    setTargets(imported->text);
    if (m_valid && !imported->notes.isEmpty())
        showHint(m_hint->text() + u' ' + imported->notes.mid(0, 3).join(u' '), false);
    focusTargets();
}

void TargetBar::followState(pipeline::ScanState)
{
    const bool active = m_session.service().isActive();
    for (QWidget *input : std::initializer_list<QWidget *>{m_targets, m_import, m_options})
        input->setEnabled(!active);
}

void TargetBar::retranslate()
{
    m_targetLabel->setText(tr("&What to scan:"));
    m_targets->setAccessibleName(tr("What to scan"));
    m_targets->lineEdit()->setPlaceholderText(tr("for example 192.168.1.0/24, srv-7.example, 10.0.0.5-90"));
    m_import->setText(tr("Import…"));
    m_import->setToolTip(tip(tr("Take the targets from a text file, a CSV file or the XML output of nmap")));
    check();
}

void TargetBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace port135::ui
