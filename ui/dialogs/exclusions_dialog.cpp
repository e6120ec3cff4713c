// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exclusions_dialog.h"

#include "service/target_messages.h"
#include "target/specification.h"
#include "ui/theme/colours.h"
#include "ui/triage.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {

ExclusionsDialog::ExclusionsDialog(Triage &triage, QWidget *parent)
    : QDialog(parent)
    , m_triage(triage)
    , m_text(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"exclusionsDialog"_s);
    setWindowTitle(tr("Exclusions"));
    m_text->setObjectName(u"exclusionsText"_s);
    m_problem->setObjectName(u"exclusionsProblem"_s);
    auto *intro = new QLabel(tr("No scan of this window examines these. One a line: an address, a range, a "
                                "network or a host name; “#” begins a comment."),
                             this);
    intro->setWordWrap(true);
    intro->setBuddy(m_text);
    m_text->setAccessibleName(tr("Exclusions"));
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(triage.exclusions().join(u'\n'));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    QPalette own = m_problem->palette();
    own.setColor(QPalette::WindowText, colour(Colour::ErrorText));
    m_problem->setPalette(own);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Keep"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ExclusionsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(480, 340);
}

void ExclusionsDialog::accept()
{
    const auto lines = m_text->toPlainText().split(u'\n');
    QStringList kept;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const auto parsed = target::parseTargets(line.toStdString(), target::Meaning::Exclusions);
        if (!parsed) {
            m_problem->setText(service::message(parsed.error()));
            m_problem->show();
            QTextCursor cursor(m_text->document()->findBlockByNumber(int(i)));
            cursor.select(QTextCursor::LineUnderCursor);
            m_text->setTextCursor(cursor);
            m_text->setFocus();
            return;
        }
        kept += line;
    }
    m_triage.setExclusions(kept);
    QDialog::accept();
}

} // namespace port135::ui
