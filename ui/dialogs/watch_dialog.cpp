// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/watch_dialog.h"

#include "report/comparison/comparison_text.h"
#include "ui/dialogs/field_label.h"
#include "ui/dialogs/schedule_dialog.h"
#include "ui/plain.h"
#include "ui/watch_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

using schedule::Schedule;

constexpr int watchTargetLines = 3;
constexpr int nameLimit = 60;

} // namespace

WatchDialog::WatchDialog(WatchControl &control, const pipeline::ScanRequest &request, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_proposed(request)
    , m_listSide(new QWidget(this))
    , m_list(new QListWidget(m_listSide))
    , m_name(new QLineEdit(this))
    , m_targets(new QPlainTextEdit(this))
    , m_kind(new QComboBox(this))
    , m_every(new QSpinBox(this))
    , m_day(new QComboBox(this))
    , m_at(new QTimeEdit(this))
    , m_status(new Label(this))
    , m_allow(new QCheckBox(tr("These public addresses are &mine: allow them"), this))
    , m_told(new Label(this))
    , m_test(new QPushButton(tr("Send a test &message"), this))
    , m_start(new QPushButton(tr("&Start watching"), this))
    , m_stop(new QPushButton(tr("S&top watching"), this))
    , m_schedule(new QPushButton(tr("Scheduled tas&k…"), this))
{
    setObjectName(u"watchDialog"_s);
    setWindowTitle(tr("Watch"));
    const std::pair<QWidget *, const char *> names[] = {
        {m_list, "watchList"}, {m_name, "watchName"},        {m_targets, "watchTargets"},
        {m_kind, "watchKind"}, {m_every, "watchEvery"},      {m_day, "watchDay"},
        {m_at, "watchAt"},     {m_status, "watchStatus"},    {m_allow, "watchAllow"},
        {m_told, "watchTold"}, {m_test, "watchTest"},        {m_start, "watchStart"},
        {m_stop, "watchStop"}, {m_schedule, "watchSchedule"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1StringView(name));
    auto *note = new Label(
        tr("The scan is repeated while this program is open, in the notification area, too. When something "
           "new is exposed, the window and the notification area say so, and the receivers are told. When "
           "the program is opened again, it asks whether to go on. A scheduled task scans without the "
           "program."),
        this);
    note->setWordWrap(true);
    m_status->setWordWrap(true);
    m_told->setWordWrap(true);
    m_allow->hide();
    auto *form = new QFormLayout;
    form->addRow(fieldLabel(tr("&Name:"), m_name), m_name);
    form->addRow(fieldLabel(tr("&Targets:"), m_targets), m_targets);
    form->addRow(fieldLabel(tr("&Repeat:"), m_kind), m_kind);
    form->addRow(fieldLabel(tr("E&very:"), m_every), m_every);
    form->addRow(fieldLabel(tr("On:"), m_day), m_day);
    form->addRow(fieldLabel(tr("&At:"), m_at), m_at);
    auto *told = new QHBoxLayout;
    told->addWidget(m_told, 1);
    told->addWidget(m_test);
    // A box of its own for the button that closes: the order of Tab stays that in which they were made.
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *buttons = new QHBoxLayout;
    for (auto *button : {m_start, m_stop, m_schedule})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(close);
    makeForm();
    makeList();
    auto *column = new QVBoxLayout;
    column->addLayout(form);
    column->addLayout(told);
    column->addWidget(m_status);
    column->addWidget(m_allow);
    column->addStretch();
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_listSide);
    middle->addLayout(column, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this, form] {
        const auto kind = Schedule::Kind(m_kind->currentData().toInt());
        form->setRowVisible(m_every, kind == Schedule::Kind::Interval);
        form->setRowVisible(m_day, kind == Schedule::Kind::Weekly);
        form->setRowVisible(m_at, kind != Schedule::Kind::Interval);
    });
    connect(m_start, &QPushButton::clicked, this, &WatchDialog::start);
    connect(m_stop, &QPushButton::clicked, this, &WatchDialog::stop);
    connect(m_schedule, &QPushButton::clicked, this, &WatchDialog::schedule);
    connect(m_test, &QPushButton::clicked, &control.receivers(), &Receivers::test);
    connect(&control.receivers(), &Receivers::tested, m_told, &QLabel::setText);
    connect(m_targets, &QPlainTextEdit::textChanged, this, [this] {
        // A consent is for these very addresses.
        m_allow->setChecked(false);
        m_allow->hide();
    });
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&control, &WatchControl::changed, this, &WatchDialog::follow);
    choose(control.watches().value(0));
    showReceivers();
    m_name->setFocus();
}

void WatchDialog::makeForm()
{
    m_name->setMaxLength(nameLimit);
    m_name->setPlaceholderText(tr("such as: office, once a night"));
    m_targets->setTabChangesFocus(true);
    m_targets->setFixedHeight(fontMetrics().lineSpacing() * watchTargetLines + 2 * m_targets->frameWidth()
                              + 8);
    m_targets->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_targets->setAccessibleName(tr("Targets to watch"));
    m_kind->addItem(tr("Again and again"), int(Schedule::Kind::Interval));
    m_kind->addItem(tr("Every day"), int(Schedule::Kind::Daily));
    m_kind->addItem(tr("Every week"), int(Schedule::Kind::Weekly));
    m_kind->setAccessibleName(tr("How often"));
    m_every->setRange(int(Schedule::shortest.count()), int(Schedule::longest.count()));
    m_every->setSuffix(u' ' + tr("min"));
    m_every->setGroupSeparatorShown(true);
    m_every->setAccessibleName(tr("Minutes between scans"));
    for (int day = 1; day <= 7; ++day)
        m_day->addItem(locale().standaloneDayName(day), day);
    m_day->setAccessibleName(tr("Day of the week"));
    m_at->setDisplayFormat(u"HH:mm"_s);
    m_at->setAccessibleName(tr("Time of day"));
    m_test->setToolTip(tip(tr("Send one message that says that this is a test, to the receivers of the "
                              "settings")));
    m_schedule->setToolTip(tip(tr("Files for systemd or the Windows Task Scheduler: the same scan, also when "
                                  "nobody is logged on")));
}

void WatchDialog::makeList()
{
    auto *side = m_listSide;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new Label(tr("&Watches:"), side);
    label->setBuddy(m_list);
    auto *another = new QPushButton(tr("N&ew watch"), side);
    another->setObjectName(u"watchNew"_s);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    layout->addWidget(another);
    m_list->setAccessibleName(tr("Watches"));
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            choose(m_control.watches().value(row));
    });
    connect(another, &QPushButton::clicked, this, [this] {
        choose(nullptr);
        m_name->setFocus();
    });
    setTabOrder(m_list, another);
}

KeptWatch WatchDialog::written() const
{
    KeptWatch watch;
    if (m_shown)
        watch = m_shown->kept();
    else
        watch.request = m_proposed;
    const QString targets = m_targets->toPlainText();
    if (watch.request.targets != targets) {
        watch.request.allowPublic = false;
        watch.request.practice = false;
    }
    watch.request.targets = targets;
    watch.request.allowPublic |= m_allow->isChecked();
    watch.name = m_name->text().simplified();
    watch.schedule.kind = Schedule::Kind(m_kind->currentData().toInt());
    watch.schedule.every = std::chrono::minutes(m_every->value());
    watch.schedule.at = QTime(m_at->time().hour(), m_at->time().minute());
    watch.schedule.weekday = m_day->currentData().toInt();
    return watch;
}

void WatchDialog::choose(WatchedNetwork *watch)
{
    m_shown = watch;
    m_problem.clear();
    KeptWatch kept;
    if (watch)
        kept = watch->kept();
    else
        kept.request = m_proposed;
    m_name->setText(kept.name);
    m_targets->setPlainText(kept.request.targets);
    m_kind->setCurrentIndex(-1); // so that its fields follow
    m_kind->setCurrentIndex(m_kind->findData(int(kept.schedule.kind)));
    m_every->setValue(int(kept.schedule.every.count()));
    m_day->setCurrentIndex(m_day->findData(kept.schedule.weekday));
    m_at->setTime(kept.schedule.at);
    follow();
}

void WatchDialog::start()
{
    const auto begun = m_control.start(written(), m_shown);
    m_allow->setVisible(!begun && begun.error().needsPublicConsent);
    if (begun)
        m_shown = *begun;
    m_problem = begun ? QString() : begun.error().message;
    follow();
}

void WatchDialog::stop()
{
    if (m_shown)
        m_control.stop(*m_shown);
    // Its fields stay: it can be changed, and started again.
    m_shown = nullptr;
    follow();
}

void WatchDialog::schedule()
{
    auto *dialog = new ScheduleDialog(m_control.session(), written(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WatchDialog::follow()
{
    if (m_shown && !m_control.watches().contains(m_shown))
        m_shown = nullptr;
    fillList();
    showState();
}

void WatchDialog::fillList()
{
    const auto &watches = m_control.watches();
    const QSignalBlocker blocker(m_list);
    while (m_list->count() > watches.size())
        delete m_list->takeItem(m_list->count() - 1);
    for (int row = 0; row < int(watches.size()); ++row) {
        if (row == m_list->count())
            m_list->addItem(QString());
        const auto &watch = *watches[row];
        const QString state = watch.isWaiting() ? tr("waits for you")
            : watch.watch().isScanning()        ? tr("is being scanned")
                                         : QLocale().toString(watch.watch().nextRun(), QLocale::ShortFormat);
        m_list->item(row)->setText(watch.title() + u'\n' + state);
        m_list->item(row)->setToolTip(tip(watch.title()));
    }
    m_list->setCurrentRow(m_shown ? int(watches.indexOf(m_shown)) : -1);
    m_listSide->setVisible(!watches.isEmpty());
}

void WatchDialog::showState()
{
    const bool isOn = m_shown && m_shown->isOn();
    m_start->setEnabled(!isOn);
    m_stop->setEnabled(m_shown);
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_targets, m_kind, m_every, m_day, m_at})
        field->setEnabled(!isOn);
    QStringList lines;
    if (!m_problem.isEmpty())
        lines += m_problem;
    else if (isOn)
        lines += m_shown->sentence();
    else if (m_shown)
        lines += tr("This was watched until the program was closed. Start it to go on, or stop it for good.");
    else
        lines += m_control.watches().isEmpty() ? tr("Nothing is watched.") : tr("This is not watched yet.");
    if (isOn && m_shown->watch().comparison())
        lines += report::summary(*m_shown->watch().comparison());
    m_status->setText(lines.join(u'\n'));
}

void WatchDialog::showReceivers()
{
    const auto destinations = m_control.receivers().destinations();
    m_told->setText(destinations.isEmpty()
                        ? tr("Told: this window. Receivers (syslog, webhook) are named in the settings.")
                        : tr("Told: this window, %1.").arg(destinations.join(u", ")));
    m_test->setEnabled(!destinations.isEmpty());
}

} // namespace port135::ui
