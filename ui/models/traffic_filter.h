// SPDX-License-Identifier: GPL-3.0-or-later
// Which uses are shown: words that occur in a row, and fields: client:10.0.0.5 server:10.9 service:netlogon
// over:pipe known:seen blocked:breaks from:clients to:servers look:yes; a minus sign before any of them turns it
// round, quotation marks hold words together.
#pragma once

#include "ui/models/traffic_model.h"

#include <QSortFilterProxyModel>

namespace port135::ui {

class TrafficFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TrafficFilter(TrafficModel &model, QObject *parent = nullptr);

    /// Empty: understood, and shown; else the field that there is none of.
    QString setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    struct Term
    {
        QString field; ///< empty: any text of the row
        QString value; ///< lower case
        bool negated = false;
    };

    bool matches(const Term &term, int row) const;

    TrafficModel &m_model;
    QList<Term> m_terms;
};

} // namespace port135::ui
