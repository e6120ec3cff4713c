// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of what goes from somewhere to somewhere: uses in traffic, cells of the matrix of places.
#pragma once

#include "filter/query.h"
#include "ui/pages/filter_edit.h"

namespace port135::ui {

class Session;

class FlowFilterLine : public FilterEdit
{
    Q_OBJECT

public:
    /// `name`: of the line edit. Vocabulary and texts come from the owner, again after a change of language.
    FlowFilterLine(const QString &name, Session &session, QWidget *parent = nullptr);

    using FilterEdit::setVocabulary;
    /// In the empty field, and for programs that read aloud.
    void setTexts(const QString &placeholder, const QString &accessibleName);
    /// Below the field: how much is shown; empty: nothing.
    void setCount(const QString &sentence) { showNote(sentence); }
    /// Puts the text to use again, where there is one.
    void repeat();

Q_SIGNALS:
    /// After a short pause in typing, and only where the text is understood.
    void queryChanged(const port135::filter::FlowQuery &query);

protected:
    std::optional<service::FilterProblem> use(const QString &text) override;
};

} // namespace port135::ui
