// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/note_dialog.h"

#include "report/text/note_origin.h"
#include "report/text/words.h"
#include "ui/plain.h"
#include "ui/triage.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr qsizetype longestText = 20'000;
constexpr int longestTags = 1'000;

QStringList tagsOf(const QString &text)
{
    static const QRegularExpression separator(u"[,;、，]"_s);
    QStringList tags;
    for (const auto &part : text.split(separator)) {
        const QString tag = part.simplified().remove(u'"');
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags += tag;
    }
    return tags;
}

} // namespace

NoteDialog::NoteDialog(Triage &triage, const QList<core::HostResultPtr> &hosts, QWidget *parent)
    : QDialog(parent)
    , m_triage(triage)
    , m_hosts(hosts)
    , m_text(new QPlainTextEdit(this))
    , m_tags(new QLineEdit(this))
{
    setObjectName(u"noteDialog"_s);
    setWindowTitle(tr("Note and tags"));
    m_text->setObjectName(u"noteText"_s);
    m_tags->setObjectName(u"noteTags"_s);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Note"));
    m_tags->setMaxLength(longestTags);
    m_tags->setPlaceholderText(tr("separated by commas, for example: office, patch in March"));
    auto *intro = new Label(this);
    intro->setWordWrap(true);
    if (hosts.size() == 1) {
        const auto &seen = hosts.front()->observation;
        const auto note = triage.note(seen);
        const QString address = QString::fromStdString(seen.address.toString());
        const QString name = report::displayName(seen);
        QString text = name.isEmpty() ? address : u"%1  ·  %2"_s.arg(address, name);
        if (const QString origin = report::noteOrigin(seen, note.key, note.addresses); !origin.isEmpty())
            text += u'\n' + origin;
        if (!note.addresses.isEmpty() && !note.addresses.contains(address))
            text += u' ' + tr("Saving keeps them for this address, too.");
        intro->setText(text);
        m_text->setPlainText(note.text);
        m_tags->setText(note.tags.join(u", "_s));
    } else {
        intro->setText(tr("For %n host(s): tags are added to those they have; a note replaces theirs, an "
                          "empty one leaves them as they are.",
                          nullptr, int(hosts.size())));
    }
    auto *form = new QFormLayout;
    form->addRow(tr("&Note:"), m_text);
    form->addRow(tr("&Tags:"), m_tags);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &NoteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(520, 300);
    m_text->setFocus();
}

void NoteDialog::accept()
{
    const QString text = m_text->toPlainText().trimmed().left(longestText);
    const QStringList tags = tagsOf(m_tags->text());
    QList<history::HostNote> notes;
    for (const auto &host : m_hosts) {
        auto note = m_triage.note(host->observation);
        if (m_hosts.size() == 1) {
            note.text = text;
            note.tags = tags;
        } else {
            if (!text.isEmpty())
                note.text = text;
            for (const auto &tag : tags) {
                if (!note.tags.contains(tag, Qt::CaseInsensitive))
                    note.tags += tag;
            }
        }
        if (const QString address = QString::fromStdString(host->observation.address.toString());
            note.key != address && !note.addresses.contains(address))
            note.addresses += address;
        notes.append(note);
    }
    m_triage.setNotes(notes);
    QDialog::accept();
}

} // namespace port135::ui
