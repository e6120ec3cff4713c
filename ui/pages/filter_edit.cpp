// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filter_edit.h"

#include "ui/marked_text.h"
#include "ui/models/candidate_model.h"
#include "ui/plain.h"
#include "ui/theme/coloured_label.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace port135::ui {
namespace {

constexpr auto filterPause = 200ms;

} // namespace

FilterEdit::FilterEdit(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_bar(new QHBoxLayout)
    , m_problem(new ColouredLabel(Colour::ErrorText, this))
    , m_candidates(new CandidateModel(this))
    , m_completer(new QCompleter(this))
{
    m_edit->setObjectName(name);
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaxLength(4000);
    m_edit->addAction(icon(Icon::Filter), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->hide();

    m_completer->setModel(m_candidates);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(m_edit);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &FilterEdit::insert);

    m_bar->addWidget(m_edit, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(m_bar);
    layout->addWidget(m_problem);

    m_timer.setSingleShot(true);
    m_timer.setInterval(filterPause);
    connect(&m_timer, &QTimer::timeout, this, &FilterEdit::apply);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterEdit::textEdited);
    connect(m_edit, &QLineEdit::textEdited, this, &FilterEdit::offer);
}

void FilterEdit::addWidget(QWidget *widget)
{
    m_bar->addWidget(widget);
}

QString FilterEdit::text() const
{
    return m_edit->text();
}

void FilterEdit::setText(const QString &text)
{
    m_edit->setText(text);
    apply();
}

void FilterEdit::focus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterEdit::setTags(const QStringList &tags)
{
    m_tags.clear();
    for (const auto &tag : tags) {
        const QString folded = tag.toLower();
        m_tags.push_back((folded.contains(u' ') ? u'"' + folded + u'"' : folded).toStdString());
    }
}

void FilterEdit::setVocabulary(filter::Vocabulary vocabulary)
{
    m_vocabulary = std::move(vocabulary);
    QStringList rows;
    for (const auto &field : m_vocabulary.fields) {
        rows += u"<tr><td style='padding-right:12px'><code>%1</code></td><td>%2</td></tr>"_s.arg(
            QString::fromUtf8(field.example.data(), qsizetype(field.example.size())).toHtmlEscaped(),
            service::fieldHelp(field.id).toHtmlEscaped());
    }
    m_edit->setToolTip(markupTip(u"<p>%1</p><table>%2</table>"_s.arg(
        tr("Words have to occur, “-” in front means not, OR means one of them. Brackets and quotation marks "
           "work as usual.")
            .toHtmlEscaped(),
        rows.join(QString()))));
}

void FilterEdit::textEdited()
{
    markText(*m_edit, 0, 0);
    m_timer.start();
}

void FilterEdit::apply()
{
    m_timer.stop();
    const auto problem = use(text());
    m_understood = !problem;
    if (!problem)
        return;
    markText(*m_edit, problem->position, problem->length);
    m_problem->setText(problem->message);
    m_problem->setVisible(!problem->message.isEmpty());
    m_problem->setTextColour(Colour::ErrorText);
    m_edit->setAccessibleDescription(problem->message);
}

void FilterEdit::showNote(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_problem->setTextColour(Colour::MutedText);
    m_edit->setAccessibleDescription(sentence);
}

void FilterEdit::offer()
{
    const QByteArray bytes = text().toUtf8();
    const auto cursor = std::size_t(text().first(m_edit->cursorPosition()).toUtf8().size());
    auto completion =
        filter::complete({bytes.data(), std::size_t(bytes.size())}, cursor, m_vocabulary, m_tags);
    // Not for an empty word: one must be able to type on without a list in the way.
    const bool behindField = cursor > 0 && QByteArrayView(":=<>,").contains(bytes[qsizetype(cursor) - 1]);
    if (completion.candidates.empty() || (completion.length == 0 && !behindField)) {
        m_completer->popup()->hide();
        return;
    }
    m_candidates->set(std::move(completion));
    m_completer->popup()->setObjectName(u"filterCompletion"_s);
    QRect place = m_edit->rect();
    place.setWidth(std::max(place.width() / 2, 420));
    m_completer->complete(place);
}

void FilterEdit::insert(const QModelIndex &candidate)
{
    const QByteArray bytes = text().toUtf8();
    const auto &completion = m_candidates->completion();
    const auto before = QString::fromUtf8(bytes.first(qsizetype(completion.position)));
    const auto after =
        QString::fromUtf8(bytes.sliced(qsizetype(completion.position) + qsizetype(completion.length)));
    const QString inserted = candidate.data(CandidateModel::InsertRole).toString();
    const bool isField = inserted.endsWith(u':');
    const QString gap = isField || after.startsWith(u' ') ? QString() : u" "_s;
    m_edit->setText(before + inserted + gap + after);
    m_edit->setCursorPosition(int(before.size() + inserted.size() + gap.size()));
    // Once the list that this came from is closed.
    if (isField)
        QTimer::singleShot(0, this, &FilterEdit::offer);
}

bool FilterEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit
        && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isPress = event->type() == QEvent::KeyPress;
        // Esc clears the filter first; only an empty filter lets it stop the scan.
        if (press->key() == Qt::Key_Escape && !text().isEmpty()) {
            if (isPress)
                m_edit->clear();
            event->accept();
            return true;
        }
        if (isPress && press->key() == Qt::Key_Down) {
            Q_EMIT leave();
            return true;
        }
        if (isPress && (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter)) {
            apply();
            return true;
        }
        if (isPress && press->key() == Qt::Key_Space && press->modifiers() == Qt::ControlModifier) {
            offer();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace port135::ui
