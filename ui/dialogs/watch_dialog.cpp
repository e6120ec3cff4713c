// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/watch_dialog.h"

#include "report/comparison/comparison_text.h"
#include "ui/plain.h"
#include "ui/watch_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
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

constexpr int targetLines = 4;

/// What the dialog begins with.
pipeline::ScanRequest proposed(WatchControl &control, const pipeline::ScanRequest &request)
{
    if (control.watch().isOn())
        return control.watch().request();
    return control.waiting() ? control.waiting()->request : request;
}

Schedule proposedSchedule(WatchControl &control)
{
    if (control.watch().isOn())
        return control.watch().schedule();
    return control.waiting() ? control.waiting()->schedule : Schedule();
}

} // namespace

WatchDialog::WatchDialog(WatchControl &control, const pipeline::ScanRequest &request, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_watch(control.watch())
    , m_request(proposed(control, request))
    , m_targets(new QPlainTextEdit(this))
    , m_kind(new QComboBox(this))
    , m_everyLabel(new Label(tr("E&very:"), this))
    , m_every(new QSpinBox(this))
    , m_dayLabel(new Label(tr("On:"), this))
    , m_day(new QComboBox(this))
    , m_atLabel(new Label(tr("&At:"), this))
    , m_at(new QTimeEdit(this))
    , m_status(new Label(this))
    , m_allow(new QCheckBox(tr("These public addresses are &mine: allow them"), this))
    , m_start(new QPushButton(tr("&Start watching"), this))
    , m_stop(new QPushButton(tr("S&top watching"), this))
{
    setObjectName(u"watchDialog"_s);
    setWindowTitle(tr("Watch"));
    m_targets->setObjectName(u"watchTargets"_s);
    m_kind->setObjectName(u"watchKind"_s);
    m_every->setObjectName(u"watchEvery"_s);
    m_day->setObjectName(u"watchDay"_s);
    m_at->setObjectName(u"watchAt"_s);
    m_status->setObjectName(u"watchStatus"_s);
    m_allow->setObjectName(u"watchAllow"_s);
    m_allow->hide();
    m_start->setObjectName(u"watchStart"_s);
    m_stop->setObjectName(u"watchStop"_s);
    m_targets->setTabChangesFocus(true);
    m_targets->setPlainText(m_request.targets);
    m_targets->setFixedHeight(fontMetrics().lineSpacing() * targetLines + 2 * m_targets->frameWidth() + 8);
    m_targets->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
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
    m_everyLabel->setBuddy(m_every);
    m_dayLabel->setBuddy(m_day);
    m_atLabel->setBuddy(m_at);
    auto *note =
        new Label(tr("The scan is repeated while this program is open. When something new is "
                     "exposed, the window and the "
                     "notification area say so, and the receivers of the settings are told. When the "
                     "program is opened again, it asks whether to go on."),
                  this);
    note->setWordWrap(true);
    m_status->setWordWrap(true);
    auto *form = new QFormLayout;
    auto *targetsLabel = new Label(tr("&Targets:"), this);
    targetsLabel->setBuddy(m_targets);
    form->addRow(targetsLabel, m_targets);
    auto *kindLabel = new Label(tr("&Repeat:"), this);
    kindLabel->setBuddy(m_kind);
    form->addRow(kindLabel, m_kind);
    form->addRow(m_everyLabel, m_every);
    form->addRow(m_dayLabel, m_day);
    form->addRow(m_atLabel, m_at);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    buttons->addButton(m_stop, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addLayout(form);
    layout->addWidget(m_status);
    layout->addWidget(m_allow);
    layout->addStretch();
    layout->addWidget(buttons);
    const auto showFields = [this, form] {
        const auto kind = Schedule::Kind(m_kind->currentData().toInt());
        form->setRowVisible(m_every, kind == Schedule::Kind::Interval);
        form->setRowVisible(m_day, kind == Schedule::Kind::Weekly);
        form->setRowVisible(m_at, kind != Schedule::Kind::Interval);
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, showFields);
    connect(m_start, &QPushButton::clicked, this, &WatchDialog::start);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_control.stop(); });
    connect(m_targets, &QPlainTextEdit::textChanged, this, [this] {
        // A consent is for these very addresses.
        m_allow->setChecked(false);
        m_allow->hide();
    });
    // Moved into their box they have lost their place.
    QWidget *previous = m_targets;
    for (QWidget *next : std::initializer_list<QWidget *>{m_kind, m_every, m_day, m_at, m_allow, m_start,
                                                          m_stop, buttons->button(QDialogButtonBox::Close)}) {
        setTabOrder(previous, next);
        previous = next;
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&control, &WatchControl::changed, this, &WatchDialog::follow);
    connect(&m_watch, &schedule::Watch::ran, this, &WatchDialog::follow);
    connect(&m_watch, &schedule::Watch::failed, m_status, &QLabel::setText);
    showSchedule(proposedSchedule(control));
    showFields();
    follow();
}

Schedule WatchDialog::schedule() const
{
    Schedule schedule;
    schedule.kind = Schedule::Kind(m_kind->currentData().toInt());
    schedule.every = std::chrono::minutes(m_every->value());
    schedule.at = QTime(m_at->time().hour(), m_at->time().minute());
    schedule.weekday = m_day->currentData().toInt();
    return schedule;
}

void WatchDialog::showSchedule(const Schedule &schedule)
{
    m_kind->setCurrentIndex(m_kind->findData(int(schedule.kind)));
    m_every->setValue(int(schedule.every.count()));
    m_day->setCurrentIndex(m_day->findData(schedule.weekday));
    m_at->setTime(schedule.at);
}

void WatchDialog::start()
{
    auto request = m_request;
    const QString targets = m_targets->toPlainText();
    if (request.targets != targets)
        request.allowPublic = false;
    request.targets = targets;
    request.allowPublic |= m_allow->isChecked();
    const auto begun = m_control.start(request, schedule());
    m_allow->setVisible(!begun && begun.error().needsPublicConsent);
    if (!begun)
        m_status->setText(begun.error().message);
}

void WatchDialog::follow()
{
    m_start->setEnabled(!m_watch.isOn());
    m_stop->setEnabled(m_watch.isOn() || m_control.waiting());
    m_targets->setEnabled(!m_watch.isOn());
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_every, m_day, m_at})
        field->setEnabled(!m_watch.isOn());
    QStringList lines;
    if (m_watch.isOn())
        lines += m_control.sentence();
    else if (m_control.waiting())
        lines += tr("This was watched until the program was closed. Start it to go on, or stop it for good.");
    else
        lines += tr("Nothing is watched.");
    if (m_watch.comparison())
        lines += report::summary(*m_watch.comparison());
    m_status->setText(lines.join(u'\n'));
}

} // namespace port135::ui
