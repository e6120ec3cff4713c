// SPDX-License-Identifier: GPL-3.0-or-later
// A field for the filter language: completes while one types, and says in words what is not understood.
#pragma once

#include "filter/completion.h"
#include "service/host_filter.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCompleter;
class QHBoxLayout;
class QLineEdit;
class QModelIndex;

namespace port135::ui {

class ColouredLabel;
class CandidateModel;

class FilterEdit : public QWidget
{
    Q_OBJECT

public:
    /// `name`: of the line edit.
    FilterEdit(const QString &name, QWidget *parent);

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
    /// The user wants to go on to what was found.
    void leave();

protected:
    /// After a short pause in typing: puts the text to use where it is understood, else says what is wrong.
    virtual std::optional<service::FilterProblem> use(const QString &text) = 0;

    void apply();
    const filter::Vocabulary &vocabulary() const { return m_vocabulary; }
    /// With the tooltip: what its fields mean.
    void setVocabulary(filter::Vocabulary vocabulary);
    CandidateModel &candidates() { return *m_candidates; }
    QLineEdit &edit() { return *m_edit; }
    /// A sentence below a text that is understood; empty: none.
    void showNote(const QString &sentence);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void textEdited();
    void offer();
    void insert(const QModelIndex &candidate);

    filter::Vocabulary m_vocabulary;
    std::vector<std::string> m_tags;
    QLineEdit *m_edit;
    QHBoxLayout *m_bar;
    ColouredLabel *m_problem;
    CandidateModel *m_candidates;
    QCompleter *m_completer;
    QTimer m_timer;
    bool m_understood = true;
};

} // namespace port135::ui
