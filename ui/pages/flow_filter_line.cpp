// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/flow_filter_line.h"

#include "service/use_filter.h"
#include "ui/session.h"
#include "ui/undo_guard.h"

#include <QLineEdit>

namespace port135::ui {

FlowFilterLine::FlowFilterLine(const QString &name, Session &session, QWidget *parent)
    : FilterEdit(name, parent)
{
    shareUndo(edit(), session.triage().undoStack());
}

void FlowFilterLine::setTexts(const QString &placeholder, const QString &accessibleName)
{
    edit().setPlaceholderText(placeholder);
    edit().setAccessibleName(accessibleName);
}

void FlowFilterLine::repeat()
{
    if (!text().isEmpty())
        apply();
}

std::optional<service::FilterProblem> FlowFilterLine::use(const QString &text)
{
    const auto query = service::parseFlowFilter(text, vocabulary());
    if (!query)
        return query.error();
    showNote({});
    Q_EMIT queryChanged(*query);
    return {};
}

} // namespace port135::ui
