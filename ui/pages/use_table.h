// SPDX-License-Identifier: GPL-3.0-or-later
// The uses as a table: columns that fit its width, those with nothing in them left out, a menu at each row.
#pragma once

#include "ui/models/use_model.h"

#include <QTableView>

class QMenu;

namespace port135::ui {

class Session;

class UseTable : public QTableView
{
    Q_OBJECT

public:
    /// The model stays with the caller, and outlives this.
    UseTable(Session &session, UseModel &uses, QWidget *parent = nullptr);

    /// After other uses were shown: columns that have something in them, as wide as it is.
    void arrange();
    void saveState();
    /// Entries that show and hide columns.
    void fillColumnMenu(QMenu &menu);

    /// As filters are typed: what narrows to a cell's value.
    static QString filterTerm(const usage::Use &use, int column, const QString &value, BlockedPorts block);

Q_SIGNALS:
    /// A part of a filter, to be added to the one that is there.
    void narrowed(const QString &term);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fitWidths();
    void restoreState();

    Session &m_session;
    UseModel &m_uses;
    bool m_ownColumns = false; ///< chosen, moved or made wide by the user
    bool m_fitting = false;
};

} // namespace port135::ui
