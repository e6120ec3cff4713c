// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/use_filter_line.h"

#include "service/use_filter.h"
#include "ui/session.h"
#include "ui/undo_guard.h"

#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace port135::ui {

UseFilterLine::UseFilterLine(Session &session, QWidget *parent)
    : FilterEdit(u"trafficFilter"_s, parent)
{
    shareUndo(edit(), session.triage().undoStack());
    retranslate();
}

void UseFilterLine::setSegments(const usage::Segments &segments)
{
    m_segments = segments;
    setVocabulary(service::useVocabulary(m_segments));
}

std::optional<service::FilterProblem> UseFilterLine::use(const QString &text)
{
    const auto query = service::parseFlowFilter(text, vocabulary());
    if (!query)
        return query.error();
    showNote({});
    Q_EMIT queryChanged(*query);
    return {};
}

void UseFilterLine::retranslate()
{
    setVocabulary(service::useVocabulary(m_segments));
    edit().setPlaceholderText(
        tr("Filter: words, or conditions such as server:10.9 service:netlogon blocked:breaks"));
    edit().setAccessibleName(tr("Filter the uses"));
    if (!text().isEmpty())
        apply();
}

void UseFilterLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace port135::ui
