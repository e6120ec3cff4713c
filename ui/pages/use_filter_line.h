// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of the uses in traffic.
#pragma once

#include "filter/query.h"
#include "ui/pages/filter_edit.h"
#include "usage/segments.h"

namespace port135::ui {

class Session;

class UseFilterLine : public FilterEdit
{
    Q_OBJECT

public:
    explicit UseFilterLine(Session &session, QWidget *parent = nullptr);

    /// Offered behind "from:" and "to:".
    void setSegments(const usage::Segments &segments);

Q_SIGNALS:
    /// After a short pause in typing, and only where the text is understood.
    void queryChanged(const port135::filter::FlowQuery &query);

protected:
    std::optional<service::FilterProblem> use(const QString &text) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    usage::Segments m_segments;
};

} // namespace port135::ui
