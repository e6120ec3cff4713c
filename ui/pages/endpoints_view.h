// SPDX-License-Identifier: GPL-3.0-or-later
// The endpoint map of the chosen host: a tree with a filter.
#pragma once

#include "ui/models/endpoint_filter.h"
#include "ui/models/endpoint_model.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QTreeView;

namespace port135::ui {

class EndpointsView : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointsView(QWidget *parent = nullptr);

    void setHost(const core::HostResultPtr &host);
    bool hasFocusInTree() const;
    void copyRows() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFilter();
    void expand();
    void retranslate();

    EndpointModel m_model;
    EndpointFilter m_filtered;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QTimer m_filterTimer;
};

} // namespace port135::ui
