// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a tree of endpoints that a text leaves: words that must all stand in a row or above it, and
// words with a dash in front that must not.
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace port135::ui {

class EndpointFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// `samr -"TCP 49664"`; case aside. Empty: all rows.
    void setText(const QString &text);
    /// `text` with one more word: of this value of a cell, or without it.
    static QString with(const QString &text, const QString &value, bool exclude);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isVisible(const QModelIndex &index, const QString &above) const;

    QStringList m_wanted;
    QStringList m_unwanted;
};

} // namespace port135::ui
