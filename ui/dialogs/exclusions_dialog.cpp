// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exclusions_dialog.h"

#include "intake/network_key.h"
#include "intake/target_messages.h"
#include "target/specification.h"
#include "ui/plain.h"
#include "ui/theme/coloured_label.h"
#include "ui/triage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr int lineCharacters = 60;

QStringList linesOf(const QString &text)
{
    QStringList lines;
    const auto all = text.split(u'\n');
    for (const QString &line : all) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines += trimmed;
    }
    return lines;
}

} // namespace

ExclusionsDialog::ExclusionsDialog(Triage &triage, const QString &network, QWidget *parent)
    : QDialog(parent)
    , m_triage(triage)
    , m_network(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_problem(new ColouredLabel(Colour::ErrorText, this))
{
    setObjectName(u"exclusionsDialog"_s);
    setWindowTitle(tr("Exclusions"));
    m_network->setObjectName(u"exclusionsNetwork"_s);
    m_text->setObjectName(u"exclusionsText"_s);
    m_problem->setObjectName(u"exclusionsProblem"_s);

    const auto memory = triage.exclusions();
    m_networks = memory.networks();
    const QString key = intake::networkKey(network);
    auto first = std::ranges::find_if(
        m_networks, [&key](const QString &known) { return intake::networkKey(known) == key; });
    if (first == m_networks.end() && !key.isEmpty()
        && network.size() <= intake::ExclusionMemory::longestNetwork) {
        m_networks.prepend(network.simplified());
        first = m_networks.begin();
    }
    const int chosen = int(first - m_networks.begin());
    m_networks.append(QString());
    for (const QString &one : std::as_const(m_networks)) {
        const auto exclusions = memory.exclusions(one);
        m_texts += exclusions.join(u'\n');
        const QString name = one.isEmpty() ? tr("Every network")
            : one.size() > lineCharacters  ? QString(one.left(lineCharacters) + u'…')
                                           : one;
        m_network->addItem(exclusions.isEmpty() ? name : u"%1 (%2)"_s.arg(name).arg(exclusions.size()));
    }

    auto *intro = new Label(tr("No scan of this window examines these. They hold for every scan whose "
                               "targets overlap the network that they belong to."),
                            this);
    intro->setWordWrap(true);
    auto *networkLabel = new Label(tr("&Network:"), this);
    networkLabel->setBuddy(m_network);
    auto *textLabel = new Label(tr("&Leave out, one a line: an address, a range, a network or a host name; "
                                   "“#” begins a comment."),
                                this);
    textLabel->setWordWrap(true);
    textLabel->setBuddy(m_text);
    m_text->setAccessibleName(tr("Exclusions"));
    m_text->setTabChangesFocus(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ExclusionsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_network, &QComboBox::currentIndexChanged, this, [this](int number) {
        keepText();
        showNetwork(number);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(networkLabel);
    row->addWidget(m_network, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(row);
    layout->addWidget(textLabel);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    {
        const QSignalBlocker blocker(m_network);
        m_network->setCurrentIndex(chosen);
    }
    showNetwork(chosen);
    m_text->setFocus();
    resize(520, 380);
}

void ExclusionsDialog::showNetwork(int number)
{
    m_shown = number;
    m_problem->hide();
    m_text->setPlainText(m_texts[number]);
}

void ExclusionsDialog::keepText()
{
    m_texts[m_shown] = m_text->toPlainText();
}

bool ExclusionsDialog::check(int number)
{
    const auto lines = m_texts[number].split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto parsed = target::parseTargets(lines[i].toStdString(), target::Meaning::Exclusions);
        if (parsed)
            continue;
        m_network->setCurrentIndex(number);
        m_problem->setText(intake::message(parsed.error()));
        m_problem->show();
        QTextCursor cursor(m_text->document()->findBlockByNumber(int(i)));
        cursor.select(QTextCursor::LineUnderCursor);
        m_text->setTextCursor(cursor);
        m_text->setFocus();
        return false;
    }
    return true;
}

void ExclusionsDialog::accept()
{
    keepText();
    auto memory = m_triage.exclusions();
    for (int number = 0; number < m_networks.size(); ++number) {
        if (!check(number))
            return;
        // Only those that were changed: the order of the others tells which were used last.
        const auto lines = linesOf(m_texts[number]);
        if (lines != memory.exclusions(m_networks[number]))
            memory.set(m_networks[number], lines);
    }
    m_triage.setExclusions(memory);
    QDialog::accept();
}

} // namespace port135::ui
