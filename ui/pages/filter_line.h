// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of the hosts: its field, and filters that are kept by name.
#pragma once

#include "filter/query.h"
#include "ui/pages/filter_edit.h"

class QMenu;
class QToolButton;

namespace port135::ui {

class Session;

class FilterLine : public FilterEdit
{
    Q_OBJECT

public:
    explicit FilterLine(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// After a short pause in typing, and only where the text is understood.
    void queryChanged(const port135::filter::Query &query);

protected:
    std::optional<service::FilterProblem> use(const QString &text) override;
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void save();
    /// Below a filter that asks what changed: since when.
    void showComparison();
    void retranslate();

    Session &m_session;
    QToolButton *m_saved;
    QMenu *m_menu;
    bool m_asksChange = false;
};

} // namespace port135::ui
