// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_form.h"

#include "ui/plain.h"
#include "ui/theme/coloured_label.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr int fieldCharacters = 60;
constexpr int targetLines = 4;

} // namespace

SettingsForm::SettingsForm(Settings &settings, QWidget *parent)
    : QScrollArea(parent)
    , m_settings(settings)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(4, 0, 12, 0);
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(16);
    outer->addLayout(m_form);
    outer->addStretch();
    setWidget(content);
}

void SettingsForm::onRetranslate(std::function<void()> make)
{
    make();
    m_texts.push_back(std::move(make));
}

QWidget *SettingsForm::named(Setting key, QWidget *field) const
{
    field->setObjectName(u"setting"_s + QString::fromLatin1(definition(key).name).remove(u'/'));
    return field;
}

QLabel *SettingsForm::newProblem(Setting key)
{
    auto *problem = new ColouredLabel(Colour::ErrorText, widget());
    problem->hide();
    problem->setObjectName(named(key, problem)->objectName() + u"Problem"_s);
    return problem;
}

void SettingsForm::store(Setting key, const QVariant &value, QLabel *problem)
{
    const QString wrong = settingProblem(key, value);
    problem->setText(wrong);
    problem->setVisible(!wrong.isEmpty());
    m_settings.set(key, value);
}

void SettingsForm::addHeading(Text text)
{
    auto *heading = new Label(widget());
    QFont font = heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    heading->setFont(font);
    if (m_form->rowCount() > 0)
        heading->setContentsMargins(0, 10, 0, 0);
    m_form->addRow(heading);
    onRetranslate([heading, text] { heading->setText(text()); });
}

void SettingsForm::addNote(Text text)
{
    auto *note = new ColouredLabel(Colour::MutedText, widget());
    m_form->addRow(note);
    onRetranslate([note, text] { note->setText(text()); });
}

void SettingsForm::addFlag(Setting key, Text label)
{
    auto *box = new QCheckBox(widget());
    named(key, box);
    box->setChecked(m_settings.value(key).toBool());
    connect(box, &QCheckBox::toggled, this, [this, key](bool checked) { m_settings.set(key, checked); });
    connect(&m_settings, &Settings::changed, box, [this, key, box](Setting other) {
        if (other == key)
            box->setChecked(m_settings.value(key).toBool());
    });
    m_form->addRow(box);
    onRetranslate([box, label] { box->setText(label()); });
}

void SettingsForm::addNumber(Setting key, Text label, Text suffix, std::function<QString()> special)
{
    const auto &row = definition(key);
    auto *field = new QSpinBox(widget());
    field->setRange(row.allowedBelow >= 0 ? row.allowedBelow : row.lowest, row.highest);
    field->setGroupSeparatorShown(true);
    field->setValue(m_settings.value(key).toInt());
    auto *problem = newProblem(key);
    connect(field, &QSpinBox::valueChanged, this,
            [this, key, problem](int value) { store(key, value, problem); });
    connect(&m_settings, &Settings::changed, field, [this, key, field](Setting other) {
        if (other == key)
            field->setValue(m_settings.value(key).toInt());
    });
    addField(key, field, label);
    m_form->addRow(problem);
    if (special)
        connect(&m_settings, &Settings::changed, field,
                [field, special] { field->setSpecialValueText(special()); });
    onRetranslate([field, suffix, special = std::move(special)] {
        field->setSuffix(suffix ? u' ' + suffix() : QString());
        field->setSpecialValueText(special ? special() : QString());
        field->setLocale(QLocale());
    });
}

void SettingsForm::addLine(Setting key, Text label, Text placeholder)
{
    auto *field = new QLineEdit(widget());
    field->setMinimumWidth(fontMetrics().averageCharWidth() * fieldCharacters);
    field->setText(m_settings.value(key).toString());
    auto *problem = newProblem(key);
    connect(field, &QLineEdit::textEdited, this,
            [this, key, problem](const QString &text) { store(key, text.trimmed(), problem); });
    connect(&m_settings, &Settings::changed, field, [this, key, field](Setting other) {
        const QString stored = m_settings.value(key).toString();
        if (other == key && field->text().trimmed() != stored)
            field->setText(stored);
    });
    addField(key, field, label);
    m_form->addRow(problem);
    onRetranslate(
        [field, placeholder] { field->setPlaceholderText(placeholder ? placeholder() : QString()); });
}

void SettingsForm::addTargets(Setting key, Text label, Text placeholder)
{
    auto *field = new QPlainTextEdit(widget());
    field->setTabChangesFocus(true);
    field->setMinimumWidth(fontMetrics().averageCharWidth() * fieldCharacters);
    field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // else the whole form is stretched
    field->setFixedHeight(fontMetrics().lineSpacing() * targetLines + 2 * field->frameWidth() + 8);
    field->setPlainText(m_settings.value(key).toString());
    auto *problem = newProblem(key);
    connect(field, &QPlainTextEdit::textChanged, this,
            [this, key, field, problem] { store(key, field->toPlainText().trimmed(), problem); });
    connect(&m_settings, &Settings::changed, field, [this, key, field](Setting other) {
        const QString stored = m_settings.value(key).toString();
        if (other == key && field->toPlainText().trimmed() != stored)
            field->setPlainText(stored);
    });
    addField(key, field, label);
    m_form->addRow(problem);
    onRetranslate([field, placeholder] { field->setPlaceholderText(placeholder()); });
}

void SettingsForm::addChoice(Setting key, Text label, std::function<QString(const QString &)> word)
{
    auto *field = new QComboBox(widget());
    for (const auto &choice : definition(key).choices())
        field->addItem(QString(), choice);
    field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(field, &QComboBox::activated, this,
            [this, key, field] { m_settings.set(key, field->currentData()); });
    const auto follow = [this, key, field] {
        field->setCurrentIndex(field->findData(m_settings.value(key).toString()));
    };
    follow();
    connect(&m_settings, &Settings::changed, field, [key, follow](Setting other) {
        if (other == key)
            follow();
    });
    addField(key, field, label);
    onRetranslate([field, word = std::move(word)] {
        for (int i = 0; i < field->count(); ++i)
            field->setItemText(i, word(field->itemData(i).toString()));
    });
}

void SettingsForm::addField(Setting key, QWidget *field, Text label)
{
    auto *text = new Label(widget());
    text->setBuddy(named(key, field));
    m_form->addRow(text, field);
    onRetranslate([text, field, label] {
        text->setText(label());
        field->setAccessibleName(label().remove(u'&'));
    });
}

QLabel *SettingsForm::addFact(Text label)
{
    auto *name = new Label(widget());
    auto *fact = new Label(widget());
    fact->setWordWrap(true);
    fact->setContentsMargins(16, 0, 0, 0);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Below each other: beside its name a long path would not get the height that it needs.
    m_form->addRow(name);
    m_form->addRow(fact);
    onRetranslate([name, fact, label] {
        name->setText(label());
        fact->setAccessibleName(label());
    });
    return fact;
}

void SettingsForm::addButton(QAbstractButton *button, Text text)
{
    m_form->addRow(nullptr, button);
    onRetranslate([button, text] { button->setText(text()); });
}

void SettingsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (const auto &make : m_texts)
            make();
        refresh();
    }
    QScrollArea::changeEvent(event);
}

} // namespace port135::ui
