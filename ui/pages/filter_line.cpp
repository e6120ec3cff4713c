// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filter_line.h"

#include "service/host_filter.h"
#include "ui/dialogs/saved_filters_dialog.h"
#include "ui/marked_text.h"
#include "ui/menu_button.h"
#include "ui/models/candidate_model.h"
#include "ui/plain.h"
#include "ui/saved_filters.h"
#include "ui/session.h"
#include "ui/theme/coloured_label.h"
#include "ui/undo_guard.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace port135::ui {
namespace {

constexpr auto typingPause = 200ms;

} // namespace

FilterLine::FilterLine(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_vocabulary(service::hostVocabulary())
    , m_edit(new QLineEdit(this))
    , m_saved(new MenuButton(this))
    , m_menu(new QMenu(this))
    , m_problem(new ColouredLabel(Colour::ErrorText, this))
    , m_candidates(new CandidateModel(this))
    , m_completer(new QCompleter(this))
{
    m_edit->setObjectName(u"hostFilter"_s);
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaxLength(4000);
    m_edit->addAction(icon(Icon::Filter), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    shareUndo(*m_edit, session.triage().undoStack());
    m_saved->setObjectName(u"savedFilters"_s);
    m_saved->setMenu(m_menu);
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->hide();

    m_completer->setModel(m_candidates);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(m_edit);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &FilterLine::insert);

    auto *bar = new QHBoxLayout;
    bar->setObjectName(u"filterBar"_s);
    bar->addWidget(m_edit, 1);
    bar->addWidget(m_saved);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(m_problem);

    m_timer.setSingleShot(true);
    m_timer.setInterval(typingPause);
    connect(&m_timer, &QTimer::timeout, this, &FilterLine::apply);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterLine::textEdited);
    connect(m_edit, &QLineEdit::textEdited, this, &FilterLine::offer);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterLine::fillMenu);
    connect(&session.past(), &Past::changed, this, &FilterLine::showComparison);
    retranslate();
}

void FilterLine::addWidget(QWidget *widget)
{
    findChild<QHBoxLayout *>(u"filterBar"_s)->addWidget(widget);
}

QString FilterLine::text() const
{
    return m_edit->text();
}

void FilterLine::setText(const QString &text)
{
    m_edit->setText(text);
    apply();
}

void FilterLine::focus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterLine::setTags(const QStringList &tags)
{
    m_tags.clear();
    for (const auto &tag : tags) {
        const QString folded = tag.toLower();
        m_tags.push_back((folded.contains(u' ') ? u'"' + folded + u'"' : folded).toStdString());
    }
}

void FilterLine::textEdited()
{
    markText(*m_edit, 0, 0);
    m_timer.start();
}

void FilterLine::apply()
{
    m_timer.stop();
    const auto query = service::parseFilter(text(), m_vocabulary);
    m_understood = query.has_value();
    m_asksChange = false;
    if (!query) {
        markText(*m_edit, query.error().position, query.error().length);
        showProblem(query.error().message);
        return;
    }
    m_asksChange = query->asks(filter::Field::Changed);
    if (m_asksChange)
        m_session.past().want();
    showComparison();
    Q_EMIT queryChanged(*query);
}

void FilterLine::showProblem(const QString &message)
{
    m_problem->setText(message);
    m_problem->setVisible(!message.isEmpty());
    m_problem->setTextColour(Colour::ErrorText);
    m_edit->setAccessibleDescription(message);
}

void FilterLine::showComparison()
{
    const QString sentence = m_session.past().sentence();
    m_candidates->setComparison(sentence);
    if (!m_understood)
        return;
    m_problem->setText(m_asksChange ? sentence : QString());
    m_problem->setVisible(m_asksChange);
    m_problem->setTextColour(Colour::MutedText);
    m_edit->setAccessibleDescription(m_problem->text());
}

void FilterLine::offer()
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

void FilterLine::insert(const QModelIndex &candidate)
{
    const QByteArray bytes = text().toUtf8();
    const auto &completion = m_candidates->completion();
    const auto before = QString::fromUtf8(bytes.first(qsizetype(completion.position)));
    const auto after = QString::fromUtf8(bytes.sliced(qsizetype(completion.position + completion.length)));
    const QString inserted = candidate.data(CandidateModel::InsertRole).toString();
    const bool isField = inserted.endsWith(u':');
    const QString gap = isField || after.startsWith(u' ') ? QString() : u" "_s;
    m_edit->setText(before + inserted + gap + after);
    m_edit->setCursorPosition(int(before.size() + inserted.size() + gap.size()));
    // Once the list that this came from is closed.
    if (isField)
        QTimer::singleShot(0, this, &FilterLine::offer);
}

void FilterLine::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const SavedFilter &filter) {
        auto *action = m_menu->addAction(menuText(filter.name));
        action->setToolTip(tip(filter.text));
        action->setStatusTip(filter.text);
        action->setCheckable(true);
        action->setChecked(filter.text == text());
        connect(action, &QAction::triggered, this, [this, filter] { setText(filter.text); });
    };
    const auto own = savedFilters(m_session.settings());
    for (const auto &filter : own)
        add(filter);
    if (!own.isEmpty())
        m_menu->addSeparator();
    for (const auto &filter : exampleFilters())
        add(filter);
    m_menu->addSeparator();
    auto *save = m_menu->addAction(tr("Save this filter…"), this, &FilterLine::save);
    save->setEnabled(!text().trimmed().isEmpty() && m_understood);
    m_menu->addAction(tr("Saved filters…"), this, [this] {
        auto *dialog = new SavedFiltersDialog(m_session.settings(), {}, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_menu->setToolTipsVisible(true);
}

void FilterLine::save()
{
    auto *dialog = new SavedFiltersDialog(m_session.settings(), text().trimmed(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool FilterLine::eventFilter(QObject *watched, QEvent *event)
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

void FilterLine::retranslate()
{
    m_vocabulary = service::hostVocabulary();
    m_vocabulary.changes = true;
    m_edit->setPlaceholderText(tr("Filter: words, or conditions such as level>=high role:dc port:49664"));
    m_edit->setAccessibleName(tr("Filter the hosts"));
    QStringList rows;
    for (const auto &field : filter::fields()) {
        rows += u"<tr><td style='padding-right:12px'><code>%1</code></td><td>%2</td></tr>"_s.arg(
            QString::fromUtf8(field.example.data(), qsizetype(field.example.size())).toHtmlEscaped(),
            service::fieldHelp(field.id).toHtmlEscaped());
    }
    m_edit->setToolTip(markupTip(u"<p>%1</p><table>%2</table>"_s.arg(
        tr("Words have to occur, “-” in front means not, OR means one of them. Brackets and quotation marks "
           "work as usual.")
            .toHtmlEscaped(),
        rows.join(QString()))));
    m_saved->setText(tr("Filters"));
    m_saved->setToolTip(tip(tr("Ready-made and saved filters")));
    if (m_understood)
        showComparison();
    else
        apply();
}

void FilterLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace port135::ui
