// SPDX-License-Identifier: GPL-3.0-or-later
// The hosts of the results in charts: each part of a chart leads to the hosts it stands for.
#pragma once

#include "ui/models/host_statistics.h"
#include "ui/pages/page.h"

#include <QTimer>

class QGridLayout;
class QLabel;
class QStackedWidget;

namespace port135::ui {

class BreakdownCard;
class EmptyState;

class DashboardPage : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(Session &session, QWidget *parent = nullptr);

    void arrive() override;
    const std::vector<BreakdownCard *> &cards() const { return m_cards; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCard(BreakdownCard *card);
    void arrange();
    void reset();
    /// Counts the hosts that came since, and shows them.
    void refresh();
    void loadTrend();
    void retranslate();

    Session &m_session;
    HostStatistics m_statistics;
    int m_counted = 0; ///< rows of the host model
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_headline;
    QLabel *m_origin;
    QGridLayout *m_grid;
    std::vector<BreakdownCard *> m_cards;
    BreakdownCard *m_levels;
    BreakdownCard *m_outcomes;
    BreakdownCard *m_support;
    BreakdownCard *m_subnets;
    BreakdownCard *m_roles;
    BreakdownCard *m_trend;
    int m_columns = 0;
    QTimer m_timer;
};

} // namespace port135::ui
