// SPDX-License-Identifier: GPL-3.0-or-later
// The filter field: completes while one types, says in words what is not understood, and keeps filters by
// name.
#pragma once

#include "filter/completion.h"
#include "filter/query.h"

#include <QTimer>
#include <QWidget>

class QCompleter;
class QLineEdit;
class QMenu;
class QModelIndex;
class QToolButton;

namespace port135::ui {

class ColouredLabel;
class CandidateModel;
class Session;

class FilterLine : public QWidget
{
    Q_OBJECT

public:
    explicit FilterLine(Session &session, QWidget *parent = nullptr);

    QString text() const;
    /// Takes effect at once.
    void setText(const QString &text);
    void focus();
    /// Whether the text is understood; an empty one is.
    bool isUnderstood() const { return m_understood; }
    /// Beside the field.
    void addWidget(QWidget *widget);
    /// Offered behind "tag:".
    void setTags(const QStringList &tags);

Q_SIGNALS:
    /// After a short pause in typing, and only where the text is understood.
    void queryChanged(const port135::filter::Query &query);
    /// The user wants to go on to what was found.
    void leave();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void textEdited();
    void apply();
    void offer();
    void insert(const QModelIndex &candidate);
    void fillMenu();
    void save();
    void showProblem(const QString &message);
    /// Below a filter that asks what changed: since when.
    void showComparison();
    void retranslate();

    Session &m_session;
    filter::Vocabulary m_vocabulary;
    std::vector<std::string> m_tags;
    QLineEdit *m_edit;
    QToolButton *m_saved;
    QMenu *m_menu;
    ColouredLabel *m_problem;
    CandidateModel *m_candidates;
    QCompleter *m_completer;
    QTimer m_timer;
    bool m_understood = true;
    bool m_asksChange = false;
};

} // namespace port135::ui
