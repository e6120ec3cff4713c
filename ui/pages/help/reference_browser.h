// SPDX-License-Identifier: GPL-3.0-or-later
// Rules and interfaces to look up: a field, a list, and what is known of the chosen one.
#pragma once

#include "knowledge/catalogue.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QWidget>

class QLineEdit;
class QListView;
class QTextBrowser;

namespace port135::ui {

class ReferenceBrowser : public QWidget
{
    Q_OBJECT

public:
    explicit ReferenceBrowser(QWidget *parent = nullptr);

    /// The rule ("R4") or interface (UUID, short name) alone.
    void look(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showChosen();
    void retranslate();

    QStandardItemModel m_all;
    QSortFilterProxyModel m_shown;
    QLineEdit *m_field;
    QListView *m_list;
    QTextBrowser *m_text;
};

} // namespace port135::ui
