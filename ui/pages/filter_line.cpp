// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filter_line.h"

#include "ui/dialogs/saved_filters_dialog.h"
#include "ui/menu_button.h"
#include "ui/models/candidate_model.h"
#include "ui/plain.h"
#include "ui/saved_filters.h"
#include "ui/session.h"
#include "ui/undo_guard.h"

#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace port135::ui {

FilterLine::FilterLine(Session &session, QWidget *parent)
    : FilterEdit(u"hostFilter"_s, parent)
    , m_session(session)
    , m_saved(new MenuButton(this))
    , m_menu(new QMenu(this))
{
    shareUndo(edit(), session.triage().undoStack());
    m_saved->setObjectName(u"savedFilters"_s);
    m_saved->setMenu(m_menu);
    addWidget(m_saved);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterLine::fillMenu);
    connect(&session.past(), &Past::changed, this, &FilterLine::showComparison);
    retranslate();
}

std::optional<service::FilterProblem> FilterLine::use(const QString &text)
{
    const auto query = service::parseFilter(text, vocabulary());
    m_asksChange = query && query->asks(filter::FilterField::Changed);
    if (!query)
        return query.error();
    if (m_asksChange)
        m_session.past().want();
    candidates().setComparison(m_session.past().sentence());
    showNote(m_asksChange ? m_session.past().sentence() : QString());
    Q_EMIT queryChanged(*query);
    return {};
}

void FilterLine::showComparison()
{
    const QString sentence = m_session.past().sentence();
    candidates().setComparison(sentence);
    if (isUnderstood())
        showNote(m_asksChange ? sentence : QString());
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
    save->setEnabled(!text().trimmed().isEmpty() && isUnderstood());
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

void FilterLine::retranslate()
{
    auto words = service::hostVocabulary();
    words.changes = true;
    setVocabulary(std::move(words));
    edit().setPlaceholderText(tr("Filter: words, or conditions such as level>=high role:dc port:49664"));
    edit().setAccessibleName(tr("Filter the hosts"));
    m_saved->setText(tr("Filters"));
    m_saved->setToolTip(tip(tr("Ready-made and saved filters")));
    if (isUnderstood())
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
