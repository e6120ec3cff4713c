// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/places_filter_line.h"

#include "service/cell_filter.h"
#include "ui/session.h"
#include "ui/undo_guard.h"

#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace port135::ui {

PlacesFilterLine::PlacesFilterLine(Session &session, QWidget *parent)
    : FilterEdit(u"placesFilter"_s, parent)
{
    shareUndo(edit(), session.triage().undoStack());
    retranslate();
}

void PlacesFilterLine::setReport(MatrixReportPtr report)
{
    m_report = std::move(report);
    setVocabulary(service::cellVocabulary(m_report.get()));
}

std::optional<service::FilterProblem> PlacesFilterLine::use(const QString &text)
{
    const auto query = service::parseFlowFilter(text, vocabulary());
    if (!query)
        return query.error();
    showNote({});
    Q_EMIT queryChanged(*query);
    return {};
}

void PlacesFilterLine::retranslate()
{
    setVocabulary(service::cellVocabulary(m_report.get()));
    edit().setPlaceholderText(
        tr("Filter: words, or conditions such as result:violation from:clients service:netlogon"));
    edit().setAccessibleName(tr("Filter what is reachable from where"));
    if (!text().isEmpty())
        apply();
}

void PlacesFilterLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace port135::ui
