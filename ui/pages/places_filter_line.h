// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of what is reachable from where.
#pragma once

#include "filter/query.h"
#include "ui/pages/filter_edit.h"
#include "ui/places_reader.h"

namespace port135::ui {

class Session;

class PlacesFilterLine : public FilterEdit
{
    Q_OBJECT

public:
    explicit PlacesFilterLine(Session &session, QWidget *parent = nullptr);

    /// Its zones, places and rules are offered; null: none.
    void setReport(MatrixReportPtr report);
    /// Below the field: how much is shown; empty: nothing.
    void setCount(const QString &sentence) { showNote(sentence); }
    /// Puts the text to use again.
    void repeat() { apply(); }

Q_SIGNALS:
    /// After a short pause in typing, and only where the text is understood.
    void queryChanged(const port135::filter::FlowQuery &query);

protected:
    std::optional<service::FilterProblem> use(const QString &text) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    MatrixReportPtr m_report;
};

} // namespace port135::ui
