// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of traffic that the history keeps: opened, or the one that is shown deleted.
#pragma once

#include "history/traffic_store.h"

#include <QMenu>

#include <optional>

namespace port135::ui {

class KeptTraffic : public QMenu
{
    Q_OBJECT

public:
    explicit KeptTraffic(QWidget *parent = nullptr);

    /// `shown`: the one on the page, if it is one of them.
    void fill(const QList<history::TrafficInfo> &kept, std::optional<qint64> shown);

Q_SIGNALS:
    void wanted(qint64 id);
    /// What is shown shall go; not asked yet.
    void removalWanted();
};

} // namespace port135::ui
