// SPDX-License-Identifier: GPL-3.0-or-later
// What could be typed next into the filter field, with an explanation.
#pragma once

#include "comparison/comparison.h"
#include "filter/completion.h"

#include <QAbstractListModel>

namespace port135::ui {

class CandidateModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        InsertRole = Qt::UserRole, ///< QString: what is put into the text
    };

    using QAbstractListModel::QAbstractListModel;

    void set(filter::Completion completion);
    /// What "changed:" compares with now, as a sentence.
    void setComparison(const QString &sentence) { m_comparison = sentence; }
    const filter::Completion &completion() const { return m_completion; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString explanation(const filter::Candidate &candidate) const;
    QString meaning(comparison::Change change) const;

    filter::Completion m_completion;
    QString m_comparison;
};

} // namespace port135::ui
